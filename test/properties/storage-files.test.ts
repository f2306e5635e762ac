import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceDiskNames } from '../../src/control/disk-names.ts'
import { crypttab } from '../../src/control/fixers/linux/crypttab.ts'
import { fstab } from '../../src/control/fixers/linux/fstab.ts'
import { lvmDevices } from '../../src/control/fixers/linux/lvm-devices.ts'
import { mdadmConf } from '../../src/control/fixers/linux/mdadm-conf.ts'
import { mountUnits } from '../../src/control/fixers/linux/mount-units.ts'
import { resumeDevice } from '../../src/control/fixers/linux/resume-device.ts'
import { swapUnits } from '../../src/control/fixers/linux/swap-units.ts'
import { parseCrypttab, printCrypttab } from '../../src/formats/crypttab.ts'
import { parseFstab, printFstab } from '../../src/formats/fstab.ts'
import type { Fix } from '../../src/model/fixer.ts'
import { applied, guestInput, texts } from '../control/guest-input.ts'
import { STORAGE_FILES, STORAGE_GUEST } from '../control/storage-samples.ts'

// Real-looking files, broken at random: words that mean something are put in, pieces are taken out, doubled and moved.

const FIXERS = [crypttab, fstab, lvmDevices, mdadmConf, mountUnits, resumeDevice, swapUnits]

const FILES = [
  ...STORAGE_FILES,
  [
    '/etc/systemd/system/data.mount',
    '# data\n[Unit]\nAfter=x.service\n[Mount]\nWhat=/dev/sdb1\nWhere=/data\nType=xfs\n[Install]\n'
  ],
  ['/etc/systemd/system/dev-sda5.swap', '# swap\n[Swap]\nWhat=/dev/sda5\nPriority=5\n[Install]\n'],
  ['/etc/fstab', '/dev/sdb1 / ext4 ro 0 1\n/dev/sda1 /data xfs ro 0 0\n/dev/sdb6 /x xfs ro,nofail 0 0\n']
] as const
/** More where somebody has the time: H2K_FUZZ_RUNS=100000. */
const RUNS = Number(process.env['H2K_FUZZ_RUNS'] ?? 300)

const word = fc.constantFrom(
  ...[
    '/dev/sda1',
    '/dev/sdb1',
    '/dev/sdb',
    '/dev/sdz9',
    '/dev/nvme0n1p1',
    '/dev/mapper/mpatha-part1',
    '/dev/vg/gone'
  ],
  ...['/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:1:0-part2', '/dev/disk/by-id/wwn-0x6-part1', 'LABEL=data'],
  ...[
    'UUID=gone',
    'UUID="',
    "'",
    '"',
    '\\',
    '\\040',
    '#',
    ',',
    '=',
    ' ',
    '\t',
    '\r',
    '\n',
    '\n\n',
    '{',
    '}',
    '[',
    ']'
  ],
  ...[
    'device=/dev/sdb1',
    'noauto',
    'swap',
    'DEVICE ',
    'ARRAY ',
    'devices=/dev/sda6',
    'filter = [',
    '"r|.*|"',
    'RESUME='
  ]
)

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(12),
  put: fc.oneof({ weight: 3, arbitrary: word }, fc.string({ maxLength: 4 }), fc.constant(''))
})

const file = fc
  .tuple(fc.constantFrom(...FILES), fc.array(change, { maxLength: 6 }))
  .map(([[path, text], changes]) => {
    const broken = changes.reduce((whole, { at, drop, put }) => {
      const start = Math.floor(at * whole.length)
      return whole.slice(0, start) + put + whole.slice(start + drop)
    }, text)
    return { path, text: broken }
  })

const bus = fc.constantFrom('virtio-blk', 'virtio-scsi', 'nvme')
const mode = fc.constantFrom('uuid', 'partuuid', 'label')

const all = (input: ReturnType<typeof guestInput>): Fix => {
  const fixes = FIXERS.map(({ fix }) => fix(input))
  return {
    edits: fixes.flatMap(({ edits }) => edits),
    diagnostics: fixes.flatMap(({ diagnostics }) => diagnostics)
  }
}

/** What gives a line a reason to change. */
const REASON = /\/dev\/|LABEL=|UUID=|filter|DEV|"[ar]/i

test('a second time changes nothing, and no line changes that has no reason', () => {
  fc.assert(
    fc.property(file, bus, mode, ({ path, text }, disks, wanted) => {
      const input = guestInput({
        ...STORAGE_GUEST,
        bus: disks,
        guest: { fstab: wanted },
        files: { [path]: text }
      })
      const fix = all(input)
      const fixed = applied(input, fix)
      expect(sourceDiskNames(fixed)).toEqual(sourceDiskNames(input))
      expect(all(fixed).edits).toEqual([])
      const after = new Set((texts(fix)[path] ?? text).split('\n'))
      for (const line of text.split('\n')) if (!REASON.test(line)) expect([...after]).toContain(line)
      expect(fix.diagnostics.every(({ where }) => where.in === 'guest' && where.path === path)).toBe(true)
    }),
    { numRuns: RUNS }
  )
})

test('printing what was parsed gives the same text', () => {
  fc.assert(
    fc.property(file, ({ text }) => {
      expect(printFstab(parseFstab(text).value)).toBe(text)
      expect(printCrypttab(parseCrypttab(text).value)).toBe(text)
    }),
    { numRuns: RUNS }
  )
})

test('keep changes none of these files', () => {
  for (const [path, text] of STORAGE_FILES) {
    const input = guestInput({
      ...STORAGE_GUEST,
      guest: { fstab: 'keep', initramfs: 'keep' },
      files: { [path]: text }
    })
    expect(all(input)).toEqual({ edits: [], diagnostics: [] })
  }
})
