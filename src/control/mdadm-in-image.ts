import type { Initramfs } from '../model/facts.ts'
import type { FixInput } from '../model/fixer.ts'
import type { TextFile } from './initramfs-entries.ts'
import { nameArrays } from './mdadm-arrays.ts'

const CONFIGS = ['/etc/mdadm/mdadm.conf', '/etc/mdadm.conf']

/**
 * The copy of mdadm.conf that an initramfs needs to find the members of its arrays; null where the copy that it has does.
 *
 * Source: initramfs-tools' hook of mdadm, which copies the file to etc/mdadm and comments CREATE out; dracut's module
 * mdraid, which leaves it where it is.
 */
export function mdadmInImage(input: FixInput, { generator }: Initramfs): TextFile | null {
  const { facts, os, vm } = input
  const path = CONFIGS.find(each => os.files[each] !== undefined)
  const hasArrays = facts.filesystems.some(({ type }) => type === 'linux_raid_member')
  if ((vm.guest?.fstab ?? 'keep') === 'keep' || path === undefined || !hasArrays) return null
  const { text, reasons } = nameArrays(input, os.files[path]?.text ?? '')
  if (reasons.length === 0) return null
  if (generator === 'dracut') return { path: path.slice(1), text }
  return generator === 'initramfs-tools'
    ? { path: 'etc/mdadm/mdadm.conf', text: text.replace(/^CREATE/gm, '#CREATE') }
    : null
}
