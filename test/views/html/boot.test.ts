import { expect, test } from 'vitest'
import { bootMarkup } from '../../../src/views/html/boot.ts'
import type { BootEvidence } from '../../../src/views/html/evidence.ts'

const evidence = (parts: Partial<BootEvidence> = {}): BootEvidence => ({
  folder: '.h2k/evidence/web01',
  milestones: [
    { name: 'bootloader', ms: 0 },
    { name: 'kernel', ms: 2500 },
    { name: 'login', ms: 10_000 }
  ],
  screen: { png_base64: 'iVBORw0KGgo=', width: 720, height: 400 },
  ...parts
})

test('each bar is the time since the sign before it', () => {
  const { html } = bootMarkup(evidence(), 'vm.web01')
  const bars = [...html.matchAll(/class="span" x="(\d+)" width="(\d+)"/g)].map(([, x, width]) => [x, width])
  expect(bars).toEqual([
    ['0', '4'],
    ['0', '250'],
    ['250', '750']
  ])
  expect([...html.matchAll(/<td class="num">([^<]*)</g)].map(([, time]) => time)).toEqual([
    '0.0 s',
    '2.5 s',
    '10 s'
  ])
})

test('a boot of which nothing was seen says so', () => {
  expect(bootMarkup(evidence({ milestones: [] }), 'vm.web01').html).toContain(
    'The guest showed no sign that was seen.'
  )
})

test('the picture has its size, so that nothing moves when it is there, and words for who does not see it', () => {
  expect(bootMarkup(evidence(), 'vm.web01').html).toContain(
    '<img src="data:image/png;base64,iVBORw0KGgo=" width="720" height="400" alt="The screen of vm.web01 at the end of its test boot"'
  )
})

test('why there is no picture', () => {
  const { html } = bootMarkup(evidence({ screen: { absent: 'it is <gone>' } }), 'vm.web01')
  expect(html).toContain('No picture of the screen: it is &lt;gone&gt;')
})
