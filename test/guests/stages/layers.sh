# The VMDK chain: base and deltas, with data in every one of them.
#
# Each layer is written with debugfs into a full raw copy; `qemu-img rebase` then keeps what
# differs from the layer below, and `convert -B` stores that as a delta.
# shellcheck shell=bash

# Where the layers leave their data: in the guest's root, or in whatever file system the layout says.
data=${LAYER_DATA:-/var/lib/demo}

layer_name() { if [ "$2" = 0 ]; then echo "$1.vmdk"; else printf '%s-%06d.vmdk\n' "$1" "$2"; fi; }

make_layers() {
  local disk=$1 folder=$2 below=$work/$1.raw above i
  local layers=()
  for ((i = 0; i <= SNAPSHOTS; i++)); do layers+=("$(layer_name "${DISKS[disk]}" "$i")"); done
  for i in "${!layers[@]}"; do
    say "writing ${layers[i]}"
    above=$work/layer-$i.raw
    mv "$below" "$above"
    if [ "$i" -gt 0 ]; then cp --sparse=always "$above" "$below"; fi
    if [ -n "${layer_offsets[disk]:-}" ]; then write_layer_data "$above" "$i" "${layers[i]}"; fi
    if [ "$i" = 0 ]; then
      qemu-img convert -q -O vmdk -o subformat=monolithicSparse,adapter_type=lsilogic,hwversion=19 \
        "$above" "$folder/${layers[0]}"
    else
      write_delta "$below" "$above" "$folder" "$i"
      rm "$below"
    fi
    below=$above
  done
  rm "$below"
  set_content_ids "$folder" "$disk"
}

write_delta() {
  local below=$1 above=$2 folder=$3 i=$4
  qemu-img create -q -f qcow2 -F raw -b "$above" "$work/delta.qcow2"
  qemu-img rebase -q -f qcow2 -F raw -b "$below" "$work/delta.qcow2"
  # In the folder, since the parent is named as it is given: by its bare file name.
  (cd "$folder" && qemu-img convert -q -O vmdk -o adapter_type=lsilogic,hwversion=19 -F vmdk -B "${layers[i - 1]}" \
    "$work/delta.qcow2" "${layers[i]}")
  rm "$work/delta.qcow2"
}

# One file that only this layer has, a few MiB that every layer overwrites, and a line of text likewise.
write_layer_data() {
  local image=$1 i=$2 name=$3 commands=$work/debugfs.commands
  local view="$image?offset=${layer_offsets[disk]}"
  echo "written in layer $i, $name" >"$work/only-$i"
  echo "last written in layer $i, $name" >"$work/overwritten"
  awk -v text="$name" 'BEGIN { for (i = 0; i < 300000; i++) print text }' >"$work/overwritten.bin"
  {
    if [ "$i" = 0 ]; then echo "mkdir $data"; else echo "rm $data/overwritten"; echo "rm $data/overwritten.bin"; fi
    local file
    for file in "only-$i" overwritten overwritten.bin; do
      printf '%s\n' "write $work/$file $data/$file" \
        "sif $data/$file mode 0100644" "sif $data/$file uid 0" "sif $data/$file gid 0" \
        "sif $data/$file mtime @$EPOCH" "sif $data/$file ctime @$EPOCH" "sif $data/$file atime @$EPOCH"
    done
  } >"$commands"
  edit_ext4 "$view" "$commands"
}

# qemu-img draws content IDs by chance (and prints small ones with fewer digits), and a child is
# only valid with its parent's.
set_content_ids() {
  local folder=$1 disk=$2 i parent=ffffffff text=$work/descriptor
  local cids=("${CIDS[@]:disk * (SNAPSHOTS + 1)}")
  for i in "${!layers[@]}"; do
    # qemu-img puts the descriptor into sectors 1 to 20, filled up with zeros.
    dd if="$folder/${layers[i]}" bs=512 skip=1 count=20 status=none | tr -d '\0' |
      sed -E -e "s/^CID=[0-9a-f]+/CID=${cids[i]}/" -e "s/^parentCID=[0-9a-f]+/parentCID=$parent/" >"$text"
    truncate -s 10240 "$text"
    dd if="$text" of="$folder/${layers[i]}" bs=512 seek=1 conv=notrunc status=none
    parent=${cids[i]}
  done
}
