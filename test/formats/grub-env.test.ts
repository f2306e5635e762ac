import { expect, test } from 'vitest'
import { kernelOptions, refillBlock } from '../../src/formats/grub-env.ts'

const HEAD = '# GRUB Environment Block\n'

test.each<[string, readonly string[]]>([
  [`${HEAD}saved_entry=x\nkernelopts=root=/dev/sda1 ro\n###`, ['root=/dev/sda1 ro']],
  [`${HEAD}kernelopts_old=a\nkernelopts=\n###`, ['a', '']],
  [`${HEAD}boot_success=1\n# kernelopts=x\n###`, []]
])('%j', (text, expected) => {
  expect(kernelOptions(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test.each([`${HEAD}a=1\n`, `${HEAD}a=1\n`.padEnd(2000, '#'), `${HEAD}ä=1\n#`])('%j is filled up', text => {
  const block = refillBlock(text) ?? ''
  expect(Buffer.byteLength(block)).toBe(1024)
  expect(block.replace(/#*$/, '')).toBe(text.replace(/#*$/, ''))
})

test('what does not fit', () => {
  expect(refillBlock(`${HEAD}a=${'x'.repeat(1000)}\n`)).toBeNull()
})
