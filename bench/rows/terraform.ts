import { randomUUID } from 'node:crypto'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Row, seconds } from '../table.ts'
import { watch } from '../watch.ts'

/** As many resources as the rows of h2k that stand beside it have VMs. */
const VMS = 10_000
/** As many as the plan of the demo guest has actions, give or take one. */
const ACTIONS = 16

/** What the same commands of the peer cost where nothing is done but its own bookkeeping; for comparison, no promise. */
export async function benchTerraform(): Promise<readonly Row[]> {
  const program = ['terraform', 'tofu'].find(isOnPath)
  if (program === undefined)
    return [{ what: 'terraform or tofu, for comparison', measured: 'not found', must: '(none)', ok: true }]
  const cwd = mkdtempSync(join(tmpdir(), 'h2k-bench-peer-'))
  // Nobody's settings, and no question over the network whether there is a newer one.
  const env = { CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null', TF_IN_AUTOMATION: '1' }
  const time = async (...args: readonly string[]): Promise<number> =>
    (await watch([program, ...args], { cwd, env, discard: true })).ms
  try {
    await time('init', '-input=false', '-no-color')
    writeFileSync(join(cwd, 'main.tf'), configuration(ACTIONS))
    await time('apply', '-input=false', '-no-color', '-auto-approve')
    const again = await time('apply', '-input=false', '-no-color', '-auto-approve')
    const small = readFileSync(join(cwd, STATE), 'utf8')
    rmSync(join(cwd, STATE))
    writeFileSync(join(cwd, 'main.tf'), configuration(VMS))
    const plan = await time('plan', '-input=false', '-no-color', '-out=plan.bin')
    const show = await time('show', '-no-color', 'plan.bin')
    writeFileSync(join(cwd, STATE), largeState(JSON.parse(small)))
    const list = await time('state', 'list')
    return [
      { what: 'plan of 10,000 terraform_data', ms: plan },
      { what: 'show of that plan', ms: show },
      { what: 'state list of as many', ms: list },
      { what: `apply with nothing to do, of ${ACTIONS}`, ms: again }
    ].map(({ what, ms }) => ({
      what: `${program}: ${what}, for comparison`,
      measured: seconds(ms),
      must: '(none)',
      ok: true
    }))
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

const STATE = 'terraform.tfstate'

/** A resource of the program itself: it needs no plug-in, and all its work is to be recorded. */
const configuration = (count: number): string => `resource "terraform_data" "vm" {
  count = ${count}
  input = "vm"
}
`

interface PeerState {
  readonly resources: ReadonlyArray<{
    readonly instances: ReadonlyArray<{ readonly attributes: Readonly<Record<string, unknown>> }>
  }>
}

/** What one resource leaves in the state, written for all: creating them would take the peer minutes. */
function largeState(small: PeerState): string {
  const resources = small.resources.map(resource => ({
    ...resource,
    instances: resource.instances.slice(0, 1).flatMap(instance =>
      Array.from({ length: VMS }, (_, index) => ({
        ...instance,
        index_key: index,
        attributes: { ...instance.attributes, id: randomUUID() }
      }))
    )
  }))
  return JSON.stringify({ ...small, resources })
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
