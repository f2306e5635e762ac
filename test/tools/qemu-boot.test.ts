import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { qemuBoot } from '../../src/data/executors/qemu-boot.ts'
import { readPcap } from '../../src/formats/pcap.ts'
import type { QemuBootParams } from '../../src/model/action.gen.ts'
import { H2kError } from '../../src/model/diagnostic.ts'
import { MIB } from '../../src/model/size.ts'
import { actionOf, attemptWith, folder, hostIn } from '../data/stage.ts'
import { buildGuest } from '../guests/guest.ts'

const params: QemuBootParams = {
  ...{ accelerator: 'tcg', machine: 'q35', firmware: { kind: 'bios' }, cpus: 1, memory_bytes: 1024 * MIB },
  disks: [{ path: 'd.raw', format: 'raw', bus: 'virtio-blk' }],
  nics: [{ mac: '00:50:56:9a:4e:21', model: 'virtio' }],
  ...{ timeout_ms: 300_000, expect: ['login'], evidence: 'evidence' }
}

/** A disk whose boot sector says a text on the first serial port and halts. */
function speaking(text: string): Uint8Array {
  // cld; ds = 0; si = text; dx = 0x3f8; loop: lodsb; al == 0 ? halt : out dx, al
  const code = Buffer.from('fc31c08ed8be167cbaf803ac84c07403eeebf8f4ebfd', 'hex')
  const disk = Buffer.alloc(MIB)
  disk.set([...code, ...Buffer.from(`${text}\0`)])
  disk.set([0x55, 0xaa], 510)
  return disk
}

async function boot(root: string, changed: Partial<QemuBootParams> = {}): Promise<string> {
  const run = qemuBoot.run(actionOf('qemu.boot', { ...params, ...changed }), hostIn(root), attemptWith())
  try {
    return JSON.stringify((await run).notes['milestones'])
  } catch (error) {
    if (error instanceof H2kError) return `${error.diagnostics[0]?.code}: ${error.message}`
    throw error
  }
}

test.each(['virtio-blk', 'virtio-scsi', 'sata', 'nvme'] as const)(
  'boots from %s and does not write the disk',
  async bus => {
    const root = folder()
    const disk = speaking('Linux version 6.1\r\ndemo login: ')
    writeFileSync(join(root, 'd.raw'), disk)
    expect(await boot(root, { disks: [{ path: 'd.raw', format: 'raw', bus }] })).toBe('["kernel","login"]')
    expect(readFileSync(join(root, 'd.raw'))).toEqual(disk)
    expect(readFileSync(join(root, 'evidence/serial.log'), 'utf8')).toContain('demo login: ')
    expect(readFileSync(join(root, 'evidence/screen.png')).subarray(1, 4).toString()).toBe('PNG')
    // A card that tried to boot would have asked for an address.
    expect(readPcap(readFileSync(join(root, 'evidence/network.pcap')))?.size).toBe(0)
  }
)

test('an empty disk is seen on the screen, without a console', async () => {
  const root = folder()
  writeFileSync(join(root, 'd.raw'), new Uint8Array(MIB))
  expect(await boot(root)).toBe(
    'BOOT_FAILED: the converted guest did not reach login: the firmware found no bootable disk; the screen says: No bootable device.; it reached nothing that was seen; its serial console said nothing'
  )
})

test('the guest as it is stops in the shell of its initramfs', async () => {
  const root = folder()
  const guest = await buildGuest('demo')
  const convert = ['convert', '-f', 'vmdk', '-O', 'qcow2', guest.disk.file, join(root, 'd.qcow2')]
  execFileSync('qemu-img', convert)
  const disks = [{ path: 'd.qcow2', format: 'qcow2', bus: 'virtio-blk' }] as const
  expect(await boot(root, { disks, cpus: 2, expect: ['login', 'network'] })).toMatch(
    /^BOOT_FAILED: the converted guest did not reach login and network: the guest stopped in the shell of its initramfs: it did not find its root filesystem; it reached bootloader, kernel; .* \/ \(initramfs\)$/
  )
})
