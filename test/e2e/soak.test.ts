// Kills a real apply of the real guest at random times, again and again, until it is through; then another one, until
// there were enough. `npm run soak` kills more often. The seed is printed: H2K_SOAK_SEED=N repeats a run's times.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { buildGuest } from '../guests/guest.ts'
import { demoConfig, fingerprint, h2k, processesOn, type Ran, scratch, sha256Of, told, tree } from './h2k.ts'

const run = promisify(execFile)
const KILLS = Number(process.env['H2K_SOAK_KILLS'] ?? 10)
const SEED = Number(process.env['H2K_SOAK_SEED'] ?? Date.now() % 1_000_000)
/** An apply without a boot takes about this long. */
const SPAN_MS = 14_000
const DISK = 'out/demo-disk0.qcow2'

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Killed extends Ran {
  /** What had been started last. */
  readonly at: string
}

/** When to kill: at a moment of the run, or at one after an action has begun. */
interface Fate {
  readonly action: string | null
  readonly ms: number
}

/** Most kills are spread over the actions: by time alone nearly all would hit the start of the appliance. */
function nextFate(random: () => number, actions: readonly string[]): Fate {
  if (random() < 0.3) return { action: null, ms: random() * SPAN_MS }
  return { action: actions[Math.floor(random() * actions.length)] ?? null, ms: random() * 500 }
}

/** Without a fate it is left alone. */
async function applyUntil(folder: string, fate: Fate | null): Promise<Killed> {
  let at = 'the beginning'
  let timer: NodeJS.Timeout | undefined
  let end: () => void = () => undefined
  const ran = await h2k(folder, ['apply', '--json', 'plan.json'], {
    onSpawn: kill => {
      end = () => void kill('SIGKILL')
      if (fate?.action === null) timer = setTimeout(end, fate.ms)
    },
    onLine: line => {
      const event = JSON.parse(line)
      if (event.type !== 'action_started') return
      at = event.action
      if (at === fate?.action) timer = setTimeout(end, fate.ms)
    }
  })
  clearTimeout(timer)
  return { ...ran, at }
}

/** The final name is absent, or its file is the one that the state vouches for. */
async function expectNothingHalf(folder: string): Promise<void> {
  if (!existsSync(join(folder, DISK))) return
  const { stdout } = await h2k(folder, ['state', 'show', 'vm.demo', '--json'])
  expect(stdout).toContain(await sha256Of(join(folder, DISK)))
}

/** Read back by tools that are not ours: the image is sound, and each edited file is what the plan says. */
async function expectResult(folder: string): Promise<void> {
  const disk = join(folder, DISK)
  await run('qemu-img', ['check', '-f', 'qcow2', disk])
  const plan = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))
  const edits: ReadonlyArray<readonly [string, string]> = plan.actions.flatMap(
    (action: { kind: string; params: { path: string; after_sha256: string } }) =>
      action.kind === 'guest.write-file' ? [[action.params.path, action.params.after_sha256]] : []
  )
  expect(edits.length).toBeGreaterThan(3)
  const asked = edits.flatMap(([path]) => [':', 'checksum', 'sha256', path])
  const env = { ...process.env, LIBGUESTFS_BACKEND: 'direct', LIBGUESTFS_BACKEND_SETTINGS: 'force_tcg' }
  const { stdout } = await run('guestfish', ['--ro', '-a', disk, '-i', ...asked.slice(1)], { env })
  expect(stdout.trim().split('\n')).toEqual(edits.map(([, sha256]) => sha256))
  expect((await tree(join(folder, 'out'))).toSorted()).toEqual(['demo-disk0.qcow2', 'demo.xml'])
}

test(
  'R08 a real apply that is killed at random times ends as one that nobody kills',
  { timeout: 7_200_000 },
  async () => {
    const random = numbers(SEED)
    const guest = await buildGuest('demo')
    const before = await fingerprint(guest.folder)
    const at: string[] = []
    while (at.length < KILLS) {
      const folder = await scratch()
      await demoConfig(folder, guest.folder)
      const planned = await h2k(folder, ['plan', '-o', 'plan.json'])
      expect(planned, told(planned)).toMatchObject({ status: 0 })
      const plan = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))
      const actions: readonly string[] = plan.actions.map(({ id }: { id: string }) => id)
      let ended: Killed
      do {
        // Enough is enough: the last one is left alone.
        ended = await applyUntil(folder, at.length < KILLS ? nextFate(random, actions) : null)
        if (ended.signal === 'SIGKILL') at.push(ended.at)
        await expectNothingHalf(folder)
      } while (ended.signal === 'SIGKILL')
      expect(ended, `seed ${SEED}, killed at ${at.join(', ')}\n${told(ended)}`).toMatchObject({ status: 0 })
      await expectResult(folder)
      await expect.poll(() => processesOn(folder), { timeout: 10_000, interval: 50 }).toEqual([])
    }
    expect(await fingerprint(guest.folder)).toEqual(before)
    console.log(
      `seed ${SEED}: ${at.length} kills, ${at.length} survived; at ${[...new Set(at)].toSorted().join(', ')}`
    )
  }
)
