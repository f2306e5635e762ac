import { encodeUtf8 } from '../../formats/utf8.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { Qmp } from '../qmp-client.ts'
import type { BootFiles } from './command.ts'
import type { BootOutcome } from './watch.ts'

const OURS = /^(?:serial\.log|network(?:-\d+)?\.pcap|screen\.png|milestones\.json)$/

/**
 * An empty folder for the evidence of one attempt: what an earlier one left is removed, since it would prove something
 * that is not true any more. Files that others put there stay.
 */
export async function prepareEvidence(
  host: Host,
  folder: string,
  nics: number
): Promise<Pick<BootFiles, 'serial' | 'captures'>> {
  await host.makeFolder(folder)
  for (const name of await host.list(folder)) if (OURS.test(name)) await host.remove(`${folder}/${name}`)
  const serial = `${folder}/serial.log`
  const captures = Array.from({ length: nics }, (_, index) =>
    index === 0 ? `${folder}/network.pcap` : `${folder}/network-${index}.pcap`
  )
  // QEMU keeps the mode of a file that exists.
  for (const path of [serial, ...captures]) await host.writeFile(path, new Uint8Array())
  return { serial: host.resolve(serial), captures: captures.map(path => host.resolve(path)) }
}

interface Taken {
  readonly folder: string
  readonly qmp: Qmp
  readonly outcome: BootOutcome
}

/** Writes what was seen, and a picture of the screen where QEMU still runs. */
export async function keepEvidence(host: Host, { folder, qmp, outcome }: Taken): Promise<void> {
  const { seen, missing, network, failed_units, failure } = outcome
  const text = JSON.stringify({ seen_ms: seen, missing, network, failed_units, failure }, null, 2)
  await host.writeFile(`${folder}/milestones.json`, encodeUtf8(`${text}\n`))
  const screen = `${folder}/screen.png`
  try {
    await qmp.call('screendump', { filename: host.resolve(screen), format: 'png' })
    await host.setMode(screen, 0o600)
  } catch (error) {
    // QEMU that has ended, or one before 7.1, takes no picture; the other evidence is there.
    if (!(error instanceof H2kError)) throw error
  }
}
