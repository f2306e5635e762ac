import type { Diagnostic } from '../model/diagnostic.ts'
import type { Vmx } from './vmx.ts'

/** Reads typed values of one VMX file; what is wrong is collected in `diagnostics`. */
export interface VmxValues {
  text(key: string): string | null
  flag(key: string, absent: boolean): boolean
  integer(
    key: string,
    limits: { readonly absent: number | null; readonly least: number; readonly most: number }
  ): number
  /** One of a few words, compared without case. */
  word<Word extends string>(key: string, words: readonly Word[], absent: Word): Word
  /** Every key that matches, in no order. */
  keys(pattern: RegExp): readonly RegExpExecArray[]
  complain(key: string, what: string, hint: string): void
  readonly diagnostics: readonly Diagnostic[]
}

const YES = ['true', 'yes', 'on', '1']
const NO = ['false', 'no', 'off', '0', '']

/** Reports VMX_VALUE for each value that is not what its key takes. */
export function vmxValues({ path, entries }: Vmx): VmxValues {
  const diagnostics: Diagnostic[] = []
  const text = (key: string): string | null => entries.get(key.toLowerCase())?.value ?? null
  const complain: VmxValues['complain'] = (key, what, hint) => {
    const line = entries.get(key.toLowerCase())?.line
    const where = { in: 'source', path, ...(line === undefined ? {} : { line }) } as const
    diagnostics.push({ code: 'VMX_VALUE', severity: 'error', what: `${path}: ${what}`, where, hint })
  }
  return {
    text,
    complain,
    diagnostics,
    flag: (key, absent) => {
      const word = text(key)?.toLowerCase()
      if (word === undefined) return absent
      if (!YES.includes(word) && !NO.includes(word))
        complain(key, `${key} is neither TRUE nor FALSE`, `set it to "TRUE" or "FALSE" in a copy`)
      return YES.includes(word)
    },
    integer: (key, { absent, least, most }) => {
      const word = text(key) ?? (absent === null ? '' : String(absent))
      const value = /^\d{1,15}$/.test(word) ? Number(word) : -1
      if (value >= least && value <= most) return value
      complain(
        key,
        text(key) === null ? `${key} is missing` : `${key} is not a number from ${least} to ${most}`,
        `add ${key} = "…" with the VM's value to a copy of the file`
      )
      return least
    },
    word: (key, words, absent) => {
      const found = text(key)?.toLowerCase()
      const word = found === undefined ? absent : words.find(one => one === found)
      if (word === undefined)
        complain(key, `${key} is none of ${words.join(', ')}`, `set it to one of them in a copy`)
      return word ?? absent
    },
    keys: pattern => [...entries.keys()].map(key => pattern.exec(key)).filter(match => match !== null)
  }
}
