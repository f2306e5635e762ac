/** Configuration that fixers parse, read whole. */
export const CONFIG_FILES: readonly string[] = [
  '/boot/extlinux.conf',
  '/boot/extlinux/extlinux.conf',
  '/boot/grub/custom.cfg',
  '/boot/grub/device.map',
  '/boot/grub/grub.cfg',
  '/boot/grub/grub.conf',
  '/boot/grub/grubenv',
  '/boot/grub/menu.lst',
  '/boot/grub2/custom.cfg',
  '/boot/grub2/device.map',
  '/boot/grub2/grub.cfg',
  '/boot/grub2/grubenv',
  '/boot/loader/loader.conf',
  '/boot/syslinux.cfg',
  '/boot/syslinux/syslinux.cfg',
  '/etc/X11/xorg.conf',
  '/etc/crypttab',
  '/etc/default/grub',
  '/etc/dhcpcd.conf',
  '/etc/dracut.conf',
  '/etc/fstab',
  '/etc/hostname',
  '/etc/hosts',
  '/etc/init.d/ssh',
  '/etc/init.d/sshd',
  '/etc/initramfs-tools/initramfs.conf',
  '/etc/initramfs-tools/modules',
  '/etc/inittab',
  '/etc/kernel/cmdline',
  '/etc/lvm/devices/system.devices',
  '/etc/lvm/lvm.conf',
  '/etc/lvm/lvmlocal.conf',
  '/etc/machine-id',
  '/etc/mdadm.conf',
  '/etc/mdadm/mdadm.conf',
  '/etc/mkinitcpio.conf',
  '/etc/mkinitfs/mkinitfs.conf',
  '/etc/modprobe.conf',
  '/etc/modules',
  '/etc/multipath.conf',
  '/etc/network/interfaces',
  '/etc/os-release',
  '/etc/securetty',
  '/etc/selinux/config',
  '/etc/ssh/sshd_config',
  '/etc/sysctl.conf',
  '/etc/systemd/system/h2k-guest-agent.service',
  '/etc/systemd/system/h2k-ssh-host-keys.service',
  '/etc/systemd/system/ssh.service',
  '/etc/systemd/system/sshd.service',
  '/etc/systemd/system/vmtoolsd.service',
  '/etc/systemd/system/waagent.service',
  '/etc/timezone',
  '/etc/update-extlinux.conf',
  '/lib/systemd/system/open-vm-tools.service',
  '/lib/systemd/system/qemu-guest-agent.service',
  '/lib/systemd/system/ssh.service',
  '/lib/systemd/system/sshd.service',
  '/lib/systemd/system/walinuxagent.service',
  '/lib/udev/rules.d/60-net.rules',
  '/lib/udev/rules.d/60-qemu-guest-agent.rules',
  '/lib/udev/rules.d/80-qemu-ga.rules',
  '/lib/udev/rules.d/99-qemu-guest-agent.rules',
  '/usr/lib/os-release',
  '/var/lib/cloud/data/instance-id',
  '/var/lib/cloud/seed/nocloud-net/network-config',
  '/var/lib/cloud/seed/nocloud/network-config'
]

/** Of RHEL and SUSE, without what editors and packages leave beside them. */
const IFCFG = /^ifcfg-(?!lo$|.*(?:~|\.(?:bak|backup|old|orig|rpm(?:new|orig|save)|template))$)/

/** Folders of which the files with such names are read whole. */
export const CONFIG_FOLDERS: ReadonlyArray<{ readonly path: string; readonly names: RegExp }> = [
  { path: '/boot/efi/loader/entries', names: /\.conf$/ },
  { path: '/boot/loader/entries', names: /\.conf$/ },
  { path: '/etc/X11/xorg.conf.d', names: /\.conf$/ },
  { path: '/efi/loader/entries', names: /\.conf$/ },
  {
    path: '/etc/NetworkManager/system-connections',
    names: /^[^.].*$(?<!~|\.bak|\.orig|\.rpm(?:new|orig|save))/
  },
  { path: '/etc/cloud/cloud.cfg.d', names: /net.*\.cfg$|^zz-h2k-nocloud\.cfg$/ },
  { path: '/etc/cmdline.d', names: /\.conf$/ },
  { path: '/etc/default/grub.d', names: /\.cfg$/ },
  { path: '/etc/dracut.conf.d', names: /\.conf$/ },
  { path: '/etc/initramfs-tools/conf.d', names: /^[^.]/ },
  { path: '/etc/mdadm.conf.d', names: /\.conf$/ },
  { path: '/etc/mdadm/mdadm.conf.d', names: /\.conf$/ },
  { path: '/etc/mkinitcpio.conf.d', names: /\.conf$/ },
  { path: '/etc/modprobe.d', names: /\.conf$/ },
  { path: '/etc/modules-load.d', names: /\.conf$/ },
  { path: '/etc/multipath/conf.d', names: /\.conf$/ },
  { path: '/etc/netplan', names: /\.yaml$/ },
  { path: '/etc/network/interfaces.d', names: /^[\w.-]+$/ },
  { path: '/etc/ssh/sshd_config.d', names: /\.conf$/ },
  { path: '/etc/sysconfig/network', names: IFCFG },
  { path: '/etc/sysconfig/network-scripts', names: IFCFG },
  { path: '/etc/sysctl.d', names: /\.conf$/ },
  { path: '/etc/systemd/network', names: /\.(?:link|network|netdev)$/ },
  { path: '/etc/systemd/system', names: /^[^/]+\.(?:mount|swap)$/ },
  { path: '/etc/udev/rules.d', names: /\.rules$/ },
  { path: '/etc/wicked/ifconfig', names: /\.xml$/ },
  { path: '/lib/netplan', names: /\.yaml$/ },
  { path: '/usr/lib/dracut/dracut.conf.d', names: /\.conf$/ },
  { path: '/var/lib/connman', names: /\.config$/ }
]

/**
 * Large files that hardly ever say anything: kept only where they do, since every byte of them goes into each inventory.
 * lvm.conf is 100 KB of comments as distributions ship it. By path, then by what they say.
 */
export const KEPT_ONLY_WITH: ReadonlyArray<{ readonly path: RegExp; readonly text: RegExp }> = [
  { path: /^\/etc\/lvm\/lvm\.conf$/, text: /^[^#\n]*filter[ \t]*=/m },
  // Those of network cards, by name, and those of disks.
  {
    path: /^\/etc\/udev\/rules\.d\/(?!.*net)[^/]*$/,
    text: /^[^#\n]*(?:\bKERNEL=="(?:sd|hd|xvd|vd|nvme)|6000c29|\bSUBSYSTEMS?=="block")/im
  },
  // SSH's service, where it makes host keys, and the settings that say where these are.
  { path: /^\/etc\/init\.d\/sshd?$/, text: /keygen/ },
  { path: /^\/etc\/ssh\/sshd_config/, text: /^[ \t]*HostKey[ \t=]/im }
]

/** Places where a link and a file with its content are not the same. */
export const ENTRIES: readonly string[] = [
  '/etc/localtime',
  '/etc/machine-id',
  '/etc/systemd/system/qemu-guest-agent.service',
  '/var/lib/dbus/machine-id'
]

/** What `ssh-keygen -A` makes, and what it made once. Source: ssh-keygen(1); sshd(8), FILES. */
export const HOST_KEY_FOLDER = '/etc/ssh'
export const HOST_KEY = /^ssh_host_(?:[a-z0-9]+_)?key(?:-cert)?(?:\.pub)?$/

export const ZONES = '/usr/share/zoneinfo'

/** Where distributions mount the EFI system partition. */
export const EFI_MOUNTPOINTS: readonly string[] = ['/boot/efi', '/efi', '/boot']

/** Programs that firmware starts or that these start, and the list by which shim's fallback makes boot entries. */
export const EFI_LOADER = /^(?:boot|shim|grub|mm|mokmanager|fb|fallback|systemd-boot)[\w-]*\.(?:efi|csv)$/

/** EFI\VENDOR holds a small grub.cfg that leads to the large one, or the large one itself, and may hold what GRUB remembers. */
export const EFI_FOLDERS: readonly string[] = EFI_MOUNTPOINTS.map(place => `${place}/EFI`)
export const EFI_CONFIGS: readonly string[] = ['grub.cfg', 'grub.conf', 'grubenv']

/** What may hold keys of a Wi-Fi and passwords beside the names of network cards. */
export const NETWORK_FILES =
  /^\/(?:etc\/(?:NetworkManager|cloud|netplan|network|sysconfig|systemd\/network|wicked|dhcpcd\.conf)|lib\/netplan|var\/lib)(?:\/|$)/

/** Here lie the folders `NAME.network.d`, full of additions to the files of systemd-networkd. */
export const DROP_IN_FOLDER = '/etc/systemd/network'

/** Folders of which the names alone are a fact. */
export const LISTED_FOLDERS: readonly string[] = [
  '/boot/EFI/Linux',
  '/boot/efi/EFI/Linux',
  '/efi/EFI/Linux',
  '/etc/NetworkManager/system-connections',
  '/etc/cloud',
  '/etc/init',
  '/etc/netplan',
  '/etc/sysconfig/network-scripts',
  '/etc/vmware-tools',
  '/etc/zfs',
  '/usr/lib/parallels-tools',
  '/var/lib/VBoxGuestAdditions',
  '/var/lib/connman'
]

/** Here lie the folders `NAME.wants`, full of links to units. */
export const UNIT_FOLDER = '/etc/systemd/system'

/** Full of links to scripts or services, which may lead to another filesystem. */
export const LINK_FOLDERS: readonly string[] = [
  ...['2', '3', '4', '5', 'S'].flatMap(level => [`/etc/rc.d/rc${level}.d`, `/etc/rc${level}.d`]),
  '/etc/runlevels/boot',
  '/etc/runlevels/default'
]

/** Packages of the old hypervisor's tools, the boot chain and the network. */
export const PACKAGES =
  /^(?:open-vm-tools.*|VMwareTools|vmware-tools.*|grub.*|shim.*|initramfs-tools.*|dracut.*|linux-image.*|ifupdown.*|network-manager|netplan\.io|systemd|virtualbox(?:-ose)?-guest.*|hyperv.*|hv-kvp-daemon-init|linux-cloud-tools-.*|qemu-guest-agent(?:-openrc)?|cloud-init|waagent|walinuxagent|xe-guest-utilities.*|xen-guest-agent|parallels-tools|google-(?:guest-agent|compute-engine|osconfig-agent)|gce-compute-image-packages|(?:amazon-)?ec2-net-utils|amazon-ssm-agent|chrony|ntp|ntpsec|openntpd|systemd-timesyncd|kdump-tools|kexec-tools|selinux-policy.*)$/
