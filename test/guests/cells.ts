// What one guest does in one setting: as VMware would run it, as it is on virtio, and after a move by h2k or by
// virt-v2v. Each is a boot by boot.ts, which knows nothing of who made the disks.

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { boot, type BootOptions, type Disk, FILES } from './boot.ts'
import type { GuestCase } from './cases.ts'
import type { Setting } from './cell-names.ts'
import type { Guest } from './guest.ts'
import type { Milestone } from './serial.ts'

export type Cell = {
  /** What the result depends on besides the guest: the digest of h2k's plan, the version of virt-v2v. */
  readonly made: string
  /** Where it ended: a state of the boot, or the step before it that failed. */
  readonly reached: Milestone | 'timeout' | 'exit' | 'plan failed' | 'apply failed' | 'conversion failed'
  readonly network: boolean
  readonly milestones: Partial<Record<Milestone, number>>
  readonly failedUnits: readonly string[]
  /** The guest agent that was installed and answered, and what became of the service that did that. */
  readonly agent?: { readonly version: string | null; readonly service: string }
  /** Codes that h2k gave on the way, or the last words of what failed. */
  readonly said: readonly string[]
}

type Subject = { readonly guest: Guest; readonly about: GuestCase }

/** Under emulation, on a machine that may do other things, a boot takes minutes. */
const PATIENCE = 1800
/** The agent may answer before the service that installed it has come to its end. */
const INSTALLER = 'h2k-guest-agent.service'
const INSTALLER_ENDS = `for i in $(seq 100); do systemctl is-active -q ${INSTALLER} || break; sleep 2; done; systemctl is-enabled ${INSTALLER}`
const INSTALLER_SAID = `journalctl --no-pager -o cat -u ${INSTALLER} | tail -n 30`
/** The file with the passphrase. */
const KEY = 'disk.key'
const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const run = promisify(execFile)

/** The settings without a move. */
export function bootAsIs(subject: Subject, where: 'source' | 'unmodified'): Promise<Cell> {
  const { guest, about } = subject
  const disks = { disks: guest.disks, macs: guest.macs }
  const vmware = { bus: guest.bus, nic: 'vmxnet3', machine: 'vmware' } as const
  return where === 'source'
    ? bootCell(subject, { ...disks, ...vmware, nvram: about.nvram ?? [] })
    : bootCell(subject, { ...disks, ...VIRTIO, nvram: [] })
}

export type Planned = {
  readonly folder: string
  readonly digest: string
  readonly seconds: number
  /** Paths in the guest that change, sorted. */
  readonly edits: readonly string[]
  /** Of every action. */
  readonly kinds: readonly string[]
  readonly failure?: Cell
}

/** Plans the move in a folder of its own, so that the caller can tell whether anything changed since the last one. */
export async function planMove(
  { guest, about }: Subject,
  mac: 'keep' | 'new',
  settings: Setting['guest'] = {}
): Promise<Planned> {
  const folder = await mkdtemp(join(tmpdir(), 'h2k-guests-'))
  if (about.key !== undefined) await writeFile(join(folder, KEY), about.key.passphrase)
  const vm = {
    source: { from: 'exports', vmx: basename(guest.vmx) },
    nics: guest.macs.map(() => ({ mac })),
    guest: { ...settings, ...(about.key !== undefined && { unlock: [{ file: KEY }] }) },
    validate: { boot: 'none' }
  }
  const config = {
    version: 1,
    sources: { exports: { provider: 'local', path: guest.folder } },
    target: { dir: 'out', networks: { '*': { network: 'default' } } },
    vms: { [about.name]: vm }
  }
  // JSON is YAML.
  await writeFile(join(folder, 'h2k.yaml'), JSON.stringify(config, null, 2))
  const began = performance.now()
  const planned = await h2k(folder, ['plan', '-o', 'plan.json'])
  const seconds = (performance.now() - began) / 1000
  const said = codesOf(planned.text)
  if (planned.status !== 0) {
    const made = `refused: ${said.join(' ')}`
    return {
      ...{ folder, digest: made, seconds, edits: [], kinds: [] },
      failure: { ...NOWHERE, reached: 'plan failed', made, said }
    }
  }
  const { digest, actions }: Plan = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))
  return { folder, digest, seconds, edits: editsIn(actions), kinds: actions.map(({ kind }) => kind) }
}

/** What the guest's own files go through: `guest.write-file`, `initramfs.append` and so on. */
const editsIn = (actions: readonly Action[]): readonly string[] =>
  actions
    .filter(({ kind }) => /^(?:guest|initramfs)\./.test(kind))
    .map(({ params }) => params.path ?? '')
    .toSorted()

type Plan = { readonly digest: string; readonly actions: readonly Action[] }
type Action = { readonly kind: string; readonly params: { readonly path?: string } }

/** Applies the plan and boots what came of it. */
export async function applyAndBoot(
  subject: Subject,
  { folder, digest, failure }: Planned,
  bootResult = bootCell
): Promise<Cell> {
  if (failure !== undefined) return failure
  const out = join(folder, 'out')
  const { status, text } = await h2k(folder, ['apply', 'plan.json'])
  const said = codesOf(text)
  if (status !== 0) return { ...NOWHERE, reached: 'apply failed', made: digest, said }
  const cell = await bootResult(subject, {
    disks: await disksIn(out, /\.qcow2$/, 'qcow2'),
    macs: macsIn(await readFile(join(out, `${subject.about.name}.xml`), 'utf8')),
    nvram: [],
    ...VIRTIO
  })
  return { ...cell, made: digest, said: [...said, ...cell.said] }
}

/** Boots a guest that is to install the guest agent, with a package source that has it. */
export async function bootWithAgent(subject: Subject, machine: Machine): Promise<Cell> {
  const { stdout } = await run('sh', [join(import.meta.dirname, 'agent-packages.sh')])
  const source = `deb [trusted=yes] http://${FILES}/ ./\n`
  const disks = machine.disks.flatMap(({ file, format }) => [`--format=${format}`, '-a', file])
  await run('guestfish', ['--rw', ...disks, '-i', 'write', '/etc/apt/sources.list', source], {
    env: applianceSettings()
  })
  return bootCell(subject, machine, { files: stdout.trim(), agentSeconds: 600 })
}

/** The version of virt-v2v, undefined where it is not installed. */
export const virtV2vVersion = (): Promise<string | undefined> =>
  run('virt-v2v', ['--version']).then(
    ({ stdout }) => stdout.trim(),
    () => undefined
  )

/** Lets virt-v2v convert the same chain and boots what came of it. */
export async function convertAndBoot(subject: Subject, version: string): Promise<Cell> {
  const { guest, about } = subject
  const folder = await mkdtemp(join(tmpdir(), 'h2k-guests-v2v-'))
  if (about.key !== undefined) await writeFile(join(folder, KEY), about.key.passphrase)
  const args = [
    ...['-i', 'vmx', guest.vmx, '-o', 'local', '-os', folder, '-of', 'qcow2', '-on', about.name],
    // Where there are snapshots it would ask which system is meant, and nobody is there.
    ...['--root', 'first'],
    ...(about.key === undefined ? [] : ['--key', `${about.key.device}:file:${join(folder, KEY)}`])
  ]
  try {
    const failed = await run('virt-v2v', args, { env: applianceSettings(), maxBuffer: 64 << 20 }).then(
      () => undefined,
      (error: { stderr?: string }) => lastWords(error.stderr ?? '')
    )
    if (failed !== undefined) return { ...NOWHERE, reached: 'conversion failed', made: version, said: failed }
    const cell = await bootCell(subject, {
      disks: await disksIn(folder, /-sd[a-z]$/, 'qcow2'),
      macs: macsIn(await readFile(join(folder, `${about.name}.xml`), 'utf8')),
      nvram: [],
      ...VIRTIO
    })
    return { ...cell, made: version }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const applianceSettings = (): NodeJS.ProcessEnv => ({
  ...process.env,
  LIBGUESTFS_BACKEND: 'direct',
  LIBGUESTFS_BACKEND_SETTINGS: process.env['H2K_TEST_ACCEL'] === 'kvm' ? '' : 'force_tcg'
})

type Machine = Pick<BootOptions, 'disks' | 'bus' | 'nic' | 'machine'> & {
  readonly macs: readonly string[]
  readonly nvram: NonNullable<GuestCase['nvram']>
}

const VIRTIO = { bus: 'virtio-blk', nic: 'virtio-net', machine: 'q35' } as const

const NOWHERE = { network: false, milestones: {}, failedUnits: [], said: [] } as const

async function bootCell(
  { guest, about }: Subject,
  { macs, nvram, ...machine }: Machine,
  agent: Pick<BootOptions, 'files' | 'agentSeconds'> = {}
): Promise<Cell> {
  const [mac = '', ...moreMacs] = macs
  // Talking to the networks' hosts makes a guest with fixed addresses heard.
  const talk = macs.map((_, i) => `ping -c 1 -W 10 10.0.${i + 2}.2`)
  const result = await boot({
    ...machine,
    ...agent,
    ...{ mac, moreMacs, login: guest.login, timeoutSeconds: PATIENCE },
    ...(about.memoryMib !== undefined && { memoryMib: about.memoryMib }),
    ...(guest.efi && { efi: { entries: nvram } }),
    commands: [...talk, ...(agent.agentSeconds === undefined ? [] : [INSTALLER_ENDS, INSTALLER_SAID])],
    dhcpSeconds: about.addresses === undefined ? 180 : 0
  })
  const { addresses } = about
  const network =
    macs.length > 0 &&
    macs.every((address, i) =>
      addresses === undefined
        ? result.leasedMacs.includes(address)
        : result.spoke.includes(`${address} ${addresses[i]}`)
    )
  return {
    made: '',
    reached: result.reached,
    network,
    milestones: result.milestones,
    failedUnits: result.failedUnits ?? [],
    ...(agent.agentSeconds !== undefined && {
      agent: { version: result.agent ?? null, service: result.outputs[INSTALLER_ENDS] ?? 'not asked' }
    }),
    said:
      result.reached === 'login' ? lastWords(result.outputs[INSTALLER_SAID] ?? '') : lastWords(result.serial)
  }
}

async function h2k(cwd: string, args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1' }
  return run(process.execPath, [MAIN, ...args], { cwd, env, maxBuffer: 64 << 20 }).then(
    ({ stdout, stderr }) => ({ status: 0, text: stdout + stderr }),
    (error: { code?: number; stdout?: string; stderr?: string }) => ({
      status: error.code ?? -1,
      text: `${error.stdout}${error.stderr}`
    })
  )
}

const codesOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\b(?:error|warning)\[([A-Z0-9_]+)\]/g)].map(found => found[1] ?? ''))
]

const lastWords = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(-5)

async function disksIn(folder: string, name: RegExp, format: Disk['format']): Promise<readonly Disk[]> {
  const names = (await readdir(folder)).filter(file => name.test(file)).toSorted()
  return names.map(file => ({ file: join(folder, file), format }))
}

/** Of each NIC; one without gets an address of libvirt's, which is another each time. */
const macsIn = (xml: string): readonly string[] =>
  (xml.match(/<interface [^]*?<\/interface>/g) ?? []).map(
    (nic, index) => /<mac address='([^']+)'/.exec(nic)?.[1] ?? `52:54:00:5a:00:0${index}`
  )
