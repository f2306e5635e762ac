/** Where `${env:NAME}` and `${var:NAME}` get their texts. */
export interface Names {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly vars: Readonly<Record<string, string>>
}

export interface Interpolated {
  readonly text: string
  readonly mistakes: readonly InterpolationMistake[]
}

export interface InterpolationMistake {
  readonly code: 'CONFIG_INTERPOLATION' | 'CONFIG_NAME_MISSING'
  readonly what: string
  readonly hint: string
}

// Escaped, a reference, or anything else that begins like one.
const PATTERN = /\$\$\{|\$\{(env|var):([A-Za-z_][A-Za-z0-9_]*)\}|\$\{[^}]{0,80}\}?/g

/** Replaces `${env:NAME}` and `${var:NAME}`; `$${` stands for `${`. What comes in is not looked at again. */
export function interpolate(text: string, names: Names): Interpolated {
  if (!text.includes('${')) return { text, mistakes: [] }
  const mistakes: InterpolationMistake[] = []
  const replaced = text.replace(
    PATTERN,
    (found: string, kind: string | undefined, name: string | undefined) => {
      if (found === '$${') return '${'
      if (kind === undefined || name === undefined) {
        mistakes.push(malformed(found))
        return found
      }
      const table = kind === 'env' ? names.env : names.vars
      const value = Object.hasOwn(table, name) ? table[name] : undefined
      if (value === undefined) mistakes.push(missing(kind, name))
      return value ?? found
    }
  )
  return { text: replaced, mistakes }
}

const malformed = (found: string): InterpolationMistake => ({
  code: 'CONFIG_INTERPOLATION',
  what: `${found} is neither \${env:NAME} nor \${var:NAME}`,
  hint: `write one of these, or $${found} for the characters themselves`
})

const missing = (kind: string, name: string): InterpolationMistake =>
  kind === 'env'
    ? {
        code: 'CONFIG_NAME_MISSING',
        what: `the environment variable ${name} is not set`,
        hint: `run: export ${name}=VALUE`
      }
    : {
        code: 'CONFIG_NAME_MISSING',
        what: `there is no var ${name}`,
        hint: `add it to vars, or give --var ${name}=VALUE`
      }
