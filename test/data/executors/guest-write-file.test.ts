import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { guestWriteFile } from '../../../src/data/executors/guest-write-file.ts'
import { makeDiff } from '../../../src/formats/unified-diff.ts'
import type { GuestWriteFileParams } from '../../../src/model/action.gen.ts'
import { actionOf, attemptIn, codesOf, folder, guestOf, hostIn, type Tree } from '../stage.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const BEFORE = '/dev/sda1 / ext4 defaults 0 1\n# ä\n'
const AFTER = 'UUID=3f1f / ext4 defaults 0 1\n# ä\n'

const edit = (changes: Partial<GuestWriteFileParams> = {}): GuestWriteFileParams => ({
  path: '/etc/fstab',
  before_sha256: sha256(BEFORE),
  after_sha256: sha256(AFTER),
  mode: '0644',
  diff: makeDiff('/etc/fstab', BEFORE, AFTER),
  ...changes
})
const make = (changes: Partial<GuestWriteFileParams> = {}): GuestWriteFileParams =>
  edit({ before_sha256: null, diff: makeDiff('/etc/fstab', null, AFTER), mode: '0600', ...changes })

async function run(tree: Tree, params: GuestWriteFileParams) {
  const guest = guestOf(tree)
  const attempt = await attemptIn(guest)
  const result = guestWriteFile.run(actionOf('guest.write-file', params), hostIn(folder()), attempt)
  return { guest, result }
}

test('R26 edits in place and keeps the mode', async () => {
  const { guest, result } = await run(
    { '/etc/fstab': { kind: 'file', bytes: Buffer.from(BEFORE), mode: 0o640 } },
    edit()
  )
  expect(await result).toEqual({ made: [], notes: { path: '/etc/fstab', sha256: sha256(AFTER) } })
  expect(guest.texts()).toEqual({ '/etc/fstab': AFTER })
  expect(guest.modeOf('/etc/fstab')).toBe(0o640)
})

test('R26 makes a new file with the mode of the plan', async () => {
  const { guest, result } = await run({}, make())
  await result
  expect(guest.texts()).toEqual({ '/etc/fstab': AFTER })
  expect(guest.modeOf('/etc/fstab')).toBe(0o600)
})

test('R68 follows links within the guest and keeps them', async () => {
  const link = { kind: 'link', target: '../boot/fstab' } as const
  const { guest, result } = await run({ '/etc/fstab': link, '/boot/fstab': BEFORE }, edit())
  expect((await result).notes['path']).toBe('/boot/fstab')
  expect(guest.texts()).toEqual({ '/boot/fstab': AFTER })
  expect((await guest.lstat('/etc/fstab'))?.kind).toBe('link')
})

const latin1 = Buffer.from([0xe4, 0x0a])

test.each<[string, string, Tree, GuestWriteFileParams]>([
  ['changed file', 'GUEST_FILE_CHANGED', { '/etc/fstab': `${BEFORE}\n` }, edit()],
  ['missing file', 'GUEST_FILE_MISSING', {}, edit()],
  ['new file that exists', 'GUEST_FILE_EXISTS', { '/etc/fstab': BEFORE }, make()],
  ['new file where a link is', 'GUEST_FILE_EXISTS', { '/etc/fstab': { kind: 'link', target: '/x' } }, make()],
  ['folder', 'GUEST_NOT_A_FILE', { '/etc/fstab': { kind: 'folder' } }, edit()],
  ['device', 'GUEST_NOT_A_FILE', { '/etc/fstab': { kind: 'other' } }, edit()],
  ['link to nothing', 'GUEST_NOT_A_FILE', { '/etc/fstab': { kind: 'link', target: 'gone' } }, edit()],
  ['link to itself', 'GUEST_NOT_A_FILE', { '/etc/fstab': { kind: 'link', target: 'fstab' } }, edit()],
  [
    'result that is not the planned one',
    'GUEST_EDIT_DIFFERS',
    { '/etc/fstab': BEFORE },
    edit({ after_sha256: sha256('') })
  ],
  [
    'file that is no text',
    'GUEST_EDIT_DIFFERS',
    { '/etc/fstab': { kind: 'file', bytes: latin1 } },
    edit({ before_sha256: createHash('sha256').update(latin1).digest('hex') })
  ],
  [
    'diff of another file',
    'DIFF_DOES_NOT_APPLY',
    { '/etc/fstab': BEFORE },
    edit({ diff: makeDiff('/etc/fstab', 'a\n', 'b\n') })
  ],
  ['no diff', 'DIFF_MALFORMED', { '/etc/fstab': BEFORE }, edit({ diff: 'x' })]
])('R26 %s: %s, and nothing is written', (_, ...expected) => refused(...expected))

test.each<[string, string, Tree, GuestWriteFileParams]>([
  [
    'link out of the guest',
    'GUEST_PATH_ESCAPES',
    { '/etc/fstab': { kind: 'link', target: '../../host/etc/fstab' }, '/host/etc/fstab': BEFORE },
    edit()
  ],
  [
    'absolute link out of the guest',
    'GUEST_PATH_ESCAPES',
    { '/etc/fstab': { kind: 'link', target: '/../etc/shadow' }, '/etc/shadow': BEFORE },
    edit()
  ]
])('R68 %s: %s, and nothing is written', (_, ...expected) => refused(...expected))

async function refused(code: string, tree: Tree, params: GuestWriteFileParams): Promise<void> {
  const { guest, result } = await run(tree, params)
  expect(await codesOf(result)).toEqual([code])
  expect(guest.texts()).toEqual(guestOf(tree).texts())
}

test('without a session there is no guest', async () => {
  const action = actionOf('guest.write-file', edit())
  const attempt = await attemptIn(guestOf({}))
  const other = { ...action, layer: 'art:vm.other/layer' }
  expect(
    await codesOf(Promise.resolve().then(() => guestWriteFile.run(other, hostIn(folder()), attempt)))
  ).toEqual(['GUEST_SESSION_MISSING'])
})
