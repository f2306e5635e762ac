import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/control/config/load.ts'

const folder = join(import.meta.dirname, '../../examples/2-merge')

// To accept a new result after a review: npx vitest run test/examples/merge.test.ts -u
test.each([
  ['expected.json', ['base.yaml', 'vms.yaml']],
  ['expected-override.json', ['base.yaml', 'vms.yaml', 'override.yaml']]
])('%s is what %j give', async (expected, paths) => {
  const files = paths.map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  const { value, diagnostics } = loadConfig(files, { env: {}, vars: {}, cwd: '/' })
  expect(diagnostics).toEqual([])
  const { where, ...config } = value ?? {}
  expect(where?.('target', 'dir').file).toBe(paths.length === 2 ? 'base.yaml' : 'override.yaml')
  await expect(`${JSON.stringify(config, null, 2)}\n`).toMatchFileSnapshot(join(folder, expected))
})
