import type { Action } from '../model/plan.ts'

/** Whether an action changes something inside a guest. */
export const isEdit = ({ kind, effect }: Pick<Action, 'kind' | 'effect'>): boolean =>
  effect !== 'read' && (kind.startsWith('guest.') || kind === 'initramfs.append')
