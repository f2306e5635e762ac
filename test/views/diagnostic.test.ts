import { expect, test } from 'vitest'
import type { Diagnostic, Where } from '../../src/model/diagnostic.ts'
import { renderDiagnostic } from '../../src/views/diagnostic.ts'

const AT: Where = {
  in: 'config',
  file: 'a.yaml',
  path: 'vms.web01.nics',
  line: 7,
  column: 5,
  source: '    nics: x',
  width: 4
}
const DIAGNOSTIC: Diagnostic = {
  code: 'CONFIG_VALUE',
  severity: 'error',
  what: 'vms.web01.nics is "x", not a list',
  where: AT,
  hint: 'use a list'
}
const render = (diagnostic: Partial<Diagnostic>, color = false): string =>
  renderDiagnostic({ ...DIAGNOSTIC, ...diagnostic }, { color })

test('what, where, the line with a caret, how to fix', () => {
  expect(render({})).toBe(
    [
      'error[CONFIG_VALUE]: vms.web01.nics is "x", not a list',
      '  on a.yaml line 7, in vms.web01.nics:',
      '    7 |     nics: x',
      '      |     ^^^^',
      '  fix: use a list'
    ].join('\n')
  )
})

test('related places follow', () => {
  const where: Where = { ...AT, file: 'base.yaml', line: 12 }
  expect(render({ severity: 'warning', related: [{ what: 'it overrides', where }] })).toBe(
    [
      'warning[CONFIG_VALUE]: vms.web01.nics is "x", not a list',
      '  on a.yaml line 7, in vms.web01.nics:',
      '    7 |     nics: x',
      '      |     ^^^^',
      '  fix: use a list',
      '  it overrides: base.yaml line 12, in vms.web01.nics',
      '    12 |     nics: x',
      '       |     ^^^^'
    ].join('\n')
  )
})

test('colour marks, and changes no character', () => {
  // oxlint-disable-next-line no-control-regex
  expect(render({}, true).replaceAll(/\u001b\[\d+m/g, '')).toBe(render({}))
  expect(render({}, true)).toContain('\u001b[31m^^^^\u001b[39m')
  expect(render({}, false)).not.toContain('\u001b')
})

test.each<[string, Where, string]>([
  ['config without a line', { in: 'config', file: 'a.yaml', path: '' }, 'a.yaml'],
  ['action', { in: 'action', id: 'vm.web01/disk.0/convert' }, 'action vm.web01/disk.0/convert'],
  [
    'action with its command',
    { in: 'action', id: 'vm.a/x', argv: ['qemu-img', 'info', "it's", ''] },
    "action vm.a/x, which ran: qemu-img info 'it'\\''s' ''"
  ],
  ['guest', { in: 'guest', path: '/etc/fstab', line: 3 }, "the guest's /etc/fstab line 3"],
  ['source', { in: 'source', path: 'a.vmdk', byte: 512 }, "the source's a.vmdk at byte 512"],
  ['file', { in: 'file', path: 'plan.json' }, 'plan.json'],
  ['target', { in: 'target', path: 'out/a.qcow2' }, 'the target out/a.qcow2'],
  ['host', { in: 'host', argv: ['virsh', '-c', 'qemu:///system'] }, 'this host: virsh -c qemu:///system'],
  ['option', { in: 'option', name: '--disk' }, 'the option --disk'],
  ['vm', { in: 'vm', vm: 'vm.web01' }, 'vm.web01']
])('a place in: %s', (_, where, words) => {
  expect(render({ where }).split('\n')).toEqual([
    'error[CONFIG_VALUE]: vms.web01.nics is "x", not a list',
    `  on ${words}`,
    '  fix: use a list'
  ])
})

const excerptOf = (source: string, column: number, width: number) =>
  render({ where: { in: 'config', file: 'a.yaml', path: '', line: 1, column, source, width } })
    .split('\n')
    .slice(2, 4)

test('the caret stands under what is meant, whatever is before it', () => {
  expect(excerptOf('\ta: b', 5, 1)).toEqual(['    1 |  a: b', '      |     ^'])
  expect(excerptOf('"日本": b', 7, 1)).toEqual(['    1 | "日本": b', '      |         ^'])
  expect(excerptOf('"e\u0301": b', 7, 1)).toEqual(['    1 | "e\u0301": b', '      |      ^'])
  expect(excerptOf('"🙂": b', 7, 1)).toEqual(['    1 | "🙂": b', '      |       ^'])
  expect(excerptOf('"\u202e": b', 6, 1)).toEqual(['    1 | "\\u{202e}": b', '      |             ^'])
  expect(excerptOf('a:', 1, 2)).toEqual(['    1 | a:', '      | ^^'])
  expect(excerptOf('', 1, 1)).toEqual(['    1 | ', '      | ^'])
})

test('of a long line only the part that matters is shown', () => {
  const [line, caret] = excerptOf(`${'a'.repeat(500)}XYZ${'b'.repeat(500)}`, 501, 3)
  expect(line).toBe(`    1 | …${'a'.repeat(40)}XYZ${'b'.repeat(30)}…`)
  expect(caret).toBe(`      | ${' '.repeat(41)}^^^`)
  const [all] = excerptOf('x'.repeat(10_000), 1, 10_000)
  expect(all).toBe(`    1 | ${'x'.repeat(90)}…`)
})

test('hostile text is shown, not obeyed', () => {
  const evil = '\u001b[2J\u202e\n@team'
  const text = render({
    what: evil,
    hint: evil,
    where: { in: 'config', file: evil, path: evil, line: 1, column: 1, source: evil, width: 99 },
    related: [{ what: evil, where: { in: 'host', argv: [evil] } }]
  })
  expect(text.split('\n').map(line => line.replaceAll('\\e[2J\\u{202e}\\n@team', 'EVIL'))).toEqual([
    'error[CONFIG_VALUE]: EVIL',
    '  on EVIL line 1, in EVIL:',
    '    1 | EVIL',
    `      | ${'^'.repeat(20)}`,
    '  fix: EVIL',
    "  EVIL: this host: 'EVIL'"
  ])
})

test('R37 what a forged plan has for a number is inert, and no command of a pipeline', () => {
  const where = { ...AT, ...JSON.parse('{"line":"::error::\\u001b[2J","column":"x","width":{}}') }
  const text = render({ where, related: [{ what: '::error::owned', where }] })
  expect(text).toContain('line ::error::\\e[2J, in vms.web01.nics')
  expect(text).toContain('\n    \\x3a:error::\\e[2J |')
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(text).not.toMatch(/^\s*::/m)
})
