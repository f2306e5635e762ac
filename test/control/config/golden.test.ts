import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/control/config/load.ts'
import { renderDiagnostic } from '../../../src/views/diagnostic.ts'

// One folder for each case: configs in name order, and errors.txt, what a person sees. To accept new texts after a
// review: npx vitest run test/control/config/golden.test.ts -u
const cases = join(import.meta.dirname, '../../golden-config')

test.each(readdirSync(cases))('%s', async name => {
  const folder = join(cases, name)
  const paths = readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .toSorted()
  const files = paths.map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  const { value, diagnostics } = loadConfig(files, { env: {}, vars: {}, cwd: '/' })
  expect(value).toBe(undefined)
  const text = diagnostics.map(diagnostic => `${renderDiagnostic(diagnostic, { color: false })}\n`).join('\n')
  await expect(text).toMatchFileSnapshot(join(folder, 'errors.txt'))
})
