import type { Machine } from '../../model/durable.ts'
import type { JournalRecord } from '../../model/journal.ts'
import { FORMAT_VERSION } from './fold.ts'
import type { Journal } from './journal.ts'
import { STATE_MAX_BYTES } from './snapshot.ts'
import type { StateFiles } from './files.ts'

interface Older {
  readonly files: StateFiles
  readonly records: readonly JournalRecord[]
  readonly h2kVersion: string
  readonly machine: Machine
}

/**
 * A journal whose first append makes it one of this format version, when an older h2k began it: the files as they were
 * are kept beside it first. Until then nothing is written.
 */
export function continueOlder(journal: Journal, { files, records, h2kVersion, machine }: Older): Journal {
  const from = formatOf(records)
  if (from === null || minorOf(from) >= minorOf(FORMAT_VERSION)) return journal
  let upgraded: Promise<unknown> | undefined
  const upgrade = async (run: string): Promise<void> => {
    await keep(files.journal, from, machine)
    await keep(files.state, from, machine)
    await journal.append(
      { k: 'state.upgrade', d: { format_version: FORMAT_VERSION, h2k_version: h2kVersion } },
      run
    )
  }
  return {
    ...journal,
    async append(entry, run) {
      await (upgraded ??= upgrade(run))
      return journal.append(entry, run)
    },
    async appendAll(entries, run) {
      await (upgraded ??= upgrade(run))
      return journal.appendAll(entries, run)
    }
  }
}

/** What the last record says that speaks of it; null when there is none. */
function formatOf(records: readonly JournalRecord[]): string | null {
  const formats = records.flatMap(({ d }) => ('format_version' in d ? [d.format_version] : []))
  return formats.at(-1) ?? null
}

const minorOf = (version: string): number => Number(version.split('.')[1])

async function keep(path: string, version: string, { host }: Machine): Promise<void> {
  if ((await host.stat(path)) === null) return
  await host.writeFile(`${path}.${version}`, await host.readFile(path, STATE_MAX_BYTES))
}
