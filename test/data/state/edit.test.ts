import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { forget } from '../../../src/data/state/changes.ts'
import { editState } from '../../../src/data/state/edit.ts'
import { listVms } from '../../../src/data/state/listing.ts'
import { takeLock } from '../../../src/data/state/lock.ts'
import { openState, readState, stateFiles } from '../../../src/data/state/store.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { State } from '../../../src/model/state.ts'
import { codesOf, ENTRIES, newMachine, RUN } from './journals.ts'

const FILES = stateFiles('.h2k')
const OPTIONS = { files: FILES, operation: 'state rm', h2k_version: '0.1.0', lock_timeout_ms: 0 }

let machine: Machine & { readonly root: string }
beforeEach(async () => {
  machine = newMachine()
  const { journal } = await openState(FILES, '0.1.0', machine)
  for (const entry of ENTRIES.slice(1)) await journal.append(entry, RUN)
  await journal.close()
})

const state = async (): Promise<State | null> => readState(FILES, machine.host, machine.durable)
const rm = () => editState(OPTIONS, now => forget(now, 'vm.web01'), machine)

test('R53 a change is one record of the journal, the state before it is kept, and the lock is free again', async () => {
  const before = await state()
  const edited = await rm()
  expect(edited).toMatchObject({ changed: true, backup: FILES.backup, warnings: [] })
  expect(await state()).toMatchObject({ actions: {}, artifacts: {}, lineage: before?.lineage })
  expect(JSON.parse(readFileSync(join(machine.root, FILES.backup), 'utf8'))).toEqual(before)
  expect(await listVms(FILES, machine)).toEqual(new Map())
  expect(await machine.host.stat(FILES.lock)).toBeNull()
})

test('nothing to do, or a refusal, changes nothing', async () => {
  const bytes = () => readFileSync(join(machine.root, FILES.journal), 'utf8')
  const before = bytes()
  expect(await editState(OPTIONS, () => null, machine)).toMatchObject({ changed: false, backup: null })
  const refusal = new H2kError({
    code: 'STATE_SERIAL',
    severity: 'error',
    what: 'older',
    where: { in: 'file', path: 'x' },
    hint: 'none'
  })
  const refused = editState(
    OPTIONS,
    () => {
      throw refusal
    },
    machine
  )
  expect(await codesOf(refused)).toEqual(['STATE_SERIAL'])
  expect(bytes()).toBe(before)
  expect(await machine.host.stat(FILES.lock)).toBeNull()
})

test('R53 a change waits for whoever holds the lock', async () => {
  const lock = await takeLock({ path: FILES.lock, operation: 'apply', timeout_ms: 0 }, machine)
  expect(await codesOf(rm())).toEqual(['LOCK_HELD'])
  await lock.release()
  expect(await codesOf(rm())).toEqual([])
})
