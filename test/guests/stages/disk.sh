# The raw disks: partition table, file systems, boot code. mke2fs fills a partition from a
# folder, so no loop device and no mount is needed.
# shellcheck shell=bash

# Per disk, where the ext4 file system is that its layers leave data in: a byte offset, set by the layout.
layer_offsets=()

make_disks() {
  local root=$1 disk
  say "writing the disk"
  for disk in "${!DISKS[@]}"; do truncate -s "${DISK_MIB}M" "$work/$disk.raw"; done
  # What the build itself wrote gets the guest's date; packaged files keep their own.
  find "$root" -newermt "@$EPOCH" -exec touch -h -d "@$EPOCH" {} +
  "layout_$LAYOUT" "$root"
  "write_$BOOT" "$root"
}

partition() { sfdisk --quiet --no-tell-kernel "$1" >&2; }

# One ext4 file system, filled from a folder, at a sector of a disk (or of the image of a logical volume).
make_ext4() {
  local folder=$1 disk=$2 start=$3 mib=$4 uuid=$5
  # Debian 12's features by name, whatever the host's mke2fs prefers. lazy_*_init off: the
  # guest's kernel would otherwise write in the background for minutes.
  mke2fs -q -t ext4 -U "$uuid" -d "$folder" -O '^metadata_csum_seed,^orphan_file' \
    -E "offset=$((start * 512)),hash_seed=$uuid,lazy_itable_init=0,lazy_journal_init=0" \
    "$disk" "${mib}M"
  freeze_times "$disk?offset=$((start * 512))"
}

make_swap() {
  local disk=$1 start=$2 sectors=$3 uuid=$4
  truncate -s "$((sectors * 512))" "$work/swap"
  mkswap -q -U "$uuid" "$work/swap"
  place "$work/swap" "$disk" "$start"
  rm "$work/swap"
}

place() { dd if="$1" of="$2" bs=1M seek=$(($3 * 512)) oflag=seek_bytes conv=notrunc,sparse status=none; }

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

# Commands on standard input, run where block devices, LVM and all file systems are: in libguestfs' appliance.
appliance() {
  local settings=force_tcg
  [ "${H2K_TEST_ACCEL:-tcg}" = tcg ] || settings=
  LIBGUESTFS_BACKEND=direct LIBGUESTFS_BACKEND_SETTINGS=$settings guestfish --format=raw "$@" >&2
}
