import { expect, test } from 'vitest'
import {
  type PlanSignature,
  readSignature,
  SIGNATURE_MAX_BYTES,
  signatureFile,
  signedParts,
  signedText
} from '../../src/plan/signature.ts'
import { faults } from '../data/apply/strict-schema.ts'
import { planOf } from '../data/apply/small-plan.ts'

const plan = planOf([])
const signature: PlanSignature = {
  kind: 'h2k/plan-signature',
  format_version: '1.0',
  ...signedParts(plan),
  key_id: `sha256:${'1'.repeat(64)}`,
  signature: `${'A'.repeat(86)}==`
}
const text = signatureFile(signature)
const read = (content: string | Uint8Array) =>
  readSignature(typeof content === 'string' ? new TextEncoder().encode(content) : content, 'plan.json.sig')

test('what is signed is one line that nothing else begins with, and one of canonical JSON', () => {
  expect(signedText(signature)).toBe(`h2k/plan-signature/v1\n{"digest":"${plan.digest}","root":"."}\n`)
  expect(signedText({ digest: 'sha256:0', root: 'a"\n/ü' })).toBe(
    'h2k/plan-signature/v1\n{"digest":"sha256:0","root":"a\\"\\n/ü"}\n'
  )
})

test('is written in canonical order, as the schema says, and read back', () => {
  expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(signature).toSorted())
  expect(faults('signature', JSON.parse(text))).toEqual([])
  expect(read(text)).toEqual({ value: signature, diagnostics: [] })
})

test('a newer minor version may know more', () => {
  expect(read(JSON.stringify({ ...signature, format_version: '1.3', news: 1 })).diagnostics).toEqual([])
})

test.each<[string, string | Uint8Array]>([
  ['nothing', ''],
  ['half a file', text.slice(0, 100)],
  ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ['a list', '[]'],
  ['a plan', JSON.stringify(plan)],
  ['another major version', text.replace('"1.0"', '"2.0"')],
  ['a digest of another kind', text.replaceAll('sha256:', 'sha512:')],
  ['a signature that is too short', text.replace('AA==', '==')],
  ['more than a signature can have', text + ' '.repeat(SIGNATURE_MAX_BYTES)]
])('refuses %s', (_, content) => {
  const { value, diagnostics } = read(content)
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ code }) => code)).toEqual(['SIGNATURE_INVALID'])
})
