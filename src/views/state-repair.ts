import { inertTerminal } from './inert.ts'

interface Recovered {
  readonly from: 'nothing' | 'journal' | 'beginning' | 'state' | 'backup'
  readonly state: { readonly serial: number; readonly lineage: string }
  readonly kept: readonly string[]
}

const FROM: Readonly<Record<Recovered['from'], string>> = {
  nothing: 'nothing to recover: state and journal are sound',
  journal: 'the state was made anew from the journal, which is sound: nothing is lost',
  beginning:
    'state and journal were made anew from the journal up to its first bad line: what was done after it is not known any more, and the next apply finds out or does it again',
  state:
    'the journal was made anew from the saved state: what was done after it was saved is not known any more, and the next apply finds out or does it again',
  backup:
    'state and journal were made anew from the backup, the state before the last run: what that run did is not known any more, and the next apply finds out or does it again'
}

/** What a recovery went by, what is lost, and where the bad files are. */
export function renderRecovered({ from, state, kept }: Recovered): string {
  return [
    FROM[from],
    `serial ${state.serial}, lineage ${inertTerminal(state.lineage)}`,
    ...kept.map(path => `kept the bad file as ${inertTerminal(path)}`)
  ].join('\n')
}

export const recoveredJson = ({ from, state, kept }: Recovered): string =>
  JSON.stringify({ from, serial: state.serial, lineage: state.lineage, kept }, null, 2)

/** Whose lock was removed, and what that means. */
export const renderUnlocked = (holder: string): string =>
  `unlocked: ${inertTerminal(holder)}\nif that process goes on after all, it stops before its next record`
