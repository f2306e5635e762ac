// Programs for UEFI with no more in them than readers look at. Source: Microsoft PE format.

export interface TestSection {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Sections of 512 bytes each, in this order; a signature is said to be there when one is wanted. */
export function peFile(sections: readonly TestSection[], { signed = false, narrow = false } = {}): Buffer {
  const optional = 0x98
  const table = optional + 0xf0
  const head = Buffer.alloc(Math.ceil((table + sections.length * 40) / 512) * 512)
  head.write('MZ')
  head.writeUInt32LE(0x80, 0x3c)
  head.write('PE\0\0', 0x80)
  head.writeUInt16LE(sections.length, 0x86)
  head.writeUInt16LE(0xf0, 0x94)
  head.writeUInt16LE(narrow ? 0x10b : 0x20b, optional)
  if (signed) head.writeUInt32LE(1000, optional + (narrow ? 96 : 112) + 36)
  const parts: Buffer[] = [head]
  let at = head.length
  for (const [index, { name, content }] of sections.entries()) {
    const bytes = Buffer.from(content)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 511)])
    const place = table + index * 40
    head.write(name, place, 8)
    head.writeUInt32LE(bytes.length, place + 8)
    head.writeUInt32LE(padded.length, place + 16)
    head.writeUInt32LE(at, place + 20)
    parts.push(padded)
    at += padded.length
  }
  return Buffer.concat(parts)
}
