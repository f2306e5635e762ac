# The raw disk: partition table, file systems, boot code. mke2fs fills the root partition
# from the folder, so no loop device and no mount is needed.
# shellcheck shell=bash

make_disk() {
  local root=$1 disk=$2
  say "writing the disk"
  truncate -s "${DISK_MIB}M" "$disk"
  # What the build itself wrote gets the guest's date; packaged files keep their own.
  find "$root" -newermt "@$EPOCH" -exec touch -h -d "@$EPOCH" {} +
  "layout_$LAYOUT" "$root" "$disk"
  "write_$BOOT" "$root" "$disk"
}

layout_mbr_swap() {
  local root=$1 disk=$2 root_start=2048 root_sectors=$((ROOT_MIB * 2048))
  local extended=$((2048 + root_sectors + 2046)) last=$((DISK_MIB * 2048 - 2048))
  local swap=$((extended + 2))
  # As the Debian installer aligns it: the extended partition begins 2 sectors before its content.
  sfdisk --quiet --no-tell-kernel "$disk" >&2 <<-END
	label: dos
	label-id: $DISK_SIGNATURE
	unit: sectors
	1: start=$root_start, size=$root_sectors, type=83, bootable
	2: start=$extended, size=$((last - extended)), type=5
	5: start=$swap, size=$((last - swap)), type=82
	END
  # Debian 12's features by name, whatever the host's mke2fs prefers. lazy_*_init off: the
  # guest's kernel would otherwise write in the background for minutes.
  mke2fs -q -t ext4 -U "$ROOT_UUID" -d "$root" -O '^metadata_csum_seed,^orphan_file' \
    -E "offset=$((root_start * 512)),hash_seed=$ROOT_UUID,lazy_itable_init=0,lazy_journal_init=0" \
    "$disk" "${ROOT_MIB}M"
  freeze_times "$disk?offset=$((root_start * 512))"
  truncate -s "$(((last - swap) * 512))" "$work/swap"
  mkswap -q -U "$SWAP_UUID" "$work/swap"
  dd if="$work/swap" of="$disk" bs=1M seek=$((swap * 512)) oflag=seek_bytes conv=notrunc,sparse status=none
}

# Access and change times come from the build's clock. In a file system that was just filled the
# inodes from 11 on are in use without a gap.
freeze_times() {
  local view=$1 used
  used=$(dumpe2fs -h "$view" 2>/dev/null | awk '/^Inode count/ { all = $3 } /^Free inodes/ { free = $3 } END { print all - free }')
  for inode in 2 $(seq 11 "$used"); do
    echo "sif <$inode> ctime @$EPOCH"
    echo "sif <$inode> atime @$EPOCH"
  done >"$work/times.commands"
  edit_ext4 "$view" "$work/times.commands"
}

# debugfs exits 0 whatever happens; what it says on stderr besides its banner is an error.
edit_ext4() {
  local view=$1 commands=$2
  debugfs -w -f "$commands" "$view" 2>&1 >/dev/null | grep -v '^debugfs 1\.' >"$work/debugfs.errors" || true
  [ ! -s "$work/debugfs.errors" ] || { cat "$work/debugfs.errors" >&2; return 1; }
}
