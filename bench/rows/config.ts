import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Guest } from '../../test/guests/guest.ts'

/** The demo's configuration in a folder of its own; `disks` adds plain data disks to the guest's. */
export function writeConfig(folder: string, { folder: exports, vmx }: Guest, large?: string): string {
  const vms = {
    demo: { source: { from: 'exports', vmx: vmx.slice(exports.length + 1) }, validate: { boot: 'none' } },
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
