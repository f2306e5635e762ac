import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
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
  const reasons: Diagnostic[] = []
  for (const [name, version] of planned) {
    const found = Object.hasOwn(now, name) ? now[name] : undefined
    if (found === undefined) reasons.push(missing(name, version, await hintFor(name, host)))
    else if (!allowed && !sameMajor(version, found)) reasons.push(changed(name, version, found))
  }
  return reasons
}

/** The host knows which package has a program. */
async function hintFor(name: string, host: Host): Promise<string> {
  try {
    if (name !== 'libguestfs') await host.run([name, '--version'])
  } catch (error) {
    if (error instanceof H2kError) return error.diagnostics[0]?.hint ?? DOCTOR
    throw error
  }
  return DOCTOR
}

const DOCTOR = 'see which package to install with: h2k doctor'

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

const missing = (name: string, planned: string, hint: string): Diagnostic => ({
  code: 'TOOL_MISSING',
  severity: 'error',
  what: `the plan was made with ${name} ${planned}, this host has none`,
  where: { in: 'host', argv: [name] },
  hint
})
