import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLock, takeLock } from '../../../src/data/state/lock.ts'
import { sweepLocks } from '../../../src/data/state/sweep-locks.ts'
import { unlock } from '../../../src/data/state/unlock.ts'
import { exitCodeOf } from '../../../src/cli/exit-codes.ts'
import { codesOf, diagnosticsOf, newMachine } from './journals.ts'

const NOW = { path: 'lock', operation: 'apply', timeout_ms: 0 }

test('R20 a wrong id is refused, and the right holder is shown', async () => {
  const machine = newMachine()
  const { info } = await takeLock(NOW, machine)
  for (const force of [false, true]) {
    const diagnostics = await diagnosticsOf(unlock({ path: 'lock', id: 'other', force }, machine))
    expect(diagnostics.map(({ code }) => code)).toEqual(['LOCK_ID_WRONG'])
    expect(exitCodeOf(diagnostics)).toBe(1)
    expect(diagnostics[0]?.what).toContain(`pid ${process.pid}`)
    expect(diagnostics[0]?.hint).toContain(`h2k state unlock ${info.id}`)
  }
  expect(await readLock('lock', machine.host)).toEqual(info)
})

test('R20 the right id of a living process of this machine is refused without force; with it, the holder finds out', async () => {
  const machine = newMachine()
  const lock = await takeLock(NOW, machine)
  const { id } = lock.info
  const diagnostics = await diagnosticsOf(unlock({ path: 'lock', id, force: false }, machine))
  expect(diagnostics.map(({ code }) => code)).toEqual(['LOCK_ALIVE'])
  expect(exitCodeOf(diagnostics)).toBe(1)
  await lock.verify()
  expect(await unlock({ path: 'lock', id, force: true }, machine)).toEqual(lock.info)
  expect(await codesOf(lock.verify())).toEqual(['LOCK_LOST'])
  expect(await machine.host.list('.')).toEqual([])
  expect(await codesOf(unlock({ path: 'lock', id, force: true }, machine))).toEqual(['LOCK_ABSENT'])
})

test.each([
  ['ended', { started: '1' }],
  ['cannot be seen from here', { host: 'elsewhere', machine_id: 'b', boot_id: 'x' }]
])('R20 the right id of a process that %s is enough', async (_, change) => {
  const machine = newMachine()
  const holder = { ...(await machine.durable.self()), ...change }
  const info = { id: 'dead', operation: 'apply', since: '2026-01-31T09:30:00.000Z', holder }
  writeFileSync(join(machine.root, 'lock'), JSON.stringify(info))
  await unlock({ path: 'lock', id: 'dead', force: false }, machine)
  expect(await machine.host.list('.')).toEqual([])
})

test('R18 claims of rescuers that died are swept, others and that on the own lock are not', async () => {
  const machine = newMachine()
  const self = await machine.durable.self()
  const plant = (name: string, holder: object): void =>
    writeFileSync(
      join(machine.root, name),
      JSON.stringify({ id: name, operation: 'apply', since: '', holder })
    )
  const { info } = await takeLock(NOW, machine)
  plant('lock.dead', { ...self, started: '1' })
  plant(`lock.${info.id}`, { ...self, started: '1' })
  plant('lock.alive', self)
  plant('other.dead', { ...self, started: '1' })
  await sweepLocks('lock', info.id, machine)
  expect(await machine.host.list('.')).toEqual(
    ['lock', `lock.${info.id}`, 'lock.alive', 'other.dead'].toSorted()
  )
})
