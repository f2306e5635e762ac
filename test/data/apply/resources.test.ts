import { expect, test } from 'vitest'
import { resourcesOf, type Taker } from '../../../src/data/apply/resources.ts'

const taker = (uses: readonly string[], group: string | null = null): Taker => ({ uses, group })

test('what has a limit is free until it is taken so often; all else always', () => {
  const task = taker(['cpu', 'disk:out'])
  const resources = resourcesOf([task], { cpu: 2 })
  expect(resources.wants(task)).toEqual(['cpu', 'disk:out'])
  const free: boolean[] = []
  for (let n = 0; n < 3; n += 1) {
    free.push(resources.isFree(resources.wants(task)))
    resources.acquire(task)
  }
  expect(free).toEqual([true, true, false])
  expect(resources.isFree(['disk:out'])).toBe(true)
  resources.release(task)
  resources.release(task)
  expect(resources.isFree(['cpu'])).toBe(true)
})

test('a group holds from its first task to its last what any of them takes', () => {
  const tasks = [taker([], 'a'), taker(['appliance'], 'a'), taker(['source:x'], 'a')] as const
  const resources = resourcesOf(tasks, { appliance: 1 })
  expect(resources.wants(tasks[0])).toEqual(['appliance', 'source:x'])
  expect(resources.acquire(tasks[0])).toBe(true)
  expect(resources.isFree(['appliance'])).toBe(false)
  expect(resources.wants(tasks[1])).toEqual([])
  expect([resources.acquire(tasks[1]), resources.acquire(tasks[2])]).toEqual([false, false])
  expect(tasks.map(task => resources.release(task))).toEqual([false, false, true])
  expect(resources.isFree(['appliance'])).toBe(true)
})

test('a group that never began gives nothing back', () => {
  const task = taker(['appliance'], 'a')
  const other = taker(['appliance'])
  const resources = resourcesOf([task, other], { appliance: 1 })
  resources.acquire(other)
  expect(resources.release(task)).toBe(true)
  expect(resources.isFree(['appliance'])).toBe(false)
})

test('names that every object has are classes like others', () => {
  const resources = resourcesOf([], { cpu: 1 })
  expect(resources.isFree(['constructor', '__proto__'])).toBe(true)
})
