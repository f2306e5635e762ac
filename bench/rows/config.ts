import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Guest } from '../../test/guests/guest.ts'

export interface More {
  /** A plain data disk, as a VM of its own. */
  readonly large?: string
  /** What unlocks the guest. */
  readonly passphrase?: string
}

/** The guest's configuration in a folder of its own. */
export function writeConfig(
  folder: string,
  { folder: exports, vmx }: Guest,
  { large, passphrase }: More = {}
): string {
  if (passphrase !== undefined) writeFileSync(join(folder, 'disk.key'), passphrase)
  const vms = {
    demo: {
      source: { from: 'exports', vmx: vmx.slice(exports.length + 1) },
      ...(passphrase !== undefined && { guest: { unlock: [{ file: 'disk.key' }] } }),
      validate: { boot: 'none' }
    },
    ...(large === undefined
      ? {}
      : {
          large: {
            source: { from: 'large', disks: [{ path: large, format: 'qcow2' }] },
            guest: 'none',
            validate: { boot: 'none' }
          }
        })
  }
  const config = {
    version: 1,
    sources: {
      exports: { provider: 'local', path: exports },
      ...(large === undefined ? {} : { large: { provider: 'local', path: folder } })
    },
    target: { dir: 'out' },
    vms
  }
  const path = join(folder, 'h2k.yaml')
  // JSON is YAML.
  writeFileSync(path, JSON.stringify(config, null, 2))
  return path
}
