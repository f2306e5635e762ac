import { expect, test } from 'vitest'
import { loadConfig } from '../../src/control/config/load.ts'
import { expiredWaivers, unusedWaivers, waive } from '../../src/control/waivers.ts'
import type { Code } from '../../src/model/codes.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { EffectiveConfig } from '../../src/model/effective.ts'
import { oneVm, SEEN } from './one-vm.ts'
import { compileVm } from '../../src/control/compile-vm.ts'

const waiver = (code: string, until = '2031-01-31') =>
  `{ code: ${code}, reason: of ${until}, until: ${until} }`

/** VMs a and b; lists of waivers in flow style. */
function load({ all = '', defaults = '', a = '' }: Readonly<Record<string, string>>): EffectiveConfig {
  const text = [
    'version: 1',
    'sources: { exports: { provider: local, path: exports } }',
    'target: { dir: images }',
    ...(all === '' ? [] : [`waive: [${all}]`]),
    ...(defaults === '' ? [] : [`defaults: { waive: [${defaults}] }`]),
    'vms:',
    `  a: { source: { from: exports, vmx: a.vmx }${a === '' ? '' : `, waive: ${a}`} }`,
    '  b: { source: { from: exports, vmx: b.vmx } }',
    ''
  ].join('\n')
  const { value, diagnostics } = loadConfig([{ path: 'h2k.yaml', text }], { env: {}, vars: {}, cwd: '/' })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

const concern = (code: Code, severity: Diagnostic['severity'] = 'warning'): Diagnostic => ({
  code,
  severity,
  what: 'something',
  where: { in: 'vm', vm: 'vm.a' },
  hint: 'do something'
})

function waivedIn(config: EffectiveConfig, name: string, list: readonly Diagnostic[]): readonly Diagnostic[] {
  const vm = config.vms.find(each => each.name === name)
  if (vm === undefined) throw new Error(name)
  return waive(list, { vm, config })
}

test('what is waived stays, as a warning that says what it was, why and until when', () => {
  const config = load({ a: `[${waiver('GUEST_UNCLEAN')}]` })
  const list = [concern('GUEST_UNCLEAN', 'error'), concern('KERNEL_UNKNOWN')]
  expect(waivedIn(config, 'a', list)).toEqual([
    {
      ...concern('GUEST_UNCLEAN'),
      waived: { severity: 'error', reason: 'of 2031-01-31', until: '2031-01-31' }
    },
    concern('KERNEL_UNKNOWN')
  ])
  expect(waivedIn(config, 'b', list)).toEqual(list)
})

test("a VM's own waiver comes before that for all, and takes the place of the defaults", () => {
  const config = load({
    all: waiver('GUEST_UNCLEAN', '2031-03-03'),
    defaults: `${waiver('GUEST_UNCLEAN', '2031-02-02')}, ${waiver('KERNEL_UNKNOWN', '2031-02-02')}`,
    a: `[${waiver('GUEST_UNCLEAN', '2031-01-01')}]`
  })
  const list = [concern('GUEST_UNCLEAN'), concern('KERNEL_UNKNOWN')]
  const untils = (name: string) => waivedIn(config, name, list).map(({ waived }) => waived?.until)
  expect(untils('a')).toEqual(['2031-01-01', undefined])
  expect(untils('b')).toEqual(['2031-02-02', '2031-02-02'])
})

test('a waiver counts on its last day; one that many VMs inherit expires once, where it is written', () => {
  const config = load({
    all: waiver('ARCH_UNKNOWN', '2031-01-30'),
    defaults: waiver('GUEST_UNCLEAN'),
    a: `!append [${waiver('KERNEL_UNKNOWN', '2031-02-01')}]`
  })
  const expired = (today: string) =>
    expiredWaivers(config, today).map(({ code, severity, where }) => [code, severity, where])
  expect(expired('2031-01-30')).toEqual([])
  expect(expired('2031-01-31').map(([, , where]) => where)).toMatchObject([
    { file: 'h2k.yaml', line: 4, path: 'waive[0].code' }
  ])
  expect(expired('2031-02-01')).toMatchObject([
    ['WAIVER_EXPIRED', 'error', { line: 4, source: expect.stringContaining('ARCH_UNKNOWN') }],
    ['WAIVER_EXPIRED', 'error', { line: 5, source: expect.stringContaining('GUEST_UNCLEAN') }]
  ])
})

test('a waiver is unused when nothing that it is for has its code', () => {
  const config = load({
    all: waiver('ARCH_UNKNOWN'),
    defaults: waiver('GUEST_UNCLEAN'),
    a: `[${waiver('KERNEL_UNKNOWN')}]`
  })
  const unused = (said: Readonly<Record<string, readonly Diagnostic[]>>) =>
    unusedWaivers(config, new Map(Object.entries(said))).map(({ severity, what, hint }) => [
      severity,
      what.split(' ')[0],
      hint
    ])
  expect(
    unused({ a: [concern('KERNEL_UNKNOWN')], b: [concern('GUEST_UNCLEAN'), concern('ARCH_UNKNOWN')] })
  ).toEqual([])
  expect(unused({ a: [concern('GUEST_UNCLEAN'), concern('KERNEL_UNKNOW' as Code)], b: [] })).toEqual([
    ['warning', 'ARCH_UNKNOWN', 'remove it'],
    ['warning', 'KERNEL_UNKNOWN', 'remove it'],
    ['warning', 'GUEST_UNCLEAN', 'remove it']
  ])
})

test('an unused waiver names what was probably meant', () => {
  const config = load({ a: `[${waiver('NETWORK_NAME_UNUSED')}]` })
  const [found] = unusedWaivers(
    config,
    new Map([['a', [concern('NETWORK_NAME_GUESSED'), concern('PLAN_NUMBER')]]])
  )
  expect(found).toMatchObject({
    code: 'WAIVER_UNUSED',
    where: { path: 'vms.a.waive[0].code', line: 5 },
    hint: 'remove it, or did you mean "NETWORK_NAME_GUESSED"?'
  })
})

test('what is waived of one VM is waived by the compiler, and nothing else changes', () => {
  const settings = 'output: { disk_bus: nvme }'
  const plain = oneVm({ settings })
  const accepted = oneVm({ settings: `${settings}, waive: [${waiver('NVME_NEEDS_NEW_LIBVIRT')}]` })
  const before = compileVm(plain.vm, SEEN, plain.surroundings)
  const after = compileVm(accepted.vm, SEEN, accepted.surroundings)
  expect(after.actions).toEqual(before.actions)
  const levels = ({ diagnostics }: typeof after) =>
    diagnostics.filter(({ code }) => code === 'NVME_NEEDS_NEW_LIBVIRT').map(({ waived }) => waived?.severity)
  expect([levels(before), levels(after)]).toEqual([[undefined], ['warning']])
})
