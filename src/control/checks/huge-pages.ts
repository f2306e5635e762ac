import type { Check } from '../../model/check.ts'
import { MIB } from '../../model/size.ts'

const SETTINGS = /^\/etc\/sysctl(?:\.conf|\.d\/[^/]+\.conf)$/
const PAGES = /^[ \t]*-?vm[./]nr_hugepages[ \t]*=[ \t]*(\d{1,12})[ \t\r]*$/gm
/** Of the machines that h2k makes. */
const PAGE_BYTES = 2 * MIB

/**
 * The huge pages that the guest sets aside leave it memory to run in.
 *
 * Reads    files: /etc/sysctl.conf, /etc/sysctl.d; memory.
 * Reports  HUGE_PAGES_TOO_MANY, a warning.
 * Source   kernel: Documentation/admin-guide/mm/hugetlbpage.rst; sysctl.d(5).
 */
export const hugePages: Check = {
  id: 'huge-pages',

  check({ address, guest, facts, memory_bytes }) {
    const os = facts?.os ?? null
    if (guest === null || os === null) return []
    const settings = Object.entries(os.files).filter(([path]) => SETTINGS.test(path))
    return (
      settings
        // Debian's sysctl.d has a link to sysctl.conf: what reads the same is said once.
        .filter(([, { sha256 }], at) => settings.findIndex(([, other]) => other.sha256 === sha256) === at)
        .flatMap(([path, { text }]) => {
          const last = [...text.matchAll(PAGES)].at(-1)
          const pages = Number(last?.[1] ?? 0)
          if (last === undefined || pages * PAGE_BYTES < memory_bytes) return []
          return [
            {
              code: 'HUGE_PAGES_TOO_MANY',
              severity: 'warning',
              what: `${address} sets aside ${pages} huge pages, ${(pages * PAGE_BYTES) / MIB} MiB, and will have ${Math.floor(memory_bytes / MIB)} MiB of memory`,
              where: { in: 'guest', path, line: text.slice(0, last.index).split('\n').length },
              hint: 'lower vm.nr_hugepages in the source VM, or set hardware: { memory: ... }'
            } as const
          ]
        })
    )
  }
}
