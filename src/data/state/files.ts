/** The files of one state folder. */
export interface StateFiles {
  readonly state: string
  /** The state before the last run. */
  readonly backup: string
  /** For `state list`, see listing.ts. */
  readonly listing: string
  readonly journal: string
  /** What the journal goes on from, after it was rotated. */
  readonly older_journal: string
  readonly lock: string
  /** Folder of the plans that were applied, each named after its digest. */
  readonly plans: string
}

export const stateFiles = (folder: string): StateFiles => ({
  state: `${folder}/state.json`,
  backup: `${folder}/state.json.backup`,
  listing: `${folder}/listing.jsonl`,
  journal: `${folder}/journal.jsonl`,
  older_journal: `${folder}/journal.1.jsonl`,
  lock: `${folder}/lock`,
  plans: `${folder}/plans`
})
