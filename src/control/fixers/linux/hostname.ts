import { HOSTS_PATH, renameHost } from '../../../formats/hosts.ts'
import type { Edit, Fixer } from '../../../model/fixer.ts'

/**
 * Gives the guest another name, where the configuration asks for one.
 *
 * Reads    files: /etc/hostname, /etc/hosts; guest.hostname.
 * Emits    a write-file of /etc/hostname, and of /etc/hosts where a loopback line has the old name.
 * Reports  HOSTNAME_ELSEWHERE when the guest does not keep its name in /etc/hostname.
 * Source   hostname(5), hosts(5).
 */
export const hostname: Fixer = {
  id: 'hostname',

  fix({ vm, os }) {
    const wanted = vm.guest?.hostname
    if (wanted === undefined) return { edits: [], diagnostics: [] }
    const before = os.files[HOSTNAME_PATH]
    const old = NAME.exec(before?.text ?? '')?.[1]
    if (before === undefined || old === undefined)
      return {
        edits: [],
        diagnostics: [
          {
            code: 'HOSTNAME_ELSEWHERE',
            severity: 'warning',
            what: `${HOSTNAME_PATH} names no host, so the guest is not renamed to ${wanted}`,
            where: { in: 'guest', path: HOSTNAME_PATH },
            hint: 'rename it in the guest after the move, where its distribution keeps the name'
          }
        ]
      }
    if (old === wanted) return { edits: [], diagnostics: [] }
    const because = `the configuration names the guest ${wanted}, it is called ${old}`
    const text = before.text.replace(NAME, line => line.replace(old, () => wanted))
    const hosts = os.files[HOSTS_PATH]
    const named = hosts === undefined ? '' : renameHost(hosts.text, old, wanted)
    const edit = { edit: 'write-file', mode: '0644', because } as const
    const edits: readonly Edit[] = [
      { ...edit, path: HOSTNAME_PATH, before, text },
      ...(hosts === undefined || named === hosts.text
        ? []
        : [{ ...edit, path: HOSTS_PATH, before: hosts, text: named }])
    ]
    return { edits, diagnostics: [] }
  }
}

const HOSTNAME_PATH = '/etc/hostname'
/** The first line that is no comment. */
const NAME = /^[ \t]*([A-Za-z0-9][A-Za-z0-9.-]*)[ \t]*\r?$/m
