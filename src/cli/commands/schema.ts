import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { readFile } from 'node:fs/promises'
import { closest } from '../../formats/closest.ts'
import { schemaFiles } from '../schema-files.ts'

/** Prints a JSON Schema as it is shipped; without a name, the names. */
export async function schema({ terminal }: Invocation, name: string | undefined): Promise<ExitCode> {
  const files = await schemaFiles()
  if (name === undefined) {
    terminal.out([...files.keys()].join('\n'))
    return 0
  }
  const path = files.get(name)
  if (path === undefined) {
    const near = closest(name, [...files.keys()])
    terminal.note(
      `error: there is no schema ${JSON.stringify(name)}; ${near === null ? 'h2k schema lists them' : `did you mean ${near}?`}`
    )
    return 1
  }
  terminal.out((await readFile(path, 'utf8')).trimEnd())
  return 0
}
