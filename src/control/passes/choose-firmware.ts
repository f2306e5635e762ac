import type { Draft, WithFirmware } from '../graph/draft.ts'

/**
 * Settles how the VM starts: machine type, BIOS or UEFI, secure boot.
 *
 * Reads    hardware.machine and hardware.firmware of the config; firmware and secure_boot of the source.
 * Writes   machine, firmware, secure_boot. Secure boot continues only where UEFI does.
 * Source   QEMU, "pc-q35" has PCI Express and what secure boot needs (SMM); `pc` is for guests that know no AHCI.
 */
export function chooseFirmware(draft: Draft): WithFirmware {
  const { hardware } = draft.config
  const firmware = hardware.firmware === 'auto' ? draft.source.firmware : hardware.firmware
  return {
    ...draft,
    machine: hardware.machine === 'auto' ? 'q35' : hardware.machine,
    firmware,
    secure_boot: firmware === 'efi' && draft.source.secure_boot
  }
}
