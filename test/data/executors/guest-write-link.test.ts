import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { guestWriteLink } from '../../../src/data/executors/guest-write-link.ts'
import type { GuestWriteLinkParams } from '../../../src/model/action.gen.ts'
import { actionOf, attemptIn, codesOf, folder, guestOf, hostIn, type Tree } from '../stage.ts'

const PATH = '/etc/localtime'
const BERLIN = '../usr/share/zoneinfo/Europe/Berlin'
const UTC = '../usr/share/zoneinfo/UTC'
const COPY = 'TZif2 of UTC'
const sha256 = createHash('sha256').update(COPY).digest('hex')
const params: GuestWriteLinkParams = {
  ...{ path: PATH, target: BERLIN, before_target: null, before_sha256: null, make_folder: false }
}

async function run(tree: Tree, changed: Partial<GuestWriteLinkParams> = {}) {
  const guest = guestOf(tree)
  const action = actionOf('guest.write-link', { ...params, ...changed })
  return { guest, result: guestWriteLink.run(action, hostIn(folder()), await attemptIn(guest)) }
}

test.each<[string, Tree, Partial<GuestWriteLinkParams>]>([
  ['where nothing is', {}, {}],
  ['in the place of a link', { [PATH]: { kind: 'link', target: UTC } }, { before_target: UTC }],
  ['in the place of a file', { [PATH]: COPY }, { before_sha256: sha256 }]
])('makes the link %s', async (_, tree, changed) => {
  const { guest, result } = await run(tree, changed)
  expect(await result).toEqual({ made: [], notes: { path: PATH, target: BERLIN } })
  expect(await guest.readLink(PATH)).toBe(BERLIN)
})

test('makes the folder that the plan speaks of, and no other', async () => {
  const { guest, result } = await run({}, { path: '/etc/wants/x.service', make_folder: true })
  await result
  expect((await guest.lstat('/etc/wants'))?.kind).toBe('folder')
  const other = await run({})
  await other.result
  expect(await other.guest.lstat('/etc')).toBeNull()
})

test.each<[string, string, Tree, Partial<GuestWriteLinkParams>]>([
  ['a link where nothing was', 'GUEST_FILE_EXISTS', { [PATH]: { kind: 'link', target: UTC } }, {}],
  ['a file where nothing was', 'GUEST_FILE_EXISTS', { [PATH]: COPY }, {}],
  ['nothing where a link was', 'GUEST_FILE_MISSING', {}, { before_target: UTC }],
  ['nothing where a file was', 'GUEST_FILE_MISSING', {}, { before_sha256: sha256 }],
  [
    'a link to elsewhere',
    'GUEST_FILE_CHANGED',
    { [PATH]: { kind: 'link', target: '/x' } },
    { before_target: UTC }
  ],
  [
    'a link to such a file',
    'GUEST_FILE_CHANGED',
    { [PATH]: { kind: 'link', target: '/x' }, '/x': COPY },
    { before_sha256: sha256 }
  ],
  ['a file where a link was', 'GUEST_FILE_CHANGED', { [PATH]: COPY }, { before_target: UTC }],
  ['another file', 'GUEST_FILE_CHANGED', { [PATH]: 'TZif2' }, { before_sha256: sha256 }]
])('%s: %s, and all is left as it was', async (_, code, tree, changed) => {
  const { guest, result } = await run(tree, changed)
  expect(await codesOf(result)).toEqual([code])
  expect(guest.texts()).toEqual(guestOf(tree).texts())
  expect(await guest.lstat(PATH)).toEqual(await guestOf(tree).lstat(PATH))
})
