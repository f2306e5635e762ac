import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeDiff } from '../../src/formats/unified-diff.ts'

const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', ' \n', '-\n', '@@\n', '\\ No\n', 'end', '\r')
const text = fc.array(line, { maxLength: 40, minLength: 1 }).map(parts => parts.join(''))

test('git applies what makeDiff makes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'h2k-diff-'))
  const samples = fc.sample(fc.tuple(text, text), { numRuns: 60, seed: 7 }).filter(([a, b]) => a !== b)
  expect(samples.length).toBeGreaterThan(50)
  for (const [before, after] of samples) {
    writeFileSync(join(folder, 'f'), before)
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: folder,
      input: makeDiff('/f', before, after)
    })
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe(after)
  }
  rmSync(folder, { recursive: true })
})
