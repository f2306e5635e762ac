import { parseDuration, parseSize } from '../../formats/size-text.ts'
import type { Attachment, Config, GuestSettings, Nic, Vm } from '../../model/config.gen.ts'
import type {
  EffectiveConfig,
  EffectiveGuest,
  EffectiveNic,
  EffectiveSource,
  EffectiveTarget,
  EffectiveVm,
  NetworkAttachment,
  Waiver
} from '../../model/effective.ts'
import type { SourceRef } from '../../model/provider.ts'
import { isWaivable } from '../../model/waivable.ts'
import { DEFAULTS } from './defaults.ts'
import { normalise } from './paths.ts'

/** Makes a path that a setting holds relative to the root; `keys` say which setting, and so which file it is relative to. */
export type Place = (path: string, ...keys: readonly string[]) => string

/** A config that has passed every check -> what compile reads, with every default filled in. */
export function build(
  config: Config,
  place: Place
): Pick<EffectiveConfig, 'sources' | 'target' | 'limits' | 'waive' | 'vms'> {
  const names = Object.keys(config.vms ?? {}).toSorted(byText)
  return {
    sources: sourcesOf(config, place),
    target: targetOf(config, place),
    limits: limitsOf(config, place),
    ...waiversOf(config),
    vms: names.flatMap(name => {
      const vm = config.vms?.[name]
      return vm === undefined ? [] : [vmOf(name, vm, place)]
    })
  }
}

function sourcesOf({ sources }: Config, place: Place): EffectiveConfig['sources'] {
  const all: Record<string, EffectiveSource> = Object.create(null)
  for (const [name, { provider, path }] of Object.entries(sources).toSorted(([a], [b]) => byText(a, b)))
    all[name] = { provider, path: place(path, 'sources', name, 'path') }
  return all
}

function targetOf({ target }: Config, place: Place): EffectiveTarget {
  // Whoever names some networks is told of the others: a NIC that silently lands in another network is found much later.
  const named = target.networks ?? DEFAULTS.networks
  const networks: Record<string, NetworkAttachment> = Object.create(null)
  for (const [name, to] of Object.entries(named)) networks[name] = attachmentOf(to)
  return {
    dir: place(target.dir, 'target', 'dir'),
    work_dir:
      target.work_dir === undefined ? DEFAULTS.work_dir : place(target.work_dir, 'target', 'work_dir'),
    libvirt: { ...DEFAULTS.libvirt, ...target.libvirt },
    networks
  }
}

/** A folder is named as the target names it: relative to the root. */
function limitsOf({ limits = {} }: Config, place: Place): EffectiveConfig['limits'] {
  const all: Record<string, number> = Object.create(null)
  Object.assign(all, DEFAULTS.limits)
  for (const [name, limit] of Object.entries(limits))
    if (limit !== undefined)
      all[name.startsWith('disk:') ? `disk:${place(name.slice('disk:'.length), 'limits', name)}` : name] =
        limit
  return all
}

function vmOf(name: string, vm: Vm, place: Place): EffectiveVm {
  const { memory = 'auto', ...hardware } = vm.hardware ?? {}
  return {
    name,
    source: { from: vm.source.from, ref: refOf(name, vm) },
    output: { ...DEFAULTS.output, ...vm.output },
    hardware: { ...DEFAULTS.hardware, ...hardware, memory_bytes: parseSize(memory) ?? 'auto' },
    nics: vm.nics?.map(nicOf) ?? null,
    guest: vm.guest === 'none' ? null : guestOf(name, vm.guest, place),
    validate: validateOf(vm),
    gates: { ...DEFAULTS.gates, ...vm.gates },
    ...waiversOf(vm)
  }
}

/** Other codes have been refused. */
function waiversOf({ waive = [] }: Pick<Config, 'waive'>): { readonly waive?: readonly Waiver[] } {
  const known = waive.flatMap(({ code, ...waiver }) => (isWaivable(code) ? [{ code, ...waiver }] : []))
  return known.length === 0 ? {} : { waive: known }
}

function guestOf(name: string, guest: GuestSettings | undefined, place: Place): EffectiveGuest {
  const { unlock, ...settings } = guest ?? {}
  const secrets = unlock?.map(({ env, file = '' }, index) =>
    env === undefined ? { file: place(file, 'vms', name, 'guest', 'unlock', `${index}`, 'file') } : { env }
  )
  return { ...DEFAULTS.guest, ...settings, ...(secrets !== undefined && { unlock: secrets }) }
}

function refOf(name: string, { source }: Vm): SourceRef {
  if (source.vmx !== undefined) return { vmx: normalise(source.vmx) }
  const disks = (source.disks ?? []).map(disk => {
    const { path, format = 'auto' } = typeof disk === 'string' ? { path: disk } : disk
    return { path: normalise(path), format: format === 'auto' ? null : format }
  })
  return { disks, name }
}

const nicOf = ({
  mac = DEFAULTS.nic.mac,
  network = 'auto',
  model = DEFAULTS.nic.model
}: Nic): EffectiveNic => ({
  mac: mac.toLowerCase(),
  network: network === 'auto' ? network : attachmentOf(network),
  model
})

const attachmentOf = ({ bridge, network = '' }: Attachment): NetworkAttachment =>
  bridge === undefined ? { network } : { bridge }

function validateOf({ guest, validate: { timeout, ...validate } = {} }: Vm): EffectiveVm['validate'] {
  const defaults =
    guest === 'none' ? { ...DEFAULTS.validate, ...DEFAULTS.validate_without_guest } : DEFAULTS.validate
  const merged = { ...defaults, ...validate }
  return {
    ...merged,
    timeout_ms: timeout === undefined ? defaults.timeout_ms : (parseDuration(timeout) ?? 'auto'),
    expect: (['login', 'network'] as const).filter(milestone => merged.expect.includes(milestone))
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
