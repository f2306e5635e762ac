// A test guest, built on first use by build.sh and found in the cache afterwards.

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Disk } from './boot.ts'

export type Guest = {
  readonly folder: string
  readonly vmx: string
  /** The tops of the chains, as the VMX names them; `disk` is the first. */
  readonly disk: Disk
  readonly disks: readonly Disk[]
  /** Of every NIC; `mac` is of the first. */
  readonly mac: string
  readonly macs: readonly string[]
  readonly efi: boolean
  /** The controller of the disks on VMware. */
  readonly bus: 'pvscsi' | 'ahci'
  readonly login: { readonly user: string; readonly password: string }
}

export async function buildGuest(name: string): Promise<Guest> {
  const script = join(import.meta.dirname, 'build.sh')
  const { stdout } = await promisify(execFile)('bash', [script, name])
  const folder = stdout.trim()
  const vmx = join(folder, `${name}.vmx`)
  const values = new Map(
    (await readFile(vmx, 'utf8')).split('\n').flatMap(line => {
      const [key, value] = line.split(' = ')
      return key === undefined || value === undefined ? [] : [[key, value.slice(1, -1)] as const]
    })
  )
  const numbered = <T>(key: (i: number) => string, meaning: (value: string) => T): readonly [T, ...T[]] => {
    const [first, ...more] = [0, 1, 2, 3].flatMap(i => values.get(key(i)) ?? []).map(meaning)
    if (first === undefined) throw new Error(`${vmx} has no ${key(0)}`)
    return [first, ...more]
  }
  // A guest with UEFI has its disk on SATA, behind the CD drive (flavours/boot-grub_efi.sh).
  const sata = !values.has('scsi0:0.fileName')
  const diskAt = (i: number): string => (sata ? `sata0:${i + 1}.fileName` : `scsi0:${i}.fileName`)
  const [disk, ...moreDisks] = numbered(
    diskAt,
    file => ({ file: join(folder, file), format: 'vmdk' }) as const
  )
  const [mac, ...moreMacs] = numbered(
    i => `ethernet${i}.address`,
    address => address.toLowerCase()
  )
  return {
    folder,
    vmx,
    disk,
    disks: [disk, ...moreDisks],
    mac,
    macs: [mac, ...moreMacs],
    bus: sata ? 'ahci' : 'pvscsi',
    efi: values.get('firmware') === 'efi',
    // A test value, set in the guest's parameter file.
    login: { user: 'root', password: 'h2k-demo' }
  }
}
