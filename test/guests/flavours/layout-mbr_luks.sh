# MBR: ext4 for /boot on sda1, extended sda2, and on sda5 LUKS2 with the root.
# shellcheck shell=bash

# cryptsetup's hook for the initramfs takes the key file from there.
prepare_mbr_luks() {
  mkdir -p "$1/etc/cryptsetup-initramfs" "$1/etc/initramfs-tools/conf.d" "$1/etc/keys" "$1/etc/dpkg/dpkg.cfg.d"
  # Its package has a file of that name too, and would ask.
  echo force-confold >"$1/etc/dpkg/dpkg.cfg.d/99build"
  echo "sda5_crypt $LUKS_DEVICE /etc/keys/root.key luks,discard,key-slot=1,initramfs" >"$1/etc/crypttab"
  echo 'KEYFILE_PATTERN="/etc/keys/*.key"' >"$1/etc/cryptsetup-initramfs/conf-hook"
  echo UMASK=0077 >"$1/etc/initramfs-tools/conf.d/umask"
  printf '%s' "$KEY_TEXT" >"$1/etc/keys/root.key"
  chmod 700 "$1/etc/keys" && chmod 400 "$1/etc/keys/root.key"
}

layout_mbr_luks() {
  local root=$1 disk=$work/0.raw boot=2048 extended locked last=$((DISK_MIB * 2048 - 2048))
  extended=$((boot + BOOT_MIB * 2048 + 2046)) locked=$((boot + BOOT_MIB * 2048 + 2048))
  partition "$disk" <<-END
	label: dos
	label-id: $DISK_SIGNATURE
	unit: sectors
	1: start=$boot, size=$((BOOT_MIB * 2048)), type=83, bootable
	2: start=$extended, size=$((last - extended)), type=5
	5: start=$locked, size=$((last - locked)), type=83
	END
  rm "$root/etc/dpkg/dpkg.cfg.d/99build"
  make_ext4 "$root/boot" "$disk" "$boot" "$BOOT_MIB" "$BOOT_UUID"
  # write_grub_pc takes GRUB's images from there.
  mkdir "$work/aside" && mv "$root"/boot/* "$work/aside/"
  # mke2fs would tell on standard output that it makes the file, and that is for the folder alone.
  truncate -s "${ROOT_MIB}M" "$work/clear.img"
  make_ext4 "$root" "$work/clear.img" 0 "$ROOT_MIB" "$ROOT_UUID"
  mv "$work"/aside/* "$root/boot/"
  lock "$disk" "$work/clear.img"
  rm "$work/clear.img"
}

# In libguestfs' appliance, where there is dm-crypt. The first key is derived as the installer has it, with less memory.
lock() {
  # By names that depend on no order in which the appliance's kernel finds them.
  local disk=/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_hd
  local part=${disk}0-part5
  appliance -a "$1" -a "$2" <<-END
	run
	debug sh "printf %s $PASSPHRASE | cryptsetup luksFormat -q --type luks2 --uuid $LUKS_UUID --pbkdf argon2id --pbkdf-memory 65536 --pbkdf-parallel 1 --pbkdf-force-iterations 4 $part -"
	debug sh "printf %s $PASSPHRASE >/tmp/old && printf %s $KEY_TEXT >/tmp/new && cryptsetup luksAddKey -q --key-file /tmp/old --pbkdf pbkdf2 --pbkdf-force-iterations 1000 $part /tmp/new"
	debug sh "cryptsetup open --key-file /tmp/new $part clear && dd if=${disk}1 of=/dev/mapper/clear bs=4M && cryptsetup close clear"
	END
}

# What grub-probe says in the guest.
probe_mbr_luks() {
  cat <<-END
	root-device) echo $ROOT_DEVICE ;;
	root-fs_uuid) echo $ROOT_UUID ;;
	root-abstraction) echo 'cryptodisk luks2' ;;
	root-drive) echo '(cryptouuid/${LUKS_UUID//-/})' ;;
	root-compatibility_hint) echo 'cryptouuid/${LUKS_UUID//-/}' ;;
	root-hints_string) echo "--hint='cryptouuid/${LUKS_UUID//-/}'" ;;
	boot-device) echo $BOOT_DEVICE ;;
	boot-fs_uuid) echo $BOOT_UUID ;;
	boot-partuuid) echo ${DISK_SIGNATURE#0x}-01 ;;
	boot-drive) echo '(hd0,msdos1)' ;;
	boot-compatibility_hint) echo hd0,msdos1 ;;
	boot-hints_string) echo '--hint-bios=hd0,msdos1 --hint-efi=hd0,msdos1 --hint-baremetal=ahci0,msdos1' ;;
	*-fs) echo ext2 ;;
	*-partmap) echo msdos ;;
	END
}
