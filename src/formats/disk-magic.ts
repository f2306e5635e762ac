import type { DiskFormat } from '../model/source.ts'
import { fields } from './bytes.ts'
import { isDescriptor } from './vmdk-descriptor.ts'

/** A format that the bytes of a file prove, `boot-sector` for a raw disk that begins with one, null for anything. */
export type Magic = Exclude<DiskFormat, 'raw'> | 'vmdk-extent' | 'qcow1' | 'boot-sector' | null

/** Enough for every header that is looked at here. */
export const MAGIC_BYTES = 4096

/** `tail` is the last sector: a fixed VHD is recognised by its end alone. */
export function diskMagic(head: Uint8Array, tail: Uint8Array): Magic {
  const field = fields(head)
  const start = field.hex(0, 4)
  if (start === '514649fb') return field.be32(4) === 1 ? 'qcow1' : 'qcow2'
  if (start === '51454400') return 'qed'
  if (field.text(0, 4) === 'KDMV' || isDescriptor(head)) return 'vmdk'
  if (field.text(0, 4) === 'COWD' || field.hex(0, 8) === 'bebafeca00000000') return 'vmdk-extent'
  if (field.text(0, 8) === 'vhdxfile') return 'vhdx'
  if (field.text(0, 8) === 'conectix' || fields(tail).text(0, 8) === 'conectix') return 'vpc'
  if (field.hex(64, 4) === '7f10dabe') return 'vdi'
  if (['WithoutFreeSpace', 'WithouFreSpacExt'].includes(field.text(0, 16))) return 'parallels'
  return field.hex(510, 2) === '55aa' ? 'boot-sector' : null
}

const EXTENSIONS: Readonly<Record<string, DiskFormat>> = {
  vmdk: 'vmdk',
  qcow2: 'qcow2',
  qcow: 'qcow2',
  vhdx: 'vhdx',
  avhdx: 'vhdx',
  vhd: 'vpc',
  vpc: 'vpc',
  vdi: 'vdi',
  qed: 'qed',
  hdd: 'parallels',
  hds: 'parallels',
  raw: 'raw',
  dd: 'raw'
}

/** What the file's name promises; null when it promises nothing. `.img` holds anything. */
export const promisedFormat = (path: string): DiskFormat | null =>
  EXTENSIONS[/\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? null

/** Why a file is not read as its name, its owner and its bytes say, or the format that all agree on. */
export function agreedFormat(
  path: string,
  said: DiskFormat | null,
  magic: Magic
): { readonly format: DiskFormat } | { readonly conflict: string } {
  // The guest writes every byte of a raw disk, so for it the owner's word counts and the bytes prove nothing.
  if (said === 'raw') return { format: 'raw' }
  const proven = magic === null || magic === 'boot-sector' ? 'raw' : magic
  if (proven === 'vmdk-extent') return { conflict: 'it is the data of a VMDK, not its descriptor' }
  if (proven === 'qcow1') return { conflict: 'it is a qcow of version 1, which nobody should use any more' }
  if (said !== null)
    return said === proven ? { format: said } : { conflict: `its content is ${proven}, not ${said}` }
  const promised = promisedFormat(path)
  if (promised !== null)
    return promised === proven
      ? { format: proven }
      : { conflict: `its name promises ${promised}, its content is ${proven}` }
  const unsure = proven === 'raw' && magic === null && !/\.img$|(^|\/)[^.]+$/i.test(path)
  return unsure ? { conflict: 'nothing in it or its name says that it is a disk' } : { format: proven }
}
