import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionKind } from '../../../src/model/action.gen.ts'
import type { Action, ActionOf, Plan } from '../../../src/model/plan.ts'
import type { FileFingerprint, SourceVm } from '../../../src/model/source.ts'

/** A handwritten plan of one raw disk, for tests of those who perform plans and do not make them. */

export const VM = 'vm.web01'
export const SOURCE = 'src/disk.raw'
export const FINAL = 'out/web01.raw'
export const XML = 'out/web01.xml'
const PARTIAL = 'out/.web01.raw.partial'
const OVERLAY = '.h2k/web01.qcow2'
const MIB = 1024 * 1024

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

type Parts<Kind extends ActionKind> = Pick<ActionOf<Kind>, 'kind' | 'params'> &
  Partial<ActionOf<Kind>> & { readonly id: string }

/** An action of which only kind, params and name matter; its key follows from them. */
export function actionOf<Kind extends ActionKind>(parts: Parts<Kind>): ActionOf<Kind> {
  return {
    kind_version: 1,
    vm: VM,
    phase: 'convert',
    effect: 'create',
    idempotence: 'replace',
    because: 'the test needs it',
    needs: [],
    reads: [],
    writes: [],
    undo: { how: 'none', because: 'the test throws everything away' },
    layer: null,
    preconditions: [],
    key: `sha256:${sha256(JSON.stringify([parts.id, parts.kind, parts.params]))}`,
    estimate_bytes: 0,
    ...parts
  }
}

export function planOf(actions: readonly Action[], sources: Plan['sources'] = {}): Plan {
  return {
    kind: 'h2k/plan',
    format_version: '1.0',
    digest: `sha256:${sha256(JSON.stringify(actions))}`,
    meta: { created_at: '2026-01-31T09:30:00Z', h2k_version: '0.1.0', root: '.' },
    mode: 'migrate',
    applyable: true,
    config: { digest: `sha256:${sha256('')}`, files: [] },
    toolchain: {},
    sources,
    actions,
    diagnostics: [],
    summary: { vms: 1, actions: actions.length, bytes: 0, edits: 0, appliance_launches: 0, boots: 0 }
  }
}

/**
 * Makes a disk of so many bytes under `root` and the plan that converts it; returns what the final file must hold. Up to
 * 1 MiB most of it is zeros; a larger one has none, so that copying it takes its time.
 */
export function smallPlan(root: string, size = MIB): { readonly plan: Plan; readonly bytes: Uint8Array } {
  mkdirSync(join(root, 'src'), { recursive: true })
  const bytes = size > MIB ? Buffer.alloc(size, randomBytes(MIB - 1)) : Buffer.alloc(size)
  randomBytes(64 * 1024).copy(bytes, 4096)
  writeFileSync(join(root, SOURCE), bytes)
  const sources = { [VM]: { vm: sourceOf(root), os: null, inspection: null } }
  const { overlay, convert, check, checksum, publish } = diskActions(size)
  return { plan: planOf([overlay, convert, check, checksum, publish, xml, cleanup], sources), bytes }
}

const id = (name: string): string => `${VM}/disk.0/${name}`
const art = (name: string): string => `art:${VM}/disk.0/${name}`

function diskActions(virtual_bytes: number) {
  const overlay = actionOf({
    id: id('overlay'),
    kind: 'qemu-img.create',
    phase: 'fix',
    writes: [art('overlay')],
    params: { path: OVERLAY, virtual_bytes }
  })

  const convert = actionOf({
    id: id('convert'),
    kind: 'qemu-img.convert',
    idempotence: 'checkpointed',
    needs: [overlay.id],
    reads: [art('overlay'), art('source')],
    writes: [art('partial')],
    preconditions: [
      { check: 'source.fingerprint', vm: VM },
      { check: 'fs.free', path: 'out', bytes: virtual_bytes }
    ],
    params: {
      from: { block: { driver: 'raw', path: SOURCE, extents: [], backing: null }, overlay: OVERLAY },
      to: PARTIAL,
      format: 'raw',
      compress: 'none',
      virtual_bytes
    }
  })

  const check = actionOf({
    id: id('check'),
    kind: 'qemu-img.check',
    phase: 'validate',
    effect: 'read',
    idempotence: 'pure',
    needs: [convert.id],
    reads: [art('partial')],
    params: { path: PARTIAL, format: 'raw', virtual_bytes }
  })

  const checksum = actionOf({
    id: id('checksum'),
    kind: 'file.checksum',
    phase: 'validate',
    effect: 'read',
    idempotence: 'pure',
    needs: [convert.id],
    reads: [art('partial')],
    params: { path: PARTIAL, algorithm: 'sha256' }
  })

  const publish = actionOf({
    id: id('publish'),
    kind: 'file.publish',
    phase: 'publish',
    idempotence: 'probe',
    needs: [check.id, checksum.id],
    reads: [art('partial')],
    writes: [art('disk')],
    preconditions: [{ check: 'target.absent-or-ours', path: FINAL }],
    params: { from: PARTIAL, to: FINAL }
  })

  return { overlay, convert, check, checksum, publish } as const
}

const DISK = diskActions(MIB)

const xml = actionOf({
  id: `${VM}/domain/xml`,
  kind: 'libvirt.write-xml',
  phase: 'publish',
  idempotence: 'probe',
  needs: [DISK.publish.id],
  reads: [art('disk')],
  writes: [`art:${VM}/xml`],
  preconditions: [{ check: 'target.absent-or-ours', path: XML }],
  params: {
    path: XML,
    uuid: '5b6fdb0e-9f1e-4c53-8f5a-4a8c3b1f0d42',
    parts: ["<domain type='kvm'><source file='", { xml_path: FINAL }, "'/></domain>\n"]
  }
})

const cleanup = actionOf({
  id: `${VM}/cleanup`,
  kind: 'file.remove',
  phase: 'cleanup',
  effect: 'delete',
  needs: [xml.id],
  reads: [art('overlay')],
  params: { paths: [OVERLAY] }
})

export const ACTIONS = { ...DISK, xml, cleanup } as const
export const PATHS = { partial: PARTIAL, overlay: OVERLAY } as const

function sourceOf(root: string): SourceVm {
  return {
    from: 'esx',
    ref: 'disks:web01',
    provider: 'local',
    dir: 'src',
    name: 'web01',
    uuid: null,
    cpus: 1,
    cores_per_socket: 1,
    memory_bytes: 1024 * 1024 * 1024,
    firmware: 'bios',
    secure_boot: false,
    controllers: [],
    nics: [],
    disks: [],
    files: [fingerprint(root, 'disk.raw')]
  }
}

/** As a provider takes it, with the digest of the whole file. */
function fingerprint(root: string, name: string): FileFingerprint {
  const path = join(root, 'src', name)
  const stat = statSync(path, { bigint: true })
  const bytes = readFileSync(path)
  return {
    path: name,
    bytes: Number(stat.size),
    mtime_ns: stat.mtimeNs.toString(),
    inode: stat.ino.toString(),
    header_sha256: sha256(bytes.subarray(0, 64 * 1024)),
    sha256: sha256(bytes)
  }
}
