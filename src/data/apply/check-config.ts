import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { Plan } from '../../model/plan.ts'
import { MIB } from '../../model/size.ts'

/** The most that is read of a configuration. */
const MAX_BYTES = 64 * MIB

/**
 * Whoever edits the configuration after planning may expect the edit to count. Files that are not here say nothing: a plan
 * may be applied far from where it was made.
 *
 * Reports  CONFIG_CHANGED, a warning.
 */
export async function checkConfig({ config, actions }: Plan, host: Host): Promise<readonly Diagnostic[]> {
  if (actions.length === 0) return []
  const found: Diagnostic[] = []
  for (const { path, sha256 } of config.files) {
    const now = await digestOf(path, host)
    if (now !== null && now !== sha256) found.push(changed(path))
  }
  return found
}

/** Null when nobody can say: only a hint hangs on it. */
async function digestOf(path: string, host: Host): Promise<string | null> {
  try {
    if ((await host.stat(path))?.kind !== 'file') return null
    return host.sha256(await host.readFile(path, MAX_BYTES))
  } catch (error) {
    if (error instanceof H2kError) return null
    throw error
  }
}

const changed = (path: string): Diagnostic => ({
  code: 'CONFIG_CHANGED',
  severity: 'warning',
  what: `${path} was edited after the plan was made; the edit is ignored, what the plan says is done`,
  where: { in: 'file', path },
  hint: 'to take the edit into account, plan again: h2k plan -o FILE'
})
