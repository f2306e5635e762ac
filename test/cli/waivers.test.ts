// Waivers on the command line, as far as no plan is needed.

import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { inCase } from '../golden/golden-case.ts'
import { h2k, scratch } from '../e2e/h2k.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
})

const run = (line: string) => h2k(folder, line.split(' '))

test('validate takes waivers that have not expired', async () => {
  await copyFile(inCase('waived', 'config.yaml'), join(folder, 'h2k.yaml'))
  expect(await run('validate')).toMatchObject({ status: 0, stdout: 'the configuration is valid: 1 VM\n' })
})

test('explain says that a code can be waived, and how', async () => {
  const { stdout } = await run('explain GUEST_UNCLEAN')
  expect(stdout).toContain('to accept it: waive: [{ code: GUEST_UNCLEAN, reason: WHY, until: YYYY-MM-DD }]\n')
  expect((await run('explain ACTION_CONFLICT')).stdout).not.toContain('waive')
})
