import { expect, test } from 'vitest'
import { loadConfig } from '../../src/control/config/load.ts'
import { selectVms, type Selection } from '../../src/control/select-vms.ts'

const NAMES = ['db', 'web-1', 'web-2', 'web-old']
const text = JSON.stringify({
  version: 1,
  sources: { exports: { provider: 'local', path: 'exports' } },
  target: { dir: 'out' },
  vms: Object.fromEntries(NAMES.map(name => [name, { source: { from: 'exports', vmx: `${name}.vmx` } }]))
})
const { value: config } = loadConfig([{ path: 'h2k.yaml', text }], { env: {}, vars: {}, cwd: '/' })

function select(selection: Selection) {
  if (config === undefined) throw new Error('the configuration is good')
  const { value, diagnostics } = selectVms(config, selection)
  return {
    vms: value?.config.vms.map(({ name }) => name),
    complete: value?.complete,
    said: diagnostics.map(({ code, severity, hint }) => [severity, code, hint])
  }
}

test.each<[Selection, readonly string[]]>([
  [{ target: ['vm.web-1'] }, ['web-1']],
  [{ target: ['vm.web-*'] }, ['web-1', 'web-2', 'web-old']],
  [{ exclude: ['vm.web-*'] }, ['db']],
  [{ target: ['vm.web-*', 'vm.db'], exclude: ['*-old'] }, ['db', 'web-1', 'web-2']]
])('R42 %j: those VMs alone, and a warning that others are left out', (selection, vms) => {
  expect(select(selection)).toMatchObject({
    vms,
    complete: false,
    said: [['warning', 'PLAN_INCOMPLETE', expect.any(String)]]
  })
})

test('R42 nothing is left out: no warning, and the plan is complete', () => {
  expect(select({})).toEqual({ vms: NAMES, complete: true, said: [] })
  expect(select({ target: ['vm.*'] })).toEqual({ vms: NAMES, complete: true, said: [] })
})

test.each<[Selection, readonly string[]]>([
  [{ target: ['vm.web-3'] }, ['did you mean vm.web-1 or vm.web-2?']],
  [{ target: ['db'], exclude: ['vm.dv'] }, ['did you mean vm.db?', 'did you mean vm.db?']],
  [{ exclude: ['vm.mail*'] }, ['name a VM as the plan does, vm.NAME; * stands for any text, as in vm.web-*']]
])('R42 %j names no VM: an error with near names', (selection, hints) => {
  expect(select(selection)).toEqual({
    vms: undefined,
    complete: undefined,
    said: hints.map(hint => ['error', 'VM_UNKNOWN', hint])
  })
})

test('a selection without a VM is an error', () => {
  expect(select({ target: ['vm.db'], exclude: ['vm.d*'] }).said).toEqual([
    ['error', 'PLAN_EMPTY', 'exclude fewer of them']
  ])
})
