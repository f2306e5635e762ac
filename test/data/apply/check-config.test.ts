import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkConfig } from '../../../src/data/apply/check-config.ts'
import { newMachine } from '../state/journals.ts'
import { ACTIONS, planOf, sha256 } from './small-plan.ts'

const { host, root } = newMachine()
mkdirSync(join(root, 'conf'))
writeFileSync(join(root, 'same.yaml'), 'a: 1')
writeFileSync(join(root, 'other.yaml'), 'a: 2')

const digest = `${sha256('a: 1')}`
const plan = planOf([ACTIONS.check])
const files = ['same.yaml', 'other.yaml', 'gone.yaml', 'conf', '/dev/zero'].map(path => ({
  path,
  sha256: digest
}))
const edited = { ...plan, config: { ...plan.config, files } }

test('R05 names the files that were edited; what is not there or no file says nothing', async () => {
  const found = await checkConfig(edited, host)
  expect(found.map(({ code, severity, where }) => [code, severity, where])).toEqual([
    ['CONFIG_CHANGED', 'warning', { in: 'file', path: 'other.yaml' }]
  ])
})

test('a plan without actions has nothing that an edit could be expected to change', async () => {
  expect(await checkConfig({ ...edited, actions: [] }, host)).toEqual([])
})
