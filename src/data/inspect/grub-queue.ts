import { encodeUtf8 } from '../../formats/utf8.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import { grubScript, NOT_FOUND, splitResults, type GrubCall, type GrubResult } from './grub-script.ts'

interface QueueOptions {
  readonly host: Host
  /** Absolute paths of the raw views, in the order of GRUB's loop0, loop1, … */
  readonly views: readonly string[]
  /** How many jails run at the same time. */
  readonly lanes: number
}

export type AskGrub = (calls: readonly GrubCall[]) => Promise<readonly GrubResult[]>

interface Waiting {
  readonly call: GrubCall
  readonly done: (result: GrubResult) => void
  readonly fail: (error: unknown) => void
}

/** A share small enough that the lanes end together, large enough to be worth a jail. */
const SMALLEST_SHARE = 8
const LARGEST_SHARE = 32
const TIMEOUT_MS = 120_000
/** A folder of ten thousand names. */
const MAX_LISTING_BYTES = MIB
const MAX_END_BYTES = 8192

/**
 * Asks GRUB in jails. Questions from all sides wait in one queue and each free lane takes a share of them into one jail,
 * because a jail costs as much as several questions.
 *
 * Throws   GUEST_READER_FAILED when grub-fstest is not there or its jail ends early; TOOL_TIMEOUT.
 */
export function grubQueue(options: QueueOptions): AskGrub {
  let waiting: Waiting[] = []
  let busy = 0
  const take = (): readonly Waiting[] => {
    const fair = Math.ceil(waiting.length / Math.max(1, options.lanes - busy))
    const size = Math.min(LARGEST_SHARE, Math.max(SMALLEST_SHARE, fair))
    const share = waiting.slice(0, size)
    waiting = waiting.slice(size)
    return share
  }
  const drain = async (): Promise<void> => {
    if (busy >= options.lanes || waiting.length === 0) return
    const share = take()
    busy += 1
    void drain()
    await answer(options, share)
    busy -= 1
    await drain()
  }
  return calls => {
    // Not at once: what is asked within the same turn belongs into the same jail.
    if (waiting.length === 0)
      void Promise.resolve()
        .then(() => Promise.resolve())
        .then(drain)
    const answers = calls.map(
      call => new Promise<GrubResult>((done, fail) => waiting.push({ call, done, fail }))
    )
    return Promise.all(answers)
  }
}

async function answer(options: QueueOptions, share: readonly Waiting[]): Promise<void> {
  try {
    const results = await runShare(
      options,
      share.map(({ call }) => call)
    )
    share.forEach(({ done, fail }, index) => {
      const result = results[index]
      if (result === undefined) fail(readerFailed('it ended before its last file'))
      else done(result)
    })
  } catch (error) {
    share.forEach(({ fail }) => fail(error))
  }
}

async function runShare(
  { host, views }: QueueOptions,
  calls: readonly GrubCall[]
): Promise<readonly GrubResult[]> {
  // The name of a fresh folder is random, so its digest is what no guest can foresee.
  const mark = host.sha256(encodeUtf8(await host.temporaryFolder()))
  const { status, signal, stdout, stderr } = await host.run(['sh', '-s'], {
    stdin: encodeUtf8(grubScript(calls, views, mark)),
    jail: { read: views },
    timeout_ms: TIMEOUT_MS,
    max_output_bytes: calls.reduce((sum, call) => sum + outputOf(call) + MAX_END_BYTES, 0)
  })
  const results = splitResults(stdout, mark)
  if (results.some(result => result.status === NOT_FOUND)) throw readerFailed('it is not installed')
  if (results.length < calls.length) throw readerFailed(`${stderr.trim()} (${status ?? signal})`)
  return results
}

const outputOf = (call: GrubCall): number => (call.ask === 'file' ? call.max : MAX_LISTING_BYTES)

const readerFailed = (why: string): H2kError =>
  new H2kError({
    code: 'GUEST_READER_FAILED',
    severity: 'error',
    what: `grub-fstest cannot read the guest's filesystems: ${why}`,
    where: { in: 'host', argv: ['grub-fstest', '--version'] },
    hint: 'install grub-common (grub2-tools on Fedora and RHEL)'
  })
