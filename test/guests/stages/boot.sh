# Makes the root file system bootable: grub.cfg by the guest's own grub-mkconfig. Nothing is mounted,
# so it works where mounting is not allowed. GRUB's images are the flavours' work.
# shellcheck shell=bash

configure_grub() {
  local root=$1
  sed -i \
    -e 's|^GRUB_TIMEOUT=.*|GRUB_TIMEOUT=1|' \
    -e 's|^GRUB_CMDLINE_LINUX_DEFAULT=.*|GRUB_CMDLINE_LINUX_DEFAULT=""|' \
    -e "s|^GRUB_CMDLINE_LINUX=.*|GRUB_CMDLINE_LINUX=\"$KERNEL_CMDLINE\"|" \
    -e 's|^#GRUB_TERMINAL=.*|GRUB_TERMINAL="console serial"\nGRUB_SERIAL_COMMAND="serial --unit=0 --speed=115200"|' \
    "$root/etc/default/grub"
  [ "$ROOT_BY_UUID" = yes ] || sed -i 's|^#GRUB_DISABLE_LINUX_UUID=.*|GRUB_DISABLE_LINUX_UUID=true|' "$root/etc/default/grub"
  mkdir -p "$root/boot/grub/fonts"
  cp "$root/usr/share/grub/unicode.pf2" "$root/boot/grub/fonts/"
  chroot "$root" grub-editenv /boot/grub/grubenv create
}

# grub-probe looks at the block device under /, which does not exist yet. For this one run a
# stand-in answers what it will say in the guest; all else is the real grub-mkconfig.
generate_grub_cfg() {
  local root=$1 probe=$1/usr/sbin/grub-probe
  mv "$probe" "$probe.real"
  cat >"$probe" <<-END
	#!/bin/sh
	target=fs where=root
	for argument; do
	  case \$argument in
	    --target=*) target=\${argument#*=} ;;
	    /boot* | ${BOOT_DEVICE:-/boot}) where=boot ;;
	  esac
	done
	while [ \$# -gt 1 ]; do case \$1 in -t) target=\$2 ;; esac; shift; done
	case \$where-\$target in
	$("probe_$LAYOUT")
	esac
	END
  chmod 755 "$probe"
  if [ -n "${BOOT_PATH+set}" ]; then stand_in_for_mkrelpath "$root"; fi
  # grub-mkconfig names the root by UUID only where udev has made that link.
  mkdir -p "$root/dev/disk/by-uuid"
  touch "$root/dev/disk/by-uuid/$ROOT_UUID"
  chroot "$root" grub-mkconfig -o /boot/grub/grub.cfg >"$work/grub-mkconfig.log" 2>&1 ||
    { cat "$work/grub-mkconfig.log" >&2; return 1; }
  rm -r "$root/dev/disk"
  mv "$probe.real" "$probe"
  if [ -n "${BOOT_PATH+set}" ]; then mv "$root/usr/bin/grub-mkrelpath.real" "$root/usr/bin/grub-mkrelpath"; fi
}

# Where /boot and / are in their own file system: at the top of one, or below a subvolume.
stand_in_for_mkrelpath() {
  local tool=$1/usr/bin/grub-mkrelpath
  mv "$tool" "$tool.real"
  cat >"$tool" <<-END
	#!/bin/sh
	for path; do :; done
	case \$path in
	  /boot*) echo "$BOOT_PATH\${path#/boot}" ;;
	  /) echo "${ROOT_PATH:-/}" ;;
	  *) exec /usr/bin/grub-mkrelpath.real "\$@" ;;
	esac
	END
  chmod 755 "$tool"
}
