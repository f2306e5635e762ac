import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readSecret } from '../../../src/data/host/secrets.ts'
import type { SecretRef } from '../../../src/model/secret.ts'
import { codesOf, folder, hostIn } from '../stage.ts'

const NAME = 'H2K_TEST_SECRET'
afterEach(() => vi.unstubAllEnvs())

function staged(content: Buffer | string | null): readonly [ReturnType<typeof hostIn>, SecretRef] {
  const root = folder()
  if (content !== null) writeFileSync(join(root, 'key'), content)
  return [hostIn(root), { file: 'key' }]
}

test.each([
  ['without a line feed', 'wörter', 'wörter'],
  ['of which one line feed is none of it', ' a b \n\n', ' a b \n']
])('a file %s', async (_, content, want) =>
  expect(new TextDecoder().decode(await readSecret(...staged(content)))).toBe(want)
)

test('an environment variable', async () => {
  vi.stubEnv(NAME, 'words')
  expect(new TextDecoder().decode(await readSecret(hostIn(folder()), { env: NAME }))).toBe('words')
})

test.each([
  ['no file', null, 'SECRET_MISSING'],
  ['an empty one', '\n', 'SECRET_UNUSABLE'],
  ['one with a NUL', 'wor\0ds', 'SECRET_UNUSABLE'],
  ['one that is no text', Buffer.from('776fff', 'hex'), 'SECRET_UNUSABLE'],
  ['one that is too long', 'x'.repeat(70_000), 'FILE_TOO_LARGE']
])('%s', async (_, content, code) => expect(await codesOf(readSecret(...staged(content)))).toEqual([code]))

test('what is said of a secret holds none of it', async () => {
  vi.stubEnv(NAME, 'wor\0ds')
  const error = await readSecret(...staged('secret\0words')).catch((reason: unknown) => reason)
  expect(JSON.stringify(error)).not.toContain('secret')
  expect(String(error)).toContain('key, which guest.unlock names, is no text')
  expect(await codesOf(readSecret(hostIn(folder()), { env: 'H2K_NOT_SET' }))).toEqual(['SECRET_MISSING'])
})
