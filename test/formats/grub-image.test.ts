import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grubPrefix } from '../../src/formats/grub-image.ts'

interface Shape {
  readonly narrow?: boolean
  readonly section?: string
  readonly objects?: ReadonlyArray<readonly [type: number, text: string]>
}

/** A PE file with one section that holds GRUB's module area. */
function image({ narrow = false, section = 'mods', objects = [] }: Shape): Buffer {
  const out = Buffer.alloc(1024)
  out.write('MZ')
  out.writeUInt32LE(0x80, 0x3c)
  out.write('PE\0\0', 0x80)
  out.writeUInt16LE(1, 0x86)
  out.writeUInt16LE(0xf0, 0x94)
  out.writeUInt16LE(narrow ? 0x10b : 0x20b, 0x98)
  out.write(section, 0x98 + 0xf0)
  out.writeUInt32LE(0x200, 0x98 + 0xf0 + 20)
  const first = narrow ? 12 : 24
  let at = 0x200 + first
  for (const [type, text] of objects) {
    const bytes = 8 + Math.ceil((text.length + 1) / 4) * 4
    out.writeUInt32LE(type, at)
    out.writeUInt32LE(bytes, at + 4)
    out.write(text, at + 8)
    at += bytes
  }
  out.writeUInt32LE(0x676d696d, 0x200)
  if (narrow) {
    out.writeUInt32LE(first, 0x204)
    out.writeUInt32LE(at - 0x200, 0x208)
  } else {
    out.writeBigUInt64LE(BigInt(first), 0x208)
    out.writeBigUInt64LE(BigInt(at - 0x200), 0x210)
  }
  return out
}

const objects = [
  [0, 'ELF'],
  [2, 'normal'],
  [3, '/EFI/debian'],
  [3, '/second']
] as const

test.each<[string, Buffer, string | null]>([
  ['64 bits', image({ objects }), '/EFI/debian'],
  ['32 bits', image({ narrow: true, objects }), '/EFI/debian'],
  ['with a device', image({ objects: [[3, '(,gpt2)/boot/grub']] }), '(,gpt2)/boot/grub'],
  ['empty', image({ objects: [[3, '']] }), ''],
  ['none', image({ objects: [[2, 'normal']] }), null],
  ['no module area', image({ section: '.text', objects }), null],
  ['another program', Buffer.from('MZ nothing else'), null],
  ['no program', Buffer.alloc(0), null]
])('%s', (_, bytes, prefix) => {
  expect(grubPrefix(bytes)).toBe(prefix)
})

test('whatever bytes there are, it ends and says a text or null', () => {
  const good = image({ objects })
  const damaged = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 })
  fc.assert(
    fc.property(damaged, changes => {
      const bytes = Buffer.from(good)
      for (const [at, byte] of changes) bytes[at] = byte
      const prefix = grubPrefix(bytes)
      expect(prefix === null || prefix.length <= good.length).toBe(true)
    })
  )
})
