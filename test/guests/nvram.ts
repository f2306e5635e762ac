// The firmware's memory of what to boot: adds entries to an empty OVMF variable store. It stands for the NVRAM
// file that VMware keeps beside a VM with UEFI, and which no copy of a disk contains.
// Source: UEFI 2.10, 3.1.3 (load options) and 10.3 (device paths); edk2, VariableFormat.h.

export type BootEntry = {
  readonly name: string
  /** The partition that has the loader, in sectors of 512 bytes, with its GUID in the GPT. */
  readonly partition: {
    readonly number: number
    readonly start: number
    readonly sectors: number
    readonly guid: string
  }
  /** As the firmware writes it: \\EFI\\debian\\shimx64.efi. */
  readonly loader: string
}

// A firmware volume whose header is 72 bytes, then the store's own header of 28.
const FIRST_VARIABLE = 72 + 28
const STORE_STATE = 72 + 20
const FORMATTED = 0x5a
const GLOBAL = '8be4df61-93ca-11d2-aa0d-00e098032b8c'
// Non-volatile, and for the time of booting and of running.
const ATTRIBUTES = 7

export function nvramWith(empty: Buffer, entries: readonly BootEntry[]): Buffer {
  if (empty[STORE_STATE] !== FORMATTED || empty[FIRST_VARIABLE] !== 0xff)
    throw new Error('not an empty OVMF variable store')
  const order = Buffer.alloc(entries.length * 2)
  entries.forEach((_, i) => order.writeUInt16LE(i, i * 2))
  const variables = [
    ...entries.map((entry, i) =>
      variable(`Boot${i.toString(16).toUpperCase().padStart(4, '0')}`, loadOption(entry))
    ),
    ...(entries.length > 0 ? [variable('BootOrder', order)] : [])
  ]
  const store = Buffer.from(empty)
  Buffer.concat(variables).copy(store, FIRST_VARIABLE)
  return store
}

/** An authenticated variable as edk2 stores it, filled up to a multiple of four bytes. */
function variable(name: string, data: Buffer): Buffer {
  const words = text(name)
  const header = Buffer.alloc(60)
  header.writeUInt16LE(0x55aa, 0)
  header.writeUInt8(0x3f, 2) // added, and valid
  header.writeUInt32LE(ATTRIBUTES, 4)
  header.writeUInt32LE(words.length, 36)
  header.writeUInt32LE(data.length, 40)
  guid(GLOBAL).copy(header, 44)
  const whole = Buffer.concat([header, words, data])
  return Buffer.concat([whole, Buffer.alloc(-whole.length & 3, 0xff)])
}

function loadOption({ name, partition, loader }: BootEntry): Buffer {
  const place = Buffer.alloc(42)
  place.writeUInt8(4, 0) // media, hard drive
  place.writeUInt8(1, 1)
  place.writeUInt16LE(place.length, 2)
  place.writeUInt32LE(partition.number, 4)
  place.writeBigUInt64LE(BigInt(partition.start), 8)
  place.writeBigUInt64LE(BigInt(partition.sectors), 16)
  guid(partition.guid).copy(place, 24)
  place.writeUInt8(2, 40) // GPT
  place.writeUInt8(2, 41) // named by its GUID
  const file = text(loader)
  const path = Buffer.concat([
    place,
    Buffer.from([4, 4, (file.length + 4) & 0xff, (file.length + 4) >> 8]),
    file,
    END
  ])
  const head = Buffer.alloc(6)
  head.writeUInt32LE(1, 0) // active
  head.writeUInt16LE(path.length, 4)
  return Buffer.concat([head, text(name), path])
}

const END = Buffer.from([0x7f, 0xff, 4, 0])

const text = (words: string): Buffer => Buffer.from(`${words}\0`, 'utf16le')

/** The first three fields of a GUID are little endian. */
function guid(written: string): Buffer {
  const [a = '', b = '', c = '', d = '', e = ''] = written.split('-')
  return Buffer.concat([
    ...[a, b, c].map(field => Buffer.from(Buffer.from(field, 'hex').toReversed())),
    ...[d, e].map(field => Buffer.from(field, 'hex'))
  ])
}
