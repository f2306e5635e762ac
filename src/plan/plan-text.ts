import type { Checked } from '../model/diagnostic.ts'
import type { Sha256, Sha256Stream } from '../model/hash.ts'
import type { Digest } from '../model/id.ts'
import type { Action, Plan, PlanMeta, PlanSource } from '../model/plan.ts'
import { canonicalText } from './canonical-json.ts'
import { canonicalValue, sortedKeys } from './canonical-value.ts'
import { linesText } from './file-text.ts'
import { oddNumbers, type PlanBody } from './freeze.ts'

/** A text, or its bytes as UTF-8. */
export type Text = string | Uint8Array

/** What a plan says of one VM: the lines that the file of a large plan has of it, without the comma behind the last. */
export interface VmText {
  readonly name: string
  /** Empty when there is no action. */
  readonly actions: Text
  /** One line: address and source. */
  readonly source: Text
  /** Its section for people, when somebody wanted it made while the VM was there as a value. */
  readonly shown?: Text
}

/**
 * A frozen plan whose VMs are text from the moment on when they are compiled: it takes a third of what its values take, and
 * is what the digest and the file are made of.
 */
export interface PlanText {
  /** The plan without actions and sources; its digest is that of the whole. */
  readonly frame: Plan
  /** In the plan's order. */
  readonly vms: readonly VmText[]
}

/**
 * As freezePlan does, of a plan whose VMs are text.
 *
 * Reports  PLAN_NUMBER when a number is not an integer that JSON keeps exactly.
 */
export function freezeText(
  body: Omit<PlanBody, 'actions' | 'sources'>,
  vms: readonly VmText[],
  { meta, sha256 }: { readonly meta: PlanMeta; readonly sha256: Sha256 }
): Checked<PlanText> {
  const odd: number[] = []
  const frame = canonicalValue({ ...body, actions: [], sources: {} }, number => odd.push(number))
  if (odd.length > 0) return { diagnostics: oddNumbers(odd) }
  const digest = textDigest({ frame, vms }, sha256)
  return {
    value: { frame: canonicalValue({ ...frame, meta, digest }, () => undefined), vms },
    diagnostics: []
  }
}

function textDigest(
  { frame, vms }: { readonly frame: PlanBody; readonly vms: readonly VmText[] },
  sha256: Sha256
): Digest {
  const [before, between, behind] = aroundParts(frame)
  const stream = sha256.start()
  stream.update(before)
  hashLines(
    stream,
    vms.map(({ actions }) => actions).filter(({ length }) => length > 0)
  )
  stream.update(between)
  hashLines(
    stream,
    vms.map(({ source }) => source)
  )
  stream.update(behind)
  return `sha256:${stream.hex()}`
}

function hashLines(stream: Sha256Stream, texts: readonly Text[]): void {
  for (const [index, text] of texts.entries()) {
    if (index > 0) stream.update(',')
    hashText(stream, text)
  }
}

/** Line ends are layout, and there are none within strings. */
function hashText(stream: Sha256Stream, text: Text): void {
  if (typeof text === 'string') return stream.update(text.replaceAll('\n', ''))
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(LINE_END, at)
    const line = end === -1 ? text.length : end
    stream.update(text.subarray(at, line))
    at = line + 1
  }
}

const LINE_END = 0x0a

/** The text of its file, in pieces: what linesText gives of the same plan. */
export function* planTextLines({ frame, vms }: PlanText): Generator<Text> {
  const text = [...linesText(frame)].join('')
  const actions = vms.map(vm => vm.actions).filter(({ length }) => length > 0)
  const sources = text.indexOf(NO_SOURCES)
  yield* bracketed(actions, NO_ACTIONS)
  yield text.slice(NO_ACTIONS.length, sources)
  yield* bracketed(
    vms.map(vm => vm.source),
    NO_SOURCES
  )
  yield text.slice(sources + NO_SOURCES.length)
}

// How these stand in a plan without VMs: the first of its members, and one between others.
const NO_ACTIONS = '{\n"actions":[]'
const NO_SOURCES = '\n"sources":{}'

/** The lines between the last two characters of `empty`, which are brackets. */
function* bracketed(lines: readonly Text[], empty: string): Generator<Text> {
  if (lines.length === 0) {
    yield empty
    return
  }
  yield `${empty.slice(0, -1)}\n`
  for (const [index, line] of lines.entries()) {
    if (index > 0) yield ',\n'
    yield line
  }
  yield `\n${empty.slice(-1)}`
}

/** The plan as a value, frozen. */
export function planOfText({ frame, vms }: PlanText, read: (text: Text) => string): Plan {
  const sources = vms.map(({ source }): Record<string, PlanSource> => JSON.parse(`{${read(source)}}`))
  return canonicalValue(
    {
      ...frame,
      actions: vms.flatMap(vm => actionsOfText(vm, read)),
      sources: Object.fromEntries(sources.flatMap(source => Object.entries(source)))
    },
    () => undefined
  )
}

/** The actions of one VM. */
export const actionsOfText = ({ actions }: VmText, read: (text: Text) => string): readonly Action[] =>
  JSON.parse(`[${read(actions)}]`)

/** The canonical text that the digest covers: before the first action, between actions and sources, behind the last source. */
export function aroundParts(frame: PlanBody): readonly [before: string, between: string, behind: string] {
  const members = sortedKeys(frame)
    .filter(key => !['actions', 'digest', 'meta', 'sources'].includes(key))
    .map(key => ({ key, text: `${JSON.stringify(key)}:${canonicalText(Reflect.get(frame, key))}` }))
  const those = (are: (key: string) => boolean): readonly string[] =>
    members.filter(({ key }) => are(key)).map(({ text }) => text)
  return [
    `{${[...those(key => key < 'actions'), '"actions":['].join(',')}`,
    `],${[...those(key => key > 'actions' && key < 'sources'), '"sources":{'].join(',')}`,
    `${['}', ...those(key => key > 'sources')].join(',')}}`
  ]
}
