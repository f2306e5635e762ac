# GRUB for UEFI as the Debian installer leaves it with Secure Boot in mind: shim and the signed GRUB in the
# vendor's folder of the ESP. Nothing in \EFI\BOOT: the firmware finds it by its NVRAM alone.
# shellcheck shell=bash

boot_grub_efi() {
  local root=$1 vendor=$1/boot/efi/EFI/debian
  configure_grub "$root"
  mkdir -p "$vendor" "$root/boot/grub/x86_64-efi"
  cp "$root"/usr/lib/grub/x86_64-efi/{*.mod,*.lst} "$root/boot/grub/x86_64-efi/"
  cp "$root/usr/lib/shim/shimx64.efi.signed" "$vendor/shimx64.efi"
  cp "$root/usr/lib/shim/mmx64.efi.signed" "$vendor/mmx64.efi"
  cp "$root/usr/lib/shim/fbx64.efi.signed" "$vendor/fbx64.efi"
  cp "$root/usr/lib/shim/BOOTX64.CSV" "$vendor/BOOTX64.CSV"
  cp "$root/usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed" "$vendor/grubx64.efi"
  # What grub-install writes beside the signed image, which cannot hold a place of its own.
  cat >"$vendor/grub.cfg" <<-END
	search.fs_uuid $BOOT_UUID root hd0,gpt2
	set prefix=(\$root)'/grub'
	configfile \$prefix/grub.cfg
	END
  generate_grub_cfg "$root"
}

# The ESP is all that the firmware needs, and the layout has filled it.
write_grub_efi() { :; }

# On VMware's SATA controller and not on its pvscsi, for which OVMF has no driver. The first place has the CD drive.
vmx_disks() {
  local i
  for i in "${!DISKS[@]}"; do
    printf '%s\n' "sata0:$((i + 1)).present = \"TRUE\"" \
      "sata0:$((i + 1)).fileName = \"$(layer_name "${DISKS[i]}" "$SNAPSHOTS")\""
  done
}
