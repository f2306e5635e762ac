import { decodeUtf8Lossy } from '../formats/utf8.ts'
import { parseDomainList, type ListedDomain } from '../formats/virsh-list.ts'
import { H2kError } from '../model/diagnostic.ts'
import type { Host } from '../model/host.ts'
import type { ActionId } from '../model/id.ts'

interface Caller {
  readonly id: ActionId
  /** Of the connection. */
  readonly uri: string
}

/**
 * Runs one virsh command and returns what it prints.
 *
 * Throws   LIBVIRT_FAILED
 * Source   virsh(1)
 */
export async function virsh(
  host: Pick<Host, 'run'>,
  { id, uri }: Caller,
  args: readonly string[]
): Promise<string> {
  const argv = ['virsh', '--quiet', '--connect', uri, ...args]
  const { status, signal, stdout, stderr } = await host.run(argv)
  if (status === 0) return decodeUtf8Lossy(stdout)
  throw new H2kError({
    code: 'LIBVIRT_FAILED',
    severity: 'error',
    what: `virsh ${args[0]} ended with ${status ?? signal}: ${stderr.trim()}`,
    where: { in: 'action', id, argv },
    hint: 'run that command by hand; once it works, run the same h2k command again'
  })
}

/** The domains of a connection: `all`, or those that run. Throws LIBVIRT_FAILED: a list that cannot be had is no empty list. */
export async function listDomains(
  host: Pick<Host, 'run'>,
  caller: Caller,
  which: 'all' | 'running'
): Promise<readonly ListedDomain[]> {
  const flags = which === 'all' ? ['--all'] : []
  return parseDomainList(await virsh(host, caller, ['list', ...flags, '--uuid', '--name']))
}
