import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownerHasEnded, ownerTag } from '../../../src/data/host/process-identity.ts'
import { sweep } from '../../../src/data/host/sweep.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'h2k-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const src = join(import.meta.dirname, '../../../src/data/host')

/** What a process does that is killed then, and what it said before. */
async function killedAfter(script: string): Promise<string> {
  const body = `${script}\nsetInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', body], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  return said.toString().trim()
}

const tagOfDead = (): Promise<string> =>
  killedAfter(`import { ownerTag } from '${src}/process-identity.ts'; console.log(ownerTag())`)

test('a tag says whether its maker lives; what carries none proves nothing', async () => {
  const dead = await tagOfDead()
  expect(ownerHasEnded(`.state.json.${dead}.0123456789ab.tmp`)).toBe(true)
  expect(ownerHasEnded(`h2k-${dead}-AbCdEf`)).toBe(true)
  expect(ownerHasEnded(`.state.json.${ownerTag()}.0123456789ab.tmp`)).toBe(false)
  // Another boot or container.
  expect(ownerHasEnded(`.state.json.00000000${dead.slice(8)}.0123456789ab.tmp`)).toBe(false)
  expect(ownerHasEnded('h2k-e2e-AbCdEf')).toBe(false)
})

test('W10 temporary files of dead processes go; those of living ones and all else stay', async () => {
  const dead = await tagOfDead()
  const names = [`.a.${ownerTag()}.00.tmp`, `.b.00.tmp`, `disk.${dead}.partial`, `.link.${dead}.00.tmp`]
  for (const name of names.slice(0, 3)) writeFileSync(join(folder, name), '')
  symlinkSync(join(folder, names[0] ?? ''), join(folder, names[3] ?? ''))
  writeFileSync(join(folder, `.state.json.${dead}.00.tmp`), '')
  writeFileSync(join(folder, `lock.${dead}.00.tmp`), '')
  mkdirSync(join(folder, `.folder.${dead}.00.tmp`))
  await sweep([folder, join(folder, 'missing')])
  expect(readdirSync(folder).toSorted()).toEqual([...names, `.folder.${dead}.00.tmp`].toSorted())
})

test('W10 the folder of a killed process goes, with the view that was mounted in it', async () => {
  const image = join(folder, 'disk.raw')
  await promisify(execFile)('truncate', ['-s', '1M', image])
  const said = await killedAfter(`
    import { createHost } from '${src}/host.ts'
    const host = createHost({ root: ${JSON.stringify(folder)} })
    const node = { driver: 'raw', path: ${JSON.stringify(image)}, extents: [], backing: null }
    const view = await host.openBlock(node)
    console.log(view.path)`)
  const parent = said.slice(0, said.indexOf('/', tmpdir().length + 1))
  expect(ownerHasEnded(basename(parent))).toBe(true)
  const swept = await sweep([])
  expect(swept).toContain(parent)
  expect(existsSync(parent)).toBe(false)
  expect(existsSync(image)).toBe(true)
})

test('a folder of this process stays', async () => {
  const own = mkdtempSync(join(tmpdir(), `h2k-${ownerTag()}-`))
  await sweep([])
  expect(existsSync(own)).toBe(true)
  rmSync(own, { recursive: true })
})
