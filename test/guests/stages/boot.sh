# Makes the root file system bootable: grub.cfg by the guest's own grub-mkconfig, GRUB's images
# by its own grub-mkimage. Nothing is mounted, so it works where mounting is not allowed.
# shellcheck shell=bash

boot_grub_pc() {
  local root=$1
  sed -i \
    -e 's|^GRUB_TIMEOUT=.*|GRUB_TIMEOUT=1|' \
    -e 's|^GRUB_CMDLINE_LINUX_DEFAULT=.*|GRUB_CMDLINE_LINUX_DEFAULT=""|' \
    -e "s|^GRUB_CMDLINE_LINUX=.*|GRUB_CMDLINE_LINUX=\"$KERNEL_CMDLINE\"|" \
    -e 's|^#GRUB_TERMINAL=.*|GRUB_TERMINAL="console serial"\nGRUB_SERIAL_COMMAND="serial --unit=0 --speed=115200"|' \
    -e 's|^#GRUB_DISABLE_LINUX_UUID=.*|GRUB_DISABLE_LINUX_UUID=true|' \
    "$root/etc/default/grub"
  mkdir -p "$root/boot/grub/fonts" "$root/boot/grub/i386-pc"
  cp "$root/usr/share/grub/unicode.pf2" "$root/boot/grub/fonts/"
  cp "$root"/usr/lib/grub/i386-pc/{*.mod,*.lst,boot.img} "$root/boot/grub/i386-pc/"
  chroot "$root" grub-editenv /boot/grub/grubenv create
  chroot "$root" grub-mkimage -O i386-pc -p '(,msdos1)/boot/grub' \
    -o /boot/grub/i386-pc/core.img biosdisk part_msdos ext2
  generate_grub_cfg "$root"
}

# grub-probe looks at the block device under /, which does not exist yet. For this one run a
# stand-in answers what it will say in the guest; all else is the real grub-mkconfig.
generate_grub_cfg() {
  local root=$1 probe=$1/usr/sbin/grub-probe
  mv "$probe" "$probe.real"
  cat >"$probe" <<-END
	#!/bin/sh
	target=fs
	for argument; do case \$argument in --target=*) target=\${argument#*=} ;; esac; done
	while [ \$# -gt 1 ]; do case \$1 in -t) target=\$2 ;; esac; shift; done
	case \$target in
	  device) echo $ROOT_DEVICE ;;
	  fs_uuid) echo $ROOT_UUID ;;
	  partuuid) echo ${DISK_SIGNATURE#0x}-01 ;;
	  fs) echo ext2 ;;
	  partmap) echo msdos ;;
	  drive) echo '(hd0,msdos1)' ;;
	  compatibility_hint) echo hd0,msdos1 ;;
	  hints_string) echo '--hint-bios=hd0,msdos1 --hint-efi=hd0,msdos1 --hint-baremetal=ahci0,msdos1' ;;
	esac
	END
  chmod 755 "$probe"
  chroot "$root" grub-mkconfig -o /boot/grub/grub.cfg >"$work/grub-mkconfig.log" 2>&1 ||
    { cat "$work/grub-mkconfig.log" >&2; return 1; }
  mv "$probe.real" "$probe"
}

# What grub-bios-setup does for one contiguous embedding area: boot.img with the hard disk
# workaround into the boot code, core.img after it. The partition table is left alone.
write_grub_pc() {
  local root=$1 disk=$2 images=$1/boot/grub/i386-pc
  dd if="$images/boot.img" of="$disk" bs=1 count=440 conv=notrunc status=none
  printf '\x90\x90' | dd of="$disk" bs=1 seek=$((0x66)) conv=notrunc status=none
  dd if="$images/core.img" of="$disk" bs=512 seek=1 conv=notrunc status=none
}
