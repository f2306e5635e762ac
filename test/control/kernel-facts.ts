import type { Initramfs, Kernel, LinuxFacts } from '../../src/model/facts.ts'
import type { TestGuest } from './guest-input.ts'

export const VERSION = '6.1.0-37-amd64'
export const IMAGE = `/boot/initrd.img-${VERSION}`
export const NEEDS: Readonly<Record<string, readonly string[]>> = {
  ahci: ['libahci', 'libata', 'scsi_mod'],
  libahci: [],
  libata: [],
  nvme: [],
  scsi_mod: [],
  sd_mod: ['scsi_mod'],
  virtio: [],
  virtio_blk: ['virtio_ring', 'virtio'],
  virtio_net: ['virtio_ring', 'virtio'],
  virtio_pci: ['virtio_ring', 'virtio'],
  virtio_ring: [],
  virtio_scsi: ['virtio_ring', 'virtio', 'scsi_mod']
}

export const modulePath = (name: string, version = VERSION) => `/usr/lib/modules/${version}/kernel/${name}.ko`

export function kernel(change: Partial<Kernel> = {}, lacking: readonly string[] = []): Kernel {
  const version = change.version ?? VERSION
  return {
    version,
    image: `/boot/vmlinuz-${version}`,
    initramfs: `/boot/initrd.img-${version}`,
    builtin: [],
    modules: Object.keys(NEEDS)
      .filter(name => !lacking.includes(name))
      .map(name => ({
        name,
        path: modulePath(name, version),
        sha256: name,
        bytes: 100,
        needs: NEEDS[name] ?? []
      })),
    indexes: ['modules.alias', 'modules.alias.bin', 'modules.dep.bin', 'modules.symbols.bin'].map(name => ({
      path: `/usr/lib/modules/${version}/${name}`,
      sha256: name,
      bytes: 10
    })),
    ...change
  }
}

export const image = (change: Partial<Initramfs> = {}): Initramfs => ({
  path: IMAGE,
  sha256: 'before',
  bytes: 1000,
  generator: 'initramfs-tools',
  loader: 'udev',
  nested: false,
  segments: ['none', 'zstd'],
  module_dir: 'usr/lib/modules',
  kernel: VERSION,
  modules: ['scsi_mod', 'sd_mod'],
  module_suffixes: ['.ko'],
  builtin: [],
  resume: null,
  ...change
})

export const guest = (os: Partial<LinuxFacts>, more: TestGuest = {}): TestGuest => ({
  ...more,
  os: { kernels: [kernel()], initramfs: [image()], ...os }
})
