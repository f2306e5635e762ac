import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { guestCopyFile } from '../../../src/data/executors/guest-copy-file.ts'
import type { GuestCopyFileParams } from '../../../src/model/action.gen.ts'
import { actionOf, attemptIn, codesOf, folder, guestOf, hostIn, type Tree } from '../stage.ts'

const FROM = '/boot/efi/EFI/debian/shimx64.efi'
const PATH = '/boot/efi/EFI/BOOT/BOOTX64.EFI'
const SHIM = 'MZ shim'
const tree: Tree = { [FROM]: SHIM }
const params: GuestCopyFileParams = {
  ...{ path: PATH, from: FROM, bytes: SHIM.length, mode: '0700', make_folder: true },
  sha256: createHash('sha256').update(SHIM).digest('hex')
}

async function run(guest = guestOf(tree), changed: Partial<GuestCopyFileParams> = {}) {
  const action = actionOf('guest.copy-file', { ...params, ...changed })
  const result = guestCopyFile.run(action, hostIn(folder()), await attemptIn(guest))
  return { guest, result }
}

test('R68 copies what the plan saw, and makes the folder', async () => {
  const { guest, result } = await run()
  expect(await result).toEqual({ made: [], notes: { path: PATH, sha256: params.sha256 } })
  expect(guest.texts()).toEqual({ [FROM]: SHIM, [PATH]: SHIM })
  expect(guest.modeOf(PATH)).toBe(0o700)
  expect((await guest.lstat('/boot/efi/EFI/BOOT'))?.kind).toBe('folder')
})

test('makes no folder that the plan does not speak of', async () => {
  const { guest, result } = await run(guestOf(tree), { make_folder: false })
  await result
  expect(await guest.lstat('/boot/efi/EFI/BOOT')).toBeNull()
})

test.each<[string, string, Tree, number?]>([
  ['another file than was seen', 'GUEST_FILE_CHANGED', { [FROM]: 'MZ evil' }],
  ['a longer file than was seen', 'GUEST_FILE_CHANGED', { [FROM]: `${SHIM}!` }],
  ['no file', 'GUEST_FILE_MISSING', {}],
  ['a folder', 'GUEST_NOT_A_FILE', { [FROM]: { kind: 'folder' } }],
  ['a link out of the guest', 'GUEST_PATH_ESCAPES', { [FROM]: { kind: 'link', target: '../'.repeat(9) } }],
  ['something in its new place', 'GUEST_FILE_EXISTS', { ...tree, [PATH]: 'x' }],
  ['a link in its new place', 'GUEST_FILE_EXISTS', { ...tree, [PATH]: { kind: 'link', target: '/x' } }],
  ['a full partition', 'GUEST_SPACE', tree, SHIM.length - 1]
])('R26 %s: %s, and nothing is written', async (_, code, files, free) => {
  const { guest, result } = await run(guestOf(files, free))
  expect(await codesOf(result)).toEqual([code])
  expect(guest.texts()).toEqual(guestOf(files).texts())
})
