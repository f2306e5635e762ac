import type { ActionKind } from '../../model/action.gen.ts'
import type { ActionId, VmAddress } from '../../model/id.ts'
import type { ActionOf } from '../../model/plan.ts'

/** An action that does not know yet what it needs: that follows from what it reads, and from `after`. */
export type Step = { readonly [Kind in ActionKind]: StepOf<Kind> }[ActionKind]

export type StepOf<Kind extends ActionKind> = Omit<
  ActionOf<Kind>,
  'key' | 'kind_version' | 'vm' | 'needs'
> & {
  /** Actions that must be done first although this one reads nothing of theirs. */
  readonly after: readonly ActionId[]
}

/** The ids of a VM's actions and artifacts: made here and nowhere else. */
export function names(vm: VmAddress) {
  return {
    action: (what: string): ActionId => `${vm}/${what}`,
    disk: (index: number, what: string): ActionId => `${vm}/disk.${index}/${what}`,
    /** One edit of a path; a guest path has one action at most. */
    edit: (path: string): ActionId => `${vm}/guest:${inert(path)}`,
    art: {
      /** The finished disk. */
      disk: (index: number) => `art:${vm}/disk.${index}`,
      /** The empty overlay, before the session writes to it. */
      overlay: (index: number) => `art:${vm}/disk.${index}/overlay`,
      /** The same file, sealed. */
      edited: (index: number) => `art:${vm}/disk.${index}/edited`,
      partial: (index: number) => `art:${vm}/disk.${index}/partial`,
      /** The open session: the layer that the edits change in place. */
      guest: `art:${vm}/guest`,
      file: (path: string) => `art:${vm}/guest:${inert(path)}`,
      xml: `art:${vm}/domain.xml`,
      domain: `art:${vm}/domain`,
      evidence: `art:${vm}/evidence`,
      /** What a deferred look inside saw. */
      facts: `art:${vm}/facts`
    },
    /** The source's chain of one disk. */
    source: (index: number) => `src:${vm}/disk.${index}`
  }
}

/** Guest paths are hostile: what a terminal, a graph or a table could take for more than text is written as %XX. */
const inert = (path: string): string =>
  path.replace(
    /[^A-Za-z0-9._/@+:=,-]/gu,
    char => `%${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
  )

export const NOTHING_TO_UNDO = { because: 'it only reads', how: 'none' } as const
