# Two disks, MBR: a mirror of both first partitions for the root, one of the second ones for swap; metadata 1.2.
# shellcheck shell=bash

# As an administrator wrote it, who did not want other disks to be looked at.
prepare_md_raid1() {
  mkdir -p "$1/etc/mdadm"
  cat >"$1/etc/mdadm/mdadm.conf" <<-END
	# mdadm.conf
	#
	# !NB! Run update-initramfs -u after updating this file.
	# !NB! This will ensure that initramfs has an uptodate copy.
	#
	# Please refer to mdadm.conf(5) for information about this file.
	#

	DEVICE /dev/sda1 /dev/sda2 /dev/sdb1 /dev/sdb2

	# automatically tag new arrays as belonging to the local system
	HOMEHOST <system>

	# instruct the monitoring daemon where to send mail alerts
	MAILADDR root

	# definitions of existing MD arrays
	ARRAY /dev/md/0  metadata=1.2 UUID=$ROOT_ARRAY name=$GUEST_HOSTNAME:0
	ARRAY /dev/md/1  metadata=1.2 UUID=$SWAP_ARRAY name=$GUEST_HOSTNAME:1
	END
}

layout_md_raid1() {
  local root=$1 first=$work/0.raw second=$work/1.raw disk
  # Members begin with 1 MiB of their own.
  local own=2048 roots=2048 swaps last=$((DISK_MIB * 2048 - 2048))
  swaps=$((roots + own + ROOT_MIB * 2048))
  for disk in 0 1; do
    partition "$work/$disk.raw" <<-END
	label: dos
	label-id: ${DISK_SIGNATURES[disk]}
	unit: sectors
	1: start=$roots, size=$((swaps - roots)), type=fd, bootable
	2: start=$swaps, size=$((last - swaps)), type=fd
	END
  done
  make_mirrors "$first" "$second"
  make_ext4 "$root" "$first" "$((roots + own))" "$ROOT_MIB" "$ROOT_UUID"
  make_swap "$first" "$((swaps + own))" "$((last - swaps - own))" "$SWAP_UUID"
  mirror "$((roots + own))" "$((swaps - roots - own))"
  mirror "$((swaps + own))" "$((last - swaps - own))"
}

# mdadm's own metadata, in libguestfs' appliance: it wants block devices. What both members hold is written afterwards.
make_mirrors() {
  # By names that depend on no order in which the appliance's kernel finds them.
  local disk=/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_hd
  local create="mdadm --create --run --assume-clean --metadata=1.2 --level=1 --raid-devices=2 --bitmap=none --data-offset=1024"
  appliance -a "$1" -a "$2" <<-END
	run
	debug sh "$create --homehost=$GUEST_HOSTNAME --name=0 --uuid=$ROOT_ARRAY /dev/md0 ${disk}0-part1 ${disk}1-part1"
	debug sh "$create --homehost=$GUEST_HOSTNAME --name=1 --uuid=$SWAP_ARRAY /dev/md1 ${disk}0-part2 ${disk}1-part2"
	debug sh "udevadm settle; mdadm --stop /dev/md0 /dev/md1"
	END
}

mirror() {
  local start=$1 sectors=$2
  dd if="$first" of="$second" bs=1M skip=$((start * 512)) seek=$((start * 512)) count=$((sectors * 512)) \
    iflag=skip_bytes,count_bytes oflag=seek_bytes conv=notrunc,sparse status=none
}

# What grub-probe says in the guest.
probe_md_raid1() {
  local drive=mduuid/${ROOT_ARRAY//:/}
  cat <<-END
	*-device) echo $ROOT_DEVICE ;;
	*-fs_uuid) echo $ROOT_UUID ;;
	*-fs) echo ext2 ;;
	*-partmap) echo msdos ;;
	*-abstraction) echo 'diskfilter mdraid1x' ;;
	*-drive) echo '($drive)' ;;
	*-compatibility_hint) echo $drive ;;
	*-hints_string) echo --hint=\'$drive\' ;;
	END
}
