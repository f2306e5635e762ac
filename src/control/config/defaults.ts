import {
  type EffectiveGuest,
  type EffectiveTarget,
  type EffectiveVm,
  NIC_DEFAULTS
} from '../../model/effective.ts'

/** Every default, with its reason. The schema tells the same values to people; a test compares the two. */
export const DEFAULTS = {
  // Inside the project: what one plan leaves behind is found next to it, and removed with it.
  work_dir: '.h2k/work',
  libvirt: {
    uri: 'qemu:///system',
    // Defining changes a running host; the XML alone changes nothing.
    define: false
  },
  // Every libvirt comes with it, so a guest with DHCP has a network without a word of configuration.
  networks: { '*': { network: 'default' } },
  limits: {
    // A copy that compresses has 16 threads of its own, and a checksum one.
    cpu: 4,
    // Each of them takes 1 to 4 GiB of memory.
    appliance: 2,
    // A few streams fill a disk or a link; more of them only get in each other's way.
    disk: 4,
    source: 4
  },
  output: {
    // Sparse, holds snapshots, and as fast to write as raw.
    format: 'qcow2',
    // Compressed clusters cost CPU at every first read and nobody asked for them.
    compress: 'none',
    // The fastest one that every kernel since 2008 knows; the plan sees to the driver.
    disk_bus: 'virtio-blk',
    // Less than a second per GB from the page cache, and the only proof afterwards that nothing changed.
    checksum: 'sha256'
  },
  // The guest keeps what it is used to. For the machine type, which the source does not have: q35.
  hardware: { firmware: 'auto', cpus: 'auto', memory_bytes: 'auto', machine: 'auto' },
  // The same MAC keeps leases and licences; virtio is what the guest has a driver for after the plan.
  nic: NIC_DEFAULTS,
  guest: {
    // Survives every rename of devices and a copy to another disk; a label is often not unique.
    fstab: 'uuid',
    // A boot configuration that names /dev/sda does not boot from /dev/vda.
    bootloader: 'fix',
    // Where a guest prints is its owner's choice; what it has is kept.
    console: 'keep',
    // Only where a driver is missing.
    initramfs: 'auto',
    // The name of the card is made from VMware's PCI slot, and changes.
    network: 'pin',
    // Services of an absent hypervisor fail at boot; disabled, they can be taken back.
    tools: 'disable',
    // The domain has its channel, and the agent does nothing on other hosts.
    qemu_guest_agent: 'enable',
    // A VM that moves stays who it is; only a copy of it must become somebody else.
    machine_id: 'keep',
    ssh_host_keys: 'keep',
    root_device: 'auto'
  },
  validate: {
    // A disk that never booted is not migrated.
    boot: 'qemu',
    // Emulation is many times slower than KVM, and how much depends on the host.
    timeout_ms: 'auto',
    expect: ['login', 'network'],
    accelerator: 'auto'
  },
  // Who reviewed the plan has consented to all of it.
  gates: { publish: 'auto', boot: 'auto', define: 'auto' },
  // There is no system to boot that anybody told h2k about.
  validate_without_guest: { boot: 'none' }
} as const satisfies {
  readonly work_dir: string
  readonly libvirt: EffectiveTarget['libvirt']
  readonly networks: EffectiveTarget['networks']
  readonly limits: Readonly<Record<'cpu' | 'appliance' | 'disk' | 'source', number>>
  readonly output: EffectiveVm['output']
  readonly hardware: EffectiveVm['hardware']
  readonly nic: typeof NIC_DEFAULTS
  readonly guest: EffectiveGuest
  readonly validate: EffectiveVm['validate']
  readonly gates: EffectiveVm['gates']
  readonly validate_without_guest: Pick<EffectiveVm['validate'], 'boot'>
}
