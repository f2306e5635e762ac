// What distributions have where h2k looks: file names, the words of their own tools, kernels and modules with nothing
// inside. Each is as an installation with /boot and / on two partitions leaves it on VMware, on the filesystems that its
// installer takes.

import { printCpio } from '../../src/formats/cpio-print.ts'
import { type GuestFiles } from '../e2e/small-guest.ts'

export const BOOT_UUID = '6d7f2c1e-0000-4000-8000-00000000000b'
export const ROOT_UUID = '6d7f2c1e-0000-4000-8000-00000000000a'
const MACHINE_ID = '0f1e2d3c4b5a69788796a5b4c3d2e1f0'

const ELF = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array(9).fill(0), 3, 0, 0x3e, 0, 1, 0, 0, 0])

type Kernel = {
  readonly version: string
  /** Names below /boot. */
  readonly image: string
  readonly initramfs: string
  /** Of its modules: .ko, .ko.xz, .ko.zst. */
  readonly suffix: string
  readonly marks: Readonly<Record<string, string>>
  /** Drivers that are part of the kernel itself. */
  readonly builtin?: readonly string[]
}

const DRACUT = { 'usr/lib/dracut/build-parameter.txt': "--kver '1'" }
const INITRAMFS_TOOLS = { 'conf/initramfs.conf': 'MODULES=most\n', 'scripts/functions': '' }
const MKINITCPIO = { config: '', buildconfig: '' }

const DRIVERS: Readonly<Record<string, readonly string[]>> = {
  virtio: [],
  virtio_ring: ['virtio'],
  virtio_pci: ['virtio_ring', 'virtio'],
  virtio_blk: ['virtio_ring', 'virtio'],
  virtio_net: ['virtio_ring', 'virtio']
}

/** A kernel, its modules, and an initramfs with the old hardware's driver alone. */
function kernel({ version, image, initramfs, suffix, marks, builtin = [] }: Kernel): GuestFiles {
  const folder = `/usr/lib/modules/${version}`
  const file = (name: string): string => `kernel/drivers/${name}${suffix}`
  const loadable = Object.entries(DRIVERS).filter(([name]) => !builtin.includes(name))
  const inside = {
    'usr/bin/udevadm': 'udev',
    ...marks,
    [`usr/lib/modules/${version}/${file('vmw_pvscsi')}`]: 'module'
  }
  return {
    [`/boot/${image}`]: 'a kernel',
    [`/boot/${initramfs}`]: printCpio(
      Object.entries(inside).map(([path, text]) => ({
        kind: 'file' as const,
        path,
        data: new TextEncoder().encode(text)
      }))
    ),
    [`${folder}/modules.dep`]: loadable
      .map(([name, needs]) => {
        const others = needs.filter(need => !builtin.includes(need)).map(need => ` ${file(need)}`)
        return `${file(name)}:${others.join('')}\n`
      })
      .join(''),
    [`${folder}/modules.builtin`]: builtin.map(name => `kernel/drivers/${name}.ko\n`).join(''),
    [`${folder}/modules.dep.bin`]: 'dep',
    [`${folder}/modules.alias.bin`]: 'alias',
    ...Object.fromEntries(loadable.map(([name]) => [`${folder}/${file(name)}`, `module ${name}`]))
  }
}

/** Merged /usr, as all of these have it. */
const base = (release: string): GuestFiles => ({
  '/usr/bin/sh': ELF,
  '/usr/lib/systemd/systemd': ELF,
  '/bin': { link: 'usr/bin' },
  '/sbin': { link: 'usr/sbin' },
  '/lib': { link: 'usr/lib' },
  '/usr/sbin/init': { link: '../lib/systemd/systemd' },
  '/etc/os-release': { link: '../usr/lib/os-release' },
  '/usr/lib/os-release': release,
  '/etc/machine-id': `${MACHINE_ID}\n`,
  '/etc/hostname': 'box\n'
})

const fstab = (type: string): string =>
  [
    '#',
    '# /etc/fstab',
    '# Created by anaconda on Tue Mar  5 10:21:33 2024',
    '#',
    `UUID=${ROOT_UUID} /                       ${type}    defaults        0 0`,
    `UUID=${BOOT_UUID} /boot                   ${type}    defaults        0 0`,
    ''
  ].join('\n')

const OPTIONS = `root=UUID=${ROOT_UUID} ro`

const defaultGrub = (cmdline: string): string =>
  [
    'GRUB_TIMEOUT=5',
    'GRUB_DISTRIBUTOR="$(sed \'s, release .*$,,g\' /etc/system-release)"',
    'GRUB_DEFAULT=saved',
    'GRUB_DISABLE_SUBMENU=true',
    'GRUB_TERMINAL_OUTPUT="console"',
    `GRUB_CMDLINE_LINUX="${cmdline}"`,
    'GRUB_DISABLE_RECOVERY="true"',
    ''
  ].join('\n')

const entry = (linux: string, image: string, initramfs: string, options: string): string =>
  [
    `menuentry 'Linux' --class gnu-linux --class os --unrestricted {`,
    "\tset root='hd0,msdos1'",
    `\tsearch --no-floppy --fs-uuid --set=root --hint='hd0,msdos1'  ${BOOT_UUID}`,
    `\t${linux} /${image} ${options}`,
    `\t${linux.replace('linux', 'initrd')} /${initramfs}`,
    '}',
    ''
  ].join('\n')

/** grubenv is 1024 bytes, filled up with #. */
const grubenv = (lines: readonly string[]): string =>
  ['# GRUB Environment Block', ...lines, ''].join('\n').padEnd(1024, '#')

const bls = (version: string, options: string): string =>
  [
    `title Linux (${version})`,
    `version ${version}`,
    `linux /vmlinuz-${version}`,
    `initrd /initramfs-${version}.img`,
    `options ${options}`,
    'grub_users $grub_users',
    'grub_arg --unrestricted',
    'grub_class kernel',
    ''
  ].join('\n')

const BLS_GRUB = `set default="\${saved_entry}"\nload_env\ninsmod blscfg\nblscfg\n`

const ifcfg = (name: string): string =>
  [
    'TYPE=Ethernet',
    'PROXY_METHOD=none',
    'BOOTPROTO=dhcp',
    'DEFROUTE=yes',
    `NAME=${name}`,
    'UUID=4a0cbd2b-6a6c-4a3b-8e2b-8f1d3a5e7c91',
    `DEVICE=${name}`,
    'ONBOOT=yes',
    ''
  ].join('\n')

const keyfile = (name: string): string =>
  [
    '[connection]',
    `id=${name}`,
    'uuid=4a0cbd2b-6a6c-4a3b-8e2b-8f1d3a5e7c91',
    'type=ethernet',
    `interface-name=${name}`,
    '',
    '[ipv4]',
    'address1=192.0.2.10/24,192.0.2.1',
    'method=manual',
    ''
  ].join('\n')

const rpmKernel = (version: string, suffix: string): GuestFiles =>
  kernel({
    version,
    image: `vmlinuz-${version}`,
    initramfs: `initramfs-${version}.img`,
    suffix,
    marks: DRACUT
  })

const release = (id: string, version: string, name: string): string =>
  `NAME="${name}"\nVERSION="${version}"\nID="${id}"\nVERSION_ID="${version}"\nPRETTY_NAME="${name} ${version}"\n`

const RHEL7 = '3.10.0-1160.el7.x86_64'
const RHEL8 = '4.18.0-513.5.1.el8_9.x86_64'
const RHEL9 = '5.14.0-362.8.1.el9_3.x86_64'
const FEDORA = '6.6.8-200.fc39.x86_64'
const LEAP = '5.14.21-150500.55.39-default'
const SLES = '4.12.14-122.186-default'
const UBUNTU = '5.15.0-91-generic'
const PHOTON = '6.1.10-11.ph5'
const ARCH = '6.6.8-arch1-1'
const AMAZON = '4.14.330-250.540.amzn2.x86_64'

const suse = (
  version: string,
  { id, name, number, root }: { id: string; name: string; number: string; root: string }
): GuestFiles => ({
  ...base(release(id, number, name)),
  ...kernel({
    version,
    image: `vmlinuz-${version}`,
    initramfs: `initrd-${version}`,
    suffix: number.startsWith('12') ? '.ko' : '.ko.zst',
    marks: DRACUT
  }),
  '/etc/fstab': `${root}UUID=${BOOT_UUID}  /boot  ext4  acl,user_xattr  0  2\n`,
  '/etc/default/grub': defaultGrub('').replace('LINUX="', 'LINUX_DEFAULT="splash=silent quiet'),
  '/boot/grub2/grub.cfg': entry(
    'linux',
    `vmlinuz-${version}`,
    `initrd-${version}`,
    OPTIONS.replace(' ro', '')
  ),
  '/boot/grub2/device.map': '(hd0)\t/dev/sda\n',
  '/etc/sysconfig/network/ifcfg-eth0':
    "BOOTPROTO='static'\nSTARTMODE='auto'\nIPADDR='192.0.2.10/24'\nZONE=''\n",
  '/etc/sysconfig/network/ifroute-eth0': 'default 192.0.2.1 - eth0\n',
  '/etc/udev/rules.d/70-persistent-net.rules':
    'SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="00:50:56:9a:4e:21", ATTR{dev_id}=="0x0", ATTR{type}=="1", KERNEL=="eth*", NAME="eth0"\n'
})

export const TREES: Readonly<Record<string, GuestFiles>> = {
  'rhel-7': {
    ...base(release('rhel', '7.9', 'Red Hat Enterprise Linux Server')),
    ...rpmKernel(RHEL7, '.ko.xz'),
    '/etc/fstab': fstab('xfs'),
    '/etc/default/grub': defaultGrub('crashkernel=auto rhgb quiet'),
    '/boot/grub2/grub.cfg': entry(
      'linux16',
      `vmlinuz-${RHEL7}`,
      `initramfs-${RHEL7}.img`,
      `${OPTIONS} crashkernel=auto rhgb quiet`
    ),
    '/boot/grub2/device.map': '# this device map was generated by anaconda\n(hd0)      /dev/sda\n',
    '/etc/selinux/config': 'SELINUX=enforcing\nSELINUXTYPE=targeted\n',
    '/etc/sysconfig/network-scripts/ifcfg-ens192': ifcfg('ens192')
  },
  'rhel-8': {
    ...base(release('rhel', '8.9', 'Red Hat Enterprise Linux')),
    ...rpmKernel(RHEL8, '.ko.xz'),
    '/etc/fstab': fstab('xfs'),
    '/etc/default/grub': `${defaultGrub('crashkernel=auto rhgb quiet')}GRUB_ENABLE_BLSCFG=true\n`,
    '/boot/grub2/grub.cfg': BLS_GRUB,
    '/boot/grub2/grubenv': grubenv([
      `saved_entry=${MACHINE_ID}-${RHEL8}`,
      `kernelopts=${OPTIONS} crashkernel=auto rhgb quiet `
    ]),
    [`/boot/loader/entries/${MACHINE_ID}-${RHEL8}.conf`]: bls(RHEL8, '$kernelopts $tuned_params'),
    '/etc/selinux/config': 'SELINUX=enforcing\nSELINUXTYPE=targeted\n',
    '/etc/sysconfig/network-scripts/ifcfg-ens192': ifcfg('ens192')
  },
  'rhel-9': {
    ...base(release('rhel', '9.3', 'Red Hat Enterprise Linux')),
    ...rpmKernel(RHEL9, '.ko.xz'),
    '/etc/fstab': fstab('xfs'),
    '/etc/default/grub': `${defaultGrub('rhgb quiet')}GRUB_ENABLE_BLSCFG=true\n`,
    '/etc/kernel/cmdline': `${OPTIONS} rhgb quiet\n`,
    '/boot/grub2/grub.cfg': BLS_GRUB,
    '/boot/grub2/grubenv': grubenv([`saved_entry=${MACHINE_ID}-${RHEL9}`]),
    [`/boot/loader/entries/${MACHINE_ID}-${RHEL9}.conf`]: bls(RHEL9, `${OPTIONS} rhgb quiet $tuned_params`),
    '/etc/selinux/config': 'SELINUX=enforcing\nSELINUXTYPE=targeted\n',
    '/etc/NetworkManager/system-connections/ens192.nmconnection': keyfile('ens192')
  },
  fedora: {
    ...base(release('fedora', '39', 'Fedora Linux')),
    ...rpmKernel(FEDORA, '.ko.xz'),
    '/etc/fstab': [
      `UUID=${ROOT_UUID} /                       btrfs   subvol=root,compress=zstd:1 0 0`,
      `UUID=${BOOT_UUID} /boot                   ext4    defaults        1 2`,
      `UUID=${ROOT_UUID} /home                   btrfs   subvol=home,compress=zstd:1 0 0`,
      ''
    ].join('\n'),
    '/etc/default/grub': `${defaultGrub('rhgb quiet')}GRUB_ENABLE_BLSCFG=true\n`,
    '/boot/grub2/grub.cfg': BLS_GRUB,
    '/boot/grub2/grubenv': grubenv([`saved_entry=${MACHINE_ID}-${FEDORA}`]),
    [`/boot/loader/entries/${MACHINE_ID}-${FEDORA}.conf`]: bls(
      FEDORA,
      `${OPTIONS} rootflags=subvol=root rhgb quiet`
    ),
    '/etc/selinux/config': 'SELINUX=enforcing\nSELINUXTYPE=targeted\n',
    '/etc/NetworkManager/system-connections/ens192.nmconnection': keyfile('ens192')
  },
  opensuse: suse(LEAP, {
    id: 'opensuse-leap',
    name: 'openSUSE Leap',
    number: '15.5',
    // Which of its snapshots is the system, btrfs itself says.
    root: `UUID=${ROOT_UUID}  /      btrfs  defaults                0  0\nUUID=${ROOT_UUID}  /var   btrfs  subvol=/@/var           0  0\n`
  }),
  sles: suse(SLES, {
    id: 'sles',
    name: 'SLES',
    number: '12.5',
    root: `UUID=${ROOT_UUID}  /      ext4  acl,user_xattr  0  1\n`
  }),
  ubuntu: {
    ...base(`${release('ubuntu', '22.04', 'Ubuntu')}ID_LIKE=debian\n`),
    ...kernel({
      version: UBUNTU,
      image: `vmlinuz-${UBUNTU}`,
      initramfs: `initrd.img-${UBUNTU}`,
      suffix: '.ko',
      marks: INITRAMFS_TOOLS,
      builtin: ['virtio', 'virtio_ring', 'virtio_pci']
    }),
    '/etc/fstab': `UUID=${ROOT_UUID} / ext4 defaults 0 1\n/dev/disk/by-uuid/${BOOT_UUID} /boot ext4 defaults 0 1\n/swap.img\tnone\tswap\tsw\t0\t0\n`,
    '/etc/default/grub':
      'GRUB_DEFAULT=0\nGRUB_TIMEOUT=0\nGRUB_CMDLINE_LINUX_DEFAULT=""\nGRUB_CMDLINE_LINUX=""\n',
    '/etc/initramfs-tools/initramfs.conf': 'MODULES=most\n',
    '/boot/grub/grub.cfg': entry('linux', `vmlinuz-${UBUNTU}`, `initrd.img-${UBUNTU}`, OPTIONS),
    '/etc/netplan/50-cloud-init.yaml':
      'network:\n    ethernets:\n        ens192:\n            addresses: [192.0.2.10/24]\n            routes:\n            -   to: default\n                via: 192.0.2.1\n    version: 2\n'
  },
  photon: {
    ...base(release('photon', '5.0', 'VMware Photon OS')),
    ...kernel({
      version: PHOTON,
      image: `vmlinuz-${PHOTON}`,
      initramfs: `initrd.img-${PHOTON}`,
      suffix: '.ko.xz',
      marks: DRACUT
    }),
    '/etc/fstab': `#system\tmnt-pt\ttype\toptions\tdump\tfsck\nUUID=${ROOT_UUID}\t/\text4\tdefaults,barrier,noatime,noacl,data=ordered\t1\t1\nUUID=${BOOT_UUID}\t/boot\text4\tdefaults\t1\t2\n`,
    [`/boot/linux-${PHOTON}.cfg`]: `# GRUB Environment Block\nphoton_cmdline=init=/lib/systemd/systemd ro loglevel=3 quiet\nphoton_linux=vmlinuz-${PHOTON}\nphoton_initrd=initrd.img-${PHOTON}\n`,
    '/boot/photon.cfg': { link: `linux-${PHOTON}.cfg` },
    '/boot/grub2/grub.cfg': `set default=0\nset timeout=5\nset rootpartition=/dev/sda2\nset photon_initrd="initrd.img"\nload_env -f /photon.cfg\nmenuentry "Photon" {\n    linux /$photon_linux root=$rootpartition $photon_cmdline\n    if [ -f /$photon_initrd ]; then\n        initrd /$photon_initrd\n    fi\n}\n`,
    '/etc/systemd/network/99-dhcp-en.network': '[Match]\nName=e*\n\n[Network]\nDHCP=yes\nIPv6AcceptRA=no\n'
  },
  arch: {
    ...base('NAME="Arch Linux"\nPRETTY_NAME="Arch Linux"\nID=arch\nBUILD_ID=rolling\n'),
    ...kernel({
      version: ARCH,
      image: 'vmlinuz-linux',
      initramfs: 'initramfs-linux.img',
      suffix: '.ko.zst',
      marks: MKINITCPIO
    }),
    [`/usr/lib/modules/${ARCH}/pkgbase`]: 'linux\n',
    [`/usr/lib/modules/${ARCH}/vmlinuz`]: 'a kernel',
    '/etc/fstab': `# /dev/sda2\nUUID=${ROOT_UUID}\t/         \text4      \trw,relatime\t0 1\n\n# /dev/sda1\n/dev/sda1\t/boot     \text4      \trw,relatime\t0 2\n`,
    '/etc/mkinitcpio.conf':
      'MODULES=()\nBINARIES=()\nFILES=()\nHOOKS=(base udev autodetect modconf block filesystems fsck)\n',
    '/etc/default/grub':
      'GRUB_DEFAULT=0\nGRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX_DEFAULT="loglevel=3 quiet"\nGRUB_CMDLINE_LINUX=""\n',
    '/boot/grub/grub.cfg': entry(
      'linux',
      'vmlinuz-linux',
      'initramfs-linux.img',
      `root=UUID=${ROOT_UUID} rw loglevel=3 quiet`
    ),
    '/etc/systemd/network/20-wired.network':
      '[Match]\nName=ens192\n\n[Network]\nAddress=192.0.2.10/24\nGateway=192.0.2.1\n'
  },
  'amazon-linux-2': {
    ...base(release('amzn', '2', 'Amazon Linux')),
    ...rpmKernel(AMAZON, '.ko'),
    '/etc/fstab': `#\nUUID=${ROOT_UUID}     /           xfs    defaults,noatime  1   1\nUUID=${BOOT_UUID}     /boot       xfs    defaults,noatime  1   2\n`,
    '/etc/default/grub':
      'GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS0,115200n8 net.ifnames=0 biosdevname=0 nvme_core.io_timeout=4294967295 rd.emergency=poweroff rd.shell=0"\nGRUB_TIMEOUT=0\nGRUB_DISABLE_RECOVERY="true"\n',
    '/boot/grub2/grub.cfg': entry(
      'linux',
      `vmlinuz-${AMAZON}`,
      `initramfs-${AMAZON}.img`,
      `${OPTIONS} console=tty0 console=ttyS0,115200n8 net.ifnames=0 biosdevname=0`
    ),
    '/etc/sysconfig/network-scripts/ifcfg-eth0':
      'DEVICE=eth0\nBOOTPROTO=dhcp\nONBOOT=yes\nTYPE=Ethernet\nUSERCTL=yes\nPEERDNS=yes\nIPV6INIT=no\nPERSISTENT_DHCLIENT="1"\n',
    '/etc/cloud/cloud.cfg.d/90_ec2.cfg': 'datasource_list: [ Ec2, None ]\n'
  }
}

interface Filesystems {
  readonly boot: 'ext4' | 'xfs'
  readonly root: 'ext4' | 'xfs' | 'btrfs'
  /** Of btrfs, in the order in which they are made: the system is in the last one, which is the default on openSUSE. */
  readonly subvolumes?: readonly string[]
  readonly isDefault?: boolean
}

const EXT4: Filesystems = { boot: 'ext4', root: 'ext4' }
const XFS: Filesystems = { boot: 'xfs', root: 'xfs' }
const ON: Readonly<Record<string, Filesystems>> = {
  'rhel-7': XFS,
  'rhel-8': XFS,
  'rhel-9': XFS,
  'amazon-linux-2': XFS,
  fedora: { boot: 'ext4', root: 'btrfs', subvolumes: ['/home', '/root'] },
  opensuse: {
    boot: 'ext4',
    root: 'btrfs',
    subvolumes: ['/@', '/@/var', '/@/.snapshots', '/@/.snapshots/1', '/@/.snapshots/1/snapshot'],
    isDefault: true
  }
}

/** What a tree is on. */
export const filesystemsOf = (name: string): Filesystems => ON[name] ?? EXT4
