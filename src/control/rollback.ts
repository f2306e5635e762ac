import { ACTION_KIND_VERSIONS, type ActionKind } from '../model/action.gen.ts'
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Sha256 } from '../model/hash.ts'
import type { ArtifactId, VmAddress } from '../model/id.ts'
import type { Action, ActionOf, Plan, PlanMeta } from '../model/plan.ts'
import type { ActionRecord, ArtifactRecord, State } from '../model/state.ts'
import { baseOf } from '../plan/base.ts'
import { canonicalText } from '../plan/canonical-json.ts'
import { freezePlan } from '../plan/freeze.ts'
import { actionKey } from '../plan/key.ts'

/** Everything that a plan of inverses follows from. */
export interface RollbackInput {
  readonly state: State
  /** Addresses of the VMs that are taken back, each one that the state knows. */
  readonly vms: readonly VmAddress[]
  /** Whether an artifact is what the state recorded, gone, or something else. */
  readonly lookAt: (artifact: ArtifactId) => 'intact' | 'gone' | 'changed'
  /** What each of these VMs came from, as the plan that made it says. */
  readonly sources: Plan['sources']
  /** Versions of the tools of this host. */
  readonly tools: Readonly<Record<string, string>>
  readonly meta: PlanMeta
  readonly sha256: Sha256
}

/**
 * Plans how to take back what was made: the inverse of each action that has one, the last one first. What is not as it
 * was recorded is left alone and listed; a VM of which a disk was written since keeps everything, since it may run.
 *
 * Reads    undo and receipts of the state's actions, its artifacts.
 * Emits    libvirt.undefine, file.withdraw, and file.remove for the layers of a run that did not end.
 * Reports  ROLLBACK_LEFT_ALONE, once per artifact.
 */
export function compileRollback(input: RollbackInput): Checked<Plan> {
  const { state, vms, sources, tools, meta, sha256 } = input
  const parts = vms.toSorted().map(vm => takeBack(vm, input))
  const actions = parts.flatMap(part => part.actions)
  const diagnostics = parts.flatMap(part => part.diagnostics)
  const undefines = actions.some(({ kind }) => kind === 'libvirt.undefine')
  const base = baseOf(actions, state, text => sha256.of(text))
  const frozen = freezePlan(
    {
      kind: 'h2k/plan',
      format_version: '1.0',
      mode: 'rollback',
      applyable: actions.length > 0,
      ...(base !== undefined && { base }),
      // No configuration has a say in it.
      config: { digest: `sha256:${sha256.of(canonicalText({}))}`, files: [] },
      toolchain: undefines && tools['virsh'] !== undefined ? { virsh: tools['virsh'] } : {},
      sources,
      actions,
      diagnostics,
      summary: {
        vms: parts.filter(part => part.actions.length > 0).length,
        actions: actions.length,
        bytes: 0,
        edits: 0,
        appliance_launches: 0,
        boots: 0
      }
    },
    meta,
    sha256
  )
  return frozen.value === undefined ? frozen : { value: frozen.value, diagnostics }
}

interface Part {
  readonly actions: readonly Action[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What was made and is there, with the action that made it. */
interface Made {
  readonly record: ArtifactRecord
  readonly by: ActionRecord
  readonly intact: boolean
}

function takeBack(vm: VmAddress, { state, lookAt, sha256 }: RollbackInput): Part {
  const made = Object.values(state.artifacts)
    .flatMap((record): readonly Made[] => {
      const by = state.actions[record.by]
      const look = by?.vm === vm ? lookAt(record.artifact) : 'gone'
      return by === undefined || look === 'gone' ? [] : [{ record, by, intact: look === 'intact' }]
    })
    .toSorted(lastFirst)
  const written = made.find(({ by, intact }) => by.undo?.how === 'remove-artifact' && !intact)
  const actions: Action[] = []
  const diagnostics: Diagnostic[] = []
  const add = (step: Inverse, artifacts: readonly ArtifactId[], name: string): void => {
    const [before] = actions.slice(-1)
    actions.push(actionOf(vm, { step, artifacts, name, before }, sha256))
  }
  for (const one of made) {
    const step = inverseOf(one, written)
    if (step === null) continue
    if (typeof step === 'string') diagnostics.push(leftAlone(vm, one, step))
    else add(step, [one.record.artifact], one.record.artifact.replace(`art:${vm}/`, ''))
  }
  const layers = made.filter(({ by }) => by.undo?.how === 'drop-layer')
  const paths = [...new Set(layers.flatMap(({ record }) => record.path ?? []))].toSorted()
  if (paths.length > 0) add(removal(paths), layers.map(({ record }) => record.artifact).toSorted(), 'layers')
  return { actions, diagnostics }
}

/** The domain first, while its XML and its disks are there; then its XML; what was made before that in any order. */
const RANK = ['libvirt.define', 'libvirt.write-xml']

function lastFirst(a: Made, b: Made): number {
  const rank = ({ by }: Made): number => (RANK.includes(by.kind) ? RANK.indexOf(by.kind) : RANK.length)
  return rank(a) - rank(b) || (a.record.artifact < b.record.artifact ? -1 : 1)
}

type InverseOf<Kind extends ActionKind> = Pick<
  ActionOf<Kind>,
  'kind' | 'params' | 'because' | 'preconditions'
>
type Inverse = InverseOf<'file.remove'> | InverseOf<'file.withdraw'> | InverseOf<'libvirt.undefine'>

/** The inverse of what made an artifact; why there is none, as a clause; null where nothing has to be taken back. */
function inverseOf({ record, by, intact }: Made, written: Made | undefined): Inverse | string | null {
  const { path, bytes, mtime_ns, inode, sha256 } = record
  if (by.undo?.how === 'undefine-domain') return undefinition(record, by, written)
  if (by.undo?.how !== 'remove-artifact') return null
  if (path === null || mtime_ns === null || inode === null) return 'it is not known which file it is'
  if (!intact) return 'it is not what was recorded, so somebody has written or replaced it'
  if (written?.by.kind === 'file.publish') return ranOn(written)
  return {
    kind: 'file.withdraw',
    because: `${record.by} made it`,
    preconditions: [{ check: 'target.absent-or-ours', path }],
    params: { bytes, inode, mtime_ns, path, sha256 }
  }
}

const ranOn = ({ record }: Made): string =>
  `${record.path} was written since it was made, so the VM runs or ran`

function undefinition(
  record: ArtifactRecord,
  by: ActionRecord,
  written: Made | undefined
): InverseOf<'libvirt.undefine'> | string {
  if (written !== undefined) return ranOn(written)
  const { uri, uuid, name } = by.receipt?.notes ?? {}
  if (typeof uri !== 'string' || typeof uuid !== 'string' || typeof name !== 'string')
    return 'it is not known where it is defined'
  return {
    kind: 'libvirt.undefine',
    because: `${record.by} defined it`,
    preconditions: [],
    params: { name, uri, uuid }
  }
}

const removal = (paths: readonly string[]): InverseOf<'file.remove'> => ({
  kind: 'file.remove',
  because: 'the run that would have used them is taken back',
  preconditions: [],
  params: { paths }
})

interface Placed {
  readonly step: Inverse
  readonly artifacts: readonly ArtifactId[]
  readonly name: string
  /** One after the other: what is interrupted has taken back only what nothing else needs. */
  readonly before: Action | undefined
}

function actionOf(vm: VmAddress, { step, artifacts, name, before }: Placed, sha256: Sha256): Action {
  return {
    id: `${vm}/rollback/${name}`,
    kind_version: ACTION_KIND_VERSIONS[step.kind],
    vm,
    phase: 'cleanup',
    effect: 'delete',
    idempotence: 'replace',
    needs: before === undefined ? [] : [before.id],
    reads: artifacts,
    writes: [],
    undo: { how: 'none', because: 'it is made again from the source by planning and applying once more' },
    layer: null,
    key: actionKey(step, { needs: before === undefined ? [] : [before.key], sources: [] }, sha256),
    estimate_bytes: 0,
    ...step
  }
}

const leftAlone = (vm: VmAddress, { record }: Made, why: string): Diagnostic => ({
  code: 'ROLLBACK_LEFT_ALONE',
  severity: 'warning',
  what: `${record.path ?? record.artifact} is left alone: ${why}`,
  where: { in: 'vm', vm },
  hint: 'take it back by hand if it is not needed any more'
})
