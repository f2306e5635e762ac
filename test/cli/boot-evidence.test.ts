import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bootEvidence } from '../../src/cli/boot-evidence.ts'
import { createHost } from '../../src/data/host/host.ts'
import type { ActionRecord } from '../../src/model/state.ts'
import { reportOf } from '../../src/views/report/report.ts'
import { greyPng } from '../views/html/png.ts'
import { applied, spine } from '../views/html/report-page.ts'

const plan = spine()
const boot = plan.actions.find(({ kind }) => kind === 'qemu.boot')
if (boot?.kind !== 'qemu.boot') throw new Error('the plan has no boot')
const { evidence } = boot.params
const png = greyPng(64, 40)

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'h2k-evidence-'))
})
afterAll(() => rm(root, { recursive: true }))
beforeEach(async () => {
  await rm(join(root, '.h2k'), { recursive: true, force: true })
  await put('milestones.json', '{"seen_ms":{"login":200,"kernel":100}}')
  await put('screen.png', png)
})

const at = (name: string): string => join(root, evidence, name)

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(at(name)), { recursive: true })
  await rm(at(name), { recursive: true, force: true })
  await writeFile(at(name), content)
}

/** Of the plan's one boot, when the state says this of it. */
async function found(parts: Partial<ActionRecord> = {}) {
  const report = reportOf(plan, applied(plan, { [boot?.id ?? '']: parts }))
  return (await bootEvidence(report, createHost({ root }))).get(boot?.vm ?? '')
}

test('what a boot left: when each sign was seen, and the picture of its screen', async () => {
  expect(await found()).toEqual({
    folder: evidence,
    milestones: [
      { name: 'kernel', ms: 100 },
      { name: 'login', ms: 200 }
    ],
    screen: { png_base64: Buffer.from(png).toString('base64'), width: 64, height: 40 }
  })
  expect((await found({ status: 'failed' }))?.milestones).toHaveLength(2)
})

test('evidence of something else is none: the boot waits, runs, or meant something else', async () => {
  expect(await found({ status: 'running' })).toBeUndefined()
  expect(await found({ status: 'skipped' })).toBeUndefined()
  expect(await found({ key: `sha256:${'0'.repeat(64)}` })).toBeUndefined()
  expect((await bootEvidence(reportOf(plan), createHost({ root }))).size).toBe(0)
})

const odd: ReadonlyArray<readonly [string, () => Promise<void>, string]> = [
  ['is not there', () => rm(at('screen.png')), 'is not there'],
  ['is markup under that name', () => put('screen.png', '<svg onload="alert(1)"/>'), 'is no PNG'],
  ['is a PNG with a tail', () => put('screen.png', Buffer.concat([png, Buffer.from('x')])), 'is no PNG'],
  [
    'is larger than any screen',
    () => put('screen.png', new Uint8Array(1024 * 1024 + 1)),
    'is too large to be shown here'
  ],
  ['is a link to something else', () => linkTo('/etc/hostname'), 'is no file'],
  [
    'is a folder',
    () =>
      rm(at('screen.png'))
        .then(() => mkdir(at('screen.png')))
        .then(() => undefined),
    'is no file'
  ]
]

async function linkTo(path: string): Promise<void> {
  await rm(at('screen.png'))
  await symlink(path, at('screen.png'))
}

test.each(odd)('a picture that %s is said to be so', async (_, arrange, why) => {
  await arrange()
  expect((await found())?.screen).toEqual({ absent: `${evidence}/screen.png ${why}` })
})

test('times that are not in the form of h2k are none', async () => {
  await put('milestones.json', '{"seen_ms":{"login":"<b>"}}')
  expect((await found())?.milestones).toEqual([])
  await put('milestones.json', Buffer.from([0xff, 0xfe]))
  expect((await found())?.milestones).toEqual([])
})
