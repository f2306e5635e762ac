// A test guest, built on first use by build.sh and found in the cache afterwards.

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Disk } from './boot.ts'

export type Guest = {
  readonly folder: string
  readonly vmx: string
  /** The top of the chain, as the VMX names it. */
  readonly disk: Disk
  readonly mac: string
  readonly login: { readonly user: string; readonly password: string }
}

export async function buildGuest(name: string): Promise<Guest> {
  const script = join(import.meta.dirname, 'build.sh')
  const { stdout } = await promisify(execFile)('bash', [script, name])
  const folder = stdout.trim()
  const vmx = join(folder, `${name}.vmx`)
  const text = await readFile(vmx, 'utf8')
  const value = (key: string): string => {
    const found = text.split('\n').find(line => line.startsWith(`${key} = `))
    if (found === undefined) throw new Error(`${vmx} has no ${key}`)
    return found.slice(key.length + 4, -1)
  }
  return {
    folder,
    vmx,
    disk: { file: join(folder, value('scsi0:0.fileName')), format: 'vmdk' },
    mac: value('ethernet0.address').toLowerCase(),
    // A test value, set in the guest's parameter file.
    login: { user: 'root', password: 'h2k-demo' }
  }
}
