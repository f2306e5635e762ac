import type { QemuBootParams } from '../../model/action.gen.ts'
import type { Attempt } from '../../model/executor.ts'
import type { RunResult } from '../../model/host.ts'
import { look, type Sight, type Watched } from './look.ts'

export interface BootOutcome extends Sight {
  /** ms from power-on until each sign was first seen. */
  readonly seen: Readonly<Record<string, number>>
  /** Expected milestones that were not reached. */
  readonly missing: readonly string[]
}

interface Watch {
  readonly watched: Watched
  readonly params: QemuBootParams
  readonly progress: Attempt['progress']
  /** How QEMU ended, or null while it runs. */
  readonly ended: () => RunResult | null
}

const POLL_MS = 250
/** SELinux relabels and firmware that writes its variables restart a guest once or twice; more is a loop. */
const MAX_RESETS = 2

/** Looks at the guest until it has reached everything, can go no further, or has had its time. */
export async function watchBoot({ watched, params, progress, ended }: Watch): Promise<BootOutcome> {
  const { host, qmp } = watched
  const start = host.now()
  const seen: Record<string, number> = {}
  const events = { resets: 0, panicked: false, off: false }
  qmp.onEvent((name, data) => {
    if (name === 'RESET' && data['guest'] === true) events.resets += 1
    if (name === 'GUEST_PANICKED') events.panicked = true
    if (name === 'SHUTDOWN' && data['guest'] === true) events.off = true
  })
  for (;;) {
    const qemu = ended()
    const sight = await look({ ...watched, page: qemu === null ? watched.page : null })
    const elapsed = Math.round(host.now() - start)
    const reached: string[] = [...sight.milestones, ...(sight.network.length > 0 ? ['network'] : [])]
    for (const milestone of reached) {
      if (milestone in seen) continue
      seen[milestone] = elapsed
      progress(Object.keys(seen).length, Object.keys(seen).length + 1, milestone)
    }
    const missing = params.expect.filter(milestone => !reached.includes(milestone))
    if (missing.length === 0) return { ...sight, seen, missing }
    const failure =
      sight.failure ?? eventFailure(events) ?? endFailure(qemu) ?? timeFailure(elapsed, params.timeout_ms)
    if (failure !== null) return { ...sight, seen, missing, failure }
    await host.sleep(POLL_MS)
  }
}

function eventFailure(events: {
  readonly resets: number
  readonly panicked: boolean
  readonly off: boolean
}): string | null {
  if (events.panicked) return 'the guest reported a panic'
  if (events.off) return 'the guest switched itself off'
  return events.resets > MAX_RESETS ? `the guest restarted ${events.resets} times` : null
}

const endFailure = (qemu: RunResult | null): string | null =>
  qemu === null ? null : `QEMU ended with ${qemu.status ?? qemu.signal}: ${qemu.stderr.trim()}`

const timeFailure = (elapsed: number, limit: number): string | null =>
  elapsed < limit ? null : `it had ${limit} ms`
