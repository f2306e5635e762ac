// The journal of an estate that was migrated: as many VMs as asked for, each with the fourteen actions of a VM of two disks, the
// same in every run.
import { createHash, hash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { JournalEntry } from '../src/model/journal.ts'
import type { ArtifactRecord } from '../src/model/state.ts'

const RUN = '0f9d3c1a-77f1-4d0e-9a52-0b8f1f6f2a11'
const LINEAGE = '5b6fdb0e-9f1e-4c53-8f5a-4a8c3b1f0d42'
const T = '2026-01-31T09:30:00.000Z'

/** One line of a journal a piece, each sealed and chained as src/data/state/journal.ts does it. */
export function* fixtureJournal(vms: number): Generator<string> {
  let last = '00000000'
  let seq = 0
  for (const entry of entries(vms)) {
    seq += 1
    const r = entry.k === 'state.begin' ? LINEAGE : RUN
    const body = JSON.stringify({ s: seq, t: T, r, ...entry, p: last }).slice(0, -1)
    const line = `${body},"c":"${crc32(body).toString(16).padStart(8, '0')}"}`
    last = hash('sha256', line).slice(0, 8)
    yield `${line}\n`
  }
}

function* entries(vms: number): Generator<JournalEntry> {
  yield { k: 'state.begin', d: { format_version: '1.1', lineage: LINEAGE, h2k_version: '0.1.0' } }
  yield { k: 'run.begin', d: { plan_digest: `sha256:${digest('plan')}`, lock: RUN } }
  for (let n = 0; n < vms; n++) yield* entriesOf(`vm.web${String(n).padStart(5, '0')}`, n)
  yield { k: 'run.end', d: { status: 'done' } }
}

const STEPS = [
  ['session/open', 'guestfs.open'],
  ['guest/fstab', 'guest.write-file'],
  ['guest/grub', 'guest.write-file'],
  ['guest/network', 'guest.write-file'],
  ['session/close', 'guestfs.close'],
  ['disk.0/convert', 'qemu-img.convert'],
  ['disk.0/check', 'qemu-img.check'],
  ['disk.0/checksum', 'file.checksum'],
  ['disk.0/publish', 'file.publish'],
  ['disk.1/convert', 'qemu-img.convert'],
  ['disk.1/checksum', 'file.checksum'],
  ['disk.1/publish', 'file.publish'],
  ['domain/xml', 'libvirt.write-xml'],
  ['boot', 'qemu.boot']
] as const

function* entriesOf(vm: string, n: number): Generator<JournalEntry> {
  for (const [step, kind] of STEPS) {
    const a = `${vm}/${step}`
    // Most migrations are not without a failure: every fiftieth copy needed a second attempt.
    const failed = kind === 'qemu-img.convert' && n % 50 === 7
    const begin = { k: 'action.begin', a, d: { vm, kind, key: `sha256:${digest(a)}` } } as const
    yield { ...begin, n: 1 }
    if (failed) {
      yield { k: 'action.fail', a, n: 1, d: { ms: 900, error: failure(a) } }
      yield { ...begin, n: 2 }
    }
    const made = madeBy(vm, step, a)
    const receipts = made.map(({ artifact, path, bytes, sha256 }) => ({ artifact, path, bytes, sha256 }))
    const receipt = { made: receipts, notes: kind === 'file.checksum' ? { sha256: digest(`file ${a}`) } : {} }
    yield {
      k: 'action.commit',
      a,
      n: failed ? 2 : 1,
      d: { ms: 100 + (n % 1000), receipt, artifacts: made, removed: [] }
    }
  }
}

const failure = (a: string) =>
  ({
    code: 'DISK_FULL',
    severity: 'error',
    what: `the filesystem of ${a} has 5 bytes free, 10 are needed`,
    where: { in: 'action', id: a },
    hint: 'free space there, then apply again'
  }) as const

function madeBy(vm: string, step: string, a: string): readonly ArtifactRecord[] {
  const name = vm.slice('vm.'.length)
  const [disk = '', verb] = step.split('/')
  const path =
    verb === 'publish'
      ? `/var/lib/libvirt/images/${name}-${disk.replace('.', '')}.qcow2`
      : verb === 'convert'
        ? `/var/lib/libvirt/images/.${name}-${disk.replace('.', '')}.qcow2.partial`
        : verb === 'xml'
          ? `/var/lib/libvirt/images/${name}.xml`
          : null
  if (path === null) return []
  const artifact = `art:${vm}/${verb === 'publish' ? disk : step}`
  const sha256 = verb === 'publish' ? digest(`file ${a}`) : null
  const known = { mtime_ns: '1700000000000000000', inode: '4711' }
  return [{ artifact, path, bytes: 9_126_805_504, sha256, by: a, key: `sha256:${digest(a)}`, ...known }]
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
