import type { State } from '../model/state.ts'
import { inertTerminal } from './inert.ts'
import { count } from './words.ts'

export interface Removed {
  readonly address: string
  readonly actions: readonly string[]
  readonly artifacts: readonly string[]
  /** Of the artifacts: they stay. */
  readonly files: readonly string[]
  readonly dry_run: boolean
}

/** More than a screen of paths helps nobody: --json has them all. */
const LISTED = 10

/** What `state rm` did or would do, and what that means for the next apply. */
export function renderRemoved({ address, actions, artifacts, files, dry_run }: Removed): string {
  const what = `${count(actions.length, 'action')}, ${count(artifacts.length, 'artifact')}`
  const left = files.slice(0, LISTED).map(path => `  ${inertTerminal(path)}`)
  const more = files.length - left.length
  return [
    `${dry_run ? 'would forget' : 'forgot'} ${inertTerminal(address)}: ${what}`,
    ...(files.length === 0 ? [] : ['left as they are:', ...left]),
    ...(more === 0 ? [] : [`  and ${count(more, 'file')} more`]),
    removedMeans(files)
  ].join('\n')
}

export const removedJson = (removed: Removed): string =>
  JSON.stringify({ operation: 'rm', ...removed, next: removedMeans(removed.files) }, null, 2)

const removedMeans = (files: readonly string[]): string =>
  files.length === 0
    ? 'the next apply of a plan with these actions runs them again'
    : 'the next apply of a plan with these actions runs them again, and takes these files for those of somebody else: it refuses to replace them until they are moved away'

export interface Moved {
  readonly from: string
  readonly to: string
  readonly actions: readonly string[]
  readonly artifacts: readonly string[]
}

/** What `state mv` did, and what that means for the next apply. */
export const renderMoved = ({ from, to, actions, artifacts }: Moved): string =>
  `${inertTerminal(from)} is now ${inertTerminal(to)}: ${count(actions.length, 'action')}, ${count(artifacts.length, 'artifact')}\n${MOVED_MEANS}`

export const movedJson = (moved: Moved): string =>
  JSON.stringify({ operation: 'mv', ...moved, next: MOVED_MEANS }, null, 2)

const MOVED_MEANS =
  'files and domains keep their names; a plan names its files after the VM, so the next apply of a plan with the new address runs again what the name is part of, copies included'

export interface Pushed {
  readonly changed: boolean
  readonly state: Pick<State, 'lineage' | 'serial' | 'actions'>
  readonly backup: string | null
}

/** What `state push` did, and what that means for the next apply. */
export function renderPushed({ changed, state, backup }: Pushed): string {
  if (!changed) return 'nothing to do: the state says the same already'
  const { lineage, serial, actions } = state
  return [
    `pushed: lineage ${lineage}, serial ${serial}, ${count(Object.keys(actions).length, 'action')}`,
    `the state before it is in ${inertTerminal(backup ?? '')}`,
    PUSHED_MEANS
  ].join('\n')
}

export const pushedJson = ({ changed, state: { lineage, serial }, backup }: Pushed): string =>
  JSON.stringify(
    { operation: 'push', changed, lineage, serial, backup, next: changed ? PUSHED_MEANS : null },
    null,
    2
  )

const PUSHED_MEANS =
  'the next apply goes by it: what it has as done is not run again as long as the published files are the recorded ones, which copies on another machine are not'
