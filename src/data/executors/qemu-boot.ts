import { overlayOn, type QemuNode } from '../../formats/qemu-blockdev.ts'
import { lastLines } from '../../formats/serial-milestones.ts'
import { decodeUtf8Lossy } from '../../formats/utf8.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { Host, RunResult } from '../../model/host.ts'
import type { ActionOf } from '../../model/plan.ts'
import { MIB } from '../../model/size.ts'
import { bootCommand, type BootFiles } from '../boot/command.ts'
import { keepEvidence, prepareEvidence } from '../boot/evidence.ts'
import { watchBoot, type BootOutcome } from '../boot/watch.ts'
import { createImage, imageInfo } from '../qemu-img.ts'
import { openQmp, type Qmp } from '../qmp-client.ts'

/**
 * Boots the result and waits until it has shown what the plan expects. The result is not written: the guest works on
 * overlays that are thrown away.
 *
 * Reads    params.disks
 * Writes   params.evidence: serial.log, network.pcap, screen.png, milestones.json
 * Throws   BOOT_FAILED, CONVERT_FAILED, DISK_CHECK_FAILED, QMP_FAILED, STOPPED
 * Source   qemu(1); QEMU QMP reference
 */
export const qemuBoot: Executor<'qemu.boot'> = {
  kind: 'qemu.boot',

  async run(action, host, { progress }) {
    const { params } = action
    const evidence = await prepareEvidence(host, params.evidence, params.nics.length)
    const scratch = await prepareScratch(action, host)
    const files: BootFiles = { ...scratch.files, ...evidence }
    const qemu = await host.start(bootCommand(params, files, scratch.graphs))
    const result = { ended: null as RunResult | null }
    void qemu.exited.then(ended => (result.ended = ended))
    try {
      const qmp = await openQmp(host, { socket: files.qmp, ended: () => result.ended !== null }).catch(
        (error: unknown) => notStarted(action, result.ended, error)
      )
      const macs = params.nics.map(({ mac }) => mac)
      const page = params.firmware.kind === 'bios' ? scratch.page : null
      const watched = { host, qmp, files, macs, page }
      const outcome = await watchBoot({ watched, params, progress, ended: () => result.ended })
      if (host.stop.stopped) throw stopped(action)
      await keepEvidence(host, { folder: params.evidence, qmp, outcome })
      if (outcome.missing.length > 0) throw await bootFailed(action, host, { files, outcome })
      await powerOff(qmp)
      return { made: [], notes: notesOf(action, outcome) }
    } finally {
      await qemu.kill()
      for (const path of scratch.overlays) await host.remove(path)
    }
  }
}

type Boot = ActionOf<'qemu.boot'>

interface Scratch {
  readonly graphs: readonly QemuNode[]
  readonly overlays: readonly string[]
  readonly page: string
  readonly files: Pick<BootFiles, 'qmp' | 'vars'>
}

async function prepareScratch({ id, params }: Boot, host: Host): Promise<Scratch> {
  const folder = await host.temporaryFolder()
  const overlays: string[] = []
  const graphs: QemuNode[] = []
  for (const [index, { path, format }] of params.disks.entries()) {
    const overlay = `${folder}/disk${index}.qcow2`
    const { virtual_bytes } = await imageInfo(host, { id, path, format })
    await createImage(host, { id, path: overlay, format: 'qcow2', virtual_bytes })
    overlays.push(overlay)
    graphs.push(overlayOn(overlay, { driver: format, path, extents: [], backing: null }, host.resolve))
  }
  const files = { qmp: `${folder}/qmp`, vars: await copyVars(params.firmware, host, folder) }
  return { graphs, overlays, page: `${folder}/screen`, files }
}

async function copyVars(
  firmware: Boot['params']['firmware'],
  host: Host,
  folder: string
): Promise<string | null> {
  if (firmware.kind === 'bios') return null
  const copy = `${folder}/vars.fd`
  await host.writeFile(copy, await host.readFile(firmware.vars, 64 * MIB))
  return copy
}

/** The overlays are dropped with everything that the guest did not write yet. */
async function powerOff(qmp: Qmp): Promise<void> {
  await qmp.call('quit').catch((error: unknown) => {
    // It may be gone before its answer is read.
    if (!(error instanceof H2kError)) throw error
  })
}

function notesOf({ params }: Boot, { milestones, network, failed_units }: BootOutcome) {
  return { milestones, network, failed_units, evidence: params.evidence }
}

async function bootFailed(
  { id, params }: Boot,
  host: Host,
  { files, outcome }: { readonly files: BootFiles; readonly outcome: BootOutcome }
): Promise<H2kError> {
  const console = decodeUtf8Lossy(await host.readRange(files.serial, 0, 64 * MIB))
  const last = lastLines(console, 4)
  const reached = Object.keys(outcome.seen)
  return new H2kError({
    code: 'BOOT_FAILED',
    severity: 'error',
    what: [
      `the converted guest did not reach ${outcome.missing.join(' and ')}: ${outcome.failure}`,
      `it reached ${reached.length === 0 ? 'nothing that was seen' : reached.join(', ')}`,
      last.length === 0
        ? 'its serial console said nothing'
        : `its serial console ended with: ${last.join(' / ')}`
    ].join('; '),
    where: { in: 'action', id },
    hint: `look at serial.log and screen.png in ${params.evidence}; the source is unchanged`
  })
}

function notStarted({ id }: Boot, ended: RunResult | null, error: unknown): never {
  if (ended === null || ended.stderr.trim() === '') throw error
  throw new H2kError({
    code: 'BOOT_FAILED',
    severity: 'error',
    what: `QEMU did not start: ${ended.stderr.trim()}`,
    where: { in: 'action', id },
    hint: 'run: h2k doctor'
  })
}

const stopped = ({ id }: Boot): H2kError =>
  new H2kError({
    code: 'STOPPED',
    severity: 'error',
    what: 'the run was stopped during a boot',
    where: { in: 'action', id },
    hint: 'run the same command again: the boot starts anew'
  })
