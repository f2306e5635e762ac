import { chainToBlock, inFolder } from '../formats/block-chain.ts'
import type { ActionKind } from '../model/action.gen.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { EffectiveGuest, EffectiveVm } from '../model/effective.ts'
import type { InventoryVm } from '../model/inventory.ts'
import type { Bounds } from '../model/plan.ts'
import { canonicalValue } from '../plan/canonical-value.ts'
import { type CompiledVm, keyed, ofVm } from './compile-vm.ts'
import type { Surroundings } from './graph/draft.ts'
import { names, NOTHING_TO_UNDO, type StepOf } from './lower/step.ts'
import { waive } from './waivers.ts'

/**
 * A VM whose guest nobody has looked into: the plan is to look. What is edited follows from that, and is a plan of its
 * own, within these bounds.
 *
 * Reports  GUEST_DEFERRED.
 */
export function compileDeferred(
  config: EffectiveVm & { readonly guest: EffectiveGuest },
  seen: InventoryVm,
  surroundings: Surroundings
): CompiledVm {
  const address = `vm.${config.name}`
  const steps = [{ step: inspection(config, seen, surroundings), needs: [] }]
  return {
    name: config.name,
    source: canonical({ inspection: null, os: null, vm: seen.source }),
    ...keyed({ address, source: seen.source }, steps, { sha256: surroundings.sha256, canonical }),
    gates: [],
    macs: [],
    bounds: boundsOf(config.guest),
    diagnostics: waive(
      [...(seen.warnings ?? []), deferred(config, surroundings)].map(each => ofVm(each, address)),
      { vm: config, config: surroundings.config }
    )
  }
}

const canonical = <Value>(value: Value): Value => canonicalValue(value, () => undefined)

function inspection(
  { name, guest, validate }: EffectiveVm & { readonly guest: EffectiveGuest },
  { source }: InventoryVm,
  { config, host }: Surroundings
): StepOf<'guest.inspect'> {
  const address = `vm.${name}`
  const { action, art, source: disk } = names(address)
  return {
    id: action('guest/inspect'),
    kind: 'guest.inspect',
    phase: 'inspect',
    effect: 'read',
    idempotence: 'replace',
    because: 'nobody has looked inside yet, and what is edited follows from what is there',
    after: [],
    reads: source.disks.map((_, index) => disk(index)),
    writes: [art.facts],
    undo: NOTHING_TO_UNDO,
    layer: null,
    preconditions: [{ check: 'source.fingerprint', vm: address }],
    params: {
      accelerator: validate.accelerator === 'auto' ? host.accelerator : validate.accelerator,
      disks: source.disks.flatMap(each => chainToBlock(source.dir, each) ?? []),
      root_device: guest.root_device,
      ...(guest.unlock !== undefined && { unlock: guest.unlock }),
      ...(guest.timezone !== undefined && { timezone: guest.timezone }),
      to: inFolder(config.target.work_dir, `${name}/guest-facts.json`)
    },
    estimate_bytes: 0,
    uses: ['appliance', `source:${source.from}`]
  }
}

/** As many as a guest with many kernels, cards and services has. */
const MAX_EDITS = 200

const EDITS: readonly ActionKind[] = [
  'guest.copy-file',
  'guest.remove-file',
  'guest.remove-link',
  'guest.write-file',
  'guest.write-link',
  'initramfs.append'
]

/** Where the fixers that the configuration lets run may have something to do. */
const FILES = {
  cloud_init: ['/etc/cloud/cloud-init.disabled', '/etc/cloud/cloud.cfg.d/zz-h2k-nocloud.cfg'],
  fstab: ['/etc/crypttab', '/etc/fstab'],
  bootloader: [
    '/boot/*.cfg',
    '/boot/**/*.cfg',
    '/boot/**/extlinux.conf',
    '/boot/**/grub.conf',
    '/boot/**/grubenv',
    '/boot/**/menu.lst',
    '/boot/EFI/**',
    '/boot/efi/EFI/**',
    '/boot/efi/loader/entries/*.conf',
    '/boot/extlinux.conf',
    '/boot/loader/entries/*.conf',
    '/efi/EFI/**',
    '/efi/loader/entries/*.conf',
    '/etc/cmdline.d/*',
    '/etc/default/grub',
    '/etc/default/grub.d/*',
    '/etc/kernel/cmdline',
    '/etc/update-extlinux.conf'
  ],
  hostname: ['/etc/hostname', '/etc/hosts'],
  initramfs: [
    '/boot/**/init*',
    '/boot/init*',
    '/efi/**/init*',
    '/etc/dracut.conf.d/*',
    '/etc/initramfs-tools/**',
    '/etc/mkinitcpio.conf',
    '/etc/mkinitfs/mkinitfs.conf'
  ],
  machine_id: ['/etc/machine-id', '/var/lib/dbus/machine-id'],
  network: ['/etc/network/**', '/etc/systemd/network/*', '/etc/udev/rules.d/*'],
  qemu_guest_agent: [
    '/etc/runlevels/default/qemu-guest-agent',
    '/etc/systemd/system/*.requires/qemu-guest-agent.service',
    '/etc/systemd/system/*.wants/qemu-guest-agent.service'
  ],
  ssh_host_keys: [
    '/etc/ssh/ssh_host_*',
    '/etc/systemd/system/*.wants/h2k-ssh-host-keys.service',
    '/etc/systemd/system/h2k-ssh-host-keys.service'
  ],
  timezone: ['/etc/localtime', '/etc/timezone'],
  tools: [
    '/etc/X11/**',
    '/etc/init/*.override',
    '/etc/modules',
    '/etc/modules-load.d/*',
    '/etc/rc*.d/*',
    '/etc/rc.d/rc*.d/*',
    '/etc/runlevels/*/*',
    '/etc/systemd/system/**'
  ]
} as const satisfies Readonly<
  Record<Exclude<keyof EffectiveGuest, 'console' | 'root_device' | 'unlock'>, readonly string[]>
>

/** Of the service that installs QEMU's guest agent. */
const INSTALLER = [
  '/etc/systemd/system/*.wants/h2k-guest-agent.service',
  '/etc/systemd/system/h2k-guest-agent.service'
] as const

const isLeft = (wanted: string | undefined): boolean => wanted === undefined || wanted === 'keep'

function boundsOf(guest: EffectiveGuest): Bounds {
  const files = Object.entries(FILES).flatMap(([setting, patterns]) =>
    isLeft(guest[setting as keyof typeof FILES]) ? [] : patterns
  )
  const kinds = guest.initramfs === 'regenerate' ? [...EDITS, 'guest.run' as const].toSorted() : EDITS
  const more = guest.qemu_guest_agent === 'install_on_first_boot' ? INSTALLER : []
  return { files: [...files, ...more].toSorted(), kinds, max_edits: MAX_EDITS }
}

const deferred = ({ name }: EffectiveVm, { config }: Surroundings): Diagnostic => ({
  code: 'GUEST_DEFERRED',
  severity: 'warning',
  what: `nobody has looked inside vm.${name} yet, so this plan does not say what is edited there`,
  where: config.where('vms', name, 'source'),
  hint: 'apply looks, and stops with an amendment to review; or plan where its disks can be read, without --defer-inspection'
})
