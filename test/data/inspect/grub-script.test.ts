import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grubScript, splitResults, type GrubCall } from '../../../src/data/inspect/grub-script.ts'

// The shell is real; a small program stands where grub-fstest would and prints what it was given.

let folder = ''
const MARK = 'feedfacecafe'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'h2k-script-'))
  writeFileSync(
    join(folder, 'grub-fstest'),
    '#!/bin/sh\nprintf "%s\\n" "$@"\ncase "$*" in *missing*) echo "error: file not found" >&2; exit 3;; esac\n',
    { mode: 0o755 }
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

function results(calls: readonly GrubCall[], views: readonly string[] = ['/view']): readonly unknown[] {
  const output = execFileSync('sh', ['-s'], {
    input: grubScript(calls, views, MARK),
    env: { PATH: `${folder}:/usr/bin:/bin` }
  })
  return splitResults(new Uint8Array(output), MARK).map(({ status, stdout, stderr }) => ({
    status,
    words: new TextDecoder()
      .decode(stdout)
      .split('\n')
      .filter(line => line !== ''),
    stderr
  }))
}

test('a file is asked for with its limit and all views', () => {
  expect(results([{ ask: 'file', name: '(loop0)/etc/fstab', max: 7 }], ['/a view', "/b'c"])).toEqual([
    {
      status: 0,
      words: ['-n', '7', '-c', '2', '--', '/a view', "/b'c", 'cat', '(loop0)/etc/fstab'],
      stderr: ''
    }
  ])
})

test('a folder is listed; a failure says its status and its reason', () => {
  expect(
    results([
      { ask: 'folder', name: '(loop0)/etc', long: true },
      { ask: 'folder', name: '(loop0)/etc', long: false },
      { ask: 'file', name: '(loop0)/missing', max: 1 }
    ])
  ).toEqual([
    { status: 0, words: ['-c', '1', '--', '/view', 'ls', '-a', '-l', '(loop0)/etc/'], stderr: '' },
    { status: 0, words: ['-c', '1', '--', '/view', 'ls', '-a', '(loop0)/etc/'], stderr: '' },
    {
      status: 3,
      words: ['-n', '1', '-c', '1', '--', '/view', 'cat', '(loop0)/missing'],
      stderr: 'error: file not found'
    }
  ])
})

test('whatever a name holds, it stays one word and runs nothing', () => {
  const name = fc.string({
    unit: fc.constantFrom("'", '"', '$', '`', '\\', '(', ')', ';', ' ', '&', '|', '*', 'a', '-')
  })
  fc.assert(
    fc.property(name, text => {
      const asked = `(loop0)/${text}`
      expect(results([{ ask: 'file', name: asked, max: 1 }])).toMatchObject([
        { status: 0, words: ['-n', '1', '-c', '1', '--', '/view', 'cat', asked] }
      ])
    }),
    { numRuns: 40 }
  )
})

test('content that looks like an end, but has not the mark, is content', () => {
  const bytes = new TextEncoder().encode(`\nfeedface 0 \nx end\n\n${MARK} 1 why\n${MARK} end\n`)
  expect(
    splitResults(bytes, MARK).map(({ status, stdout, stderr }) => [status, stdout.length, stderr])
  ).toEqual([[1, 19, 'why']])
  expect(splitResults(bytes.subarray(0, 30), MARK)).toEqual([])
})
