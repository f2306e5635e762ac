import fc from 'fast-check'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bootConfig } from '../../../../src/control/fixers/linux/boot-config.ts'
import { makeDiff } from '../../../../src/formats/unified-diff.ts'
import { DISTRIBUTIONS, FIXTURES, filesOf, inputOf } from '../../boot-fixtures.ts'
import { codes, fixOnce, texts } from '../../guest-input.ts'

// What changes in the boot configuration of each distribution is in test/fixtures/boot/*.diff, line by line; `-u` writes
// what comes out now, to be reviewed like code.

for (const distribution of DISTRIBUTIONS) {
  const files = filesOf(distribution)

  test(`${distribution}: each line that changes, and no other`, async () => {
    const fix = fixOnce(bootConfig, inputOf(distribution))
    const diffs = Object.entries(texts(fix)).map(([path, text]) => makeDiff(path, files[path] ?? null, text))
    await expect(diffs.join('')).toMatchFileSnapshot(join(FIXTURES, `${distribution}.diff`))
    expect(codes(fix)).toEqual([])
  })

  test(`${distribution}: each line that a serial console needs`, async () => {
    const stable = { ...files, ...texts(bootConfig.fix(inputOf(distribution))) }
    const fix = fixOnce(bootConfig, inputOf(distribution, stable, { console: 'serial' }))
    const diffs = Object.entries(texts(fix)).map(([path, text]) => makeDiff(path, stable[path] ?? null, text))
    await expect(diffs.join('')).toMatchFileSnapshot(join(FIXTURES, `${distribution}.console.diff`))
    expect(codes(fix)).toEqual([])
  })
}

const everyFile = DISTRIBUTIONS.flatMap(distribution =>
  Object.entries(filesOf(distribution)).map(([path, text]) => ({ distribution, path, text }))
)

/** A file with some of its lines doubled, left out, cut or filled with what a parser may stumble over. */
const damagedFile = fc.constantFrom(...everyFile).chain(({ distribution, path, text }) => {
  const lines = text.split('\n')
  const odd = fc.constantFrom(
    '',
    '"',
    "'",
    '{',
    '}',
    '\\',
    'menuentry x {',
    'linux root=/dev/sda2',
    'title',
    'LABEL a'
  )
  const change = fc.tuple(fc.nat(lines.length - 1), fc.oneof(odd, fc.string(), fc.constantFrom(...lines)))
  return fc.array(change, { maxLength: 6 }).map(changes => {
    const damaged = [...lines]
    for (const [at, line] of changes) damaged[at] = line
    return { distribution, path, text: damaged.join('\n') }
  })
})

test('whatever a file looks like: no other line changes, and a second time none', () => {
  fc.assert(
    fc.property(damagedFile, ({ distribution, path, text }) => {
      const fix = fixOnce(bootConfig, inputOf(distribution, { [path]: text }))
      const after = texts(fix)[path] ?? text
      if (path.endsWith('grubenv') && after !== text) expect(Buffer.byteLength(after)).toBe(1024)
      const [old, now] = [text, after].map(each => each.replace(/#*$/, '').split('\n'))
      expect(now?.length).toBe(old?.length)
      const changed = old?.filter((line, index) => line !== now?.[index]) ?? []
      expect(changed.filter(line => !/\/dev\/|GRUB_DISABLE_LINUX_UUID/.test(line))).toEqual([])
      // Put back the names, and it is the file that was read.
      const back = after.replaceAll(/(?:UUID|PARTUUID)=[0-9a-f-]+/g, '?').replace(/#*$/, '')
      const names = /\/dev\/(?:sd[a-z]\d*|xvda\d|disk\/by-id\/[\w-]+)|(?:UUID|PARTUUID)=[0-9a-f-]+/g
      if (!/DISABLE_LINUX_UUID/.test(text))
        expect(back.replaceAll(names, '?')).toBe(text.replaceAll(names, '?').replace(/#*$/, ''))
    }),
    { numRuns: 300 }
  )
})
