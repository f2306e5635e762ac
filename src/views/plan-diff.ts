import type { Change, FieldChange, PlanChange, PlanDiff } from '../model/plan-diff.ts'
import { inertTerminal } from './inert.ts'
import { type Paint, paintFor } from './paint.ts'
import { count } from './words.ts'

const SYMBOLS = { added: '+', removed: '-', changed: '~' } as const satisfies Record<Change, string>

/** A value of a field is shown up to here; the JSON has it whole. */
const VALUE_CHARS = 160

/**
 * What differs between two plans, address by address. A VM that only one of them has is one line; its actions are counted.
 */
export function renderPlanDiff(diff: PlanDiff, { colour }: { readonly colour: boolean }): string {
  const paint = paintFor(colour)
  if (diff.same) return `the plans are the same: ${diff.is}`
  const whole = new Map(
    diff.changes
      .filter(({ address, change }) => isVm(address) && change !== 'changed')
      .map(one => [one.address, one])
  )
  const shown = diff.changes.filter(({ address }) => isVm(address) || !whole.has(vmOf(address)))
  const actions = (vm: string): number =>
    diff.changes.filter(({ address }) => vmOf(address) === vm).length - 1
  const lines = shown.flatMap(one =>
    whole.get(one.address) === one
      ? [
          `${mark(one.change, paint)} ${paint.bold(inertTerminal(one.address))}, ${count(actions(one.address), 'action')}`
        ]
      : renderChange(one, paint)
  )
  return [...lines, '', summary(diff)].join('\n')
}

const vmOf = (address: string): string => address.split('/', 1)[0] ?? address
const isVm = (address: string): boolean => !address.includes('/') && address !== 'plan'

function renderChange(one: PlanChange, paint: Paint): readonly string[] {
  const { address, change, value, fields } = one
  const head = `${mark(change, paint)} ${paint.bold(inertTerminal(address))}`
  if (change === 'changed') return [head, ...fields.flatMap(field => renderField(field, paint))]
  // A source comes or goes with its VM, which is one line.
  if (value === null || !('kind' in value)) return [head]
  return [
    `${head}  ${value.kind}`,
    paint.dim(`    ${inertTerminal(value.because)}`),
    ...(value.kind === 'guest.write-file' ? diffLines(value.params.diff, paint) : [])
  ]
}

function renderField({ path, change, was, is, diff }: FieldChange, paint: Paint): readonly string[] {
  const name = inertTerminal(path)
  if (diff !== undefined) return [`    ${name}:`, ...diffLines(diff, paint)]
  switch (change) {
    case 'added':
      return [`    ${name}: ${paint.green(`+ ${shown(is)}`)}`]
    case 'removed':
      return [`    ${name}: ${paint.red(`- ${shown(was)}`)}`]
    case 'changed':
      return [`    ${name}: ${paint.red(shown(was))} -> ${paint.green(shown(is))}`]
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return inertTerminal(text.length > VALUE_CHARS ? `${text.slice(0, VALUE_CHARS)}…` : text)
}

/** Without the two header lines: the address stands above already. */
const diffLines = (diff: string, paint: Paint): readonly string[] =>
  diff
    .split('\n')
    .filter((line, at) => line !== '' && !(at < 2 && /^(?:---|\+\+\+) /.test(line)))
    .map(line => line.split('\t').map(inertTerminal).join('\t'))
    .map(
      line =>
        `      ${line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line}`
    )

const mark = (change: Change, paint: Paint): string => {
  const symbol = SYMBOLS[change]
  return change === 'added'
    ? paint.green(symbol)
    : change === 'removed'
      ? paint.red(symbol)
      : paint.yellow(symbol)
}

function summary({ changes, was, is }: PlanDiff): string {
  const many = (wanted: Change): number => changes.filter(({ change }) => change === wanted).length
  return `${many('added')} added, ${many('removed')} removed, ${many('changed')} changed: ${was} -> ${is}`
}
