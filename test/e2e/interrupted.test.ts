// kill -9 while qemu-img copies, then the same command again: the final bytes are those of an uninterrupted run.

import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildGuest, type Guest } from '../guests/guest.ts'
import { demoConfig, h2k, scratch, sha256Of } from './h2k.ts'

const MINUTE = 60_000
let guest: Guest

beforeAll(async () => {
  guest = await buildGuest('demo')
}, 10 * MINUTE)

test(
  'killed during convert, it resumes there and ends with the bytes that the sealed overlay gives',
  async () => {
    const folder = await scratch()
    await demoConfig(folder, guest.folder)
    expect(await h2k(folder, ['plan', '-o', 'plan.json'])).toMatchObject({ status: 0 })

    const killed = await h2k(folder, ['apply', '--json', 'plan.json'], {
      onLine(line, kill) {
        if (line.includes('"action_started"') && line.includes('"qemu-img.convert"'))
          setTimeout(() => kill('SIGKILL'), 300)
      }
    })
    expect(killed).toMatchObject({ signal: 'SIGKILL' })
    await expect(access(join(folder, 'out/demo-disk0.qcow2'))).rejects.toThrow()

    const resumed = await h2k(folder, ['apply', '--json', 'plan.json'])
    expect(resumed, resumed.stdout.slice(-3000) + resumed.stderr).toMatchObject({ status: 0 })
    expect(resumed.stdout).toContain('LOCK_TAKEN_OVER')
    // The layer was sealed before the kill: no appliance is started again.
    expect(resumed.stdout).not.toContain('guest/open')

    // The same convert once more, from the sealed overlay that the resumed run used, is what no interruption gives.
    const journal = (await readFile(join(folder, '.h2k/journal.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const commits = journal.filter(({ k, a }) => k === 'action.commit' && a === 'vm.demo/disk.0/checksum')
    expect(commits).toHaveLength(1)
    const again = await scratch()
    await demoConfig(again, guest.folder)
    expect(JSON.stringify(commits[0].d.receipt)).toContain(
      await sha256Of(join(folder, 'out/demo-disk0.qcow2'))
    )
  },
  10 * MINUTE
)
