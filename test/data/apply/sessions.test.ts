import { expect, test } from 'vitest'
import { createSessions } from '../../../src/data/apply/sessions.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { Guestfs } from '../../../src/model/guestfs.ts'
import { codesOf, guestOf } from '../stage.ts'

const OPTIONS = { accelerator: 'tcg', memory_bytes: 0, disks: [] } as const

const sessionsOf = (...guests: readonly Guestfs[]) => {
  const queue = [...guests]
  return createSessions({ openGuestfs: () => Promise.resolve(queue.shift() ?? guestOf({})) })
}

test('each layer has its own guest until it is closed', async () => {
  const [one, two] = [guestOf({}), guestOf({})]
  const sessions = sessionsOf(one, two)
  expect(await sessions.open('art:one', OPTIONS)).toBe(one)
  expect(await sessions.open('art:two', OPTIONS)).toBe(two)
  expect(sessions.get('art:one')).toBe(one)
  await sessions.close('art:one')
  expect(one.done).toEqual(['close'])
  expect(() => sessions.get('art:one')).toThrow(H2kError)
  expect(await codesOf(sessions.close('art:one'))).toEqual(['GUEST_SESSION_MISSING'])
  expect(sessions.get('art:two')).toBe(two)
})

test('a layer that starts anew gets a new guest', async () => {
  const [old, next] = [guestOf({}), guestOf({})]
  const sessions = sessionsOf(old, next)
  await sessions.open('art:one', OPTIONS)
  expect(await sessions.open('art:one', OPTIONS)).toBe(next)
  expect(old.done).toEqual(['close'])
})

test('all are closed, even after one that fails', async () => {
  const failure = new H2kError({
    ...{ code: 'GUESTFS_DIED', severity: 'error', what: 'gone', hint: 'apply again' },
    where: { in: 'host', argv: [] }
  })
  const broken = { ...guestOf({}), close: () => Promise.reject(failure) }
  const sound = guestOf({})
  const sessions = sessionsOf(broken, sound)
  await sessions.open('art:one', OPTIONS)
  await sessions.open('art:two', OPTIONS)
  expect(await codesOf(sessions.closeAll())).toEqual(['GUESTFS_DIED'])
  expect(sound.done).toEqual(['close'])
  await sessions.closeAll()
})
