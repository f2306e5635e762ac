import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createDurable } from '../../../src/data/host/durable.ts'
import { createHost } from '../../../src/data/host/host.ts'
import { type Diagnostic, H2kError } from '../../../src/model/diagnostic.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { JournalEntry, JournalRecord } from '../../../src/model/journal.ts'

const roots: string[] = []
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true })
})

/** A machine in a folder of its own, which goes when the tests of the file are over. */
export function newMachine(): Machine & { readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), 'h2k-state-'))
  roots.push(root)
  return { root, host: createHost({ root }), durable: createDurable(root) }
}

/** The codes of what was thrown, in order. */
export const codesOf = async (promise: Promise<unknown>): Promise<readonly string[]> =>
  (await diagnosticsOf(promise)).map(({ code }) => code)

export async function diagnosticsOf(promise: Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await promise
  } catch (error) {
    if (error instanceof H2kError) return error.diagnostics
    throw error
  }
  return []
}

export const RUN = '0f9d3c1a-77f1-4d0e-9a52-0b8f1f6f2a11'
export const KEY = `sha256:${'ab'.repeat(32)}`
export const DIGEST = `sha256:${'cd'.repeat(32)}`
export const ACTION = 'vm.web01/disk.0/convert'
export const ARTIFACT = 'art:vm.web01/disk.0/partial'

/** One of each kind, as a run of one action writes them that fails once. */
export const ENTRIES: readonly JournalEntry[] = [
  { k: 'state.begin', d: { format_version: '1.1', lineage: RUN, h2k_version: '0.1.0' } },
  { k: 'run.begin', d: { plan_digest: DIGEST, lock: RUN } },
  { k: 'action.begin', a: ACTION, n: 1, d: { vm: 'vm.web01', kind: 'qemu-img.convert', key: KEY } },
  {
    k: 'action.fail',
    a: ACTION,
    n: 1,
    d: {
      ms: 7,
      error: {
        code: 'DISK_FULL',
        severity: 'error',
        what: 'out/ü needs 10 bytes, its filesystem has 5 free',
        where: { in: 'target', path: 'out/ü\n,"c":"' },
        hint: 'free space there'
      }
    }
  },
  { k: 'action.begin', a: ACTION, n: 2, d: { vm: 'vm.web01', kind: 'qemu-img.convert', key: KEY } },
  {
    k: 'action.commit',
    a: ACTION,
    n: 2,
    d: {
      ms: 9,
      receipt: {
        made: [{ artifact: ARTIFACT, path: 'out/x', bytes: 3, sha256: null }],
        notes: { seen: ['login'], n: 1, kvm: false }
      },
      artifacts: [
        {
          artifact: ARTIFACT,
          path: 'out/x',
          bytes: 3,
          sha256: null,
          by: ACTION,
          key: KEY,
          mtime_ns: '17',
          inode: '4'
        }
      ],
      removed: [],
      undo: { how: 'remove-artifact', artifact: ARTIFACT }
    }
  },
  { k: 'run.end', d: { status: 'done' } }
]

/** The same as records; for the fold, which verifies nothing. */
export const recordsOf = (entries: readonly JournalEntry[]): readonly JournalRecord[] =>
  entries.map((entry, index) => ({
    s: index + 1,
    t: '2026-01-31T09:30:00.000Z',
    r: RUN,
    ...entry,
    p: '00000000',
    c: '00000000'
  }))
