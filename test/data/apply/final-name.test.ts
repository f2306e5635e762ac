import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Machine } from '../../../src/model/durable.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { applyAt, digestOf, machineAt } from './aftermath.ts'
import { FINAL, sha256, smallPlan } from './small-plan.ts'

/** Calls `look` before and after each call of the machine: no instant between two effects of h2k is missed. */
function watched({ host, durable }: Machine, look: () => void): Machine {
  const watch = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(of, name, receiver) {
        const value: unknown = Reflect.get(of, name, receiver)
        if (typeof value !== 'function') return value
        return (...args: readonly unknown[]) => {
          look()
          const answer: unknown = Reflect.apply(value, of, args)
          if (!(answer instanceof Promise)) return answer
          return answer.finally(look)
        }
      }
    })
  return { host: watch(host), durable: watch(durable) }
}

/** What the plan may replace, as it would say it. */
function replacing(plan: Plan, root: string): Plan {
  const { size, mtimeNs, ino } = statSync(join(root, FINAL), { bigint: true })
  const replaces = { bytes: Number(size), mtime_ns: `${mtimeNs}`, inode: `${ino}` }
  return {
    ...plan,
    actions: plan.actions.map(action => ({
      ...action,
      preconditions: action.preconditions.map(one =>
        one.check === 'target.absent-or-ours' && one.path === FINAL ? { ...one, replaces } : one
      )
    }))
  }
}

test.each([
  ['is absent', null],
  ['has the old content', Buffer.alloc(4096, 'old')]
])('R48 at any instant the final name %s, or has the whole, verified new content', async (_, old) => {
  const root = mkdtempSync(join(tmpdir(), 'h2k-final-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const { plan: small, bytes } = smallPlan(root)
  if (old !== null) {
    mkdirSync(join(root, 'out'))
    writeFileSync(join(root, FINAL), old)
  }
  const plan = old === null ? small : replacing(small, root)
  const seen: Array<string | null> = []
  const look = (): void => {
    const digest = existsSync(join(root, FINAL)) ? digestOf(join(root, FINAL)) : null
    if (seen.at(-1) !== digest || seen.length === 0) seen.push(digest)
  }
  expect((await applyAt(plan, watched(machineAt(root), look))).outcome).toBe('done')
  expect(seen).toEqual([old === null ? null : sha256(old), sha256(bytes)])
})
