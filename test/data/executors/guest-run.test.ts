import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { guestRun } from '../../../src/data/executors/guest-run.ts'
import { actionOf, attemptIn, codesOf, folder, guestOf, hostIn, type TableGuest } from '../stage.ts'

const PATH = '/boot/initrd.img'
const IMAGE = 'the old image'
const ARGV = ['mkinitramfs', '-o', PATH, '6.1']
const params = {
  path: PATH,
  before_sha256: createHash('sha256').update(IMAGE).digest('hex'),
  before_bytes: IMAGE.length,
  argv: ARGV
}

/** A guest whose program does this. */
function guestWith(program: (guest: TableGuest) => Promise<void>, image = IMAGE): TableGuest {
  const guest = guestOf({ [PATH]: image })
  return {
    ...guest,
    async command(argv) {
      await program(guest)
      return guest.command(argv)
    }
  }
}

const run = async (guest: TableGuest) =>
  guestRun.run(actionOf('guest.run', params), hostIn(folder()), await attemptIn(guest))

test('runs the program as the plan has it, and syncs', async () => {
  const guest = guestWith(({ overwrite }) => overwrite(PATH, Buffer.from('the new image, larger')))
  expect((await run(guest)).notes).toEqual({ path: PATH, bytes: 21 })
  expect(guest.done).toEqual([ARGV.join(' '), 'sync'])
})

test.each<[string, TableGuest, string, readonly string[]]>([
  ['another image: nothing is run', guestWith(async () => undefined, 'newer'), 'GUEST_FILE_CHANGED', []],
  ['no image left', guestWith(({ remove }) => remove(PATH)), 'GUEST_FILE_MISSING', [ARGV.join(' '), 'sync']],
  [
    'an empty one',
    guestWith(({ overwrite }) => overwrite(PATH, new Uint8Array())),
    'GUEST_EDIT_DIFFERS',
    [ARGV.join(' '), 'sync']
  ]
])('%s', async (_, guest, code, done) => {
  expect(await codesOf(run(guest))).toEqual([code])
  expect(guest.done).toEqual(done)
})
