import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Precondition } from '../../model/plan.ts'
import type { ForeignFile } from '../../model/target.ts'
import type { Surroundings, WithPaths } from '../graph/draft.ts'
import type { Step } from '../lower/step.ts'

/** The steps, and why some of them would be refused. */
export interface Guarded {
  readonly steps: readonly Step[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Says where a result would meet a file of somebody else. Where the user lets the VM replace such files, the plan names the
 * one that was there: apply replaces that one and no other.
 *
 * Reads    what stands at the target, when anybody looked.
 * Writes   `replaces` of preconditions target.absent-or-ours.
 * Reports  TARGET_EXISTS, SOURCE_IS_TARGET.
 */
export function guardTargets(
  steps: readonly Step[],
  { address }: Pick<WithPaths, 'address'>,
  { targets, replace }: Pick<Surroundings, 'targets' | 'replace'>
): Guarded {
  if (targets === undefined || targets.size === 0) return { steps, diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const guard = (precondition: Precondition): Precondition => {
    const there = precondition.check === 'target.absent-or-ours' ? targets.get(precondition.path) : undefined
    if (precondition.check !== 'target.absent-or-ours' || there === undefined) return precondition
    const { check, path } = precondition
    if (there.source !== null) diagnostics.push(isSource(path, there.source))
    else if (there.kind !== 'file' || replace?.has(address) !== true)
      diagnostics.push(exists(path, there, address))
    const { bytes, inode, mtime_ns } = there
    return { check, path, replaces: { bytes, inode, mtime_ns } }
  }
  return { steps: steps.map(step => guardStep(step, guard)), diagnostics }
}

/** That something is lost is part of why people look at the step. */
function guardStep(step: Step, guard: (precondition: Precondition) => Precondition): Step {
  const preconditions = step.preconditions.map(guard)
  const lost = preconditions.flatMap(each =>
    each.check === 'target.absent-or-ours' && each.replaces !== undefined ? [each.replaces.bytes] : []
  )
  if (lost.length === 0) return step
  const because = `${step.because}; it replaces a file of ${lost.join(' and ')} bytes that h2k did not make`
  return { ...step, because, preconditions }
}

const KINDS = { file: 'a file', folder: 'a folder', link: 'a link', other: 'no regular file' } as const

const exists = (path: string, { kind }: ForeignFile, address: string): Diagnostic => ({
  code: 'TARGET_EXISTS',
  severity: 'error',
  what: `${path} would be a result of ${address}, and exists: it is ${KINDS[kind]} that h2k did not make, or that was changed since, as by a running VM`,
  where: { in: 'target', path },
  hint:
    kind === 'file'
      ? `move it away, or set another target.dir; if it may be lost, plan with --replace-target ${address}`
      : 'move it away, or set another target.dir'
})

const isSource = (path: string, source: string): Diagnostic => ({
  code: 'SOURCE_IS_TARGET',
  severity: 'error',
  what: `${path} would be a result, and is ${path === source ? 'a file of a source' : `the source's ${source}`}`,
  where: { in: 'target', path },
  hint: 'set target.dir to a folder that holds no source'
})
