import { printDomainXml } from '../../formats/domain-xml.ts'
import type { HostFacts } from '../../model/inventory.ts'
import { GIB } from '../../model/size.ts'
import type { WithPaths } from '../graph/draft.ts'
import { names, type Step, type StepOf } from './step.ts'

// A validating boot proves that the guest starts, not how fast it is: the VM's own size may not fit on this host.
const BOOT_CPUS = 4
const BOOT_BYTES = 4 * GIB

/** What comes after the disks: the domain, the proof, the cleaning. */
export interface Ending {
  readonly vm: WithPaths
  readonly host: HostFacts
  readonly accelerator: 'kvm' | 'tcg'
  /** Overlays that the session made; empty without one. */
  readonly overlays: readonly string[]
}

export function endingSteps(ending: Ending): readonly Step[] {
  const { vm, overlays } = ending
  const before = [writeXml(ending), ...define(ending), ...boot(ending)]
  return overlays.length === 0 ? before : [...before, remove(vm, overlays, before)]
}

function writeXml({ vm, host }: Ending): StepOf<'libvirt.write-xml'> {
  const { action, art } = names(vm.address)
  const { path, uuid, define_uri } = vm.domain
  // A domain that is to be defined here must be one that this host's libvirt accepts; all others are for a KVM host.
  const here = define_uri !== null && /^qemu:\/\/\/(?:system|session)?$/.test(define_uri)
  const type = here ? (host.accelerator === 'kvm' ? 'kvm' : 'qemu') : 'kvm'
  return {
    id: action('domain/xml'),
    kind: 'libvirt.write-xml',
    phase: 'publish',
    effect: 'create',
    idempotence: 'probe',
    because: `libvirt runs it with ${count(vm.cpus, 'CPU')}, ${vm.firmware === 'efi' ? 'UEFI' : 'BIOS'}, ${count(vm.disks.length, 'disk')} and ${count(vm.nics.length, 'NIC')}`,
    after: [],
    reads: vm.disks.map(({ index }) => art.disk(index)),
    writes: [art.xml],
    undo: { artifact: art.xml, how: 'remove-artifact' },
    layer: null,
    preconditions: [{ check: 'target.absent-or-ours', path }],
    params: { parts: printDomainXml({ vm, type }), path, uuid },
    estimate_bytes: 0
  }
}

function define({ vm }: Ending): ReadonlyArray<StepOf<'libvirt.define'>> {
  const { action, art } = names(vm.address)
  const { define_uri, path, uuid } = vm.domain
  if (define_uri === null) return []
  return [
    {
      id: action('domain/define'),
      kind: 'libvirt.define',
      phase: 'publish',
      effect: 'define',
      idempotence: 'probe',
      because: 'target.libvirt.define asks for it',
      after: [],
      reads: [art.xml],
      writes: [art.domain],
      undo: { how: 'undefine-domain', uuid },
      layer: null,
      preconditions: [],
      params: { name: vm.name, path, uri: define_uri, uuid },
      estimate_bytes: 0
    }
  ]
}

/** Emulated, a small guest takes one to two minutes alone on its host, and several beside others. */
const BOOT_MS = { kvm: 5 * 60_000, tcg: 15 * 60_000 } as const

function boot({ vm, host, accelerator }: Ending): ReadonlyArray<StepOf<'qemu.boot'>> {
  const { action, art } = names(vm.address)
  const { validate, firmware } = vm
  const uefi = host.ovmf === null ? null : ({ kind: 'efi', ...host.ovmf } as const)
  if (validate.boot === 'none' || (firmware === 'efi' && uefi === null)) return []
  return [
    {
      id: action('boot'),
      kind: 'qemu.boot',
      phase: 'validate',
      effect: 'boot',
      idempotence: 'pure',
      because: `a boot proves it${validate.expect.length === 0 ? '' : `: ${validate.expect.join(' and ')}`}`,
      after: [],
      reads: vm.disks.map(({ index }) => art.disk(index)),
      writes: [art.evidence],
      undo: { because: 'it runs on overlays that are thrown away; only the evidence stays', how: 'none' },
      layer: null,
      preconditions: [{ accelerator, check: 'host.accelerator' }],
      params: {
        accelerator,
        cpus: Math.min(vm.cpus, BOOT_CPUS),
        disks: vm.disks.map(({ bus, format, path }) => ({ bus, format, path })),
        evidence: vm.paths.evidence,
        expect: validate.expect,
        firmware: firmware === 'efi' && uefi !== null ? uefi : { kind: 'bios' },
        machine: vm.machine,
        memory_bytes: Math.min(vm.memory_bytes, BOOT_BYTES),
        nics: vm.nics.map(({ mac, model }) => ({ mac, model })),
        timeout_ms: validate.timeout_ms === 'auto' ? BOOT_MS[accelerator] : validate.timeout_ms
      },
      estimate_bytes: 0
    }
  ]
}

/** Last of all: until the boot has proven the result, its overlays may still tell what went wrong. */
function remove(vm: WithPaths, overlays: readonly string[], before: readonly Step[]): StepOf<'file.remove'> {
  const { action, art } = names(vm.address)
  return {
    id: action('cleanup'),
    kind: 'file.remove',
    phase: 'cleanup',
    effect: 'delete',
    idempotence: 'replace',
    because: 'nobody needs the overlays any more',
    after: before.map(({ id }) => id),
    reads: vm.disks.map(({ index }) => art.edited(index)),
    writes: [],
    undo: { because: 'the overlays can be made again from the source', how: 'none' },
    layer: null,
    preconditions: [],
    params: { paths: overlays },
    estimate_bytes: 0
  }
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
