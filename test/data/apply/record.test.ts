import { beforeEach, expect, test } from 'vitest'
import { record, type Recorder } from '../../../src/data/apply/record.ts'
import { emptyState } from '../../../src/data/state/fold.ts'
import { openJournal } from '../../../src/data/state/journal.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { JournalEntry } from '../../../src/model/journal.ts'
import { codesOf, newMachine, RUN } from '../state/journals.ts'

const begin = (a: string): JournalEntry => ({
  k: 'action.begin',
  a,
  n: 1,
  d: { vm: 'vm.a', kind: 'file.remove', key: `sha256:${'ab'.repeat(32)}` }
})

const lost = new H2kError({
  code: 'LOCK_LOST',
  severity: 'error',
  what: 'gone',
  where: { in: 'file', path: 'lock' },
  hint: 'look who has it'
})

let asked: string[]
let recorder: Recorder
let holds: boolean
beforeEach(async () => {
  asked = []
  holds = true
  const { journal } = await openJournal('j', newMachine())
  const lock = {
    async verify() {
      asked.push('look')
      await new Promise(setImmediate)
      if (!holds) throw lost
    }
  }
  const spy = {
    appendAll: (entries: readonly JournalEntry[], run: string) => {
      asked.push(entries.map(entry => ('a' in entry ? entry.a : entry.k)).join(' '))
      return journal.appendAll(entries, run)
    }
  }
  recorder = record(emptyState('0.1.0'), { run: RUN, journal: spy, lock })
})

test('W9 one look at the lock serves all records that are asked for until it has ended, in the order of the calls', async () => {
  await Promise.all(['a', 'b', 'c'].map(a => recorder.append(begin(a))))
  await recorder.append(begin('d'))
  expect(asked).toEqual(['look', 'a b c', 'look', 'd'])
})

test('what is asked for while others are on their way goes after them, with a look of its own', async () => {
  const first = recorder.append(begin('a'))
  while (asked.length < 2) await new Promise(setImmediate)
  await Promise.all([recorder.append(begin('b')), recorder.append(begin('c')), first])
  expect(asked).toEqual(['look', 'a', 'look', 'b c'])
})

test('the state knows a record, and all before it, when its append returns', async () => {
  const known: string[][] = []
  await Promise.all(
    ['a', 'b'].map(a =>
      recorder.append(begin(a)).then(() => void known.push(Object.keys(recorder.state.actions)))
    )
  )
  expect(known.map(ids => ids.includes('a'))).toEqual([true, true])
  expect(recorder.state.serial).toBe(2)
})

test('W9 without the lock nothing is written, and whoever waits hears of it', async () => {
  holds = false
  expect(await Promise.all(['a', 'b'].map(a => codesOf(recorder.append(begin(a)))))).toEqual([
    ['LOCK_LOST'],
    ['LOCK_LOST']
  ])
  expect(asked).toEqual(['look'])
  holds = true
  await recorder.append(begin('c'))
  expect(Object.keys(recorder.state.actions)).toEqual(['c'])
})
