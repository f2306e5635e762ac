import { resolve } from 'node:path'

/** The folder under the root that holds state, journal, lock and evidence. */
export const STATE_DIR = '.h2k'

/** Where the state is: as --state says, else H2K_STATE, both from here; else in the root's own folder. */
export function stateDir({ state }: { readonly state?: string | undefined }): string {
  const named = state ?? process.env['H2K_STATE']
  return named ? resolve(named) : STATE_DIR
}
