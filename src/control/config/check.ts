import { closest } from '../../formats/closest.ts'
import { parseDuration, parseSize } from '../../formats/size-text.ts'
import { addressOf } from '../../formats/yaml-node.ts'
import type { Vm, VmSource } from '../../model/config.gen.ts'
import { GIB, MIB } from '../../model/size.ts'
import { checkWaivers } from './check-waivers.ts'
import { DEFAULTS } from './defaults.ts'
import type { Mistake } from './mistakes.ts'
import { isAbsolute, normalise } from './paths.ts'

const MEMORY = { least: 16 * MIB, most: 16 * 1024 * GIB }
const TIMEOUT = { least: 1000, most: 24 * 3_600_000 }

/**
 * What the schema cannot say about one VM: references, ranges with units, settings that contradict each other.
 * `sources` is null when the config has none that could be looked at.
 */
export function checkVm(
  name: string,
  vm: Partial<Vm>,
  sources: readonly string[] | null
): readonly Mistake[] {
  const { source } = vm
  const ofSource =
    source === undefined ? [] : [...checkSource(name, source, sources), ...checkPaths(name, source)]
  const waivers = checkWaivers(['vms', name, 'waive'], vm.waive)
  return [...ofSource, ...checkOutput(name, vm), ...checkRanges(name, vm), ...waivers]
}

function checkSource(name: string, source: VmSource, sources: readonly string[] | null): readonly Mistake[] {
  const mistakes: Mistake[] = []
  if (sources?.includes(source.from) === false) {
    const near = closest(source.from, sources)
    const others = sources.length === 0 ? '' : `, or use one of: ${sources.join(', ')}`
    mistakes.push({
      code: 'CONFIG_SOURCE_UNKNOWN',
      keys: ['vms', name, 'source', 'from'],
      at: 'value',
      what: `there is no source "${source.from}"`,
      hint: near === null ? `add it to sources${others}` : `did you mean "${near}"?`
    })
  }
  const refs = Object.keys(source).filter(key => key === 'vmx' || key === 'disks')
  if (refs.length === 1) return mistakes
  const keys = ['vms', name, 'source']
  const what =
    refs.length === 0 ? `${addressOf(keys)} names no VM` : `${addressOf(keys)} has both vmx and disks`
  const hint = refs.length === 0 ? 'add vmx: or disks:' : 'keep one of them; a VMX file names its disks'
  return [...mistakes, { code: 'CONFIG_SOURCE_REF', keys, at: 'key', what, hint }]
}

function checkPaths(name: string, source: VmSource): readonly Mistake[] {
  const keys = ['vms', name, 'source']
  const disks = (source.disks ?? []).map((disk, index) => ({
    path: typeof disk === 'string' ? disk : disk.path,
    keys: [...keys, 'disks', index, ...(typeof disk === 'string' ? [] : ['path'])]
  }))
  const vmx = source.vmx === undefined ? [] : [{ path: source.vmx, keys: [...keys, 'vmx'] }]
  const outside = [...vmx, ...disks].filter(({ path }) => leavesFolder(path))
  const first = new Map<string, number>()
  const twice = disks.filter(({ path }, index) => {
    const before = first.get(normalise(path))
    if (before === undefined) first.set(normalise(path), index)
    return before !== undefined
  })
  return [
    ...outside.map(({ path, keys }): Mistake => ({
      code: 'CONFIG_PATH_OUTSIDE',
      keys,
      at: 'value',
      what: `${path} is not in the folder of source "${source.from}"`,
      hint: 'write the path relative to that folder, without ..'
    })),
    ...twice.map(({ path, keys }): Mistake => ({
      code: 'CONFIG_CONFLICT',
      keys,
      at: 'value',
      what: `${path} is a disk of this VM already`,
      hint: 'remove one of the two'
    }))
  ]
}

/** Whether a path names something else than a file below the folder it is relative to. */
function leavesFolder(path: string): boolean {
  const plain = normalise(path)
  return isAbsolute(plain) || plain === '.' || plain === '..' || plain.startsWith('../')
}

function checkOutput(name: string, { output }: Partial<Vm>): readonly Mistake[] {
  const { format, compress } = { ...DEFAULTS.output, ...output }
  if (compress === 'none' || format === 'qcow2') return []
  const keys = ['vms', name, 'output', 'compress']
  const what = `${addressOf(keys)} is ${compress}, but only qcow2 can be compressed and the format is ${format}`
  return [{ code: 'CONFIG_CONFLICT', keys, at: 'value', what, hint: 'set compress: none or format: qcow2' }]
}

function checkRanges(name: string, { hardware, validate }: Partial<Vm>): readonly Mistake[] {
  const memory = hardware?.memory ?? 'auto'
  const timeout = validate?.timeout
  const bytes = memory === 'auto' ? MEMORY.least : (parseSize(memory) ?? Infinity)
  const ms =
    timeout === undefined || timeout === 'auto' ? TIMEOUT.least : (parseDuration(timeout) ?? Infinity)
  return [
    ...(bytes >= MEMORY.least && bytes <= MEMORY.most
      ? []
      : [outOfRange(['vms', name, 'hardware', 'memory'], memory, '16M to 16T')]),
    ...(ms >= TIMEOUT.least && ms <= TIMEOUT.most
      ? []
      : [outOfRange(['vms', name, 'validate', 'timeout'], String(timeout), '1s to 24h')])
  ]
}

const outOfRange = (keys: readonly string[], value: string, range: string): Mistake => ({
  code: 'CONFIG_VALUE',
  keys,
  at: 'value',
  what: `${addressOf(keys)} is ${value}, not in the range ${range}`,
  hint: `use a value from ${range}`
})
