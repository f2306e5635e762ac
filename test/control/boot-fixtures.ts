import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { FixInput } from '../../src/model/fixer.ts'
import { guestInput, ROOT_UUID, SWAP_UUID, type TestGuest } from './guest-input.ts'

export const FIXTURES = join(import.meta.dirname, '../fixtures/boot')
const BOOT_UUID = '9b9a7c4d-6f5e-4c2b-8a1d-0e9f8a7b6c5d'

/** /boot, root and swap, where the distributions in test/fixtures/boot have them. */
const THREE: TestGuest = {
  disks: [
    {
      1: { type: 'ext4', uuid: BOOT_UUID },
      2: { type: 'ext4', uuid: ROOT_UUID },
      3: { type: 'swap', uuid: SWAP_UUID }
    }
  ],
  root: 'disk.0/part.2'
}

const OTHERS: Readonly<Record<string, TestGuest>> = {
  arch: {
    disks: [
      {
        1: { type: 'vfat', uuid: 'C0DE-F00D' },
        2: { type: 'btrfs', uuid: ROOT_UUID },
        4: { type: 'crypto_LUKS', uuid: '1f0e2d3c-4b5a-4697-8879-6a5b4c3d2e1f' }
      }
    ],
    root: 'disk.0/part.2'
  },
  'rhel-7': {
    disks: [
      {
        1: { type: 'vfat', uuid: 'C0DE-F00D' },
        2: { type: 'xfs', uuid: '5f1c0c1f-7a5e-4e43-8f2c-3a4c9a3f7d20' },
        3: { type: 'xfs', uuid: ROOT_UUID },
        4: { type: 'swap', uuid: SWAP_UUID }
      }
    ],
    root: 'disk.0/part.3'
  }
}

export const DISTRIBUTIONS = readdirSync(FIXTURES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()

/** The boot configuration of a distribution, as its own tools write it, by guest path. */
export function filesOf(distribution: string): Readonly<Record<string, string>> {
  const top = join(FIXTURES, distribution)
  return Object.fromEntries(
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .toSorted()
      .map(path => [`/${relative(top, path)}`, readFileSync(path, 'utf8')])
  )
}

export const inputOf = (
  distribution: string,
  files = filesOf(distribution),
  guest: TestGuest['guest'] = {}
): FixInput => guestInput({ ...(OTHERS[distribution] ?? THREE), files, guest })
