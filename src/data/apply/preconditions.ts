import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { Action, ActionOf, Plan, Precondition } from '../../model/plan.ts'
import type { State } from '../../model/state.ts'
import type { TargetFile } from '../../model/target.ts'
import { checkOutputs, sourceFiles, type SourceFiles } from './check-outputs.ts'
import { checkSource, type Digests } from './check-source.ts'
import { checkSpace } from './check-space.ts'
import { isIntact } from './intact.ts'

/** What the world must look like before an action, as its plan says it. One look at a source serves all actions of one call. */
export interface PreconditionChecker {
  /** Every reason why these actions may not run; empty when they may. */
  check(actions: readonly Action[], state: State): Promise<readonly Diagnostic[]>
  /** Whether the sources that an action has read are still what the plan saw: what was copied in between is theirs only then. */
  checkRead(action: Action): Promise<readonly Diagnostic[]>
}

export function preconditionChecker(
  plan: Plan,
  host: Host,
  accelerator: () => Promise<'kvm' | 'tcg'>
): PreconditionChecker {
  const digests: Digests = new Map()
  let sources: Promise<SourceFiles> | undefined
  const checkSources = async (actions: readonly Action[]): Promise<readonly Diagnostic[]> => {
    const found: Diagnostic[] = []
    for (const vm of sourcesIn(actions)) found.push(...(await checkSource(vm, plan, { host, digests })))
    return found
  }
  return {
    checkRead: action => checkSources([action]),
    async check(actions, state) {
      sources ??= sourceFiles(
        Object.values(plan.sources).map(({ vm }) => vm),
        host
      )
      const found: Diagnostic[] = [...(await checkOutputs(actions, await sources, host))]
      found.push(...(await checkSources(actions)))
      for (const action of actions) if (isForeignDomain(action, state)) found.push(foreignDomain(action))
      for (const action of actions)
        for (const precondition of action.preconditions)
          found.push(...(await checkOne(precondition, action, { state, host, accelerator })))
      found.push(...(await checkSpace(actions, host)))
      return found
    }
  }
}

function sourcesIn(actions: readonly Action[]): readonly string[] {
  const vms = actions.flatMap(({ preconditions }) =>
    preconditions.flatMap(p => (p.check === 'source.fingerprint' ? [p.vm] : []))
  )
  return [...new Set(vms)]
}

interface Surroundings {
  readonly state: State
  readonly host: Host
  readonly accelerator: () => Promise<'kvm' | 'tcg'>
}

async function checkOne(
  precondition: Precondition,
  action: Action,
  { state, host, accelerator }: Surroundings
): Promise<readonly Diagnostic[]> {
  switch (precondition.check) {
    case 'source.fingerprint':
    case 'fs.free':
      // Checked above for all actions together.
      return []
    case 'host.accelerator': {
      const now = precondition.accelerator === 'tcg' ? 'tcg' : await accelerator()
      return now === precondition.accelerator ? [] : [noAccelerator(action)]
    }
    case 'target.absent-or-ours':
      return (await mayBeWritten(precondition, state, host)) ? [] : [foreign(precondition.path, action)]
  }
}

/** A file is ours when the state recorded it and nobody touched it since; another one is replaced only as the plan saw it. */
async function mayBeWritten(
  { path, replaces }: Extract<Precondition, { readonly check: 'target.absent-or-ours' }>,
  state: State,
  host: Host
): Promise<boolean> {
  const stat = await host.stat(path, false)
  if (stat === null) return true
  if (replaces !== undefined && stat.kind === 'file' && isSameFile(stat, replaces)) return true
  for (const record of Object.values(state.artifacts))
    if (record.path === path && (await isIntact(record, host))) return true
  return false
}

/** A domain is ours as long as the state has what defined it, there and under these names, and has not taken it back. */
function isForeignDomain(
  action: Action,
  { actions, artifacts }: State
): action is ActionOf<'libvirt.undefine'> {
  if (action.kind !== 'libvirt.undefine') return false
  const { uri, uuid, name } = action.params
  return !Object.values(artifacts).some(({ by }) => {
    const { vm, kind, status, receipt } = actions[by] ?? {}
    const isDone = vm === action.vm && kind === 'libvirt.define' && status === 'done'
    const notes = receipt?.notes
    return isDone && notes?.['uri'] === uri && notes['uuid'] === uuid && notes['name'] === name
  })
}

const foreignDomain = ({ id, params }: ActionOf<'libvirt.undefine'>): Diagnostic => ({
  code: 'DOMAIN_FOREIGN',
  severity: 'error',
  what: `the plan takes the domain ${params.name} with UUID ${params.uuid} out of ${params.uri}, and the state does not say that h2k defined it`,
  where: { in: 'action', id },
  hint: 'plan again: h2k rollback -o FILE; take it out by hand if it is not needed: virsh undefine'
})

const isSameFile = (a: TargetFile, b: TargetFile): boolean =>
  a.bytes === b.bytes && a.mtime_ns === b.mtime_ns && a.inode === b.inode

function foreign(path: string, { id }: Action): Diagnostic {
  return {
    code: 'TARGET_FOREIGN',
    severity: 'error',
    what: `${path} exists, and is not what h2k recorded there (made by someone else, or changed since, as by a running VM)`,
    where: { in: 'target', path },
    hint: `move it away if it is not needed any more, then apply again (${id}); or plan again with --replace-target`
  }
}

function noAccelerator({ id }: Action): Diagnostic {
  return {
    code: 'ACCELERATOR_MISSING',
    severity: 'error',
    what: 'the plan was made for KVM, which does not work on this host',
    where: { in: 'action', id },
    hint: 'see why with: h2k doctor; or plan on this host, or set validate.accelerator: tcg'
  }
}
