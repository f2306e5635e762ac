import type { Initramfs } from '../model/facts.ts'
import type { FixInput } from '../model/fixer.ts'
import type { TextFile } from './initramfs-entries.ts'
import { LVM_DEVICES_FILE, namesByHardware } from './lvm-devices-file.ts'
import { openFilters } from './lvm-filters.ts'

const CONF = '/etc/lvm/lvm.conf'
const LOCAL = '/etc/lvm/lvmlocal.conf'

/**
 * What an initramfs needs to see the disks of the target in spite of its copy of LVM's settings: lvmlocal.conf, which
 * LVM reads on top of lvm.conf. Null where the settings hide nothing, or the root is not on LVM.
 *
 * Source: lvm.conf(5), lvmlocal.conf; initramfs-tools' hook of lvm2 copies all of /etc/lvm; dracut's module copies the
 * two files and leaves the devices file out.
 */
export function lvmInImage(input: FixInput, { generator }: Initramfs): TextFile | null {
  const { os, vm } = input
  const copies = generator === 'initramfs-tools' || generator === 'dracut'
  if ((vm.guest?.fstab ?? 'keep') === 'keep' || !copies || !os.root.startsWith('lvm/')) return null
  const local = os.files[LOCAL]?.text ?? ''
  const opened = openFilters(input, local)
  const settings = [...filters(input), ...(generator === 'dracut' ? [] : devicesFile(input))]
  if (settings.length === 0 && (opened?.opened.length ?? 0) === 0) return null
  const kept = opened?.text ?? local
  const section = settings.length === 0 ? '' : `devices {\n\t${settings.join('\n\t')}\n}\n`
  return { path: LOCAL.slice(1), text: kept + (/(?:^|\n)$/.test(kept) ? '' : '\n') + section }
}

const filters = (input: FixInput): readonly string[] =>
  (openFilters(input, input.os.files[CONF]?.text ?? '')?.opened ?? []).map(
    ({ name, list }) => `${name} = ${list}`
  )

const devicesFile = ({ os }: FixInput): readonly string[] =>
  namesByHardware(os.files[LVM_DEVICES_FILE]?.text ?? '').count > 0 ? ['use_devicesfile = 0'] : []
