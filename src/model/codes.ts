/**
 * Every diagnostic code once, sorted: what it means, then what to do. docs/errors.md is generated from it.
 * A code is never reused for another meaning and never disappears within a major version.
 */
export const CODES = {
  ACTION_CONFLICT:
    'two actions write the same thing and no edge orders them; report it, this is a bug of h2k',
  FSTAB_LINE_MALFORMED:
    'a line of fstab has too few fields, so the guest never used it; complete or remove it',
  JAIL_UNAVAILABLE:
    'this machine can build no jail for the programs that read guest data; install bubblewrap, or allow user namespaces'
} as const

export type Code = keyof typeof CODES
