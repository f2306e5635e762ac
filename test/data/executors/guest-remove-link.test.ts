import { expect, test } from 'vitest'
import { guestRemoveLink } from '../../../src/data/executors/guest-remove-link.ts'
import { actionOf, attemptIn, codesOf, folder, guestOf, hostIn, type Tree } from '../stage.ts'

const PATH = '/etc/systemd/system/multi-user.target.wants/vmtoolsd.service'
const UNIT = '/lib/systemd/system/open-vm-tools.service'

async function run(tree: Tree) {
  const guest = guestOf(tree)
  const action = actionOf('guest.remove-link', { path: PATH })
  return { guest, result: guestRemoveLink.run(action, hostIn(folder()), await attemptIn(guest)) }
}

test('removes the link and leaves what it leads to', async () => {
  const { guest, result } = await run({ [PATH]: { kind: 'link', target: UNIT }, [UNIT]: '[Unit]\n' })
  expect(await result).toEqual({ made: [], notes: { path: PATH, target: UNIT } })
  expect(guest.texts()).toEqual({ [UNIT]: '[Unit]\n' })
  expect(await guest.lstat(PATH)).toBeNull()
})

test.each<[string, string, Tree]>([
  ['a file', 'GUEST_NOT_A_FILE', { [PATH]: '[Unit]\n' }],
  ['nothing', 'GUEST_FILE_MISSING', {}]
])('%s: %s', async (_, code, tree) => {
  const { guest, result } = await run(tree)
  expect(await codesOf(result)).toEqual([code])
  expect(guest.texts()).toEqual(guestOf(tree).texts())
})
