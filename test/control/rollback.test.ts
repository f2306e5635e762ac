import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { compileRollback, type RollbackInput } from '../../src/control/rollback.ts'
import type { Sha256 } from '../../src/model/hash.ts'
import type { Undo } from '../../src/model/plan.ts'
import type { ActionRecord, ArtifactRecord, State } from '../../src/model/state.ts'

const hex = (text: string): string => createHash('sha256').update(text).digest('hex')
const sha256: Sha256 = {
  of: hex,
  start() {
    let all = ''
    return { update: text => void (all += text), hex: () => hex(all) }
  }
}
const UUID = '564d2e8b-1c60-4f3a-9b7e-21d40a55c318'
const WEB = 'vm.web01'

interface Made {
  readonly name: string
  readonly kind: string
  readonly undo: Undo['how']
  readonly path: string | null
  readonly notes?: Record<string, string>
}

const DISK: Made = { name: 'disk.0', kind: 'file.publish', undo: 'remove-artifact', path: 'out/web01.qcow2' }
const XML: Made = {
  name: 'domain.xml',
  kind: 'libvirt.write-xml',
  undo: 'remove-artifact',
  path: 'out/web01.xml'
}
const DOMAIN: Made = {
  ...{ name: 'domain', kind: 'libvirt.define', undo: 'undefine-domain', path: null },
  notes: { uri: 'qemu:///system', uuid: UUID, name: 'web01' }
}
const OVERLAY: Made = {
  ...{ name: 'disk.0/overlay', kind: 'qemu-img.create', undo: 'drop-layer' },
  path: '.h2k/work/web01/disk0.overlay.qcow2'
}
const EDITED: Made = { ...OVERLAY, name: 'disk.0/edited', kind: 'guestfs.close' }
const EVIDENCE: Made = { name: 'evidence', kind: 'qemu.boot', undo: 'none', path: '.h2k/evidence/web01' }

const undoOf = (how: Undo['how'], artifact: string): Undo =>
  how === 'undefine-domain'
    ? { how, uuid: UUID }
    : how === 'none'
      ? { how, because: 'only the evidence stays' }
      : { how, artifact }

function stateOf(made: readonly Made[], vm = WEB): State {
  const actions: Record<string, ActionRecord> = {}
  const artifacts: Record<string, ArtifactRecord> = {}
  for (const { name, kind, undo, path, notes = {} } of made) {
    const [id, artifact] = [`${vm}/${name}/make`, `art:${vm}/${name}`]
    const key = `sha256:${hex(id)}`
    const receipt = { made: [], notes }
    actions[id] = {
      vm,
      kind,
      key,
      status: 'done',
      attempts: 1,
      ms: 1,
      receipt,
      undo: undoOf(undo, artifact),
      error: null
    }
    const file = path === null ? { mtime_ns: null, inode: null } : { mtime_ns: '7', inode: '42' }
    artifacts[artifact] = {
      artifact,
      path,
      bytes: 512,
      sha256: path === null ? null : hex(name),
      by: id,
      key,
      ...file
    }
  }
  const run = { id: 'r', plan_digest: `sha256:${hex('plan')}`, status: 'done', started_at: '' } as const
  return {
    ...{ kind: 'h2k/state', format_version: '1.1', h2k_version: '0.1.0', lineage: 'l', serial: 9 },
    ...{ journal: { applied_seq: 9 }, run, actions, artifacts }
  }
}

function rollback(state: State, changed: Partial<RollbackInput> = {}) {
  const { value, diagnostics } = compileRollback({
    state,
    vms: [WEB],
    lookAt: () => 'intact',
    sources: {},
    tools: { virsh: '9.0.0' },
    meta: { created_at: '2026-01-31T09:30:00Z', h2k_version: '0.1.0', root: '.' },
    sha256,
    ...changed
  })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

test('R52 the inverse of each action, the domain first, one after the other', () => {
  const plan = rollback(stateOf([DISK, XML, DOMAIN, EVIDENCE]))
  expect(plan).toMatchObject({
    mode: 'rollback',
    applyable: true,
    diagnostics: [],
    toolchain: { virsh: '9.0.0' }
  })
  expect(plan.actions.map(({ id, kind, needs, params }) => ({ id, kind, needs, params }))).toEqual([
    {
      id: 'vm.web01/rollback/domain',
      kind: 'libvirt.undefine',
      needs: [],
      params: { name: 'web01', uri: 'qemu:///system', uuid: UUID }
    },
    {
      id: 'vm.web01/rollback/domain.xml',
      kind: 'file.withdraw',
      needs: ['vm.web01/rollback/domain'],
      params: { path: 'out/web01.xml', bytes: 512, mtime_ns: '7', inode: '42', sha256: hex('domain.xml') }
    },
    {
      id: 'vm.web01/rollback/disk.0',
      kind: 'file.withdraw',
      needs: ['vm.web01/rollback/domain.xml'],
      params: { path: 'out/web01.qcow2', bytes: 512, mtime_ns: '7', inode: '42', sha256: hex('disk.0') }
    }
  ])
  const guarded = plan.actions.flatMap(({ preconditions }) => preconditions)
  expect(guarded).toEqual([
    { check: 'target.absent-or-ours', path: 'out/web01.xml' },
    { check: 'target.absent-or-ours', path: 'out/web01.qcow2' }
  ])
})

test('R52 what was written since is left alone and listed, and so is all else of a VM that may run on it', () => {
  const plan = rollback(stateOf([DISK, XML, DOMAIN]), {
    lookAt: artifact => (artifact.endsWith('disk.0') ? 'changed' : 'intact')
  })
  expect(plan.actions).toEqual([])
  expect(plan.diagnostics.map(({ code, what }) => [code, what])).toEqual([
    [
      'ROLLBACK_LEFT_ALONE',
      'art:vm.web01/domain is left alone: out/web01.qcow2 was written since it was made, so the VM runs or ran'
    ],
    [
      'ROLLBACK_LEFT_ALONE',
      'out/web01.xml is left alone: out/web01.qcow2 was written since it was made, so the VM runs or ran'
    ],
    [
      'ROLLBACK_LEFT_ALONE',
      'out/web01.qcow2 is left alone: it is not what was recorded, so somebody has written or replaced it'
    ]
  ])
})

test('R52 layers of a run that did not end go last, whatever they hold now', () => {
  const plan = rollback(stateOf([OVERLAY, EDITED, DISK]), {
    lookAt: artifact => (artifact.endsWith('overlay') ? 'changed' : 'intact')
  })
  expect(plan.diagnostics).toEqual([])
  expect(plan.actions.map(({ id, params, reads }) => ({ id, params, reads })).at(-1)).toEqual({
    id: 'vm.web01/rollback/layers',
    params: { paths: [OVERLAY.path] },
    reads: ['art:vm.web01/disk.0/edited', 'art:vm.web01/disk.0/overlay']
  })
})

test('R52 what is gone needs nothing, and other VMs are not touched', () => {
  const [web, db] = [stateOf([DISK]), stateOf([DISK], 'vm.db')]
  const both = {
    ...web,
    actions: { ...web.actions, ...db.actions },
    artifacts: { ...web.artifacts, ...db.artifacts }
  }
  expect(rollback(both).actions.map(({ vm }) => vm)).toEqual([WEB])
  expect(rollback(both, { vms: [WEB, 'vm.db'] }).actions.map(({ vm }) => vm)).toEqual(['vm.db', WEB])
  expect(rollback(web, { lookAt: () => 'gone' })).toMatchObject({
    applyable: false,
    actions: [],
    diagnostics: []
  })
})

test('R52 a domain of which it is not known where it is stays', () => {
  const { notes: _, ...unknown } = DOMAIN
  const plan = rollback(stateOf([unknown]))
  expect([plan.actions, plan.diagnostics.map(({ code }) => code)]).toEqual([[], ['ROLLBACK_LEFT_ALONE']])
})

test('R52 the plan depends on what the state has of these VMs, and its keys on the files that were recorded', () => {
  const state = stateOf([DISK])
  const plan = rollback(state)
  expect(Object.keys(plan.base?.reads ?? {})).toEqual(['vm.web01/disk.0/make'])
  const [artifact] = Object.values(state.artifacts)
  if (artifact === undefined) throw new Error('there is one')
  const again = rollback({ ...state, artifacts: { [artifact.artifact]: { ...artifact, inode: '43' } } })
  expect(again.actions[0]?.key).not.toBe(plan.actions[0]?.key)
})
