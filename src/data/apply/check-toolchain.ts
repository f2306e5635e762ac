import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { Plan } from '../../model/plan.ts'
import { toolVersions } from '../inspect/host.ts'

/**
 * Compares the tools of this host with those that the plan was made with: another major version may write other images
 * and know other options than the ones that were reviewed.
 *
 * Reports  TOOLCHAIN_CHANGED, unless `allowed`; TOOL_MISSING in any case.
 */
export async function checkToolchain(
  { toolchain }: Plan,
  host: Host,
  allowed: boolean
): Promise<readonly Diagnostic[]> {
  const planned = Object.entries(toolchain)
  const now = await toolVersions(
    host,
    planned.map(([name]) => name)
  )
  return planned.flatMap(([name, version]) => {
    const found = Object.hasOwn(now, name) ? now[name] : undefined
    if (found === undefined) return [missing(name, version)]
    return allowed || sameMajor(version, found) ? [] : [changed(name, version, found)]
  })
}

const VERSION = /^(\d+)\./

/** A version that is no number, such as the file name of a library, says nothing about its major. */
function sameMajor(planned: string, found: string): boolean {
  const [was, is] = [VERSION.exec(planned)?.[1], VERSION.exec(found)?.[1]]
  return was === undefined || is === undefined || was === is
}

const changed = (name: string, planned: string, found: string): Diagnostic => ({
  code: 'TOOLCHAIN_CHANGED',
  severity: 'error',
  what: `the plan was made with ${name} ${planned}, this host has ${found}`,
  where: { in: 'host', argv: [name, '--version'] },
  hint: 'plan again on this host, or accept it with: h2k apply --allow-toolchain-change PLAN'
})

const missing = (name: string, planned: string): Diagnostic => ({
  code: 'TOOL_MISSING',
  severity: 'error',
  what: `the plan was made with ${name} ${planned}, this host has none`,
  where: { in: 'host', argv: [name] },
  hint: 'see which package to install with: h2k doctor'
})
