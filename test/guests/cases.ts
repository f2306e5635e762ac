// The guests that are booted before and after their move, and what must come of it.

import type { SettingName } from './cell-names.ts'
import type { BootEntry } from './nvram.ts'
import type { Milestone } from './serial.ts'

export type GuestCase = {
  readonly name: string
  readonly about: string
  /** Where the guest ends on virtio when nobody has touched it, and whether its network is up then. */
  readonly unmodified: { readonly reached: Milestone; readonly network: boolean }
  /** Every path in the guest that h2k's plan changes, under a new MAC. */
  readonly edits?: readonly string[]
  /** What unlocks its encrypted volume. A test value, set in the guest's parameter file. */
  readonly key?: { readonly device: string; readonly passphrase: string }
  /** The fixed address of each NIC; without, every NIC must get a lease. */
  readonly addresses?: readonly string[]
  /** Settings beyond the defaults that this guest is moved with, each in a cell of its own. */
  readonly settings?: readonly SettingName[]
  /** What the firmware of the source has in its NVRAM. */
  readonly nvram?: readonly BootEntry[]
  readonly memoryMib?: number
}

const UEFI_LVM_ENTRY: BootEntry = {
  name: 'debian',
  partition: {
    number: 1,
    start: 2048,
    sectors: 64 * 2048,
    guid: '4d3c2b1a-0001-4a5b-8c6d-7e8f9a0b1c11'
  },
  loader: '\\EFI\\debian\\shimx64.efi'
}

/** The links by which open-vm-tools starts, and its other name. */
const OPEN_VM_TOOLS = [
  '/etc/systemd/system/multi-user.target.wants/open-vm-tools.service',
  '/etc/systemd/system/open-vm-tools.service.requires/vgauth.service',
  '/etc/systemd/system/vmtoolsd.service'
]

export const CASES: readonly GuestCase[] = [
  {
    name: 'demo',
    about: 'Debian 12, BIOS, ext4; VMware drivers only in its initramfs; ifupdown pinned to a MAC',
    unmodified: { reached: 'initramfs', network: false },
    settings: ['h2k-regenerate', 'h2k-agent']
  },
  {
    name: 'uefi-lvm',
    about: 'Debian 12, UEFI without fallback loader, LVM; dracut with VMware drivers only; ifupdown',
    unmodified: { reached: 'firmware', network: false },
    settings: ['h2k-regenerate'],
    nvram: [UEFI_LVM_ENTRY]
  },
  {
    name: 'netplan',
    about: 'Debian 12, netplan and systemd-networkd: one card by MAC, one by name, both static',
    unmodified: { reached: 'login', network: false },
    addresses: ['10.0.2.40', '10.0.3.40']
  },
  {
    name: 'md-raid1',
    about:
      'Debian 12, BIOS, root and swap on mirrors of two disks; VMware drivers only; mdadm.conf names disks',
    unmodified: { reached: 'initramfs', network: false }
  },
  {
    name: 'btrfs-nm',
    about:
      'Debian 12, btrfs with subvolumes and a snapshot, NetworkManager; knows virtio and loses nothing there',
    unmodified: { reached: 'login', network: true },
    edits: OPEN_VM_TOOLS
  },
  {
    name: 'luks',
    about:
      'Debian 12, root in LUKS2 with a key file in the initramfs, which names the disk by its place on VMware',
    unmodified: { reached: 'initramfs', network: false },
    key: { device: '/dev/sda5', passphrase: 'h2k-luks' }
  }
]
