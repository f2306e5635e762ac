import { decodeUtf8 } from '../../formats/utf8.ts'
import type { H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { SecretRef } from '../../model/secret.ts'
import { KIB } from '../../model/size.ts'
import { failure } from './failure.ts'

/** cryptsetup(8) takes passphrases up to 512 bytes and key files up to 8 MiB; what a person keeps in a text is below this. */
const MAX_BYTES = 64 * KIB

/**
 * The secret behind a reference, for the one call that needs it. No message here holds any of it.
 *
 * Throws   SECRET_MISSING, SECRET_UNUSABLE.
 */
export async function readSecret(host: Pick<Host, 'stat' | 'readFile'>, ref: SecretRef): Promise<Uint8Array> {
  const bytes = 'env' in ref ? fromEnvironment(ref.env) : await fromFile(host, ref.file)
  const name = 'env' in ref ? `the environment variable ${ref.env}` : ref.file
  if (bytes === null) throw missing(name)
  const text = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes
  if (text.length === 0) throw unusable(name, 'is empty')
  if (text.includes(0) || decodeUtf8(text) === null) throw unusable(name, 'is no text')
  return text
}

function fromEnvironment(name: string): Uint8Array | null {
  const value = process.env[name]
  return value === undefined ? null : new TextEncoder().encode(value)
}

async function fromFile(host: Pick<Host, 'stat' | 'readFile'>, path: string): Promise<Uint8Array | null> {
  return (await host.stat(path)) === null ? null : host.readFile(path, MAX_BYTES)
}

const missing = (name: string): H2kError =>
  failure({
    code: 'SECRET_MISSING',
    what: `${name}, which guest.unlock names, is not there`,
    where: { in: 'option', name: 'guest.unlock' },
    hint: 'set it for h2k and run the same command again; it is needed for each plan and apply of that VM'
  })

const unusable = (name: string, why: string): H2kError =>
  failure({
    code: 'SECRET_UNUSABLE',
    what: `${name}, which guest.unlock names, ${why}`,
    where: { in: 'option', name: 'guest.unlock' },
    hint: 'give a passphrase of its own to the volume in the source VM: cryptsetup luksAddKey DEVICE'
  })
