// A synthetic estate: as many VMs as asked for, all different, the same in every run. What a VM has follows from its number.
import { createHash, hash as digestOf } from 'node:crypto'
import type { Sha256 } from '../src/model/hash.ts'
import type {
  EfiPartition,
  GuestFacts,
  GuestFile,
  Initramfs,
  Kernel,
  LinuxFacts
} from '../src/model/facts.ts'
import { CANDIDATE_MODULES } from '../src/model/facts.ts'
import type { HostFacts, InventoryHeader, InventoryVm } from '../src/model/inventory.ts'
import type { ChainLayer, SourceDisk, SourceVm } from '../src/model/source.ts'
import { GIB, MIB } from '../src/model/size.ts'

export const sha256: Sha256 = {
  of: text => digestOf('sha256', text),
  start() {
    const hash = createHash('sha256')
    return { update: piece => void hash.update(piece), hex: () => hash.digest('hex') }
  }
}

export const HOST: HostFacts = {
  accelerator: 'kvm',
  tools: { 'qemu-img': '7.2.15', 'qemu-system-x86_64': '7.2.15', libguestfs: '1.48.6', virsh: '9.0.0' },
  ovmf: { code: '/usr/share/OVMF/OVMF_CODE.fd', vars: '/usr/share/OVMF/OVMF_VARS.fd' }
}

// As estates are: most VMs have one or two disks and one or two kernels, a few have three.
const DISKS = [1, 2, 1, 1, 2, 1, 1, 3, 1, 2]
const KERNELS = [1, 2, 2, 1, 1, 2, 3, 1, 2, 1, 1]
const of = (counts: readonly number[], n: number): number => counts[n % counts.length] ?? 1

const nameOf = (n: number): string => `vm${String(n).padStart(5, '0')}`
const hex = (seed: string, digits: number): string => sha256.of(seed).slice(0, digits)
const uuid = (seed: string): string => hex(seed, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

/** The configuration for the first `count` VMs. */
export function fixtureConfig(count: number): string {
  const head = [
    'version: 1',
    'sources: { exports: { provider: local, path: exports } }',
    'target: { dir: images, networks: { VM Network: { bridge: br0 }, "*": { network: default } } }',
    'vms:'
  ]
  const vms = Array.from({ length: count }, (_, n) => `  ${nameOf(n)}: ${vmSettings(n)}`)
  return [...head, ...vms, ''].join('\n')
}

function vmSettings(n: number): string {
  const parts = [`source: { from: exports, vmx: ${nameOf(n)}/${nameOf(n)}.vmx }`]
  if (n % 3 === 0) parts.push('output: { format: qcow2, compress: zstd }')
  if (n % 5 === 0) parts.push('validate: { boot: none }')
  if (n % 7 === 0) parts.push('nics: [{ mac: new }]')
  if (n % 50 === 49) parts.push('guest: none')
  return `{ ${parts.join(', ')} }`
}

/** A recorded inventory, line by line. */
export function* fixtureLines(count: number): Generator<string> {
  const header: InventoryHeader = { kind: 'h2k/inventory', format_version: '1.0' }
  yield JSON.stringify(header)
  for (let n = 0; n < count; n++) yield JSON.stringify(fixtureVm(n))
}

export function fixtureVm(n: number): InventoryVm {
  const untouched = n % 50 === 49
  return {
    source: sourceOf(n),
    guest: untouched ? null : factsOf(n),
    inspection: untouched
      ? null
      : { inspector: 'direct', because: 'everything could be read without an appliance' }
  }
}

function sourceOf(n: number): SourceVm {
  const name = nameOf(n)
  const disks = Array.from({ length: of(DISKS, n) }, (_, disk) => diskOf(n, disk))
  const paths = disks.flatMap(({ chain }) =>
    chain.flatMap(({ path, extents }) => [path, ...extents.map(extent => extent.path)])
  )
  return {
    from: 'exports',
    ref: `vmx:${name}/${name}.vmx`,
    provider: 'local',
    dir: 'exports',
    name: `Server ${n} <${n % 2 === 0 ? 'prod' : 'test'}>`,
    uuid: uuid(`uuid ${n}`),
    cpus: 2 ** (n % 4),
    cores_per_socket: n % 2 === 0 ? 1 : 2 ** (n % 4),
    memory_bytes: (1 + (n % 16)) * GIB,
    firmware: n % 4 === 3 ? 'efi' : 'bios',
    secure_boot: n % 16 === 15,
    controllers: [{ key: 'scsi0', bus: 'scsi', model: n % 2 === 0 ? 'pvscsi' : 'lsilogic' }],
    nics: Array.from({ length: 1 + (n % 2) }, (_, nic) => ({
      key: `ethernet${nic}`,
      model: 'vmxnet3',
      mac: `00:50:56:${hex(`mac ${nic}`, 2)}:${((n >> 8) & 255).toString(16).padStart(2, '0')}:${(n & 255).toString(16).padStart(2, '0')}`,
      network: nic === 0 ? 'VM Network' : `vlan ${n % 40}`,
      connected: true
    })),
    disks,
    files: [`${name}/${name}.vmx`, ...paths].toSorted().map(path => ({
      path,
      bytes: path.endsWith('.vmx') ? 2900 + (n % 100) : 3 * GIB + n,
      mtime_ns: `17000000${hex(`mtime ${path}`, 8).replace(/[a-f]/g, '7')}000`,
      inode: String(1000 + n * 10),
      header_sha256: sha256.of(`header ${path}`),
      sha256: null
    }))
  }
}

function diskOf(n: number, disk: number): SourceDisk {
  const virtual_bytes = (8 + ((n + disk) % 200)) * GIB
  const layers = 1 + (n % 4)
  const stem = `${nameOf(n)}/${nameOf(n)}${disk === 0 ? '' : `_${disk}`}`
  const chain = Array.from({ length: layers }, (_, layer): ChainLayer => {
    const path = layer === 0 ? `${stem}.vmdk` : `${stem}-00000${layer}.vmdk`
    const flat = n % 5 === 0 && layer === 0
    return {
      path,
      format: 'vmdk',
      subformat: flat ? 'monolithicFlat' : 'monolithicSparse',
      virtual_bytes,
      cid: hex(`cid ${path}`, 8),
      parent_cid:
        layer === 0 ? null : hex(`cid ${layer === 1 ? `${stem}.vmdk` : `${stem}-00000${layer - 1}.vmdk`}`, 8),
      extents: flat
        ? [{ path: `${stem}-flat.vmdk`, kind: 'flat', bytes: virtual_bytes, offset_bytes: 0 }]
        : []
    }
  })
  return {
    key: `scsi0:${disk}`,
    bus: 'scsi',
    virtual_bytes,
    allocated_bytes: Math.floor(virtual_bytes / 3),
    chain
  }
}

function factsOf(n: number): GuestFacts {
  const rootUuid = uuid(`root ${n}`)
  const swapUuid = uuid(`swap ${n}`)
  const disks = Array.from({ length: of(DISKS, n) }, (_, disk) => ({
    disk,
    table: 'mbr' as const,
    id: hex(`id ${n} ${disk}`, 8),
    partitions: (disk === 0 ? [1, 5] : [1]).map(number => ({
      number,
      start_bytes: number * MIB,
      bytes: 4 * GIB,
      type: number === 5 ? '82' : '83',
      partuuid: `${hex(`id ${n} ${disk}`, 8)}-0${number}`,
      bootable: disk === 0 && number === 1
    }))
  }))
  const data = Array.from({ length: of(DISKS, n) - 1 }, (_, disk) => ({
    volume: `disk.${disk + 1}/part.1`,
    type: disk === 0 ? 'xfs' : 'ext4',
    uuid: uuid(`data ${n} ${disk}`),
    label: null,
    unclean: false
  }))
  return {
    disks,
    filesystems: [
      { volume: 'disk.0/part.1', type: 'ext4', uuid: rootUuid, label: null, unclean: n % 100 === 7 },
      { volume: 'disk.0/part.5', type: 'swap', uuid: swapUuid, label: null, unclean: false },
      ...data
    ],
    volume_groups: [],
    os: linuxOf(n, rootUuid)
  }
}

function linuxOf(n: number, root: string): LinuxFacts {
  const versions = Array.from({ length: of(KERNELS, n) }, (_, k) => `6.1.0-${20 + k}-amd64`)
  return {
    kind: 'linux',
    root: 'disk.0/part.1',
    release: { id: 'debian', id_like: [], version_id: '12', name: 'Debian GNU/Linux 12 (bookworm)' },
    arch: 'x86_64',
    mounts: [{ mountpoint: '/', volume: 'disk.0/part.1', options: '' }],
    files: textsOf(n, versions, root),
    folders: {
      '/etc/systemd/system/multi-user.target.wants': [
        'cron.service',
        'networking.service',
        'open-vm-tools.service',
        'ssh.service'
      ],
      '/etc/systemd/network': [],
      '/etc/udev/rules.d': ['70-persistent-net.rules']
    },
    kernels: versions.map(version => kernelOf(n, version)),
    initramfs: versions.map(version => initramfsOf(n, version)),
    packages: ['grub-pc', 'ifupdown', 'initramfs-tools', 'open-vm-tools', 'systemd', 'udev'].map(name => ({
      name,
      version: `1.${n % 9}-1`
    })),
    package_format: 'deb',
    init: 'systemd',
    efi: n % 4 === 3 ? efiOf(n) : null,
    space: [{ mountpoint: '/', free_bytes: 2 * GIB, free_inodes: 200_000 }]
  }
}

/** Half of them have no loader where firmware looks for one. */
function efiOf(n: number): EfiPartition {
  const names = n % 8 === 3 ? ['debian/grubx64.efi'] : ['boot/bootx64.efi', 'debian/grubx64.efi']
  return {
    mountpoint: '/boot/efi',
    folders: names.map(name => name.slice(0, name.indexOf('/'))),
    loaders: names.map(name => ({
      path: `/boot/efi/EFI/${name}`,
      sha256: sha256.of(name),
      bytes: 2_500_000,
      grub_prefix: '/EFI/debian'
    }))
  }
}

function textsOf(n: number, versions: readonly string[], root: string): Readonly<Record<string, GuestFile>> {
  const mac = `00:50:56:${hex('mac 0', 2)}:${((n >> 8) & 255).toString(16).padStart(2, '0')}:${(n & 255).toString(16).padStart(2, '0')}`
  const data = Array.from(
    { length: of(DISKS, n) - 1 },
    (_, disk) => `/dev/sd${'bc'.charAt(disk)}1 /srv/data${disk} ${disk === 0 ? 'xfs' : 'ext4'} defaults 0 2\n`
  )
  const texts = {
    '/boot/grub/grub.cfg': grubOf(versions, root),
    '/etc/default/grub': `GRUB_DEFAULT=0\nGRUB_TIMEOUT=${n % 10}\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX="console=tty0 console=ttyS0,115200"\nGRUB_DISABLE_LINUX_UUID=true\n`,
    '/etc/fstab': `# /etc/fstab of ${nameOf(n)}\n/dev/sda1 / ext4 errors=remount-ro 0 1\n/dev/sda5 none swap sw 0 0\n${data.join('')}`,
    '/etc/initramfs-tools/conf.d/resume': 'RESUME=/dev/sda5\n',
    '/etc/initramfs-tools/modules': '# modules\nvmw_pvscsi\nmptspi\n',
    '/etc/network/interfaces': `auto lo\niface lo inet loopback\n\nauto ens192\niface ens192 inet static\n  address 10.${(n >> 8) & 255}.${n & 255}.2/24\n  hwaddress ether ${mac}\n`,
    '/etc/udev/rules.d/70-persistent-net.rules': `SUBSYSTEM=="net", ACTION=="add", ATTR{address}=="${mac}", NAME="ens192"\n`
  }
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      { text, sha256: sha256.of(text), bytes: Buffer.byteLength(text) }
    ])
  )
}

function grubOf(versions: readonly string[], root: string): string {
  const entries = versions.map(
    version => `menuentry 'Debian GNU/Linux, with Linux ${version}' --class debian $menuentry_id_option 'gnulinux-${version}' {
	load_video
	insmod gzio
	if [ x$grub_platform = xxen ]; then insmod xzio; insmod lzopio; fi
	insmod part_msdos
	insmod ext2
	search --no-floppy --fs-uuid --set=root ${root}
	echo	'Loading Linux ${version} ...'
	linux	/boot/vmlinuz-${version} root=/dev/sda1 ro console=tty0 console=ttyS0,115200 quiet
	echo	'Loading initial ramdisk ...'
	initrd	/boot/initrd.img-${version}
}
`
  )
  const preamble = Array.from(
    { length: 90 },
    (_, line) => `if [ "\${setting${line}}" = yes ]; then set value${line}=1; fi\n`
  )
  return `#\n# DO NOT EDIT THIS FILE\n#\n${preamble.join('')}${entries.join('')}`
}

const indexNames = [
  'alias',
  'alias.bin',
  'builtin',
  'builtin.bin',
  'dep',
  'dep.bin',
  'devname',
  'order',
  'softdep',
  'symbols',
  'symbols.bin'
]

function kernelOf(n: number, version: string): Kernel {
  return {
    version,
    image: `/boot/vmlinuz-${version}`,
    initramfs: `/boot/initrd.img-${version}`,
    builtin: [],
    modules: CANDIDATE_MODULES.map(name => ({
      name,
      path: `/lib/modules/${version}/kernel/drivers/${name}.ko`,
      sha256: sha256.of(`${name} ${version}`),
      bytes: 20_000 + name.length * 1000,
      needs: name.startsWith('virtio_') && name !== 'virtio_ring' ? ['virtio', 'virtio_ring'] : []
    })),
    indexes: indexNames.map(name => ({
      path: `/lib/modules/${version}/modules.${name}`,
      sha256: sha256.of(`${name} ${version} ${n % 10}`),
      bytes: 100_000
    }))
  }
}

function initramfsOf(n: number, version: string): Initramfs {
  return {
    path: `/boot/initrd.img-${version}`,
    sha256: sha256.of(`initrd ${n} ${version}`),
    bytes: 30_000_000 + n,
    generator: 'initramfs-tools',
    loader: 'udev',
    nested: false,
    segments: ['none', 'zstd'],
    module_dir: 'usr/lib/modules',
    kernel: version,
    module_suffixes: ['.ko'],
    builtin: [],
    modules: [
      'crc16',
      'crc32c_generic',
      'ext4',
      'jbd2',
      'libcrc32c',
      'mbcache',
      'mptbase',
      'mptscsih',
      'mptspi',
      'scsi_common',
      'scsi_mod',
      'scsi_transport_spi',
      'sd_mod',
      'vmw_pvscsi',
      'vmxnet3'
    ],
    resume: 'RESUME=/dev/sda5\n'
  }
}
