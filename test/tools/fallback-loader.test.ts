import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../bench/compile-fixture.ts'
import { fallbackLoader } from '../../src/control/fixers/linux/fallback-loader.ts'
import { editStep } from '../../src/control/lower/edit.ts'
import { createSessions } from '../../src/data/apply/sessions.ts'
import { guestCopyFile } from '../../src/data/executors/guest-copy-file.ts'
import { guestfsClose } from '../../src/data/executors/guestfs-close.ts'
import { guestfsOpen } from '../../src/data/executors/guestfs-open.ts'
import { qemuImgConvert } from '../../src/data/executors/qemu-img-convert.ts'
import { qemuImgCreate } from '../../src/data/executors/qemu-img-create.ts'
import { inspectGuest } from '../../src/data/inspect/guest.ts'
import type { BlockNode } from '../../src/model/block.ts'
import { MIB } from '../../src/model/size.ts'
import { guestInput } from '../control/guest-input.ts'
import { actionOf, folder, hostIn, LAYER } from '../data/stage.ts'

// A UEFI guest whose only way to its loader was an entry in the old NVRAM, with the loaders as Debian signs them. GRUB says
// on the serial port where it was started from and where it found its configuration.

const SHIM = '/usr/lib/shim'
const GRUB = '/usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed'
const SYSTEMD_BOOT = '/usr/lib/systemd/boot/efi/systemd-bootx64.efi'
const CONFIG = `serial --unit=0 --speed=115200
terminal_output serial
echo "prefix=$prefix cmdpath=$cmdpath."
sleep 1
halt
`
const VIRTUAL = 160 * MIB
const block: BlockNode = { driver: 'raw', path: 'disk.raw', extents: [], backing: null }

const sh = (command: string, cwd: string): string =>
  execFileSync('sh', ['-ec', command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, MTOOLS_SKIP_CHECK: '1' }
  })

const MOUNTED = 'UUID=C0DE-F00D /boot/efi vfat umask=0077 0 1\n'

/** `esp` holds what the EFI partition does. */
function disk(root: string, { line = MOUNTED, place = 'boot/efi' } = {}): void {
  mkdirSync(join(root, 'tree/etc'), { recursive: true })
  mkdirSync(join(root, 'tree', place), { recursive: true })
  writeFileSync(join(root, 'tree/etc/fstab'), `LABEL=root / ext4 defaults 0 1\n${line}`)
  writeFileSync(join(root, 'tree/etc/os-release'), 'ID=debian\nNAME=Debian\n')
  const commands = [
    `truncate -s ${VIRTUAL} disk.raw`,
    "printf 'label: gpt\\nstart=2048,size=64M,type=C12A7328-F81F-11D2-BA4B-00A0C93EC93B\\n,,\\n' | sfdisk -q disk.raw",
    'mkfs.vfat -F 16 -i C0DEF00D --offset 2048 disk.raw 65536 >mkfs.log 2>&1',
    'mcopy -s -i disk.raw@@1M esp/* ::/',
    `mke2fs -q -t ext4 -L root -d tree -E offset=${65 * MIB} disk.raw 90M`
  ]
  sh(commands.join('\n'), root)
}

function debian(root: string): void {
  const at = join(root, 'esp/EFI/debian')
  mkdirSync(at, { recursive: true })
  copyFileSync(join(SHIM, 'shimx64.efi'), join(at, 'shimx64.efi'))
  copyFileSync(join(SHIM, 'fbx64.efi.signed'), join(at, 'fbx64.efi'))
  copyFileSync(join(SHIM, 'mmx64.efi.signed'), join(at, 'mmx64.efi'))
  copyFileSync(join(SHIM, 'BOOTX64.CSV'), join(at, 'BOOTX64.CSV'))
  copyFileSync(GRUB, join(at, 'grubx64.efi'))
  writeFileSync(join(at, 'grub.cfg'), CONFIG)
}

function systemdBoot(root: string): void {
  mkdirSync(join(root, 'esp/EFI/systemd'), { recursive: true })
  mkdirSync(join(root, 'esp/loader/entries'), { recursive: true })
  copyFileSync(SYSTEMD_BOOT, join(root, 'esp/EFI/systemd/systemd-bootx64.efi'))
  writeFileSync(join(root, 'esp/loader/loader.conf'), 'timeout 0\ndefault grub\n')
  // What it starts needs no shim: GRUB again, which says that it was reached.
  mkdirSync(join(root, 'esp/EFI/debian'), { recursive: true })
  copyFileSync(GRUB, join(root, 'esp/EFI/debian/loader.efi'))
  writeFileSync(join(root, 'esp/EFI/debian/grub.cfg'), CONFIG)
  writeFileSync(join(root, 'esp/loader/entries/grub.conf'), 'title GRUB\nefi /EFI/debian/loader.efi\n')
}

const look = (root: string, deep: boolean) =>
  inspectGuest(hostIn(root), [block], { root_device: 'auto', deep, accelerator: 'tcg' })

/** Looks, plans, edits in an appliance and makes `out.raw`; gives what was copied. */
async function migrate(root: string): Promise<readonly string[]> {
  const host = hostIn(root)
  const { facts, diagnostics } = await look(root, false)
  const { os } = facts
  if (os === null) throw new Error(JSON.stringify(diagnostics))
  const given = guestInput()
  const vm = { ...given.vm, facts, firmware: 'efi' as const }
  const { edits } = fallbackLoader.fix({ vm, facts, os: { ...os, arch: 'x86_64' } })

  const sessions = createSessions(host)
  const attempt = {
    ...{ progress: () => undefined, checkpoint: null, keep: () => Promise.resolve(), sessions },
    effect: (_: unknown, call: () => Promise<never>) => call()
  }
  const create = actionOf('qemu-img.create', { path: 'overlay.qcow2', virtual_bytes: VIRTUAL })
  await qemuImgCreate.run(create, host, attempt)
  const mounts = os.mounts.map(({ mountpoint, volume, options }) => ({ mountpoint, volume, options }))
  const disks = [{ block, overlay: 'overlay.qcow2' }]
  const open = actionOf('guestfs.open', { accelerator: 'tcg', memory_bytes: 768 * MIB, disks, mounts })
  await guestfsOpen.run(open, host, attempt)
  const steps = edits.map(edit => editStep(edit, { vm: 'vm.a', sha256, edited: new Set(), made: new Set() }))
  for (const step of steps)
    if (step.kind === 'guest.copy-file')
      await guestCopyFile.run({ ...actionOf(step.kind, step.params), layer: LAYER }, host, attempt)
  await guestfsClose.run(actionOf('guestfs.close', { trim: [], overlays: ['overlay.qcow2'] }), host, attempt)
  const from = { block, overlay: 'overlay.qcow2' }
  const params = { from, to: 'out.raw', format: 'raw', compress: 'none', virtual_bytes: VIRTUAL } as const
  await qemuImgConvert.run(actionOf('qemu-img.convert', params), host, attempt)
  return steps.map(step => ('path' in step.params ? step.params.path : ''))
}

/** What the guest says on its serial port, started by firmware that knows no entry. */
function boot(root: string, image: string): string {
  copyFileSync('/usr/share/OVMF/OVMF_VARS_4M.fd', join(root, 'vars.fd'))
  const code = '/usr/share/OVMF/OVMF_CODE_4M.fd'
  const command = [
    'timeout 120 qemu-system-x86_64 -machine q35,accel=tcg -m 512 -display none -vga none -no-reboot -nic none',
    `-drive if=pflash,format=raw,readonly=on,file=${code} -drive if=pflash,format=raw,file=vars.fd`,
    `-drive file=${image},format=raw,if=virtio -serial file:serial.log || true`
  ]
  sh(command.join(' '), root)
  return readFileSync(join(root, 'serial.log'), 'latin1')
}

test('shim, GRUB and fallback as Debian signs them: started from EFI/BOOT, they find the configuration', async () => {
  const root = folder()
  debian(root)
  disk(root)
  const copied = await migrate(root)
  expect(copied).toEqual([
    '/boot/efi/EFI/BOOT/BOOTX64.EFI',
    '/boot/efi/EFI/BOOT/grubx64.efi',
    '/boot/efi/EFI/BOOT/mmx64.efi',
    '/boot/efi/EFI/BOOT/fbx64.efi'
  ])
  for (const path of copied) {
    sh(`mcopy -o -i out.raw@@1M '${path.replace('/boot/efi', '::')}' made`, root)
    const name = path.replace('/BOOTX64.EFI', '/shimx64.efi').split('/').at(-1) ?? ''
    expect(readFileSync(join(root, 'made')).equals(readFileSync(join(root, 'esp/EFI/debian', name)))).toBe(
      true
    )
  }
  // Fallback makes a boot entry of the CSV and starts shim in the vendor's folder by it.
  expect(boot(root, 'out.raw')).toContain('prefix=(hd0,gpt1)/EFI/debian cmdpath=(hd0,gpt1)/EFI/debian.')

  // Without fallback shim starts GRUB beside it, whose prefix is still that of Debian.
  sh('mdel -i out.raw@@1M ::/EFI/BOOT/fbx64.efi', root)
  expect(boot(root, 'out.raw')).toContain('prefix=(hd0,gpt1)/EFI/debian cmdpath=(hd0,gpt1)/EFI/BOOT.')
})

test('systemd-boot, started from EFI/BOOT, finds its entries', async () => {
  const root = folder()
  systemdBoot(root)
  disk(root)
  expect(await migrate(root)).toEqual(['/boot/efi/EFI/BOOT/BOOTX64.EFI'])
  expect(boot(root, 'out.raw')).toContain('prefix=(hd0,gpt1)/EFI/debian cmdpath=(hd0,gpt1)/EFI/debian.')
})

test('a partition that fstab does not mount is found by its type, edited, and read back', async () => {
  const root = folder()
  debian(root)
  mkdirSync(join(root, 'tree/boot'), { recursive: true })
  writeFileSync(join(root, 'tree/boot/vmlinuz'), 'a kernel, so that /boot is no place for a partition')
  disk(root, { line: '', place: 'efi' })
  const [direct, appliance] = [await look(root, false), await look(root, true)]
  expect(direct.facts.os?.mounts).toEqual([
    { mountpoint: '/', volume: 'disk.0/part.2', options: '' },
    { mountpoint: '/efi', volume: 'disk.0/part.1', options: '' }
  ])
  expect(direct.facts.os?.efi?.mountpoint).toBe('/efi')
  expect(appliance.facts).toEqual(direct.facts)
  expect(await migrate(root)).toContain('/efi/EFI/BOOT/BOOTX64.EFI')
  expect(sh('mdir -b -i out.raw@@1M ::/EFI/BOOT', root).split('\n').filter(Boolean).toSorted()).toEqual([
    '::/EFI/BOOT/BOOTX64.EFI',
    '::/EFI/BOOT/fbx64.efi',
    '::/EFI/BOOT/grubx64.efi',
    '::/EFI/BOOT/mmx64.efi'
  ])
  sh('mcopy -o -i out.raw@@1M ::/EFI/BOOT/BOOTX64.EFI made', root)
  expect(
    readFileSync(join(root, 'made')).equals(readFileSync(join(root, 'esp/EFI/debian/shimx64.efi')))
  ).toBe(true)
})

test('both ways of looking see the same loaders, and where GRUB looks for its configuration', async () => {
  const root = folder()
  debian(root)
  systemdBoot(root)
  disk(root)
  const [direct, appliance] = [await look(root, false), await look(root, true)]
  const { efi, files } = direct.facts.os ?? {}
  expect(efi?.folders).toEqual(['debian', 'systemd'])
  expect(efi?.loaders.map(({ path, grub_prefix }) => [path, grub_prefix])).toEqual([
    ['/boot/efi/EFI/debian/bootx64.csv', null],
    ['/boot/efi/EFI/debian/fbx64.efi', null],
    ['/boot/efi/EFI/debian/grubx64.efi', '/EFI/debian'],
    ['/boot/efi/EFI/debian/mmx64.efi', null],
    ['/boot/efi/EFI/debian/shimx64.efi', null],
    ['/boot/efi/EFI/systemd/systemd-bootx64.efi', null]
  ])
  expect(Object.keys(files ?? {}).filter(path => path.startsWith('/boot/'))).toEqual([
    '/boot/efi/EFI/debian/grub.cfg',
    '/boot/efi/loader/entries/grub.conf'
  ])
  expect(appliance.facts.os?.efi).toEqual(efi)
  expect(appliance.facts.os?.files).toEqual(files)
})
