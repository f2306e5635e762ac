import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { multipathNames } from '../../../src/control/checks/multipath-names.ts'
import { guestFile } from '../guest-input.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

const NUMBER = '36000c29a1b2c3d4e5f60718293a4b5c6'
const ALIAS = `multipaths {\n multipath {\n  wwid ${NUMBER}\n  alias data\n }\n}\n`
const KEPT_AWAY = `blacklist {\n wwid "${NUMBER}"\n}\n`
const SCSI = 'output: { disk_bus: virtio-scsi }'

test.each<[name: string, text: string | null, lines: readonly number[], settings?: string]>([
  ['a name by number', ALIAS, [3]],
  ['kept away by number', KEPT_AWAY, [2], SCSI],
  ['kept away by number, but nothing that multipath takes', KEPT_AWAY, []],
  ['numbers of others', ALIAS.replace('6000c29', '60060e8'), []],
  ['a rule for all', 'blacklist {\n wwid ".*"\n}\n', [], SCSI],
  ['no file', null, []],
  ['guest: none', ALIAS, [], 'guest: none']
])('%s', (_, text, lines, settings = '') => {
  const os = SEEN.guest?.os
  if (os === null || os === undefined) throw new Error('the fixture has no system')
  const files = text === null ? {} : { '/etc/multipath.conf': guestFile(text) }
  const vm = settled({ settings, seen: withFacts({ os: { ...os, files } }) })
  const found = multipathNames.check(vm, HOST)
  expect(found.map(({ code }) => code)).toEqual(lines.map(() => 'MULTIPATH_BY_HARDWARE'))
  expect(found.map(({ where }) => 'line' in where && where.line)).toEqual(lines)
})
