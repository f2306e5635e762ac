# dracut for this host only. The guest's host is not the one that builds it, so what dracut would have found
# on VMware is said to it here; the guest keeps the setting with which it will look for itself.
# shellcheck shell=bash

initramfs_dracut() {
  local folder=$1/etc/dracut.conf.d
  mkdir -p "$folder"
  printf '%s\n' '# only what this machine needs' 'hostonly="yes"' >"$folder/10-hostonly.conf"
  cat >"$folder/99-build.conf" <<-END
	hostonly="no"
	early_microcode="no"
	compress="zstd"
	dracutmodules+=" bash systemd systemd-initrd dracut-systemd kernel-modules dm lvm rootfs-block terminfo udev-rules usrmount base fs-lib shutdown "
	drivers+=" ${INITRAMFS_MODULES[*]} "
	filesystems+=" ext4 "
	kernel_cmdline+=" $DRACUT_CMDLINE "
	END
}

finish_dracut() { rm "$1/etc/dracut.conf.d/99-build.conf"; }
