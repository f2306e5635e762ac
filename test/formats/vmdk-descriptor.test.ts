import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDescriptor, parseDescriptor } from '../../src/formats/vmdk-descriptor.ts'

const HEAD = '# Disk DescriptorFile\nversion=1\nCID=fc0ff1\nparentCID=ffffffff\n'
const parse = (text: string | Uint8Array) =>
  parseDescriptor(typeof text === 'string' ? Buffer.from(text) : text, 'a.vmdk')

// As ESX 8 writes it.
const ESX = `# Disk DescriptorFile
version=1
encoding="UTF-8"
CID=7d1c40aa
parentCID=ffffffff
isNativeSnapshot="no"
createType="vmfs"

# Extent description
RW 83886080 VMFS "web01-flat.vmdk"

# The Disk Data Base 
#DDB

ddb.adapterType = "lsilogic"
ddb.geometry.cylinders = "5221"
ddb.longContentID = "0f1d6d1b5c3f2d7b8a9e3c417d1c40aa"
ddb.thinProvisioned = "1"
ddb.uuid = "60 00 C2 9a 5a 6a 12 5d-2e 6f 3f 4d 2a 11 6b 8e"
ddb.virtualHWVersion = "20"
changeTrackPath="web01-ctk.vmdk"
`

const DELTA = `# Disk DescriptorFile
version=3
encoding="windows-1252"
CID=9f3e62cc
parentCID=7D1C40AA
createType="seSparse"
parentFileNameHint="/vmfs/volumes/5f/web01/web01.vmdk"
# Extent description
RW 83886080 SESPARSE "web01-000001-sesparse.vmdk"
`

test('reads a base', () => {
  expect(parse(ESX)).toEqual({
    value: {
      cid: '7d1c40aa',
      parent_cid: null,
      create_type: 'vmfs',
      uuid: '6000c29a5a6a125d2e6f3f4d2a116b8e',
      parent_hint: null,
      extents: [
        {
          access: 'RW',
          sectors: 83886080,
          type: 'VMFS',
          file: 'web01-flat.vmdk',
          offset_sectors: 0,
          line: 10
        }
      ]
    },
    diagnostics: []
  })
})

test.each([
  '',
  'x',
  '60 00',
  '60 00 C2 9a 5a 6a 12 5d-2e 6f 3f 4d 2a 11 6b 8e 00',
  '../../../../../etc/passwd0000000'
])('a number of a disk that is none: %s', number => {
  expect(parse(ESX.replace(/ddb.uuid = .*/, `ddb.uuid = "${number}"`)).value?.uuid).toBeNull()
})

test('reads a snapshot, with Windows line ends and padding too', () => {
  const { value } = parse(DELTA)
  expect(value).toMatchObject({
    cid: '9f3e62cc',
    parent_cid: '7d1c40aa',
    create_type: 'seSparse',
    uuid: null,
    parent_hint: '/vmfs/volumes/5f/web01/web01.vmdk'
  })
  expect(parse(DELTA.replaceAll('\n', '\r\n')).value).toEqual(value)
  expect(parse(DELTA + '\0'.repeat(512)).value).toEqual(value)
  // As QEMU leaves it after content IDs that became shorter.
  const [end, longer] = [DELTA.slice(-1), DELTA.slice(-3)]
  expect(parse(`${DELTA}\0${end}\0${longer}${'\0'.repeat(512)}`).value).toEqual(value)
})

test('reads every kind of extent', () => {
  const extents =
    'RW 63 FLAT "a-flat.vmdk" 128\nRDONLY 100 ZERO\nNOACCESS 7 SPARSE "b s.vmdk"\n RW 9 VMFSSPARSE "c"\n'
  expect(parse(`${HEAD}createType="custom"\n${extents}`).value?.extents).toEqual([
    { access: 'RW', sectors: 63, type: 'FLAT', file: 'a-flat.vmdk', offset_sectors: 128, line: 6 },
    { access: 'RDONLY', sectors: 100, type: 'ZERO', file: null, offset_sectors: 0, line: 7 },
    { access: 'NOACCESS', sectors: 7, type: 'SPARSE', file: 'b s.vmdk', offset_sectors: 0, line: 8 },
    { access: 'RW', sectors: 9, type: 'VMFSSPARSE', file: 'c', offset_sectors: 0, line: 9 }
  ])
})

test('pads content IDs as QEMU writes them', () => {
  expect(parse(`${HEAD}createType="vmfs"\nRW 1 VMFS "a"`).value?.cid).toBe('00fc0ff1')
})

const BODY = `${HEAD}createType="monolithicFlat"\n`
test.each([
  ['no CID', ESX.replace('CID=7d1c40aa\n', ''), 'a.vmdk: it has no CID of up to eight hex digits'],
  [
    'a CID that is none',
    ESX.replace('7d1c40aa\n', '7d1c40aa1\n'),
    'a.vmdk: it has no CID of up to eight hex digits'
  ],
  ['no type', ESX.replace('createType="vmfs"', ''), 'a.vmdk: it has no createType'],
  ['no extent', BODY, 'a.vmdk: it describes no extent'],
  [
    'a huge extent',
    `${BODY}RW 999999999999999 FLAT "a"`,
    'a.vmdk: an extent of 999999999999999 sectors is not possible'
  ],
  [
    'a number beyond all',
    `${BODY}RW 99999999999999999999 FLAT "a"`,
    'a.vmdk: the line is no extent that QEMU and VMware read alike'
  ],
  ['an empty extent', `${BODY}RW 0 FLAT "a"`, 'a.vmdk: an extent of 0 sectors is not possible'],
  [
    'a negative offset',
    `${BODY}RW 1 FLAT "a" -1`,
    'a.vmdk: the line is no extent that QEMU and VMware read alike'
  ],
  [
    'an extent in small letters',
    `${BODY}rw 1 FLAT "a"`,
    'a.vmdk: the line is no extent that QEMU and VMware read alike'
  ],
  [
    'two extents in a line',
    `${BODY}RW 1 FLAT "a" 0 RW 1 FLAT "b" 0`,
    'a.vmdk: the line is no extent that QEMU and VMware read alike'
  ],
  ['too many extents', BODY + 'RW 1 FLAT "a"\n'.repeat(4097), 'a.vmdk: there are more than 4096 extents'],
  [
    'another file',
    'root:x:0:0:root:/root:/bin/bash\n',
    'a.vmdk: the line is neither a setting, an extent nor a comment'
  ],
  ['a second parent', `${BODY}parentCID=7d1c40aa\n`, 'a.vmdk: parentCID is set a second time'],
  [
    'a parent without an ID',
    `${BODY}parentFileNameHint="b.vmdk"\nRW 1 FLAT "a"`,
    'a.vmdk: it names a parent, but its parentCID says that it has none'
  ],
  [
    'an ID without a parent',
    DELTA.replace(/parentFileNameHint.*\n/, ''),
    'a.vmdk: its parentCID is 7d1c40aa, but it names no parent'
  ],
  ['text behind its end', `${ESX}\0RW 1 FLAT "/etc/shadow"`, 'a.vmdk: bytes follow the end of its text'],
  ['a carriage return inside', `${BODY}# x\rRW 1 FLAT "a"\n`, 'a.vmdk: the line has control characters'],
  [
    'too much',
    BODY + '#'.repeat(1024 * 1024),
    `a.vmdk: ${BODY.length + 1048576} bytes are more than any descriptor has`
  ]
])('refuses %s', (_, text, what) => {
  const { value, diagnostics } = parse(text)
  expect(value).toBeUndefined()
  expect(diagnostics[0]).toMatchObject({ code: 'VMDK_DESCRIPTOR_MALFORMED', severity: 'error', what })
})

test('knows a descriptor by its start', () => {
  expect(
    [ESX, '\n# disk descriptorfile\n', 'version=1', 'KDMV', ''].map(text => isDescriptor(Buffer.from(text)))
  ).toEqual([true, true, false, false, false])
})

test('never throws, and gives a value or an error', () => {
  const line = fc.oneof(
    fc.constantFrom(...ESX.split('\n'), ...DELTA.split('\n'), 'RW 1 FLAT', 'CID=', '"'),
    fc.string({ unit: 'binary' })
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.array(line).map(lines => Buffer.from(lines.join('\n')))
      ),
      content => {
        const { value, diagnostics } = parse(content)
        expect((value === undefined) === diagnostics.length > 0).toBe(true)
      }
    ),
    { numRuns: 3000 }
  )
})
