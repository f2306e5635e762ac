import type { VmAddress } from '../../model/id.ts'
import type { Deferral } from '../../model/plan.ts'

/**
 * What is decided of a VM whose guest nobody has looked into: the bounds of its edits, and all settings that the amendment
 * is made with. Lines like those of a configuration; texts are as they were written. Null for a VM that is not deferred.
 */
export function deferredOf(deferral: Deferral | undefined, address: VmAddress): readonly string[] | null {
  const bounds = deferral === undefined ? undefined : ownOf(deferral.vms, address)
  if (deferral === undefined || bounds === undefined) return null
  const { vms = {}, sources, version: _, ...common } = deferral.config
  const vm = ownOf(vms, address.replace(/^vm\./, ''))
  const source = vm === undefined ? undefined : ownOf(sources, vm.source.from)
  const { max_edits, kinds, files } = bounds
  return blockOf({
    bounds: { max_edits, kinds, files },
    ...common,
    ...(source === undefined ? {} : { 'source folder': source }),
    vm: vm ?? 'not in the configuration'
  })
}

const ownOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** A list or mapping as lines of YAML. */
function blockOf(value: object): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((each: unknown) => {
      const [first = '', ...rest] = linesOf(each)
      return [`- ${first}`, ...rest.map(line => `  ${line}`)]
    })
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const lines = linesOf(each)
    return isBlock(each)
      ? [`${scalar(key)}:`, ...lines.map(line => `  ${line}`)]
      : [`${scalar(key)}: ${lines.join('')}`]
  })
}

const linesOf = (value: unknown): readonly string[] => (isBlock(value) ? blockOf(value) : [scalar(value)])

/** One with anything in it: an empty one is a line. */
const isBlock = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

// What can be nothing else than a text stands as it is.
const PLAIN = /^[A-Za-z/.][A-Za-z0-9_/.@+* -]*(?::[A-Za-z0-9_/.:@+-]+)?$/

const scalar = (value: unknown): string =>
  typeof value === 'string' && PLAIN.test(value) && !/^(?:true|false|null)$| $/.test(value)
    ? value
    : JSON.stringify(value)
