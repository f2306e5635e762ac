// The row of docs/guests.md that fits into every test run: a disk without its NVRAM. `npm run test:guests` has the others.

import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { CASES } from './cases.ts'
import { applyAndBoot, bootAsIs, planMove } from './cells.ts'
import { buildGuest, type Guest } from './guest.ts'

const run = promisify(execFile)
const MINUTE = 60_000
const about = CASES.find(({ name }) => name === 'uefi-lvm')
if (about === undefined) throw new Error('no case uefi-lvm')
let guest: Guest

beforeAll(async () => {
  guest = await buildGuest('uefi-lvm')
}, 15 * MINUTE)

test('the VM has UEFI and its disk on the SATA controller, with a snapshot', async () => {
  expect(guest).toMatchObject({ efi: true, bus: 'ahci', macs: ['00:50:56:9a:4e:11'] })
  expect(await readFile(guest.vmx, 'utf8')).toContain('sata0:1.fileName = "uefi-lvm-000001.vmdk"')
  const { stdout } = await run('qemu-img', ['info', '--backing-chain', '--output=json', guest.disk.file])
  const chain: readonly { readonly filename: string }[] = JSON.parse(stdout)
  expect(chain.map(({ filename }) => filename.slice(guest.folder.length + 1))).toEqual([
    'uefi-lvm-000001.vmdk',
    'uefi-lvm.vmdk'
  ])
})

test(
  'its firmware finds nothing to boot when the NVRAM is empty',
  async () => {
    const { reached, network } = await bootAsIs({ guest, about }, 'unmodified')
    expect({ reached, network }).toEqual(about.unmodified)
  },
  10 * MINUTE
)

test(
  'h2k gives it a loader that empty NVRAM leads to, and drivers and a network under another MAC address',
  async () => {
    const planned = await planMove({ guest, about }, 'new')
    try {
      const cell = await applyAndBoot({ guest, about }, planned)
      expect(cell, cell.said.join('\n')).toMatchObject({ reached: 'login', network: true, failedUnits: [] })
    } finally {
      await rm(planned.folder, { recursive: true, force: true })
    }
  },
  15 * MINUTE
)
