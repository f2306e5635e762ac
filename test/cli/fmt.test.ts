import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { h2k, scratch } from '../e2e/h2k.ts'

const UGLY = 'version:   1\nvms:\n   a: {disks: [x]}   # one\n'
const PRETTY = 'version: 1\nvms:\n  a: { disks: [ x ] } # one\n'

let folder: string
const at = (name: string): string => join(folder, name)
const run = async (line: string) => {
  const { status, stdout, stderr } = await h2k(folder, line.split(' '))
  return { status, stdout, stderr }
}

beforeEach(async () => {
  folder = await scratch()
  await writeFile(at('h2k.yaml'), UGLY)
})

test('R66 fmt rewrites what is in another form and names it, and then there is nothing to do', async () => {
  await chmod(at('h2k.yaml'), 0o640)
  expect(await run('fmt')).toEqual({ status: 0, stdout: 'h2k.yaml\n', stderr: '' })
  expect(await readFile(at('h2k.yaml'), 'utf8')).toBe(PRETTY)
  expect((await stat(at('h2k.yaml'))).mode & 0o777).toBe(0o640)
  expect(await run('fmt')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(await run('fmt --check')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(await readdir(folder)).toEqual(['h2k.yaml'])
})

test('R66 fmt --check writes nothing and exits 3; --diff shows what would change', async () => {
  const diff = `--- a/h2k.yaml
+++ b/h2k.yaml
@@ -1,3 +1,3 @@
-version:   1
+version: 1
 vms:
-   a: {disks: [x]}   # one
+  a: { disks: [ x ] } # one
`
  expect(await run('fmt --check')).toEqual({ status: 3, stdout: 'h2k.yaml\n', stderr: '' })
  expect(await run('fmt -check -diff')).toEqual({ status: 3, stdout: diff, stderr: '' })
  expect(await readFile(at('h2k.yaml'), 'utf8')).toBe(UGLY)
  expect(await run('fmt --diff')).toEqual({ status: 0, stdout: diff, stderr: '' })
  expect(await readFile(at('h2k.yaml'), 'utf8')).toBe(PRETTY)
})

test('R66 several files: what can be formatted is, mistakes are told and stay, and links stay links', async () => {
  await writeFile(at('real.yaml'), UGLY)
  await symlink('real.yaml', at('link.yaml'))
  await writeFile(at('bad.yaml'), 'a: [\n')
  const ran = await run('fmt link.yaml bad.yaml')
  expect(ran).toMatchObject({ status: 1, stdout: 'link.yaml\n' })
  expect(ran.stderr).toMatch(/^error\[YAML_SYNTAX\]: .*\n {2}on bad\.yaml line/)
  expect(await readFile(at('real.yaml'), 'utf8')).toBe(PRETTY)
  expect((await lstat(at('link.yaml'))).isSymbolicLink()).toBe(true)
  expect(await readFile(at('bad.yaml'), 'utf8')).toBe('a: [\n')
  expect(await run('fmt nothing.yaml')).toMatchObject({ status: 1, stdout: '' })
})
