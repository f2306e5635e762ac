import type { Diagnostic } from '../../model/diagnostic.ts'
import type { FileFingerprint, SourceVm } from '../../model/source.ts'
import type { Host } from '../../model/host.ts'
import type { Action, Plan, Precondition } from '../../model/plan.ts'
import type { ArtifactRecord, State } from '../../model/state.ts'

const HEADER_BYTES = 64 * 1024

/** What the world must look like before an action, as its plan says it. One look at a source serves all actions of one call. */
export interface PreconditionChecker {
  /** Every reason why these actions may not run; empty when they may. */
  check(actions: readonly Action[], state: State): Promise<readonly Diagnostic[]>
}

export function preconditionChecker(
  plan: Plan,
  host: Host,
  accelerator: () => Promise<'kvm' | 'tcg'>
): PreconditionChecker {
  return {
    async check(actions, state) {
      const found: Diagnostic[] = []
      for (const vm of sourcesIn(actions)) found.push(...(await checkSource(vm, plan, host)))
      for (const action of actions)
        for (const precondition of action.preconditions)
          if (precondition.check !== 'source.fingerprint' && precondition.check !== 'fs.free')
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

/**
 * Compares every file of a source with what the plan saw.
 *
 * Reports  SOURCE_CHANGED for each differing field, SOURCE_MISSING.
 */
async function checkSource(vm: string, plan: Plan, host: Host): Promise<readonly Diagnostic[]> {
  const source = plan.sources[vm]?.vm
  if (source === undefined) return []
  const found = await Promise.all(source.files.map(file => checkFile(vm, source, file, host)))
  return found.flat()
}

async function checkFile(
  vm: string,
  source: SourceVm,
  planned: FileFingerprint,
  host: Host
): Promise<readonly Diagnostic[]> {
  const path = `${source.dir}/${planned.path}`
  const stat = await host.stat(path, false)
  if (stat === null) return [changed(vm, path, 'the file', 'present', 'missing')]
  const fields: Array<readonly [string, string, string]> = [
    ['size', String(planned.bytes), String(stat.bytes)],
    ['modification time', planned.mtime_ns, stat.mtime_ns],
    ['inode', planned.inode, stat.inode]
  ]
  const differing = fields.filter(([, was, is]) => was !== is)
  if (differing.length > 0) return differing.map(([field, was, is]) => changed(vm, path, field, was, is))
  const header = host.sha256(await host.readRange(path, 0, HEADER_BYTES))
  if (header !== planned.header_sha256)
    return [changed(vm, path, 'header digest', planned.header_sha256, header)]
  if (planned.sha256 === null) return []
  const digest = await host.sha256File(path)
  return digest === planned.sha256 ? [] : [changed(vm, path, 'sha256', planned.sha256, digest)]
}

function changed(vm: string, path: string, field: string, was: string, is: string): Diagnostic {
  return {
    code: 'SOURCE_CHANGED',
    severity: 'error',
    what: `${vm}: ${field} of the source differs: ${was} in the plan, ${is} now`,
    where: { in: 'source', path },
    hint: 'make sure that the VM is off and nobody changes its files, then run: h2k plan'
  }
}

interface Surroundings {
  readonly state: State
  readonly host: Host
  readonly accelerator: () => Promise<'kvm' | 'tcg'>
}

async function checkOne(
  precondition: Exclude<Precondition, { readonly check: 'source.fingerprint' | 'fs.free' }>,
  action: Action,
  { state, host, accelerator }: Surroundings
): Promise<readonly Diagnostic[]> {
  if (precondition.check === 'host.accelerator') {
    const now = precondition.accelerator === 'tcg' ? 'tcg' : await accelerator()
    return now === precondition.accelerator ? [] : [noAccelerator(action)]
  }
  return (await isAbsentOrOurs(precondition.path, state, host)) ? [] : [foreign(precondition.path, action)]
}

/** A file is ours when the state recorded it, or when an interrupted publish of ours may just have put it there. */
async function isAbsentOrOurs(path: string, state: State, host: Host): Promise<boolean> {
  if ((await host.stat(path, false)) === null) return true
  for (const record of Object.values(state.artifacts))
    if (record.path === path && (await isIntact(record, host))) return true
  return false
}

/** Whether a recorded file is still the one that was recorded. Things that are no files count as intact. */
export async function isIntact(record: ArtifactRecord, host: Host): Promise<boolean> {
  if (record.path === null) return true
  const stat = await host.stat(record.path, false)
  return (
    stat !== null &&
    stat.kind === 'file' &&
    stat.bytes === record.bytes &&
    stat.mtime_ns === record.mtime_ns &&
    stat.inode === record.inode
  )
}

function foreign(path: string, { id }: Action): Diagnostic {
  return {
    code: 'TARGET_FOREIGN',
    severity: 'error',
    what: `${path} exists, and is not what h2k recorded there (made by someone else, or changed since, as by a running VM)`,
    where: { in: 'target', path },
    hint: `move it away if it is not needed any more, then apply again (${id})`
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

/** Several actions may need room on one filesystem at the same time: their sum must fit. */
async function checkSpace(actions: readonly Action[], host: Host): Promise<readonly Diagnostic[]> {
  const wanted = new Map<string, { path: string; bytes: number; free: number }>()
  for (const { preconditions } of actions)
    for (const p of preconditions)
      if (p.check === 'fs.free') {
        const place = await filesystemOf(p.path, host)
        const sum = wanted.get(place.device)
        if (sum === undefined)
          wanted.set(place.device, { path: p.path, bytes: p.bytes, free: await host.freeBytes(place.folder) })
        else sum.bytes += p.bytes
      }
  return [...wanted.values()].filter(({ bytes, free }) => free < bytes).map(noSpace)
}

/** The nearest existing folder at or above a path, and the device it is on. */
async function filesystemOf(path: string, host: Host): Promise<{ device: string; folder: string }> {
  for (let folder = host.resolve(path); ; folder = folder.slice(0, folder.lastIndexOf('/')) || '/') {
    const stat = await host.stat(folder)
    if (stat?.kind === 'folder') return { device: stat.device, folder }
  }
}

function noSpace({ path, bytes, free }: { path: string; bytes: number; free: number }): Diagnostic {
  return {
    code: 'TARGET_SPACE',
    severity: 'error',
    what: `the actions need up to ${bytes} bytes there, ${free} are free`,
    where: { in: 'target', path },
    hint: 'free space, or point target.dir or target.work_dir to another filesystem'
  }
}
