import { expect, test } from 'vitest'
import type { Running } from '../../src/views/apply-lines.ts'
import { renderScreen, renderSigns, type Tally } from '../../src/views/apply-screen.ts'

const at = (vm: string, action: string) =>
  ({ at_ms: 0, vm: `vm.${vm}`, action: `vm.${vm}/${action}` }) as const

const running = (
  vm: string,
  kind: string,
  more: Partial<NonNullable<Running['progress']>> | null
): Running => ({
  started: { ...at(vm, kind), type: 'action_started', kind, attempt: 1, because: '' },
  since_ms: 1000,
  progress:
    more === null
      ? null
      : {
          ...{ ...at(vm, kind), type: 'progress', phase: 'convert', note: null },
          ...{ bytes_done: 512, bytes_total: 1024, rate: 128, eta_s: 4 },
          ...more
        }
})

const tally = (list: readonly Running[], more: Partial<Tally> = {}): Tally => ({
  ...{ running: list, over: 1, todo: 9, bytes_done: 512, bytes_total: 2048, rate: 128 },
  ...more
})

const WIDE = { columns: 100, rows: 24, now_ms: 13_000 }

test.each<[string, readonly Running[], readonly string[]]>([
  ['nothing', [], []],
  [
    'a copy',
    [running('a', 'qemu-img.convert', {})],
    [
      'vm.a  converting, 50%, 4 s left, 128 B/s, 512 B of 1.00 KiB',
      '1 of 9 actions, 25%, 12 s left, 128 B/s, 512 B of 2.00 KiB'
    ]
  ],
  [
    'of several actions of a VM the one that can say how far it is',
    [running('a', 'qemu-img.convert', {}), running('a', 'file.checksum', null)],
    [
      'vm.a  converting, 50%, 4 s left, 128 B/s, 512 B of 1.00 KiB',
      '1 of 9 actions, 25%, 12 s left, 128 B/s, 512 B of 2.00 KiB'
    ]
  ],
  [
    'a boot, and an appliance that cannot say',
    [running('a', 'qemu.boot', { note: 'kernel\u001b[2J' }), running('bb', 'guestfs.open', null)],
    [
      'vm.a   booting, reached kernel\\e[2J, 12 s',
      'vm.bb  starting the appliance, 12 s',
      '1 of 9 actions, 25%, 12 s left, 128 B/s, 512 B of 2.00 KiB'
    ]
  ]
])('R46 on the screen: %s', (_, list, lines) => {
  expect(renderScreen(tally(list), WIDE)).toEqual(lines)
})

test('R46 lines are never more or longer than the terminal allows', () => {
  const many = Array.from({ length: 300 }, (_, n) => running(`vm-number-${n}`, 'qemu-img.convert', {}))
  for (const columns of [2, 10, 25, 40, 80])
    for (const rows of [1, 2, 3, 5, 24]) {
      const lines = renderScreen(tally(many), { columns, rows, now_ms: 0 })
      expect(lines.length).toBeLessThanOrEqual(Math.max(1, rows - 1))
      expect(lines.every(line => line.length < columns)).toBe(true)
    }
})

test('R46 a sign of life in a log leaves out what has only begun, and sums up what is much', () => {
  const few = tally([running('a', 'qemu-img.convert', {})])
  expect(renderSigns(few, { now_ms: 2000, quiet_ms: 5000 })).toEqual([])
  expect(renderSigns(few, { now_ms: 9000, quiet_ms: 5000 })).toEqual([
    '...  vm.a/qemu-img.convert: converting, 512 B of 1.00 KiB, 50%, 128 B/s, 4 s left'
  ])
  const many = tally([...'abcd'].map(vm => running(vm, 'qemu-img.convert', {})))
  expect(renderSigns(many, { now_ms: 9000, quiet_ms: 5000 })).toEqual([
    '...  4 VMs at work, 1 of 9 actions, 25%, 12 s left, 128 B/s, 512 B of 2.00 KiB'
  ])
})
