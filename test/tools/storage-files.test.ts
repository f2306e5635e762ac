import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { crypttab } from '../../src/control/fixers/linux/crypttab.ts'
import { fstab } from '../../src/control/fixers/linux/fstab.ts'
import { lvmDevices } from '../../src/control/fixers/linux/lvm-devices.ts'
import { mdadmConf } from '../../src/control/fixers/linux/mdadm-conf.ts'
import { swapUnits } from '../../src/control/fixers/linux/swap-units.ts'
import type { Fixer } from '../../src/model/fixer.ts'
import { guestInput, texts } from '../control/guest-input.ts'
import { STORAGE_FILES, STORAGE_GUEST } from '../control/storage-samples.ts'

// What the fixers write, read back by the programs that read it in a guest.

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'h2k-storage-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The file as the fixer leaves it, in a folder of its own. */
function written(fixer: Fixer, path: string, text: string): string {
  const fix = fixer.fix(guestInput({ ...STORAGE_GUEST, files: { [path]: text } }))
  const file = join(mkdtempSync(join(folder, 'file-')), path.split('/').at(-1) ?? '')
  writeFileSync(file, texts(fix)[path] ?? text)
  return file
}

const samples = (path: string): readonly string[] =>
  STORAGE_FILES.filter(([each]) => each === path).map(([, text]) => text)

const ROOT = 'UUID=3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11'
const SWAP = 'UUID=9a7d3c44-1b8e-4d9a-8c57-2f60e1b4d822'

test('mount reads every line of fstab', () => {
  const sources = samples('/etc/fstab').map(text => {
    const file = written(fstab, '/etc/fstab', text)
    // It fails since none of these disks is here; what it says of the text is at the end.
    const { stderr } = spawnSync('findmnt', ['--verify', '--tab-file', file], { encoding: 'utf8' })
    expect(stderr).toContain('0 parse errors')
    const read = execFileSync('findmnt', ['--fstab', '--tab-file', file, '--json', '-o', 'SOURCE,TARGET'])
    const { filesystems } = JSON.parse(read.toString())
    return filesystems.map(({ source, target }: { source: string; target: string }) => `${source} ${target}`)
  })
  expect(sources).toEqual([
    [
      `${ROOT} /`,
      `${SWAP} none`,
      '/dev/sr0 /media/cdrom0',
      '/dev/fd0 /media/floppy0',
      'nas:/export/a b /srv/nas',
      '//files/share /srv/share',
      'tmpfs /tmp',
      '/srv/nas/x /x'
    ],
    [
      `${ROOT} /`,
      `${SWAP} swap`,
      'UUID=b1c2d3e4-0000-4000-8000-1234567890ab /data',
      'LABEL=data /data2',
      'UUID="9a7d3c44-1b8e-4d9a-8c57-2f60e1b4d822" none',
      'proc /proc',
      'devpts /dev/pts'
    ],
    [
      '/dev/mapper/vg-home /home',
      `${ROOT} /`,
      '/dev/VolGroup00/LogVol01 swap',
      'PARTUUID=5ca1ab11-01 /p',
      '/dev/cdrom /mnt/cd'
    ]
  ])
})

test('systemd takes a swap unit under the name that it gets, and not under another', () => {
  const unit = '/etc/systemd/system/dev-sda5.swap'
  const given = { ...STORAGE_GUEST, files: { [unit]: '[Swap]\nWhat=/dev/sda5\nPriority=5\n' } }
  const [[path = '', text = ''] = []] = Object.entries(texts(swapUnits.fix(guestInput(given))))
  const verify = (name: string): string => {
    const file = join(mkdtempSync(join(folder, 'unit-')), name)
    writeFileSync(file, text)
    const { stderr, status } = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
      encoding: 'utf8'
    })
    return `${status} ${stderr}`
  }
  expect(text).toContain('What=/dev/disk/by-uuid/9a7d3c44-1b8e-4d9a-8c57-2f60e1b4d822\n')
  expect(verify(path.split('/').at(-1) ?? '')).toBe('0 ')
  expect(verify('dev-sda5.swap')).toContain('unit name do not match')
})

const GENERATOR = '/usr/lib/systemd/system-generators/systemd-cryptsetup-generator'

test('systemd unlocks from what crypttab says', () => {
  const [text = ''] = samples('/etc/crypttab')
  const file = written(crypttab, '/etc/crypttab', text)
  const units = join(folder, 'units')
  mkdirSync(units)
  execFileSync(GENERATOR, [units, units, units], { env: { ...process.env, SYSTEMD_CRYPTTAB: file } })
  const attached = ['data', 'swap'].map(
    name =>
      readFileSync(join(units, `systemd-cryptsetup@${name}.service`), 'utf8').match(
        /^ExecStart=.* attach (.*)$/m
      )?.[1]
  )
  expect(attached).toEqual([
    "'data' '/dev/disk/by-uuid/7d3f7ba1-2f21-4a6c-8f6c-0e4b6a6f7c11' '/etc/keys/data.key' 'luks,timeout=30'",
    "'swap' '/dev/disk/by-partuuid/5ca1ab10-05' '/dev/urandom' 'swap,cipher=aes-xts-plain64,size=256'"
  ])
})

test('LVM reads the filter, and all the rest as before', () => {
  const [text = ''] = samples('/etc/lvm/lvm.conf')
  const file = written(lvmDevices, '/etc/lvm/lvm.conf', text)
  const read = execFileSync('lvmconfig', [], {
    env: { ...process.env, LVM_SYSTEM_DIR: join(file, '..'), LVM_SUPPRESS_FD_WARNINGS: '1' }
  })
  expect(read.toString()).toBe(`config {
	checks=1
}
allocation {
	maximise_cling=1
}
devices {
	dir="/dev"
	scan="/dev"
	filter=["a|^/dev/vd|","a|^/dev/sda2$|","r|/dev/cdrom|","r|.*|"]
	sysfs_scan=1
}
`)
})

test('mdadm reads its configuration without a complaint', () => {
  const [text = ''] = samples('/etc/mdadm/mdadm.conf')
  const file = written(mdadmConf, '/etc/mdadm/mdadm.conf', text)
  const complaints = (config: string): string =>
    spawnSync('mdadm', ['--examine', '--scan', '--config', config], { encoding: 'utf8' }).stderr
  expect(complaints(file)).toBe('')
  const wrong = join(folder, 'wrong.conf')
  writeFileSync(wrong, 'DEVICE partitions\nARRAYS_ARE_HERE /dev/md0\n')
  expect(complaints(wrong)).not.toBe('')
})
