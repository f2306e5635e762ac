import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseVmx } from '../../src/formats/vmx.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)
const values = (content: Uint8Array): Record<string, string> => {
  const { value, diagnostics } = parseVmx(content, 'a.vmx')
  expect(diagnostics).toEqual([])
  return Object.fromEntries([...(value?.entries ?? [])].map(([key, entry]) => [key, entry.value]))
}

test.each([
  ['keys without case', 'Scsi0:0.FileName = "a.vmdk"', { 'scsi0:0.filename': 'a.vmdk' }],
  ['Windows line ends and a byte order mark', '\ufeffa = "1"\r\nb = "2"\r\n', { a: '1', b: '2' }],
  ['comments and empty lines', '#!/usr/bin/vmware\n\n  # x = "1"\na = "1" # said so\n', { a: '1' }],
  ['escaped bytes', 'annotation = "a|22b|22 |7C |0Aend"', { annotation: 'a"b" | \nend' }],
  ['a bar that escapes nothing', 'a = "x|y|2"', { a: 'x|y|2' }],
  ['quotes behind backslashes', 'a = "Owner \\"ops\\", ask"', { a: 'Owner "ops", ask' }],
  ['a path of Windows', 'a = "C:\\VMs\\"', { a: 'C:\\VMs\\' }],
  ['no blanks', 'a="1"', { a: '1' }],
  ['no quotes', 'a = TRUE', { a: 'TRUE' }],
  ['an empty value', 'redo = ""', { redo: '' }],
  ['the same twice', 'a = "1"\nA = "1"', { a: '1' }],
  [
    'names of classes',
    '__proto__ = "1"\nconstructor = "2"',
    JSON.parse('{"__proto__":"1","constructor":"2"}')
  ],
  ['UTF-8', '.encoding = "UTF-8"\ndisplayName = "Büro-Ω"', { '.encoding': 'UTF-8', displayname: 'Büro-Ω' }]
])('reads %s', (_, text, expected) => {
  expect(values(bytes(text))).toEqual(expected)
})

test.each([
  ['windows-1252', [0x42, 0xfc, 0x80], 'Bü€'],
  ['ISO-8859-1', [0x42, 0xfc], 'Bü']
])('reads %s', (encoding, name, expected) => {
  const start = bytes(`.encoding = "${encoding}"\ndisplayName = "`)
  expect(values(Buffer.concat([start, Uint8Array.from(name), bytes('"\n')]))['displayname']).toBe(expected)
})

test.each([
  ['empty', bytes(''), ['VMX_EMPTY']],
  ['binary', Uint8Array.of(0x4b, 0x44, 0x4d, 0x56, 1, 0, 0, 0), ['VMX_BINARY']],
  ['a NUL in a value', bytes('a = "x\0y"'), ['VMX_BINARY']],
  ['too large', new Uint8Array(1024 * 1024 + 1).fill(0x20), ['VMX_BINARY']],
  [
    'another encoding',
    Buffer.concat([bytes('.encoding = "GBK"\na = "'), Uint8Array.of(0xc4, 0xe3), bytes('"')]),
    ['VMX_ENCODING']
  ],
  ['not UTF-8', Uint8Array.of(0x61, 0x3d, 0xff), ['VMX_ENCODING']],
  [
    'another file',
    bytes('root:x:0:0:root:/root:/bin/bash\ndaemon:x\n'),
    ['VMX_LINE_MALFORMED', 'VMX_LINE_MALFORMED']
  ],
  ['an open quote', bytes('a = "1'), ['VMX_LINE_MALFORMED']],
  ['a quote inside', bytes('a = "1" b = "2"'), ['VMX_LINE_MALFORMED']],
  ['text behind the value', bytes('a = "1" b'), ['VMX_LINE_MALFORMED']],
  ['two values of one key', bytes('a = "1"\nb = "1"\nA = "2"'), ['VMX_KEY_DUPLICATE']],
  ['an encrypted VM', bytes('encryption.keySafe = "vmware:key/list"\n'), ['VMX_ENCRYPTED']]
])('refuses %s', (_, content, codes) => {
  const { value, diagnostics } = parseVmx(content, 'a.vmx')
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, codes])
})

test('says where', () => {
  const [duplicate] = parseVmx(bytes('a = "1"\nb = "1"\nA = "2"'), 'vms/a.vmx').diagnostics
  expect(duplicate).toEqual({
    code: 'VMX_KEY_DUPLICATE',
    severity: 'error',
    what: 'vms/a.vmx: line 3 sets A again, line 1 had another value',
    where: { in: 'source', path: 'vms/a.vmx', line: 3 },
    hint: 'VMware does not load such a file: keep one of the two lines in a copy'
  })
  expect(parseVmx(bytes('a = "x\0y"'), 'a').diagnostics[0]?.where).toEqual({
    in: 'source',
    path: 'a',
    byte: 6
  })
})

test('tells about at most twenty broken lines', () => {
  expect(parseVmx(bytes('x\n'.repeat(5000)), 'a.vmx').diagnostics).toHaveLength(20)
})

test('never throws, and gives a value or an error', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('a = "1"', '.encoding = "', '"', 'a = "|', '\\"', '#', '\n', '\r')
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.array(line).map(lines => bytes(lines.join('\n')))
      ),
      content => {
        const { value, diagnostics } = parseVmx(content, 'a.vmx')
        expect((value === undefined) === diagnostics.length > 0).toBe(true)
      }
    ),
    { numRuns: 2000 }
  )
})

test('reads back what it can write', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ09 .:/|"\\#=äΩ') })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), texts => {
      const written = texts.map((value, index) => `key${index} = "${value.replace(/[|"\\]/g, escape)}"`)
      const expected = texts.map((value, index) => [`key${index}`, value])
      expect(values(bytes([...written, 'end = "1"'].join('\n')))).toEqual(
        Object.fromEntries([...expected, ['end', '1']])
      )
    }),
    { numRuns: 2000 }
  )
})

const escape = (character: string): string => `|${character.charCodeAt(0).toString(16).padStart(2, '0')}`
