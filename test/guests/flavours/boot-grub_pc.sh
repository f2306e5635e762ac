# GRUB for BIOS: its images by the guest's own grub-mkimage, into the boot sector and the gap behind it.
# shellcheck shell=bash

boot_grub_pc() {
  local root=$1
  configure_grub "$root"
  mkdir -p "$root/boot/grub/i386-pc"
  cp "$root"/usr/lib/grub/i386-pc/{*.mod,*.lst,boot.img} "$root/boot/grub/i386-pc/"
  chroot "$root" grub-mkimage -O i386-pc -p "$GRUB_PREFIX" -o /boot/grub/i386-pc/core.img "${GRUB_MODULES[@]}"
  generate_grub_cfg "$root"
}

# What grub-bios-setup does for one contiguous embedding area: boot.img with the hard disk
# workaround into the boot code, core.img after it. The partition table is left alone.
write_grub_pc() {
  local images=$1/boot/grub/i386-pc disk
  for disk in "${!DISKS[@]}"; do
    disk=$work/$disk.raw
    dd if="$images/boot.img" of="$disk" bs=1 count=440 conv=notrunc status=none
    printf '\x90\x90' | dd of="$disk" bs=1 seek=$((0x66)) conv=notrunc status=none
    dd if="$images/core.img" of="$disk" bs=512 seek=1 conv=notrunc status=none
  done
}
