import { fields } from './bytes.ts'

/** e_machine -> what `uname -m` says, for 64-bit and 32-bit files of little and big endian. */
const MACHINES: Readonly<Record<number, string>> = {
  3: 'i686',
  20: 'ppc',
  22: 's390x',
  40: 'armv7l',
  62: 'x86_64',
  183: 'aarch64',
  243: 'riscv64',
  258: 'loongarch64'
}
const PPC64 = 21

/** The machine that an ELF file runs on; null when it is none, or for one that h2k does not know. Source: elf(5). */
export function elfMachine(head: Uint8Array): string | null {
  const at = fields(head)
  if (head.length < 20 || at.hex(0, 4) !== '7f454c46') return null
  const little = at.u8(5) === 1
  const machine = little ? at.le16(18) : at.be16(18)
  if (machine === PPC64) return little ? 'ppc64le' : 'ppc64'
  return MACHINES[machine] ?? null
}
