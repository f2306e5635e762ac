import type { VmAddress } from '../model/id.ts'
import type { ActionRecord, ArtifactRecord, State } from '../model/state.ts'

/** What was made of one VM and is there to be used. */
export interface VmOutput {
  /** In the order of the VM's disks. */
  readonly disks: ReadonlyArray<{
    /** Where it is, relative to the plan's root unless the user wrote an absolute path. */
    readonly path: string
    readonly bytes: number
    /** Lower-case hex; null when the config says `checksum: none`. */
    readonly sha256: string | null
  }>
  /** Null until its XML is written. */
  readonly domain: {
    readonly uuid: string
    /** Of its XML, as for disks. */
    readonly path: string
    readonly sha256: string | null
    /** Whether libvirt has it. */
    readonly defined: boolean
  } | null
}

/** What was made, by VM name; VMs of which nothing is finished yet are missing. */
export function outputsOf({ actions, artifacts }: State): Readonly<Record<string, VmOutput>> {
  const byVm = Map.groupBy(Object.values(artifacts), ({ by }) => finished(actions[by])?.vm ?? null)
  const names = [...byVm.keys()].flatMap(vm => vm ?? []).toSorted()
  const outputs = names.map(vm => [nameOf(vm), outputOf(byVm.get(vm) ?? [], actions)] as const)
  return Object.fromEntries(outputs.filter(([, { disks, domain }]) => disks.length > 0 || domain !== null))
}

const nameOf = (vm: VmAddress): string => vm.slice('vm.'.length)

const finished = (action: ActionRecord | undefined): ActionRecord | undefined =>
  action?.status === 'done' ? action : undefined

function outputOf(made: readonly ArtifactRecord[], actions: State['actions']): VmOutput {
  const madeBy = (kind: string): readonly ArtifactRecord[] =>
    made.filter(({ by }) => actions[by]?.kind === kind)
  const disks = madeBy('file.publish')
    .toSorted((a, b) => numberIn(a.artifact) - numberIn(b.artifact))
    .flatMap(({ path, bytes, sha256 }) => (path === null ? [] : [{ path, bytes, sha256 }]))
  const [xml] = madeBy('libvirt.write-xml')
  const uuid = xml === undefined ? undefined : actions[xml.by]?.receipt?.notes['uuid']
  const domain =
    xml === undefined || xml.path === null || typeof uuid !== 'string'
      ? null
      : { uuid, path: xml.path, sha256: xml.sha256, defined: madeBy('libvirt.define').length > 0 }
  return { disks, domain }
}

/** `art:vm.web01/disk.10` comes behind `art:vm.web01/disk.9`. */
const numberIn = (artifact: string): number => Number(/(\d+)$/.exec(artifact)?.[1] ?? 0)

/** One value of the outputs: a VM by its name, or what is inside of it: `web01.disks.0.path`. Undefined when there is none. */
export function outputNamed(outputs: Readonly<Record<string, VmOutput>>, name: string): unknown {
  // Names of VMs may have dots in them.
  const vm = Object.keys(outputs)
    .filter(one => name === one || name.startsWith(`${one}.`))
    .toSorted((a, b) => b.length - a.length)[0]
  if (vm === undefined) return undefined
  const keys = name === vm ? [] : name.slice(vm.length + 1).split('.')
  return keys.reduce<unknown>(memberOf, outputs[vm])
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.keys(value).includes(key)
    ? Reflect.get(value, key)
    : undefined

/** The names that a mistyped one may have meant: those of VMs, and of the values of a VM that it begins with. */
export function outputNames(
  outputs: Readonly<Record<string, VmOutput>>,
  mistyped: string
): readonly string[] {
  const vms = Object.keys(outputs)
  const inside = vms.filter(vm => mistyped.startsWith(`${vm}.`))
  return [...vms, ...inside.flatMap(vm => leaves(outputs[vm], vm))]
}

function leaves(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, member]) => leaves(member, `${at}.${key}`))
}
