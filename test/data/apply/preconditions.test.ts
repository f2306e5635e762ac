import {
  appendFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { recordsOf } from '../../../src/data/apply/attempt.ts'
import { preconditionChecker } from '../../../src/data/apply/preconditions.ts'
import { emptyState } from '../../../src/data/state/fold.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { Action, Plan } from '../../../src/model/plan.ts'
import type { FileFingerprint } from '../../../src/model/source.ts'
import type { State } from '../../../src/model/state.ts'
import { newMachine } from '../state/journals.ts'
import { actionOf, ACTIONS, FINAL, PATHS, sha256, smallPlan, SOURCE, VM } from './small-plan.ts'

let machine: Machine & { readonly root: string }
let plan: Plan
let source: string
beforeEach(() => {
  machine = newMachine()
  plan = smallPlan(machine.root).plan
  source = join(machine.root, SOURCE)
})

interface Look {
  readonly actions?: readonly Action[]
  readonly state?: State
  readonly accelerator?: 'kvm' | 'tcg'
  readonly host?: Machine['host']
}

async function reasons({ actions = plan.actions, state, accelerator = 'tcg', host }: Look = {}) {
  const checker = preconditionChecker(plan, host ?? machine.host, () => Promise.resolve(accelerator))
  return checker.check(actions, state ?? emptyState('0.1.0'))
}

const planned = () => {
  const file = plan.sources[VM]?.vm.files[0]
  if (file === undefined) throw new Error('the plan has a source file')
  return file
}

const changed = (field: string, was: string, is: string) => ({
  code: 'SOURCE_CHANGED',
  severity: 'error',
  what: `${VM}: ${field} of the source differs: ${was} in the plan, ${is} now`,
  where: { in: 'source', path: SOURCE },
  hint: 'make sure that the VM is off and nobody changes its files, then run: h2k plan'
})

const nanoseconds = () => statSync(source, { bigint: true }).mtimeNs.toString()

test('nothing stands in the way of a fresh plan', async () => {
  expect(await reasons()).toEqual([])
})

test('another size of a source file', async () => {
  appendFileSync(source, 'x')
  expect(await reasons()).toEqual([
    changed('size', String(planned().bytes), String(planned().bytes + 1)),
    changed('modification time', planned().mtime_ns, nanoseconds())
  ])
})

test('another time of a source file', async () => {
  utimesSync(source, 1_700_000_000, 1_700_000_000)
  expect(await reasons()).toEqual([changed('modification time', planned().mtime_ns, '1700000000000000000')])
})

test('another file under the same name', async () => {
  const copy = `${source}.copy`
  writeFileSync(copy, Buffer.alloc(planned().bytes))
  renameSync(copy, source)
  const inode = statSync(source, { bigint: true }).ino.toString()
  expect(await reasons()).toContainEqual(changed('inode', planned().inode, inode))
})

test('a source file that is gone', async () => {
  rmSync(source)
  expect(await reasons()).toEqual([changed('the file', 'present', 'missing')])
})

/** The plan as it would be had it seen another file. */
function hadSeen(change: Partial<FileFingerprint>): void {
  const seen = plan.sources[VM]
  if (seen === undefined) throw new Error('the plan has a source')
  const files = [{ ...planned(), ...change }]
  plan = { ...plan, sources: { [VM]: { ...seen, vm: { ...seen.vm, files } } } }
}

test('another beginning, though size, time and inode are the same', async () => {
  const { header_sha256 } = planned()
  hadSeen({ header_sha256: sha256('other') })
  expect(await reasons()).toEqual([changed('header digest', sha256('other'), header_sha256)])
})

test('another byte far inside, when the plan holds the digest of the whole file', async () => {
  const whole = planned().sha256 ?? ''
  hadSeen({ sha256: sha256('other') })
  expect(await reasons()).toEqual([changed('sha256', sha256('other'), whole)])
  hadSeen({ sha256: null })
  expect(await reasons()).toEqual([])
})

test('a whole file is hashed once, however often it is checked', async () => {
  let hashed = 0
  const host = {
    ...machine.host,
    sha256File: (path: string) => {
      hashed += 1
      return machine.host.sha256File(path)
    }
  }
  const checker = preconditionChecker(plan, host, () => Promise.resolve('tcg'))
  for (let time = 0; time < 3; time += 1)
    expect(await checker.check(plan.actions, emptyState('0.1.0'))).toEqual([])
  expect(hashed).toBe(1)
})

test('a source that cannot be read is a reason, not a sameness', async () => {
  rmSync(source)
  mkdirSync(source)
  const { mtimeNs, ino, size } = statSync(source, { bigint: true })
  hadSeen({ bytes: Number(size), mtime_ns: mtimeNs.toString(), inode: ino.toString() })
  expect((await reasons()).map(({ code }) => code)).toEqual(['FILE_UNREADABLE'])
})

test('a plan that compares with a source it does not have is no plan', async () => {
  plan = { ...plan, sources: {} }
  await expect(reasons()).rejects.toThrow(`no source ${VM}`)
})

/** The state after an action made a file. */
async function stateWith(action: Action, artifact: string, path: string): Promise<State> {
  const stat = await machine.host.stat(path)
  const made = [{ artifact, path, bytes: stat?.bytes ?? 0, sha256: null }]
  const [record] = await recordsOf(action, { made, notes: {} }, machine.host)
  return { ...emptyState('0.1.0'), artifacts: record === undefined ? {} : { [artifact]: record } }
}

const foreign = {
  code: 'TARGET_FOREIGN',
  severity: 'error',
  what: `${FINAL} exists, and is not what h2k recorded there (made by someone else, or changed since, as by a running VM)`,
  where: { in: 'target', path: FINAL },
  hint: `move it away if it is not needed any more, then apply again (${ACTIONS.publish.id}); or plan again with --replace-target`
}

test.each<[string, (path: string) => void]>([
  ['a file', path => writeFileSync(path, 'mine')],
  ['a folder', path => mkdirSync(path)],
  ['a link that leads nowhere', path => symlinkSync('nowhere', path)]
])('%s of someone else under a final name', async (_, make) => {
  mkdirSync(join(machine.root, 'out'))
  make(join(machine.root, FINAL))
  expect(await reasons()).toEqual([foreign])
})

test('our own file under a final name is ours until someone changes it', async () => {
  await machine.host.writeFile(FINAL, new Uint8Array(10))
  const state = await stateWith(ACTIONS.publish, 'art:disk', FINAL)
  expect(await reasons({ state })).toEqual([])
  appendFileSync(join(machine.root, FINAL), 'x')
  expect(await reasons({ state })).toEqual([foreign])
})

test('R49 a plan may replace the one file that it saw, and no other one', async () => {
  const { publish } = ACTIONS
  await machine.host.writeFile(FINAL, new Uint8Array(10))
  const stat = await machine.host.stat(FINAL)
  if (stat === null) throw new Error('it was just written')
  const { bytes, mtime_ns, inode } = stat
  const seen = { check: 'target.absent-or-ours', path: FINAL, replaces: { bytes, mtime_ns, inode } } as const
  const actions = [{ ...publish, preconditions: [seen] }]
  expect(await reasons({ actions })).toEqual([])
  // Another path is not meant by it.
  expect(await reasons({ actions: [publish] })).toEqual([foreign])
  appendFileSync(join(machine.root, FINAL), 'x')
  expect(await reasons({ actions })).toEqual([foreign])
  rmSync(join(machine.root, FINAL))
  expect(await reasons({ actions })).toEqual([])
  mkdirSync(join(machine.root, FINAL))
  expect(await reasons({ actions })).toEqual([foreign])
})

test('R06 the reason names VM, disk, field, and what was planned and found', async () => {
  const source = plan.sources[VM]
  if (source === undefined) throw new Error('the plan has its source')
  const layer = {
    path: 'disk.raw',
    format: 'raw',
    subformat: null,
    virtual_bytes: 1,
    cid: null,
    parent_cid: null,
    extents: []
  } as const
  const disk = { key: 'scsi0:1', bus: 'scsi', virtual_bytes: 1, allocated_bytes: 1 } as const
  const disks = [
    { ...disk, key: 'scsi0:0', chain: [] },
    { ...disk, chain: [layer] }
  ]
  plan = { ...plan, sources: { [VM]: { ...source, vm: { ...source.vm, disks } } } }
  appendFileSync(join(machine.root, SOURCE), 'x')
  const [size] = await reasons()
  const { bytes } = planned()
  expect(size?.what).toBe(
    `${VM}, disk 1 (scsi0:1): size of the source differs: ${bytes} in the plan, ${bytes + 1} now`
  )
})

const needing = (id: string, path: string, bytes: number): Action =>
  actionOf({
    id,
    kind: 'file.remove',
    params: { paths: [] },
    preconditions: [{ check: 'fs.free', path, bytes }]
  })

test('room on one filesystem is wanted by all together', async () => {
  const free = 1000
  const host = { ...machine.host, freeBytes: () => Promise.resolve(free) }
  const actions = [needing('a', 'out/new/a', 600), needing('b', 'work', 401)]
  expect(await reasons({ actions: actions.slice(0, 1), host })).toEqual([])
  expect(await reasons({ actions, host })).toEqual([
    {
      code: 'TARGET_SPACE',
      severity: 'error',
      what: 'the actions need up to 1001 bytes there, 1000 are free',
      where: { in: 'target', path: 'out/new/a' },
      hint: 'free space, or point target.dir or target.work_dir to another filesystem'
    }
  ])
})

test('what an interrupted copy left counts as free, since it is replaced', async () => {
  const host = { ...machine.host, freeBytes: () => Promise.resolve(planned().bytes - 4096) }
  expect((await reasons({ host })).map(({ code }) => code)).toEqual(['TARGET_SPACE'])
  await machine.host.writeFile(PATHS.partial, new Uint8Array(4096).fill(1))
  expect(await reasons({ host })).toEqual([])
})

test('KVM is asked for only by actions that need it', async () => {
  const boots = (accelerator: 'kvm' | 'tcg'): Action =>
    actionOf({
      id: 'boot',
      kind: 'file.remove',
      params: { paths: [] },
      preconditions: [{ check: 'host.accelerator', accelerator }]
    })
  expect(await reasons({ actions: [boots('tcg')] })).toEqual([])
  expect(await reasons({ actions: [boots('kvm')], accelerator: 'kvm' })).toEqual([])
  expect((await reasons({ actions: [boots('kvm')] })).map(({ code }) => code)).toEqual([
    'ACCELERATOR_MISSING'
  ])
})

const written = (path: string): ReadonlyArray<readonly [string, Action]> => [
  ['create', actionOf({ id: 'x', kind: 'qemu-img.create', params: { path, virtual_bytes: 1 } })],
  [
    'convert',
    actionOf({
      id: 'x',
      kind: 'qemu-img.convert',
      params: {
        from: { block: { driver: 'raw', path: 'other', extents: [], backing: null }, overlay: null },
        to: path,
        format: 'raw',
        compress: 'none',
        virtual_bytes: 1
      }
    })
  ],
  ['publish', actionOf({ id: 'x', kind: 'file.publish', params: { from: 'other', to: path } })],
  [
    'take away by publishing',
    actionOf({ id: 'x', kind: 'file.publish', params: { from: path, to: 'other' } })
  ],
  ['remove', actionOf({ id: 'x', kind: 'file.remove', params: { paths: [path] } })],
  [
    'edit in place',
    actionOf({
      id: 'x',
      kind: 'guestfs.open',
      params: {
        accelerator: 'tcg',
        memory_bytes: 1,
        disks: [{ block: { driver: 'raw', path: 'other', extents: [], backing: null }, overlay: path }],
        mounts: []
      }
    })
  ],
  ['seal', actionOf({ id: 'x', kind: 'guestfs.close', params: { trim: [], overlays: [path] } })]
]

test.each(written(SOURCE))('no action may %s a file of a source', async (_, action) => {
  expect(await reasons({ actions: [action] })).toEqual([
    {
      code: 'SOURCE_IS_TARGET',
      severity: 'error',
      what: `x would write ${SOURCE}, which is a file of a source`,
      where: { in: 'target', path: SOURCE },
      hint: 'set target.dir and target.work_dir to folders that hold no source, then run: h2k plan'
    }
  ])
})

test('nor under another name or behind a link', async () => {
  symlinkSync(source, join(machine.root, 'link'))
  linkSync(source, join(machine.root, 'hard'))
  symlinkSync('src', join(machine.root, 'folder'))
  const paths = ['link', 'hard', 'folder/disk.raw', './src//disk.raw', source]
  const actions = paths.map(path => actionOf({ id: path, kind: 'file.remove', params: { paths: [path] } }))
  const found = await reasons({ actions })
  expect(found.map(({ code, where }) => [code, where])).toEqual(
    paths.map(path => ['SOURCE_IS_TARGET', { in: 'target', path }])
  )
})

const DOMAIN = { name: 'web01', uri: 'qemu:///session', uuid: '564d2e8b-1c60-4f3a-9b7e-21d40a55c318' }
const undefine = actionOf({ id: `${VM}/rollback/domain`, kind: 'libvirt.undefine', params: DOMAIN })
const define = actionOf({
  id: `${VM}/domain/define`,
  kind: 'libvirt.define',
  params: { ...DOMAIN, path: 'out/web01.xml' }
})

async function stateOfDomain(notes: Record<string, string>, record: object = {}): Promise<State> {
  const state = emptyState('0.1.0')
  const artifact = `art:${VM}/domain`
  const receipt = { made: [{ artifact, path: null, bytes: 0, sha256: null }], notes }
  const [domain] = await recordsOf(define, receipt, machine.host)
  if (domain === undefined) throw new Error('a domain was made')
  const done = { vm: VM, kind: define.kind, key: define.key, status: 'done', attempts: 1, ms: 1 } as const
  const action = { ...done, receipt, undo: null, error: null, ...record }
  return { ...state, actions: { [define.id]: action }, artifacts: { [artifact]: domain } }
}

test('a domain that h2k defined may be taken out', async () => {
  expect(await reasons({ actions: [undefine], state: await stateOfDomain(DOMAIN) })).toEqual([])
})

test.each<[string, () => Promise<State>]>([
  ['that nobody recorded', async () => emptyState('0.1.0')],
  ['with another UUID', () => stateOfDomain({ ...DOMAIN, uuid: '0'.repeat(8) })],
  ['of another libvirt', () => stateOfDomain({ ...DOMAIN, uri: 'qemu:///system' })],
  ['by another name', () => stateOfDomain({ ...DOMAIN, name: 'db' })],
  ['of another VM', () => stateOfDomain(DOMAIN, { vm: 'vm.db' })],
  ['whose definition failed', () => stateOfDomain(DOMAIN, { status: 'failed' })],
  ['that another kind of action made', () => stateOfDomain(DOMAIN, { kind: 'file.publish' })],
  ['that was taken back', async () => ({ ...(await stateOfDomain(DOMAIN)), artifacts: {} })]
])('a domain %s stays', async (_, state) => {
  expect(await reasons({ actions: [undefine], state: await state() })).toEqual([
    {
      code: 'DOMAIN_FOREIGN',
      severity: 'error',
      what: `the plan takes the domain web01 with UUID ${DOMAIN.uuid} out of qemu:///session, and the state does not say that h2k defined it`,
      where: { in: 'action', id: undefine.id },
      hint: 'plan again: h2k rollback -o FILE; take it out by hand if it is not needed: virsh undefine'
    }
  ])
})
