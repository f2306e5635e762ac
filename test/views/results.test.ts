import { expect, test } from 'vitest'
import { renderResults } from '../../src/views/results.ts'
import { actionOf, planOf } from '../data/apply/small-plan.ts'

const publish = (to: string) =>
  actionOf({ id: to, kind: 'file.publish', params: { from: `.${to}.partial`, to } })

const xml = actionOf({
  id: 'xml',
  kind: 'libvirt.write-xml',
  params: { path: 'out/a.xml', uuid: 'u', parts: [] }
})

const remove = actionOf({ id: 'rm', kind: 'file.remove', params: { paths: ['x'] } })

test('the finished disks and domains, in the order of the plan, inert', () => {
  expect(renderResults(planOf([publish('out/a\u001b.qcow2'), xml, remove]))).toBe(
    '     out/a\\e.qcow2\n     out/a.xml'
  )
})

test('more than ten are counted', () => {
  const many = Array.from({ length: 12 }, (_, index) => publish(`out/${index}`))
  const lines = renderResults(planOf(many)).split('\n')
  expect(lines.slice(9)).toEqual(['     out/9', '     and 2 files more: h2k state list'])
})
