import { expect, test } from 'vitest'
import { interpolate } from '../../../src/control/config/interpolate.ts'

const names = {
  env: { HOME: '/root', EMPTY: '', GONE: undefined, TRICK: '${var:zone}' },
  vars: { zone: 'z1' }
}

test.each([
  ['plain', 'plain'],
  ['${env:HOME}/x', '/root/x'],
  ['${var:zone}-${var:zone}', 'z1-z1'],
  ['${env:EMPTY}', ''],
  ['$${env:HOME}', '${env:HOME}'],
  ['$$${env:HOME}', '$${env:HOME}'],
  ['$HOME and $5', '$HOME and $5'],
  ['${env:TRICK}', '${var:zone}']
])('%s becomes %s', (text, expected) => {
  expect(interpolate(text, names)).toEqual({ text: expected, mistakes: [] })
})

test.each([
  ['${env:NOPE}', 'CONFIG_NAME_MISSING', 'the environment variable NOPE is not set'],
  ['${env:GONE}', 'CONFIG_NAME_MISSING', 'the environment variable GONE is not set'],
  ['${var:nope}', 'CONFIG_NAME_MISSING', 'there is no var nope'],
  ['${var:constructor}', 'CONFIG_NAME_MISSING', 'there is no var constructor'],
  ['${HOME}', 'CONFIG_INTERPOLATION', '${HOME} is neither ${env:NAME} nor ${var:NAME}'],
  ['${file:x}', 'CONFIG_INTERPOLATION', '${file:x} is neither ${env:NAME} nor ${var:NAME}'],
  ['${env:A B}', 'CONFIG_INTERPOLATION', '${env:A B} is neither ${env:NAME} nor ${var:NAME}'],
  ['${env:HOME', 'CONFIG_INTERPOLATION', '${env:HOME is neither ${env:NAME} nor ${var:NAME}']
])('%s is a mistake', (text, code, what) => {
  expect(interpolate(text, names)).toMatchObject({ text, mistakes: [{ code, what }] })
})

test('every mistake of a text is found', () => {
  const { text, mistakes } = interpolate('${env:A}${env:HOME}${var:B}', names)
  expect(text).toBe('${env:A}/root${var:B}')
  expect(mistakes.map(({ what }) => what)).toEqual([
    'the environment variable A is not set',
    'there is no var B'
  ])
})
