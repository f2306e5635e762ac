import type { Initramfs } from '../model/facts.ts'
import type { FixInput } from '../model/fixer.ts'
import { nameCrypted } from './crypttab-devices.ts'
import type { TextFile } from './initramfs-entries.ts'

/**
 * The list of encrypted devices that an initramfs needs to unlock its root; null where the list that it has does. It is
 * made from the image's own, which has other lines and other keys than the guest's /etc/crypttab.
 *
 * Source: cryptsetup's hook for initramfs-tools, which leaves names of /dev/disk/by-… and devices of keys as they are;
 * dracut's module crypt.
 */
export function crypttabInImage(input: FixInput, { crypttab }: Initramfs): TextFile | null {
  if ((input.vm.guest?.fstab ?? 'keep') === 'keep' || crypttab === undefined) return null
  const { text } = nameCrypted(input, crypttab.text)
  return text === crypttab.text ? null : { path: crypttab.path, text }
}
