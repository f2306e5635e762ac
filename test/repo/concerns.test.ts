import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CODES } from '../../src/model/codes.ts'
import { WAIVABLE } from '../../src/model/waivable.ts'

const root = join(import.meta.dirname, '..', '..')

/** What checks and fixers say and nobody can accept, with the reason. */
const NEVER: Readonly<Record<string, string>> = {
  FIRMWARE_MISSING: 'there would be nothing to boot with; validate.boot says whether to boot',
  INITRAMFS_REGENERATE: 'the configuration asks for it',
  NETWORK_PROOF_IMPOSSIBLE: 'the boot could only fail; validate.expect says what it proves',
  VM_DISKS_MISSING: 'there would be nothing to copy'
}

test('every concern of a check or a fixer is in src/model/waivable.ts, or here with the reason why not', () => {
  const files = globSync('src/control/{checks,fixers}/**/*.ts', { cwd: root })
  const said = files.flatMap(file => [
    ...readFileSync(join(root, file), 'utf8').matchAll(/\bcode: '([A-Z_]+)'/g)
  ])
  const codes = [...new Set(said.map(([, code = '']) => code))].toSorted()
  expect(codes.length).toBeGreaterThan(20)
  expect(codes.filter(code => !WAIVABLE.some(known => known === code) && NEVER[code] === undefined)).toEqual(
    []
  )
  expect(Object.keys(NEVER).filter(code => !codes.includes(code))).toEqual([])
})

test('codes that can be waived are sorted and exist', () => {
  expect(WAIVABLE).toEqual(WAIVABLE.toSorted())
  expect(WAIVABLE.filter(code => !Object.hasOwn(CODES, code))).toEqual([])
})
