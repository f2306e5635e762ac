import type { VmAddress } from '../model/id.ts'
import type { Action, ActionOf, Phase, Plan, PlanSource } from '../model/plan.ts'
import type { SourceDisk } from '../model/source.ts'
import { inertTerminal } from './inert.ts'
import { type Paint, paintFor } from './paint.ts'
import { bytes, count, SYMBOLS, subjectOf } from './words.ts'

const PHASES: readonly Phase[] = [
  'fetch',
  'flatten',
  'inspect',
  'fix',
  'convert',
  'validate',
  'publish',
  'cleanup'
]

/** The plan as a person reviews it in a terminal: one section a VM, every action with its reason, every edit with its diff. */
export function renderPlan(plan: Plan, { colour }: { readonly colour: boolean }): string {
  const paint = paintFor(colour)
  const byVm = Map.groupBy(plan.actions, ({ vm }) => vm)
  const sections = Object.entries(plan.sources).map(([address, source]) =>
    renderVm({ address, source, actions: byVm.get(address) ?? [] }, paint)
  )
  return [...sections, renderSummary(plan, paint)].join('\n')
}

interface Section {
  readonly address: VmAddress
  readonly source: PlanSource
  readonly actions: readonly Action[]
}

function renderVm({ address, source, actions }: Section, paint: Paint): string {
  const lines = [paint.bold(address), ...describeSource(source)]
  for (const phase of PHASES) {
    const own = actions.filter(action => action.phase === phase)
    if (own.length === 0) continue
    lines.push('', `  ${paint.bold(phase)}`)
    for (const action of own) lines.push(...renderAction(action, paint))
  }
  return `${lines.join('\n')}\n`
}

function describeSource({ vm, os, inspection }: PlanSource): string[] {
  const system = os === null ? 'not inspected' : inertTerminal(os)
  const nics = vm.nics.map(
    ({ key, model, mac, network }) =>
      `  nic     ${inertTerminal([key, model, mac, network].filter(Boolean).join(', '))}`
  )
  return [
    `  source  ${inertTerminal(vm.name)} (${inertTerminal(`${vm.from}: ${vm.ref}`)}), ${vm.firmware}, ${count(vm.cpus, 'CPU')}, ${bytes(vm.memory_bytes)} memory`,
    `  guest   ${system}${inspection === null || inspection.inspector === 'direct' ? '' : `, read through libguestfs because ${inertTerminal(inspection.because)}`}`,
    ...vm.disks.map(describeDisk),
    ...nics
  ]
}

function describeDisk({ key, chain, virtual_bytes, allocated_bytes }: SourceDisk): string {
  const files = chain.map(({ path }) => inertTerminal(path)).join(' <- ')
  return `  disk    ${inertTerminal(key)}, ${bytes(virtual_bytes)}, ${bytes(allocated_bytes)} allocated: ${files}`
}

function renderAction(action: Action, paint: Paint): string[] {
  const symbol = SYMBOLS[action.effect]
  const head = `    ${tint(symbol, paint)(symbol)} ${action.kind.padEnd(18)} ${inertTerminal(subjectOf(action))}`
  return [
    head,
    paint.dim(`        ${inertTerminal(action.because)}`),
    ...details(action, paint).map(line => `        ${line}`)
  ]
}

const tint = (symbol: string, paint: Paint): ((text: string) => string) =>
  symbol === '+' || symbol === '>'
    ? paint.green
    : symbol === '-'
      ? paint.red
      : symbol === '~'
        ? paint.yellow
        : paint.dim

function details(action: Action, paint: Paint): readonly string[] {
  switch (action.kind) {
    case 'guest.write-file':
      return diffLines(action.params.diff, paint)
    case 'initramfs.append':
      return segmentLines(action)
    case 'libvirt.write-xml':
      return xmlLines(action, paint)
    default:
      return []
  }
}

/** Each line by itself made inert; tabs stay, since files like fstab are full of them. */
const inertLines = (text: string): readonly string[] =>
  text.split('\n').map(line => line.split('\t').map(inertTerminal).join('\t'))

/** Without the two header lines: the file's name stands above already. */
function diffLines(diff: string, paint: Paint): readonly string[] {
  return inertLines(diff)
    .filter(line => !line.startsWith('--- ') && !line.startsWith('+++ ') && line !== '')
    .map(line => (line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line))
}

function segmentLines({ params }: ActionOf<'initramfs.append'>): readonly string[] {
  const files = params.entries.filter(({ entry }) => entry !== 'folder')
  return [
    `${bytes(params.before_bytes)} -> ${bytes(params.after_bytes)}, ${count(files.length, 'file')}:`,
    ...params.entries.flatMap(entry =>
      entry.entry === 'copy'
        ? [`+ ${inertTerminal(entry.path)} (${bytes(entry.bytes)}, the guest's own)`]
        : entry.entry === 'text'
          ? [`+ ${inertTerminal(entry.path)}: ${inertTerminal(entry.text.trimEnd())}`]
          : []
    )
  ]
}

function xmlLines({ params }: ActionOf<'libvirt.write-xml'>, paint: Paint): readonly string[] {
  const text = params.parts.map(part => (typeof part === 'string' ? part : part.xml_path)).join('')
  return inertLines(text.trimEnd()).map(line => paint.green(`+ ${line}`))
}

function renderSummary({ digest, summary, toolchain, diagnostics, applyable }: Plan, paint: Paint): string {
  const { vms, actions, edits, bytes: copy, appliance_launches, boots } = summary
  const tools = Object.entries(toolchain).map(([name, version]) => `${name} ${inertTerminal(version)}`)
  return [
    applyable
      ? `${paint.bold('plan')}    ${count(vms, 'VM')}, ${count(actions, 'action')}, ${count(edits, 'guest edit')}, up to ${bytes(copy)} to copy, ${count(appliance_launches, 'appliance start')}, ${count(boots, 'test boot')}`
      : `${paint.bold('plan')}    nothing to do`,
    `tools   ${tools.join(', ') || 'none'}`,
    ...(diagnostics.length === 0 ? [] : [`notes   ${count(diagnostics.length, 'warning')}`]),
    `digest  ${digest}`
  ].join('\n')
}
