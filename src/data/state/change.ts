import type { ActionId, ArtifactId, VmAddress } from '../../model/id.ts'
import type { JournalRecord, StateChange } from '../../model/journal.ts'
import type { Undo } from '../../model/plan.ts'
import type { ActionRecord, ArtifactRecord, Receipt } from '../../model/state.ts'
import type { Draft } from './draft.ts'

/** What people did to the state itself, taken into account. */
export function changeState(draft: Draft, { k, d }: Extract<JournalRecord, StateChange>): void {
  switch (k) {
    case 'state.rm':
      for (const id of d.actions) delete draft.actions[id]
      for (const id of d.artifacts) delete draft.artifacts[id]
      return
    case 'state.mv':
      move(draft, d.from, d.to)
      return
    case 'state.push':
      draft.lineage = d.state.lineage
      draft.serial = d.serial
      draft.run = d.state.run
      replace(draft.actions, d.state.actions)
      replace(draft.artifacts, d.state.artifacts)
  }
}

function replace<Value>(into: Record<string, Value>, from: Readonly<Record<string, Value>>): void {
  for (const id of Object.keys(into)) delete into[id]
  Object.assign(into, from)
}

/** The ids of a VM's actions and artifacts begin with its address, so they change with it, wherever they are named. */
function move({ actions, artifacts }: Draft, from: VmAddress, to: VmAddress): void {
  const action = (id: ActionId): ActionId =>
    id.startsWith(`${from}/`) ? `${to}/${id.slice(from.length + 1)}` : id
  const artifact = (id: ArtifactId): ArtifactId =>
    id.startsWith(`art:${from}/`) ? `art:${action(id.slice('art:'.length))}` : id
  for (const [id, record] of Object.entries(actions)) {
    if (record.vm !== from) continue
    delete actions[id]
    actions[action(id)] = movedAction(record, to, artifact)
  }
  for (const [id, record] of Object.entries(artifacts)) {
    const moved: ArtifactRecord = { ...record, artifact: artifact(id), by: action(record.by) }
    if (moved.artifact === id && moved.by === record.by) continue
    delete artifacts[id]
    artifacts[moved.artifact] = moved
  }
}

function movedAction(
  record: ActionRecord,
  vm: VmAddress,
  artifact: (id: ArtifactId) => ArtifactId
): ActionRecord {
  const receipt = record.receipt === null ? null : movedReceipt(record.receipt, artifact)
  return { ...record, vm, receipt, undo: record.undo === null ? null : movedUndo(record.undo, artifact) }
}

const movedUndo = (undo: Undo, artifact: (id: ArtifactId) => ArtifactId): Undo =>
  'artifact' in undo ? { ...undo, artifact: artifact(undo.artifact) } : undo

const movedReceipt = (receipt: Receipt, artifact: (id: ArtifactId) => ArtifactId): Receipt => ({
  ...receipt,
  made: receipt.made.map(one => ({ ...one, artifact: artifact(one.artifact) }))
})
