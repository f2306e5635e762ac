import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFstab, printFstab, withOptions, withSpec } from '../../src/formats/fstab.ts'

const field = fc.stringMatching(/^[A-Za-z0-9/=\\"#._-]{1,12}$/)
const line = fc.oneof(
  fc.string(),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t'),
      fc.array(field, { maxLength: 7 }),
      fc.constantFrom(' ', '\t', '  \t')
    )
    .map(([indent, fields, gap]) => indent + fields.join(gap))
)
const text = fc.array(line, { maxLength: 12 }).map(lines => lines.join('\n'))

test('printing what was parsed gives the same text', () => {
  fc.assert(fc.property(text, value => printFstab(parseFstab(value).value) === value))
})

test('a new first field leaves the rest of the line alone', () => {
  fc.assert(
    fc.property(text, value => {
      for (const before of parseFstab(value).value.lines) {
        if (before.entry === null) continue
        const after = withSpec(before, 'UUID=x')
        expect(after.entry).toEqual({ ...before.entry, spec: 'UUID=x' })
        expect(withSpec(after, 'UUID=x').text).toBe(after.text)
      }
    })
  )
})

test('other options leave the rest of the line alone', () => {
  fc.assert(
    fc.property(text, value => {
      for (const before of parseFstab(value).value.lines) {
        expect(withOptions(before, option => option)).toBe(before)
        if (before.entry === null || before.entry.options === '') continue
        const after = withOptions(before, option => (option === 'ro' ? 'rw' : `${option} x`))
        expect(after.entry).toEqual({ ...before.entry, options: after.entry?.options })
        expect(after.entry?.options.split(',').length).toBe(before.entry.options.split(',').length)
      }
    })
  )
})

test.each([
  ['/dev/sda1 / ext4 ro,noatime 0 1', '/dev/sda1 / ext4 rw,noatime 0 1'],
  ['\t/dev/sda1\t/  ext4\tro  # x', '\t/dev/sda1\t/  ext4\trw  # x'],
  ['/dev/sda1 / ext4 a\\040b,ro', '/dev/sda1 / ext4 a\\040b,rw'],
  ['/dev/sda1 / ext4', '/dev/sda1 / ext4'],
  ['# /dev/sda1 / ext4 ro', '# /dev/sda1 / ext4 ro']
])('options of %s', (before, after) => {
  const [line] = parseFstab(before).value.lines
  const changed =
    line && (line.entry === null ? line : withOptions(line, option => (option === 'ro' ? 'rw' : option)))
  expect(changed?.text).toBe(after)
})

const ENTRIES: ReadonlyArray<readonly [name: string, line: string, fields: readonly string[] | null]> = [
  ['comment', '# /dev/sda1 / ext4', null],
  ['indented comment', '  # x y z', null],
  ['empty', '', null],
  ['six fields', '/dev/sda1 / ext4 errors=remount-ro 0 1', ['/dev/sda1', '/', 'ext4', 'errors=remount-ro']],
  ['tabs and indent', '\t/dev/sda5\tnone\tswap\tsw', ['/dev/sda5', 'none', 'swap', 'sw']],
  ['no options', '/dev/sda1 /srv ext4', ['/dev/sda1', '/srv', 'ext4', '']],
  ['escaped space', 'LABEL=my\\040disk /my\\040disk ext4', ['LABEL=my disk', '/my disk', 'ext4', '']],
  ['quoted tag', 'UUID="abc" / ext4 defaults', ['UUID=abc', '/', 'ext4', 'defaults']],
  ['carriage return', '/dev/sda1 / ext4 ro\r', ['/dev/sda1', '/', 'ext4', 'ro']],
  ['two fields', '/dev/sda1 /', null]
]

test.each(ENTRIES)('%s', (_name, line, fields) => {
  const entry = parseFstab(line).value.lines[0]?.entry ?? null
  expect(entry && [entry.spec, entry.mountpoint, entry.type, entry.options]).toEqual(fields)
})

test('a line that mount ignores is reported with its number', () => {
  expect(parseFstab('# one\n/dev/sda1 /\n').diagnostics.map(({ code, where }) => [code, where])).toEqual([
    ['FSTAB_LINE_MALFORMED', { in: 'guest', path: '/etc/fstab', line: 2 }]
  ])
})
