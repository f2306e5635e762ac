import type { TestGuest } from './guest-input.ts'

/** A guest with two disks and all kinds of storage, and its files as distributions and people write them. */
export const STORAGE_GUEST: TestGuest = {
  disks: [
    {
      1: { type: 'ext4', uuid: '3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11', label: 'root' },
      2: { type: 'LVM2_member', uuid: 'aaaaaa-bbbb-cccc-dddd-eeee-ffff-gggggg' },
      3: { type: 'crypto_LUKS', uuid: '7d3f7ba1-2f21-4a6c-8f6c-0e4b6a6f7c11' },
      5: { type: 'swap', uuid: '9a7d3c44-1b8e-4d9a-8c57-2f60e1b4d822' },
      6: { type: 'linux_raid_member', uuid: '3aaa0122-2982-7cfa-5331-ad66ca767371' }
    },
    {
      1: { type: 'xfs', uuid: 'b1c2d3e4-0000-4000-8000-1234567890ab', label: 'data' },
      2: { type: 'xfs', uuid: 'b1c2d3e4-1111-4000-8000-1234567890ab', label: 'data' },
      6: { type: 'linux_raid_member', uuid: '3aaa0122-2982-7cfa-5331-ad66ca767371' }
    }
  ],
  groups: [{ name: 'vg', uuid: 'x', physical_volumes: ['disk.0/part.2'], logical_volumes: ['home'] }]
}

const DEBIAN = `# /etc/fstab: static file system information.
#
# Use 'blkid' to print the universally unique identifier for a
# device; this may be used with UUID= as a more robust way to name devices
#
# <file system> <mount point>   <type>  <options>       <dump>  <pass>
# / was on /dev/sda1 during installation
/dev/sda1       /               ext4    errors=remount-ro 0       1
/dev/sda5\tnone            swap    sw              0       0
/dev/sr0        /media/cdrom0   udf,iso9660 user,noauto     0       0
/dev/fd0        /media/floppy0  auto    rw,user,noauto  0       0
nas:/export/a\\040b /srv/nas     nfs     rw,hard,_netdev 0       0
//files/share   /srv/share      cifs    credentials=/root/.c 0   0
tmpfs           /tmp            tmpfs   size=1G,mode=1777 0      0
/srv/nas/x      /x              none    bind            0       0
`

const SUSE = `/dev/disk/by-id/scsi-36000c29a1b2c3d4e5f60718293a4b5c6-part1 /                    ext4       acl,user_xattr        1 1
/dev/disk/by-id/scsi-36000c29a1b2c3d4e5f60718293a4b5c6-part5 swap                 swap       defaults              0 0
/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:1:0-part1 /data xfs defaults,nofail,logdev=/dev/sdb2 1 2
LABEL=data           /data2               xfs        noatime               1 2
UUID="9a7d3c44-1b8e-4d9a-8c57-2f60e1b4d822" none swap sw,pri=1 0 0
proc                 /proc                proc       defaults              0 0
devpts               /dev/pts             devpts     mode=0620,gid=5       0 0
`

const CENTOS = `
#
# /etc/fstab
# Created by anaconda on Tue Mar  3 10:11:12 2015
#
/dev/mapper/vg-home   /home                   xfs     defaults        0 0
/dev/hda1\t\t/\t\t\text3\tdefaults\t1 1
/dev/VolGroup00/LogVol01 swap                    swap    defaults        0 0
PARTUUID=5ca1ab11-01 /p xfs defaults 0 0
/dev/cdrom /mnt/cd iso9660 ro 0 0
`

const CRYPTTAB = `# <target name>	<source device>		<key file>	<options>
sda3_crypt UUID=7d3f7ba1-2f21-4a6c-8f6c-0e4b6a6f7c11 none luks,discard
data	/dev/sda3	/etc/keys/data.key	luks,timeout=30
swap /dev/sda5 /dev/urandom swap,cipher=aes-xts-plain64,size=256
old  /dev/sdc1 none luks,noauto
usb  /dev/disk/by-id/usb-Stick-0:0-part1 none luks,nofail
`

const MDADM = `# mdadm.conf
#
# !NB! Run update-initramfs -u after updating this file.
#
DEVICE /dev/sd[ab]6 /dev/sdc1 # old disks
DEVICE /dev/disk/by-path/pci*

# automatically tag new arrays as belonging to the local system
HOMEHOST <system>
MAILADDR root
ARRAY /dev/md0 level=raid1 num-devices=2
   devices=/dev/sda6,/dev/sdb6
ARRAY /dev/md/1  metadata=1.2 UUID=00000000:11111111:22222222:33333333 name=web01:1
`

const LVM = `# This is an example configuration file for the LVM2 system.
config {
	checks = 1
}
devices {
	dir = "/dev"
	scan = [ "/dev" ]
	# global_filter = [ "a|.*/|" ]
	filter = [ "a|^/dev/sda2$|", "r|/dev/cdrom|",
		   "r|.*|" ]  # only the system disk
	sysfs_scan = 1
}
allocation/maximise_cling = 1
`

const RESUME = `# made by the installer
RESUME=/dev/sda5
`

/** Path, text. */
export const STORAGE_FILES: ReadonlyArray<readonly [path: string, text: string]> = [
  ['/etc/fstab', DEBIAN],
  ['/etc/fstab', SUSE],
  ['/etc/fstab', CENTOS],
  ['/etc/crypttab', CRYPTTAB],
  ['/etc/mdadm/mdadm.conf', MDADM],
  ['/etc/lvm/lvm.conf', LVM],
  ['/etc/initramfs-tools/conf.d/resume', RESUME]
]
