import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { libvirtWriteXml } from '../../../src/data/executors/libvirt-write-xml.ts'
import { actionOf, attemptWith, folder, hostIn } from '../stage.ts'

test('writes the parts with absolute, escaped paths', async () => {
  const root = folder()
  const parts = [
    "<source file='",
    { xml_path: "out/a&b'<c>.qcow2" },
    "'/>\n",
    "<x path='",
    { xml_path: '/abs/d' },
    "'/>\n"
  ]
  const uuid = '564d2e8b-1c60-4f3a-9b7e-21d40a55c318'
  const action = actionOf('libvirt.write-xml', { path: 'out/demo.xml', uuid, parts }, ['art:vm.demo/xml'])
  const text = `<source file='${root}/out/a&amp;b&apos;&lt;c&gt;.qcow2'/>\n<x path='/abs/d'/>\n`
  const sha256 = createHash('sha256').update(text).digest('hex')
  expect(await libvirtWriteXml.run(action, hostIn(root), attemptWith())).toEqual({
    made: [{ artifact: 'art:vm.demo/xml', path: 'out/demo.xml', bytes: text.length, sha256 }],
    notes: { uuid, sha256 }
  })
  expect(readFileSync(join(root, 'out/demo.xml'), 'utf8')).toBe(text)
  expect(statSync(join(root, 'out/demo.xml')).mode & 0o777).toBe(0o600)
})
