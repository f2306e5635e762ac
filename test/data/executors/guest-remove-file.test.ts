import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { guestRemoveFile } from '../../../src/data/executors/guest-remove-file.ts'
import { actionOf, attemptIn, codesOf, folder, guestOf, hostIn, type Tree } from '../stage.ts'

const PATH = '/etc/udev/rules.d/70-persistent-net.rules'
const before_sha256 = createHash('sha256').update('old\n').digest('hex')

async function run(tree: Tree) {
  const guest = guestOf(tree)
  const action = actionOf('guest.remove-file', { path: PATH, before_sha256 })
  return { guest, result: guestRemoveFile.run(action, hostIn(folder()), await attemptIn(guest)) }
}

test('removes the file that the plan saw', async () => {
  const { guest, result } = await run({ [PATH]: 'old\n', '/etc/hostname': 'demo\n' })
  expect(await result).toEqual({ made: [], notes: { path: PATH } })
  expect(guest.texts()).toEqual({ '/etc/hostname': 'demo\n' })
})

test.each<[string, string, Tree]>([
  ['another content', 'GUEST_FILE_CHANGED', { [PATH]: 'new\n' }],
  ['no file', 'GUEST_FILE_MISSING', {}],
  ['a folder', 'GUEST_NOT_A_FILE', { [PATH]: { kind: 'folder' } }]
])('%s: %s, and nothing is removed', async (_, code, tree) => {
  const { guest, result } = await run(tree)
  expect(await codesOf(result)).toEqual([code])
  expect(guest.texts()).toEqual(guestOf(tree).texts())
})
