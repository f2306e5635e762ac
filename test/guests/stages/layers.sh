# The VMDK chain: base and deltas, with data in every one of them.
#
# Each layer is written with debugfs into a full raw copy; `qemu-img rebase` then keeps what
# differs from the layer below, and `convert -B` stores that as a delta.
# shellcheck shell=bash

data=/var/lib/demo # where the layers leave their data in the guest

make_layers() {
  local below=$1 folder=$2 above i
  for i in "${!LAYERS[@]}"; do
    say "writing ${LAYERS[i]}"
    above=$work/layer-$i.raw
    mv "$below" "$above"
    if [ "$i" -gt 0 ]; then cp --sparse=always "$above" "$below"; fi
    write_layer_data "$above" "$i"
    if [ "$i" = 0 ]; then
      qemu-img convert -q -O vmdk -o subformat=monolithicSparse,adapter_type=lsilogic,hwversion=19 \
        "$above" "$folder/${LAYERS[0]}"
    else
      write_delta "$below" "$above" "$folder" "$i"
      rm "$below"
    fi
    below=$above
  done
  set_content_ids "$folder"
}

write_delta() {
  local below=$1 above=$2 folder=$3 i=$4
  qemu-img create -q -f qcow2 -F raw -b "$above" "$work/delta.qcow2"
  qemu-img rebase -q -f qcow2 -F raw -b "$below" "$work/delta.qcow2"
  # In the folder, since the parent is named as it is given: by its bare file name.
  (cd "$folder" && qemu-img convert -q -O vmdk -o adapter_type=lsilogic,hwversion=19 -F vmdk -B "${LAYERS[i - 1]}" \
    "$work/delta.qcow2" "${LAYERS[i]}")
  rm "$work/delta.qcow2"
}

# One file that only this layer has, a few MiB that every layer overwrites, and a line of text likewise.
write_layer_data() {
  local disk=$1 i=$2 name=${LAYERS[$2]} commands=$work/debugfs.commands
  local view="$disk?offset=1048576"
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
  local folder=$1 i parent=ffffffff text=$work/descriptor
  for i in "${!LAYERS[@]}"; do
    # qemu-img puts the descriptor into sectors 1 to 20, filled up with zeros.
    dd if="$folder/${LAYERS[i]}" bs=512 skip=1 count=20 status=none | tr -d '\0' |
      sed -E -e "s/^CID=[0-9a-f]+/CID=${CIDS[i]}/" -e "s/^parentCID=[0-9a-f]+/parentCID=$parent/" >"$text"
    truncate -s 10240 "$text"
    dd if="$text" of="$folder/${LAYERS[i]}" bs=512 seek=1 conv=notrunc status=none
    parent=${CIDS[i]}
  done
}
