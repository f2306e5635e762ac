import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guestfsClose } from '../../../src/data/executors/guestfs-close.ts'
import { actionOf, attemptIn, codesOf, folder, guestOf, hostIn, LAYER } from '../stage.ts'

const params = { trim: ['/', '/boot'], overlays: ['a.qcow2', 'b.qcow2'] }
const writes = ['art:vm.demo/disk.0/overlay', 'art:vm.demo/disk.1/overlay']

test('trims in order, closes, and records the overlays', async () => {
  const root = folder()
  writeFileSync(join(root, 'a.qcow2'), 'abc')
  writeFileSync(join(root, 'b.qcow2'), 'defgh')
  const guest = guestOf({})
  const attempt = await attemptIn(guest)
  const receipt = await guestfsClose.run(actionOf('guestfs.close', params, writes), hostIn(root), attempt)
  expect(guest.done).toEqual(['trim /', 'trim /boot', 'close'])
  expect(receipt).toEqual({
    made: [
      { artifact: writes[0], path: 'a.qcow2', bytes: 3, sha256: null },
      { artifact: writes[1], path: 'b.qcow2', bytes: 5, sha256: null }
    ],
    notes: { trimmed: ['/', '/boot'] }
  })
  expect(() => attempt.sessions.get(LAYER)).toThrow('no appliance is open')
})

test('an overlay that is gone seals nothing', async () => {
  const attempt = await attemptIn(guestOf({}))
  const run = guestfsClose.run(actionOf('guestfs.close', params, writes), hostIn(folder()), attempt)
  expect(await codesOf(run)).toEqual(['FILE_MISSING'])
})
