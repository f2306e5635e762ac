# initramfs-tools, as its settings say: with MODULES=list those of INITRAMFS_MODULES and nothing else.
# shellcheck shell=bash

initramfs_initramfs_tools() {
  local tree=$1
  mkdir -p "$tree/etc/initramfs-tools/conf.d"
  # The file in which the Debian installer keeps this choice; it beats initramfs.conf.
  printf '%s\n' '# Driver inclusion policy selected during installation' "MODULES=$INITRAMFS_POLICY" \
    >"$tree/etc/initramfs-tools/conf.d/driver-policy"
  [ -z "${SWAP_DEVICE:-}" ] || echo "RESUME=$SWAP_DEVICE" >"$tree/etc/initramfs-tools/conf.d/resume"
  printf '%s\n' '# List of modules that you want to include in your initramfs.' "${INITRAMFS_MODULES[@]}" \
    >"$tree/etc/initramfs-tools/modules"
}
