import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queueOf, type Task } from '../../../src/data/apply/queue.ts'

const task = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  needs: [],
  uses: [],
  group: null,
  ...more
})

function take(queue: ReturnType<typeof queueOf<Task>>): readonly string[] {
  const taken: string[] = []
  for (let next = queue.next(); next !== undefined; next = queue.next()) taken.push(next.id)
  return taken
}

const none = (): void => undefined

test('what is full is passed by, in the given order', () => {
  const tasks = [
    task('a', { uses: ['x'] }),
    task('b', { uses: ['x'] }),
    task('c', { uses: ['y'] }),
    task('d')
  ]
  const queue = queueOf(tasks, { x: 1 }, none)
  expect(take(queue)).toEqual(['a', 'c', 'd'])
  queue.finish(task('a', { uses: ['x'] }), true)
  expect(take(queue)).toEqual(['b'])
})

test('the tasks of a group that began are not kept waiting by it', () => {
  const [a, b, c] = [
    task('a', { uses: ['x'], group: 'g' }),
    task('b', { group: 'g' }),
    task('c', { uses: ['x'], group: 'h' })
  ]
  const ended: string[] = []
  const queue = queueOf([a, b, c], { x: 1 }, group => void ended.push(group))
  expect(take(queue)).toEqual(['a', 'b'])
  queue.finish(a, true)
  expect([take(queue), ended]).toEqual([[], []])
  queue.finish(b, true)
  expect([take(queue), ended]).toEqual([['c'], ['g']])
})

test('a group ends when its last task is dropped', () => {
  const [a, b] = [task('a', { group: 'g' }), task('b', { group: 'g', needs: ['a'] })]
  const ended: string[] = []
  const queue = queueOf([a, b], {}, group => void ended.push(group))
  take(queue)
  queue.drop(b)
  queue.finish(a, false)
  expect([take(queue), ended]).toEqual([[], ['g']])
})

const arbitrary = fc.array(
  fc.record({
    uses: fc.subarray(['x', 'y', 'z']),
    group: fc.constantFrom(null, null, 'g', 'h'),
    needs: fc.array(fc.nat(30), { maxLength: 3 })
  }),
  { minLength: 1, maxLength: 25 }
)

test('whatever the tasks are: limits hold, all are taken once, and nothing waits for ever', () => {
  fc.assert(
    fc.property(
      arbitrary,
      fc.integer({ min: 1, max: 3 }),
      fc.infiniteStream(fc.nat(100)),
      (all, limit, random) => {
        const tasks = all.map(({ needs, ...rest }, index) =>
          task(`t${index}`, { ...rest, needs: [...new Set(needs.filter(n => n < index).map(n => `t${n}`))] })
        )
        const limits = { x: limit, y: 1 }
        const queue = queueOf(tasks, limits, none)
        const running: Task[] = []
        const done = new Set<string>()
        while (done.size < tasks.length) {
          for (let next = queue.next(); next !== undefined; next = queue.next()) {
            expect(next.needs.every(need => done.has(need))).toBe(true)
            running.push(next)
          }
          expect(running.length).toBeGreaterThan(0)
          for (const [name, most] of Object.entries(limits))
            expect(
              running.filter(({ uses, group }) => group === null && uses.includes(name)).length
            ).toBeLessThanOrEqual(most)
          const [ended] = running.splice((random.next().value ?? 0) % running.length, 1)
          if (ended === undefined) break
          done.add(ended.id)
          queue.finish(ended, true)
        }
        expect(done.size).toBe(tasks.length)
      }
    )
  )
})
