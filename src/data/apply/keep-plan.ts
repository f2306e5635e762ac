import type { Host } from '../../model/host.ts'
import type { Digest } from '../../model/id.ts'
import type { Plan } from '../../model/plan.ts'
import { canonicalJson } from '../../plan/canonical-json.ts'

/** Where the plan with this digest is kept, so that a run can be resumed without its file. */
export const keptPlan = (folder: string, digest: Digest): string =>
  `${folder}/${digest.replace(/^sha256:/, '')}.json`

/** Keeps a copy before the first record that names it. What is there already has the same digest. */
export async function keepPlan(folder: string, plan: Plan, host: Host): Promise<void> {
  const path = keptPlan(folder, plan.digest)
  if ((await host.stat(path)) !== null) return
  const copy = { ...plan, meta: { ...plan.meta, root: rootFrom(folder, host) } }
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  for (const piece of canonicalJson(copy, '  ')) pieces.push(encoder.encode(piece))
  await host.writeFile(path, Buffer.concat(pieces))
}

/** Where the plan's paths start, from the folder of kept plans. */
function rootFrom(folder: string, host: Host): string {
  const steps = folder.split('/')
  return folder.startsWith('/') || steps.includes('..') ? host.resolve('.') : steps.map(() => '..').join('/')
}
