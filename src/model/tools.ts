/** A program of the host that h2k runs, and where each family of distributions has it. */
export interface Tool {
  /** What h2k cannot do without it, as a sentence's end: "h2k cannot ...". */
  readonly without: string
  /** False when there is another way, or only some migrations need it. */
  readonly needed: boolean
  /** Names it has elsewhere; the first one that exists is taken. */
  readonly names?: readonly string[]
  readonly debian: string
  readonly fedora: string
  readonly suse: string
}

/** Every program that h2k runs, by the name in its argv. */
export const TOOLS = {
  bwrap: {
    without: 'read disk images and guest filesystems in a jail',
    needed: true,
    debian: 'bubblewrap',
    fedora: 'bubblewrap',
    suse: 'bubblewrap'
  },
  bzip2: {
    without: 'read initramfs images compressed with bzip2',
    needed: false,
    debian: 'bzip2',
    fedora: 'bzip2',
    suse: 'bzip2'
  },
  fusermount3: {
    without: 'take down the read-only views of disks',
    needed: true,
    debian: 'fuse3',
    fedora: 'fuse3',
    suse: 'fuse3'
  },
  'grub-fstest': {
    without: 'look into guest filesystems without starting an appliance',
    needed: true,
    names: ['grub2-fstest'],
    debian: 'grub-common',
    fedora: 'grub2-tools-extra',
    suse: 'grub2'
  },
  lz4: {
    without: 'read initramfs images compressed with lz4',
    needed: false,
    debian: 'lz4',
    fedora: 'lz4',
    suse: 'lz4'
  },
  lzop: {
    without: 'read initramfs images compressed with lzo',
    needed: false,
    debian: 'lzop',
    fedora: 'lzop',
    suse: 'lzop'
  },
  nbdfuse: {
    without: 'view the source disks, which a jailed daemon serves',
    needed: true,
    debian: 'libnbd-bin',
    fedora: 'nbdfuse',
    suse: 'nbdfuse'
  },
  'qemu-img': {
    without: 'read or write disk images',
    needed: true,
    debian: 'qemu-utils',
    fedora: 'qemu-img',
    suse: 'qemu-img'
  },
  'qemu-storage-daemon': {
    without: 'view the source disks read-only, or edit guests',
    needed: true,
    debian: 'qemu-system-common',
    fedora: 'qemu-img',
    suse: 'qemu-tools'
  },
  'qemu-system-x86_64': {
    without: 'boot what it converted, or edit guests',
    needed: true,
    names: ['qemu-kvm', '/usr/libexec/qemu-kvm'],
    debian: 'qemu-system-x86',
    fedora: 'qemu-kvm',
    suse: 'qemu-x86'
  },
  setpriv: {
    without: 'build the jail where bubblewrap cannot',
    needed: false,
    debian: 'util-linux',
    fedora: 'util-linux',
    suse: 'util-linux'
  },
  virsh: {
    without: 'define the converted VM in libvirt',
    needed: false,
    debian: 'libvirt-clients',
    fedora: 'libvirt-client',
    suse: 'libvirt-client'
  },
  xz: {
    without: 'read initramfs images compressed with xz or lzma',
    needed: false,
    debian: 'xz-utils',
    fedora: 'xz',
    suse: 'xz'
  }
} as const satisfies Readonly<Record<string, Tool>>
