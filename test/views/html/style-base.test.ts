import { expect, test } from 'vitest'
import { STYLE_BASE } from '../../../src/views/html/style-base.ts'
import { STYLE_HEAD } from '../../../src/views/html/style-head.ts'
import { STYLE_PRINT } from '../../../src/views/html/style-print.ts'
import { STYLE_VM } from '../../../src/views/html/style-vm.ts'

const style = STYLE_BASE + STYLE_HEAD + STYLE_VM + STYLE_PRINT

const colours = (text: string): readonly string[] =>
  [...text.matchAll(/--([a-z-]+):(?=#|rgba)/g)].map(([, name = '']) => name)

test('every colour is there in light, in dark, and in dark by choice', () => {
  const [light = '', ...dark] = STYLE_BASE.split('color-scheme:dark;')
  expect(dark).toHaveLength(2)
  for (const theme of dark) expect(colours(theme)).toEqual(colours(light))
})

test('every variable that is used is set', () => {
  const set = new Set([...style.matchAll(/--([a-z-]+):/g)].map(([, name]) => name))
  const used = new Set([...style.matchAll(/var\(--([a-z-]+)\)/g)].map(([, name]) => name))
  expect([...used].filter(name => !set.has(name))).toEqual([])
})

test('it loads nothing and cannot end its element', () => {
  expect(style).not.toMatch(/url\(|@import|@font-face|<\//)
})
