import type { Check } from '../../model/check.ts'

// uname -m of what an x86_64 machine runs.
const RUNS: readonly string[] = ['x86_64', 'i386', 'i486', 'i586', 'i686']

/**
 * The guest's kernel runs on the machine that the domain describes.
 *
 * Reads    facts.os.arch.
 * Reports  GUEST_ARCH_UNSUPPORTED.
 */
export const guestArch: Check = {
  id: 'guest-arch',

  check({ address, facts }) {
    const arch = facts?.os?.arch
    if (arch === undefined || RUNS.includes(arch)) return []
    return [
      {
        code: 'GUEST_ARCH_UNSUPPORTED',
        severity: 'error',
        what: `${address} holds a system for ${JSON.stringify(arch)}, h2k makes x86_64 machines only`,
        where: { in: 'vm', vm: address },
        hint: 'set guest: none and validate: { boot: none } to copy its disks only'
      }
    ]
  }
}
