# MBR: ext4 root on sda1, extended sda2, swap on sda5.
# shellcheck shell=bash

layout_mbr_swap() {
  local root=$1 disk=$work/0.raw root_start=2048 root_sectors=$((ROOT_MIB * 2048))
  local extended=$((2048 + root_sectors + 2046)) last=$((DISK_MIB * 2048 - 2048))
  local swap=$((extended + 2))
  # As the Debian installer aligns it: the extended partition begins 2 sectors before its content.
  partition "$disk" <<-END
	label: dos
	label-id: $DISK_SIGNATURE
	unit: sectors
	1: start=$root_start, size=$root_sectors, type=83, bootable
	2: start=$extended, size=$((last - extended)), type=5
	5: start=$swap, size=$((last - swap)), type=82
	END
  make_ext4 "$root" "$disk" "$root_start" "$ROOT_MIB" "$ROOT_UUID"
  make_swap "$disk" "$swap" "$((last - swap))" "$SWAP_UUID"
  layer_offsets[0]=$((root_start * 512))
}

# What grub-probe says in the guest: question -> answer, for the file systems of / and of /boot.
probe_mbr_swap() {
  cat <<-END
	*-device) echo $ROOT_DEVICE ;;
	*-fs_uuid) echo $ROOT_UUID ;;
	*-partuuid) echo ${DISK_SIGNATURE#0x}-01 ;;
	*-fs) echo ext2 ;;
	*-partmap) echo msdos ;;
	*-drive) echo '(hd0,msdos1)' ;;
	*-compatibility_hint) echo hd0,msdos1 ;;
	*-hints_string) echo '--hint-bios=hd0,msdos1 --hint-efi=hd0,msdos1 --hint-baremetal=ahci0,msdos1' ;;
	END
}
