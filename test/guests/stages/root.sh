# The guest's files: a Debian root file system in a folder, configured but not yet bootable.
# shellcheck shell=bash

make_root() {
  local root=$1 packages
  packages=$(IFS=,; echo "${PACKAGES[*]}")
  say "installing Debian $SUITE"
  # The initramfs settings must be there before the kernel is, so that the only
  # initramfs ever made is the wanted one.
  mkdir "$work/pre"
  "initramfs_$INITRAMFS" "$work/pre"
  # Likewise what a layout has to say about its devices, of which the initramfs gets a copy.
  if declare -F "prepare_$LAYOUT" >/dev/null; then "prepare_$LAYOUT" "$work/pre"; fi
  printf '%s\n' 'grub-pc grub-pc/install_devices_empty boolean true' \
    'grub-pc grub-pc/install_devices multiselect' >"$work/debconf"
  mmdebstrap --quiet --mode=root --variant=minbase --format=directory --include="$packages" \
    --essential-hook="cp -r $work/pre/. \"\$1\"" \
    --essential-hook="chroot \"\$1\" debconf-set-selections <$work/debconf" \
    --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/lintian/*' \
    --aptopt='Acquire::Retries "3"' \
    "$SUITE" "$root" "${mirror[@]}" >&2
  rm -f "$root"/etc/dpkg/dpkg.cfg.d/99mmdebstrap "$root"/etc/apt/apt.conf.d/99mmdebstrap
  # apt gives these away only if its user can reach the folder, which depends on where it lies.
  chroot "$root" chown _apt /var/cache/apt/archives/partial /var/lib/apt/lists/partial
  configure_system "$root"
  if declare -F "finish_$INITRAMFS" >/dev/null; then "finish_$INITRAMFS" "$root"; fi
  "network_$NETWORK" "$root"
  "boot_$BOOT" "$root"
}

# The host's own package sources where they are of the same release (they may be a mirror
# near by), else what mmdebstrap takes by itself.
mirror=()
if grep -qsE "^Suites:.*\b$SUITE\b" /etc/apt/sources.list.d/debian.sources; then
  mirror=(/etc/apt/sources.list.d/debian.sources)
fi

configure_system() {
  local root=$1
  # The host's sources are not the guest's; this is what an installation without a mirror leaves.
  rm -f "$root"/etc/apt/sources.list.d/*
  echo '#deb cdrom:[Debian GNU/Linux]/ '"$SUITE main" >"$root/etc/apt/sources.list"
  echo "$GUEST_HOSTNAME" >"$root/etc/hostname"
  printf '127.0.0.1\tlocalhost\n127.0.1.1\t%s\n' "$GUEST_HOSTNAME" >"$root/etc/hosts"
  echo "$MACHINE_ID" >"$root/etc/machine-id"
  : >"$root/etc/resolv.conf"
  ln -sf /usr/share/zoneinfo/Etc/UTC "$root/etc/localtime"
  echo "root:$ROOT_PASSWORD_HASH" | chroot "$root" chpasswd -e
  # An administrator's console; the generator would start it too, but that hides a lost setting.
  chroot "$root" systemctl --quiet enable serial-getty@ttyS0.service
  # apt's timers would compete with the boot for the emulated processor.
  chroot "$root" systemctl --quiet disable apt-daily.timer apt-daily-upgrade.timer
  {
    cat <<-END
	# /etc/fstab: static file system information.
	#
	# Use 'blkid' to print the universally unique identifier for a
	# device; this may be used with UUID= as a more robust way to name devices
	# that works even if disks are added and removed. See fstab(5).
	#
	# <file system> <mount point>   <type>  <options>       <dump>  <pass>
	END
    printf '%s\n' "${FSTAB[@]}"
  } >"$root/etc/fstab"
  mkdir -p "$root/media/cdrom0"
}
