import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createDurable } from '../../../src/data/host/durable.ts'
import { createHost } from '../../../src/data/host/host.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { JournalEntry } from '../../../src/model/journal.ts'

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
export async function codesOf(promise: Promise<unknown>): Promise<readonly string[]> {
  try {
    await promise
  } catch (error) {
    if (error instanceof H2kError) return error.diagnostics.map(({ code }) => code)
    throw error
  }
  return []
}

export const RUN = '0f9d3c1a-77f1-4d0e-9a52-0b8f1f6f2a11'
export const KEY = `sha256:${'ab'.repeat(32)}`
export const DIGEST = `sha256:${'cd'.repeat(32)}`
export const ACTION = 'vm.web01/disk.0/convert'
const ARTIFACT = 'art:vm.web01/disk.0/partial'

/** One of each kind, as a run of one action writes them that fails once. */
export const ENTRIES: readonly JournalEntry[] = [
  { k: 'state.begin', d: { format_version: '1.0', lineage: RUN, h2k_version: '0.1.0' } },
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
      removed: []
    }
  },
  { k: 'run.end', d: { status: 'done' } }
]
