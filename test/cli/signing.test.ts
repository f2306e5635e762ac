// Signing by files and keys, without a process of its own: what OpenSSL makes is read, and what is made OpenSSL verifies.

import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSigningKey, requireSignature, signPlan } from '../../src/cli/signing.ts'
import type { Plan } from '../../src/model/plan.ts'
import { signatureFile, signedText } from '../../src/plan/signature.ts'
import { codesOf } from '../data/state/journals.ts'
import { planOf } from '../data/apply/small-plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'h2k-sign-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)
const openssl = (...args: readonly string[]): Buffer =>
  execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })

function makeKey(name: string, ...kind: readonly string[]): void {
  openssl('genpkey', ...(kind.length === 0 ? ['-algorithm', 'ed25519'] : kind), '-out', `${name}.pem`)
  chmodSync(at(`${name}.pem`), 0o600)
  openssl('pkey', '-in', `${name}.pem`, '-pubout', '-out', `${name}.pub`)
}

beforeAll(() => {
  for (const name of ['ann', 'bob', 'eve']) makeKey(name)
  makeKey('rsa', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048')
  writeFileSync(
    at('team.pub'),
    `The team:\n${readFileSync(at('ann.pub'), 'utf8')}\n# and\n${readFileSync(at('bob.pub'), 'utf8')}`
  )
})

const plan = planOf([])
const other: Plan = { ...plan, digest: `sha256:${'0'.repeat(64)}` }

async function signWith(name: string, what: Plan = plan) {
  const signature = signPlan(what, await readSigningKey(at(`${name}.pem`)))
  writeFileSync(at('plan.json.sig'), signatureFile(signature))
  return signature
}

const check = (keys: string, what: Plan = plan): Promise<string> =>
  requireSignature(at('plan.json'), what, at(keys))

test('R39 a signature by any of the keys is accepted, and OpenSSL accepts it too', async () => {
  for (const name of ['ann', 'bob']) {
    const signature = await signWith(name)
    expect(await check('team.pub')).toBe(signature.key_id)
    writeFileSync(at('message'), signedText(signature))
    writeFileSync(at('raw'), Buffer.from(signature.signature, 'base64'))
    const said = openssl(
      'pkeyutl',
      '-verify',
      '-rawin',
      '-pubin',
      '-inkey',
      `${name}.pub`,
      '-in',
      'message',
      '-sigfile',
      'raw'
    )
    expect(String(said)).toMatch(/Signature Verified Successfully/)
    const der = openssl('pkey', '-pubin', '-in', `${name}.pub`, '-outform', 'DER')
    writeFileSync(at('der'), der)
    expect(signature.key_id).toBe(`sha256:${String(openssl('dgst', '-sha256', '-r', 'der')).slice(0, 64)}`)
  }
})

test('R39 what OpenSSL signed is accepted', async () => {
  const mine = await signWith('ann')
  writeFileSync(at('message'), signedText(mine))
  openssl('pkeyutl', '-sign', '-rawin', '-inkey', 'ann.pem', '-in', 'message', '-out', 'raw')
  expect(readFileSync(at('raw')).toString('base64')).toBe(mine.signature)
})

test('R39 a signature that is required and absent, of another plan, of another root, forged or by another key is refused', async () => {
  rmSync(at('plan.json.sig'), { force: true })
  expect(await codesOf(check('team.pub'))).toEqual(['SIGNATURE_MISSING'])
  const good = await signWith('ann')
  expect(await codesOf(check('team.pub', other))).toEqual(['SIGNATURE_INVALID'])
  const moved = { ...plan, meta: { ...plan.meta, root: '/srv' } }
  expect(await codesOf(check('team.pub', moved))).toEqual(['SIGNATURE_INVALID'])
  expect(await codesOf(check('bob.pub'))).toEqual(['SIGNATURE_UNTRUSTED'])
  const eve = await signWith('eve')
  expect(await codesOf(check('team.pub'))).toEqual(['SIGNATURE_UNTRUSTED'])
  const write = (change: object): void =>
    writeFileSync(at('plan.json.sig'), signatureFile({ ...eve, ...change }))
  // With the name of a trusted key, which did not make it.
  write({ key_id: good.key_id })
  expect(await codesOf(check('team.pub'))).toEqual(['SIGNATURE_INVALID'])
  // A good signature of another plan, with this one's digest written into it.
  write({ ...(await signWith('ann', other)), digest: plan.digest })
  expect(await codesOf(check('team.pub'))).toEqual(['SIGNATURE_INVALID'])
  writeFileSync(at('plan.json.sig'), '{')
  expect(await codesOf(check('team.pub'))).toEqual(['SIGNATURE_INVALID'])
})

test('a private key that others can read is told of, and used', async () => {
  expect((await readSigningKey(at('ann.pem'))).warnings).toEqual([])
  for (const mode of [0o640, 0o604]) {
    chmodSync(at('ann.pem'), mode)
    const { warnings } = await readSigningKey(at('ann.pem'))
    expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([
      ['SIGNING_KEY_EXPOSED', 'warning']
    ])
  }
  chmodSync(at('ann.pem'), 0o600)
})

test('what is no key for signing is refused, and nothing of a private key is ever quoted', async () => {
  openssl('pkey', '-in', 'ann.pem', '-aes256', '-passout', 'pass:x', '-out', 'locked.pem')
  writeFileSync(at('text'), 'no key')
  for (const name of ['rsa.pem', 'locked.pem', 'ann.pub', 'text', 'gone', '.'])
    expect(await codesOf(readSigningKey(at(name)))).toEqual(['SIGNING_KEY_INVALID'])
  await signWith('ann')
  for (const name of ['rsa.pub', 'ann.pem', 'text', 'gone']) {
    expect(await codesOf(check(name))).toEqual(['SIGNING_KEY_INVALID'])
    const secret = readFileSync(at('ann.pem'), 'utf8').split('\n')[1] ?? ''
    const text: unknown = await check(name).catch((error: unknown) => JSON.stringify(error))
    expect(text).not.toContain(secret)
  }
})
