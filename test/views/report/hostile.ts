import type { Plan } from '../../../src/model/plan.ts'

/** What a name could try on a terminal, in Markdown, HTML, XML, DOT, Mermaid, a shell, or the log of a pipeline. */
export const EVIL = [
  '`` ``` ````` ~~~~',
  '\n```\n~~~\n</details></summary></code><script>alert(1)</script>\n\n# heading\n---\n',
  ' @team #1 !2 ~label GH-3 www.evil.test https://evil.test/ :tada: 0123abcdef0123 ',
  ' | \\| \\\\| a||b [x](javascript:alert(1)) ![i](https://evil.test/i.png) [ref]: <b>&lt;&#60; ]]> <!-- --> **b** __b__ ',
  '\u001b[31m\u001b]0;t\u0007\u009b2J\u202etxt.exe\u2066\u200b\u0000\u2028\ud800',
  '\r\n::error file=x,line=1::owned\r\n##[error]x $(reboot) `id` ${IFS} \'; reboot; " %0a %25 \\" \\n --> "]; a -> b; end '
].join('')

// Words of h2k itself, which its schemas hold to a list or a form.
const OWN = new Set(
  'action check code createType digest driver effect entry firmware format how idempotence in inspector kind key mac phase policy provider severity sha256 uuid'.split(
    ' '
  )
)

/** The plan as it would be if everything that can be chosen by somebody else had been chosen by an enemy. */
export function hostile(plan: Plan): Plan {
  const evil = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return OWN.has(key) || /^(src|art):/.test(value) ? value : `${value}${EVIL}`
    if (Array.isArray(value)) return value.map(each => evil(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, evil(each, name)]))
  }
  const { sources, actions, diagnostics, toolchain, config, gates = [], ...rest } = plan
  return {
    ...rest,
    ...(evil({ actions, diagnostics, toolchain, config, gates }, '') as Pick<
      Plan,
      'actions' | 'diagnostics' | 'toolchain' | 'config' | 'gates'
    >),
    meta: { ...plan.meta, h2k_version: `1${EVIL}` },
    sources: Object.fromEntries(
      Object.entries(sources).map(([vm, source]) => [`${vm}${EVIL}`, evil(source, '') as typeof source])
    )
  }
}
