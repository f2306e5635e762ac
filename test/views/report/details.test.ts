import { expect, test } from 'vitest'
import type { Action, Plan } from '../../../src/model/plan.ts'
import { renderHtml } from '../../../src/views/html/page.ts'
import { renderMarkdown } from '../../../src/views/markdown/plan-markdown.ts'
import { renderReport } from '../../../src/views/plan-terminal.ts'
import { detailsOf } from '../../../src/views/report/details.ts'
import { reportOf } from '../../../src/views/report/report.ts'
import { compilerOf, sha256 } from '../../golden/golden-case.ts'

const golden = (name: string, defer = false): Plan => {
  const { value } = compilerOf(
    name,
    vms => (defer ? vms.map(vm => ({ ...vm, guest: null, inspection: null })) : vms),
    defer
  )()
  if (value === undefined) throw new Error(`${name} has errors`)
  return value
}

/** The plan in all three views. */
const views = (plan: Plan): ReadonlyArray<readonly [string, string]> => {
  const report = reportOf(plan)
  return [
    ['text', renderReport(report, { colour: false })],
    ['Markdown', renderMarkdown(report, { file: 'plan.json', maxBytes: 10_000_000, linkBase: '' })],
    ['HTML', renderHtml(report, { evidence: new Map(), sha256 }).replaceAll('&#39;', "'")]
  ]
}

const KEYS = new Set(
  'block overlay extents backing path paths overlays disks from to firmware code vars evidence xml_path'.split(
    ' '
  )
)

/** Every path below these params, whatever its depth. */
function pathsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return KEYS.has(key) && value !== 'bios' ? [value] : []
  if (Array.isArray(value)) return value.flatMap(each => pathsIn(each, key))
  if (typeof value !== 'object' || value === null) return []
  // A folder of an archive has nothing but what is in it.
  if ('entry' in value && value.entry === 'folder') return []
  return Object.entries(value).flatMap(([name, each]) => pathsIn(each, name))
}

test.each([
  ['spine', false],
  ['several-vms', false],
  ['copy-only', false],
  ['spine', true]
])(
  'every path that an action of %s reads, writes or boots is shown by it in every view (deferred: %s)',
  (name, defer) => {
    const plan = golden(name, defer)
    const forged = {
      ...plan,
      // A path that stands nowhere else in the plan.
      actions: plan.actions.map((action, at) => own(action, at))
    }
    const paths = forged.actions
      .flatMap(({ params }) => pathsIn(params))
      .filter(path => path.includes('own-'))
    expect(paths.length).toBeGreaterThan(defer ? 1 : 5)
    for (const [view, text] of views(forged))
      expect(
        paths.filter(path => !text.includes(path)),
        view
      ).toEqual([])
  }
)

/** The action with paths that only it has. */
function own(action: Action, at: number): Action {
  let n = 0
  const renamed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEYS.has(key) ? `own-${at}-${n++}-${value}` : value
    if (Array.isArray(value)) return value.map(each => renamed(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each, name)]))
  }
  return { ...action, params: renamed(action.params, '') } as Action
}

test('the folder of the source is shown in every view', () => {
  const plan = golden('spine')
  const sources = Object.fromEntries(
    Object.entries(plan.sources).map(([address, source]) => [
      address,
      { ...source, vm: { ...source.vm, dir: 'elsewhere/of-somebody' } }
    ])
  )
  for (const [view, text] of views({ ...plan, sources }))
    expect(text, view).toContain('elsewhere/of-somebody')
})

test('a file of somebody else that is replaced is shown in every view, and why to look', () => {
  const plan = golden('spine')
  const actions = plan.actions.map(action =>
    action.kind === 'file.publish'
      ? {
          ...action,
          preconditions: [
            {
              check: 'target.absent-or-ours',
              path: 'out/old.qcow2',
              replaces: { bytes: 1536, mtime_ns: '1769851800000000000', inode: '7' }
            } as const
          ]
        }
      : action
  )
  for (const [view, text] of views({ ...plan, actions })) {
    expect(text, view).toContain(
      "replaces a file that is not h2k's: out/old.qcow2, 1.50 KiB, changed 2026-01-31 09:30:00 UTC"
    )
    expect(text, view).toContain('replaces a file of somebody else')
  }
})

test('of a chain each file stands on its own line, the base first', () => {
  const convert = golden('several-vms').actions.find(
    ({ kind, params }) => kind === 'qemu-img.convert' && 'from' in params
  )
  if (convert?.kind !== 'qemu-img.convert') throw new Error('no copy')
  const block = {
    driver: 'vmdk',
    path: 'top.vmdk',
    extents: ['top-s001.vmdk', 'top-s002.vmdk'],
    backing: { driver: 'vmdk', path: 'base.vmdk', extents: ['base-flat.vmdk'], backing: null }
  } as const
  const params = { ...convert.params, from: { block, overlay: 'work/o.qcow2' } }
  expect(detailsOf({ ...convert, params })).toEqual([
    'reads base.vmdk (vmdk)',
    'reads base-flat.vmdk, an extent',
    'reads top.vmdk (vmdk)',
    'reads top-s001.vmdk, an extent',
    'reads top-s002.vmdk, an extent',
    'reads work/o.qcow2 (qcow2), which lies on top'
  ])
})
