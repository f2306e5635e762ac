# MBR: btrfs on sda1 with the subvolumes @ and @home, and a snapshot of @ where Timeshift keeps them.
# shellcheck shell=bash

layout_mbr_btrfs() {
  local root=$1 disk=$work/0.raw start=2048 last=$((DISK_MIB * 2048 - 2048)) image=$work/btrfs.img
  partition "$disk" <<-END
	label: dos
	label-id: $DISK_SIGNATURE
	unit: sectors
	1: start=$start, size=$((last - start)), type=83, bootable
	END
  part_hard_links "$root"
  truncate -s "$(((last - start) * 512))" "$image"
  mkfs.btrfs --quiet --uuid "$ROOT_UUID" --rootdir "$root" "$image" >&2
  place "$image" "$disk" "$start"
  rm "$image"
  make_subvolumes "$disk" "$root"
}

# mkfs.btrfs would write such a file once for each of its names, and count all of them in each.
part_hard_links() {
  local file
  find "$1" -type f -links +1 -print0 | while IFS= read -r -d '' file; do
    cp -p -- "$file" "$file.parted"
    mv -- "$file.parted" "$file"
  done
}

# mkfs.btrfs fills the top of the file system only: what is there becomes @ by a snapshot, and then goes.
make_subvolumes() {
  local disk=$1 root=$2 saved=/timeshift-btrfs/snapshots/2024-12-31_23-00-01 name
  {
    printf '%s\n' run 'mount /dev/sda1 /' 'btrfs-subvolume-snapshot / /@'
    for name in "$root"/* "$root"/.[!.]*; do
      if [ -e "$name" ] || [ -L "$name" ]; then echo "rm-rf \"/${name##*/}\""; fi
    done
    printf '%s\n' 'btrfs-subvolume-create /@home' "mkdir-p $saved" \
      "btrfs-subvolume-snapshot /@ $saved/@ ro:true" 'btrfs-filesystem-sync /' umount-all
  } | appliance -a "$disk"
}

# What grub-probe says in the guest.
probe_mbr_btrfs() {
  cat <<-END
	*-device) echo $ROOT_DEVICE ;;
	*-fs_uuid) echo $ROOT_UUID ;;
	*-partuuid) echo ${DISK_SIGNATURE#0x}-01 ;;
	*-fs) echo btrfs ;;
	*-partmap) echo msdos ;;
	*-drive) echo '(hd0,msdos1)' ;;
	*-compatibility_hint) echo hd0,msdos1 ;;
	*-hints_string) echo '--hint-bios=hd0,msdos1 --hint-efi=hd0,msdos1 --hint-baremetal=ahci0,msdos1' ;;
	END
}
