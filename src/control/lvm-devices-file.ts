export const LVM_DEVICES_FILE = '/etc/lvm/devices/system.devices'

/** Identities that are made from what is on the device, not from its hardware. */
const LASTING = /^IDTYPE=(?:lvmlv_uuid|crypt_uuid|md_uuid)\b/

/** How many of the devices in LVM's devices file are told by what the target will not have (lvmdevices(8)). */
export function namesByHardware(text: string): { readonly count: number; readonly entries: number } {
  const entries = [...text.matchAll(/^[ \t]*(IDTYPE=[^\n]*)/gm)].map(([, entry = '']) => entry)
  return { count: entries.filter(entry => !LASTING.test(entry)).length, entries: entries.length }
}
