# GPT: ESP on sda1, ext4 for /boot on sda2, and on sda3 a volume group with root and swap.
# shellcheck shell=bash

layout_gpt_lvm() {
  local root=$1 disk=$work/0.raw esp=2048 boot volumes
  boot=$((esp + ESP_MIB * 2048)) volumes=$((esp + (ESP_MIB + BOOT_MIB) * 2048))
  partition "$disk" <<-END
	label: gpt
	label-id: $DISK_GUID
	unit: sectors
	1: start=$esp, size=$((ESP_MIB * 2048)), type=U, uuid=$ESP_PARTUUID
	2: start=$boot, size=$((BOOT_MIB * 2048)), type=L, uuid=$BOOT_PARTUUID
	3: start=$volumes, size=$((DISK_MIB * 2048 - volumes - 2048)), type=V, uuid=$VOLUMES_PARTUUID
	END
  make_volumes "$disk"
  # The first extent begins 1 MiB into the physical volume, and the volumes follow each other without a gap.
  local first=$((volumes + 2048))
  make_esp "$root/boot/efi" "$disk" "$esp"
  # What is in other file systems leaves the folder while the one above is made.
  mkdir "$work/aside" && mv "$root"/boot/efi/* "$work/aside/"
  make_ext4 "$root/boot" "$disk" "$boot" "$BOOT_MIB" "$BOOT_UUID"
  mv "$root"/boot/* "$work/aside/"
  make_ext4 "$root" "$disk" "$first" "$ROOT_MIB" "$ROOT_UUID"
  make_swap "$disk" "$((first + ROOT_MIB * 2048))" "$((SWAP_MIB * 2048))" "$SWAP_UUID"
  layer_offsets[0]=$((first * 512))
}

# LVM's own tools write its metadata, in libguestfs' appliance: they want block devices.
make_volumes() {
  appliance -a "$1" <<-END
	run
	pvcreate /dev/sda3
	vgcreate $VOLUME_GROUP /dev/sda3
	lvcreate root $VOLUME_GROUP $ROOT_MIB
	lvcreate swap $VOLUME_GROUP $SWAP_MIB
	END
}

make_esp() {
  local folder=$1 disk=$2 start=$3 image=$work/esp.img
  truncate -s "${ESP_MIB}M" "$image"
  mkfs.vfat -F 32 -i "$ESP_VOLUME_ID" -n ESP "$image" >/dev/null
  mcopy -s -m -i "$image" "$folder"/* ::/
  place "$image" "$disk" "$start"
  rm "$image"
}

# What grub-probe says in the guest.
probe_gpt_lvm() {
  cat <<-END
	root-device) echo $ROOT_DEVICE ;;
	root-fs_uuid) echo $ROOT_UUID ;;
	root-abstraction) echo lvm ;;
	root-drive) echo '(lvm/$VOLUME_GROUP-root)' ;;
	root-compatibility_hint) echo lvm/$VOLUME_GROUP-root ;;
	root-hints_string) echo '--hint=lvm/$VOLUME_GROUP-root' ;;
	boot-device) echo $BOOT_DEVICE ;;
	boot-fs_uuid) echo $BOOT_UUID ;;
	boot-partuuid) echo $BOOT_PARTUUID ;;
	boot-drive) echo '(hd0,gpt2)' ;;
	boot-compatibility_hint) echo hd0,gpt2 ;;
	boot-hints_string) echo '--hint-bios=hd0,gpt2 --hint-efi=hd0,gpt2 --hint-baremetal=ahci0,gpt2' ;;
	*-fs) echo ext2 ;;
	*-partmap) echo gpt ;;
	END
}
