import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { Plan } from '../model/plan.ts'
import { KIB } from '../model/size.ts'
import {
  type PlanSignature,
  readSignature,
  SIGNATURE_MAX_BYTES,
  signedParts,
  signedText
} from '../plan/signature.ts'
import { readBytes } from './read-bytes.ts'
import { reasonOf } from './reason.ts'

/** Hundreds of keys fit. */
const KEYS_MAX_BYTES = 256 * KIB

/** Where the signature of a plan is. */
export const signaturePath = (plan: string): string => `${plan}.sig`

/** A private key, and what is to be said about its file. */
export interface SigningKey {
  readonly key: KeyObject
  readonly warnings: readonly Diagnostic[]
}

/**
 * An Ed25519 key in PEM, as `openssl genpkey -algorithm ed25519` writes it.
 *
 * Throws   SIGNING_KEY_INVALID; warns of SIGNING_KEY_EXPOSED.
 */
export async function readSigningKey(path: string): Promise<SigningKey> {
  const pem = await readKeys(path)
  const key = keyOf(() => createPrivateKey({ key: pem, format: 'pem' }), path, 'private')
  const found = await stat(path)
  const exposed = found.isFile() && (found.mode & 0o077) !== 0
  return { key, warnings: exposed ? [readable(path, found.mode)] : [] }
}

export function signPlan(plan: Plan, { key }: SigningKey): PlanSignature {
  const parts = signedParts(plan)
  const signature = sign(null, Buffer.from(signedText(parts)), key)
  return {
    kind: 'h2k/plan-signature',
    format_version: '1.0',
    ...parts,
    key_id: keyId(createPublicKey(key)),
    signature: signature.toString('base64')
  }
}

/**
 * Tests the signature beside a plan against the public keys in a file, PEM one after the other; gives the id of the key.
 *
 * Throws   SIGNATURE_MISSING, SIGNATURE_INVALID, SIGNATURE_UNTRUSTED, SIGNING_KEY_INVALID.
 */
export async function requireSignature(planPath: string, plan: Plan, keysPath: string): Promise<string> {
  const keys = await readPublicKeys(keysPath)
  const path = signaturePath(planPath)
  const content = await readBytes(path, SIGNATURE_MAX_BYTES).catch((error: unknown) => {
    throw new H2kError(unsigned(planPath, path, error))
  })
  const { value, diagnostics } = readSignature(content, path)
  const [first, ...others] = diagnostics
  if (first !== undefined) throw new H2kError(first, ...others)
  if (value === undefined) throw new Error('readSignature gave neither a value nor an error')
  const { digest, root } = signedParts(plan)
  if (value.digest !== digest) throw new H2kError(ofAnother(path, `of ${value.digest}`, digest))
  if (value.root !== root)
    throw new H2kError(ofAnother(path, `for the root ${JSON.stringify(value.root)}`, JSON.stringify(root)))
  const key = keys.get(value.key_id)
  if (key === undefined) throw new H2kError(untrusted(path, value.key_id, keysPath))
  const text = Buffer.from(signedText({ digest, root }))
  if (!verify(null, text, key, Buffer.from(value.signature, 'base64'))) throw new H2kError(forged(path))
  return value.key_id
}

/** By id. */
async function readPublicKeys(path: string): Promise<ReadonlyMap<string, KeyObject>> {
  const text = await readKeys(path)
  const blocks = text.match(/-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----/g) ?? []
  if (blocks.length === 0) throw new H2kError(noKey(path, 'it holds no PEM'))
  if (blocks.some(block => block.includes('PRIVATE KEY-----')))
    throw new H2kError(
      noKey(path, 'it holds a private key; whoever checks a signature must not be able to make one')
    )
  const keys = blocks.map(block =>
    keyOf(() => createPublicKey({ key: block, format: 'pem' }), path, 'public')
  )
  return new Map(keys.map(key => [keyId(key), key]))
}

/** As `openssl pkey -pubin -outform DER | sha256sum` says it. */
const keyId = (key: KeyObject): string =>
  `sha256:${createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')}`

async function readKeys(path: string): Promise<string> {
  const bytes = await readBytes(path, KEYS_MAX_BYTES).catch((error: unknown) => {
    throw new H2kError(noKey(path, reasonOf(error)))
  })
  if (bytes.length > KEYS_MAX_BYTES)
    throw new H2kError(noKey(path, `it has more than ${KEYS_MAX_BYTES} bytes`))
  return Buffer.from(bytes).toString('latin1')
}

/** What OpenSSL says of a key that it cannot read is never shown: it might quote from it. */
function keyOf(read: () => KeyObject, path: string, kind: 'private' | 'public'): KeyObject {
  let key: KeyObject
  try {
    key = read()
  } catch {
    throw new H2kError(noKey(path, `it holds no ${kind} key in PEM without a passphrase`))
  }
  if (key.asymmetricKeyType === 'ed25519') return key
  throw new H2kError(noKey(path, `it holds a key of type ${key.asymmetricKeyType}, not ed25519`))
}

const noKey = (path: string, why: string): Diagnostic => ({
  code: 'SIGNING_KEY_INVALID',
  severity: 'error',
  what: `the key cannot be used: ${why}`,
  where: { in: 'file', path },
  hint: 'make a key: openssl genpkey -algorithm ed25519 -out key.pem; its public part: openssl pkey -in key.pem -pubout'
})

const readable = (path: string, mode: number): Diagnostic => ({
  code: 'SIGNING_KEY_EXPOSED',
  severity: 'warning',
  what: `the private key has the mode ${(mode & 0o777).toString(8).padStart(4, '0')}, so others than its owner may use it`,
  where: { in: 'file', path },
  hint: `chmod 600 ${path}`
})

const unsigned = (plan: string, path: string, error: unknown): Diagnostic => ({
  code: 'SIGNATURE_MISSING',
  severity: 'error',
  what: `a signature is required and cannot be read: ${reasonOf(error)}`,
  where: { in: 'file', path },
  hint: `have the plan signed: h2k sign ${plan} --key FILE`
})

const ofAnother = (path: string, was: string, is: string): Diagnostic => ({
  code: 'SIGNATURE_INVALID',
  severity: 'error',
  what: `the signature is one ${was}, the plan's is ${is}`,
  where: { in: 'file', path },
  hint: 'get plan and signature from the same place, or have the plan signed again where it is: h2k sign PLAN --key FILE'
})

const untrusted = (path: string, id: string, keys: string): Diagnostic => ({
  code: 'SIGNATURE_UNTRUSTED',
  severity: 'error',
  what: `the signature was made with the key ${id}, which is not in ${keys}`,
  where: { in: 'file', path },
  hint: `if that key is to be trusted, append its public part to ${keys}`
})

const forged = (path: string): Diagnostic => ({
  code: 'SIGNATURE_INVALID',
  severity: 'error',
  what: 'the signature does not fit the plan and the key that it names',
  where: { in: 'file', path },
  hint: 'get it again from whoever signed, or sign again: h2k sign PLAN --key FILE'
})
