import { expect, test } from 'vitest'
import { swapUnits } from '../../../../src/control/fixers/linux/swap-units.ts'
import { codes, fixOnce, guestInput, ONE_DISK, SWAP_UUID, texts, type TestGuest } from '../../guest-input.ts'

const TWO = [...ONE_DISK, { 1: { type: 'xfs', uuid: 'aaaa-1' } }]
const FOLDER = '/etc/systemd/system'
const OLD = `${FOLDER}/dev-sda5.swap`
const NEW = `${FOLDER}/dev-disk-by\\x2duuid-${SWAP_UUID.replaceAll('-', '\\x2d')}.swap`
const unit = (what: string): string =>
  `# swap\n[Unit]\nAfter=x\n[Swap]\nWhat = ${what} \nPriority=10\n[Install]\nWantedBy=swap.target\n`

const edits = (guest: TestGuest) => {
  const fix = fixOnce(swapUnits, guestInput({ disks: TWO, ...guest }))
  return { fix, done: fix.edits.map(each => [each.edit, each.path] as const) }
}

test('a unit is written anew under the name of its device, and what started it starts that', () => {
  const { fix, done } = edits({
    files: { [OLD]: unit('/dev/sda5') },
    folders: {
      [`${FOLDER}/swap.target.wants`]: ['dev-sda5.swap', 'other.swap'],
      [`${FOLDER}/x.service.requires`]: ['dev-sda5.swap'],
      '/etc/other': ['dev-sda5.swap']
    }
  })
  const name = NEW.slice(FOLDER.length + 1)
  expect(done).toEqual([
    ['write-file', NEW],
    ['remove-file', OLD],
    ['remove-link', `${FOLDER}/swap.target.wants/dev-sda5.swap`],
    ['write-link', `${FOLDER}/swap.target.wants/${name}`],
    ['remove-link', `${FOLDER}/x.service.requires/dev-sda5.swap`],
    ['write-link', `${FOLDER}/x.service.requires/${name}`]
  ])
  expect(texts(fix)).toEqual({ [NEW]: unit(`/dev/disk/by-uuid/${SWAP_UUID}`) })
  expect(fix.edits.flatMap(each => (each.edit === 'write-link' ? [each.target] : []))).toEqual([NEW, NEW])
  expect(codes(fix)).toEqual([])
})

test.each<[string, string, readonly string[], readonly string[], TestGuest?]>([
  ['not enabled', '/dev/sda5', ['write-file', 'remove-file'], []],
  ['stable', `/dev/disk/by-uuid/${SWAP_UUID}`, [], []],
  ['a swap file', '/swap', [], []],
  ['no swap on it', '/dev/sdb1', [], ['MOUNT_UNIT_DEVICE']],
  ['a disk that is not there', '/dev/sdc1', [], ['MOUNT_UNIT_DEVICE']],
  ['keep', '/dev/sda5', [], [], { guest: { fstab: 'keep' } }],
  [
    'a unit for the same swap is there',
    '/dev/sda5',
    [],
    ['MOUNT_UNIT_DEVICE'],
    { files: { [NEW]: unit(`/dev/disk/by-uuid/${SWAP_UUID}`) } }
  ]
])('%s', (_, what, kinds, found, guest = {}) => {
  const { fix, done } = edits({ ...guest, files: { ...guest.files, [OLD]: unit(what) } })
  expect(done.map(([kind]) => kind)).toEqual(kinds)
  expect(codes(fix)).toEqual(found)
})

test('no device at all', () => {
  const { fix } = edits({ files: { [OLD]: '[Swap]\nPriority=1\n' } })
  expect(fix).toEqual({ edits: [], diagnostics: [] })
})

test('by PARTUUID', () => {
  const { done } = edits({ files: { [OLD]: unit('/dev/sda5') }, guest: { fstab: 'partuuid' } })
  expect(done[0]?.[1]).toBe(`${FOLDER}/dev-disk-by\\x2dpartuuid-5ca1ab10\\x2d05.swap`)
})
