import { decodeUtf8 } from '../formats/utf8.ts'
import { validate } from '../formats/validators/signature.gen.js'
import type { Checked } from '../model/diagnostic.ts'
import type { Digest } from '../model/id.ts'
import type { Plan } from '../model/plan.ts'
import { KIB } from '../model/size.ts'
import { canonicalJson, canonicalText } from './canonical-json.ts'

/** What stands in a file beside the plan. See docs/plan-format.md. */
export interface PlanSignature {
  readonly kind: 'h2k/plan-signature'
  readonly format_version: '1.0'
  readonly digest: Digest
  /** The plan's `meta.root`, which decides where relative paths lead, and which no digest covers. */
  readonly root: string
  /** SHA-256 of the public key. */
  readonly key_id: Digest
  /** Base64. */
  readonly signature: string
}

/** A path of 4 KiB, escaped, is the longest part of it. */
export const SIGNATURE_MAX_BYTES = 32 * KIB

/** The bytes that are signed. Their first line is said by nothing else, so a signature of something else never fits. */
export const signedText = ({ digest, root }: Pick<PlanSignature, 'digest' | 'root'>): string =>
  `h2k/plan-signature/v1\n${canonicalText({ digest, root })}\n`

/** What of a plan is signed. */
export const signedParts = ({ digest, meta }: Plan): Pick<PlanSignature, 'digest' | 'root'> => ({
  digest,
  root: meta.root
})

/** The signature as its file holds it. */
export const signatureFile = (signature: PlanSignature): string =>
  [...canonicalJson(signature, '  ')].join('')

/**
 * A signature from the content of its file. Whether it fits is not known yet.
 *
 * Reports  SIGNATURE_INVALID.
 */
export function readSignature(content: Uint8Array, path: string): Checked<PlanSignature> {
  const value = content.length > SIGNATURE_MAX_BYTES ? undefined : parse(content)
  // The line above this one is the schema check.
  if (validate(value)) return { value: value as unknown as PlanSignature, diagnostics: [] }
  const [mistake] = validate.errors ?? []
  const where = mistake?.instancePath ? `${mistake.instancePath} ` : ''
  return {
    diagnostics: [
      {
        code: 'SIGNATURE_INVALID',
        severity: 'error',
        what: `${path} is not a signature of a plan: ${where}${mistake?.message ?? 'it is not JSON'}`,
        where: { in: 'file', path },
        hint: 'get it again from whoever signed, or sign again: h2k sign PLAN --key FILE'
      }
    ]
  }
}

function parse(content: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(content) ?? '')
  } catch {
    // The caller says that it is no signature.
    return undefined
  }
}
