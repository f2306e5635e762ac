import { closest } from '../../formats/closest.ts'
import { isDate } from '../../formats/date-text.ts'
import { addressOf, type Keys } from '../../formats/yaml-node.ts'
import { CODES } from '../../model/codes.ts'
import type { Waiver } from '../../model/config.gen.ts'
import { isWaivable, WAIVABLE } from '../../model/waivable.ts'
import type { Mistake } from './mistakes.ts'

/** Waivers that could never count, by the keys of their list: of no code, of one that is not for waiving, twice the same. */
export function checkWaivers(keys: Keys, waive: unknown): readonly Mistake[] {
  const list = Array.isArray(waive) ? (waive as readonly Waiver[]) : []
  return list.flatMap(({ code, until }, index) => [
    ...checkCode([...keys, index, 'code'], code),
    ...(isDate(until) ? [] : [noDate([...keys, index, 'until'], until)]),
    ...(list.findIndex(other => other.code === code) === index ? [] : [twice([...keys, index, 'code'], code)])
  ])
}

function checkCode(keys: Keys, code: string): readonly Mistake[] {
  if (isWaivable(code)) return []
  const near = closest(code, WAIVABLE)
  const known = Object.hasOwn(CODES, code)
  return [
    {
      code: known ? 'WAIVER_NOT_ALLOWED' : 'WAIVER_CODE_UNKNOWN',
      keys,
      at: 'value',
      what: known ? `${code} is nothing that can be waived` : `no diagnostic has the code ${code}`,
      hint: known
        ? `remove it, and look what to do instead: h2k explain ${code}`
        : near === null
          ? 'write the code as h2k plan shows it, or remove the waiver'
          : `did you mean "${near}"?`
    }
  ]
}

const noDate = (keys: Keys, until: string): Mistake => ({
  code: 'CONFIG_VALUE',
  keys,
  at: 'value',
  what: `${addressOf(keys)} is ${until}, a day that no calendar has`,
  hint: 'write a date as YYYY-MM-DD'
})

const twice = (keys: Keys, code: string): Mistake => ({
  code: 'CONFIG_CONFLICT',
  keys,
  at: 'value',
  what: `${code} is waived twice in one list`,
  hint: 'remove one of the two'
})
