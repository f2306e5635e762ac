import { expect, test } from 'vitest'
import { changeOf } from '../../../src/views/report/change.ts'
import { actionOf } from '../../data/apply/small-plan.ts'

test('an edit is its diff', () => {
  const diff = '--- a/etc/fstab\n+++ b/etc/fstab\n@@ -1 +1 @@\n-a\n+b\n'
  const params = { path: '/etc/fstab', before_sha256: 'a', after_sha256: 'b', mode: '0644', diff }
  expect(changeOf(actionOf({ id: 'a', kind: 'guest.write-file', params }))).toEqual({
    change: 'diff',
    path: '/etc/fstab',
    diff
  })
})

test('a segment is its files without the folders', () => {
  const params = {
    path: '/boot/initrd.img',
    before_sha256: 'a',
    before_bytes: 512,
    after_bytes: 4096,
    container: 'none',
    entries: [
      { entry: 'folder', path: 'lib' },
      { entry: 'copy', path: 'lib/a.ko', from: '/lib/a.ko', sha256: 'a', bytes: 100 },
      { entry: 'text', path: 'conf', text: 'x\n' }
    ]
  } as const
  expect(changeOf(actionOf({ id: 'a', kind: 'initramfs.append', params }))).toEqual({
    change: 'segment',
    path: '/boot/initrd.img',
    before_bytes: 512,
    after_bytes: 4096,
    files: [
      { path: 'lib/a.ko', bytes: 100, text: null },
      { path: 'conf', bytes: null, text: 'x\n' }
    ]
  })
})

test('a domain XML has the paths of the plan', () => {
  const params = { path: 'out/a.xml', uuid: 'u', parts: ['<a>', { xml_path: 'out/a.qcow2' }, '</a>'] }
  expect(changeOf(actionOf({ id: 'a', kind: 'libvirt.write-xml', params }))).toEqual({
    change: 'xml',
    path: 'out/a.xml',
    xml: '<a>out/a.qcow2</a>'
  })
})

test('other steps change no content that can be shown', () => {
  expect(changeOf(actionOf({ id: 'a', kind: 'file.remove', params: { paths: [] } }))).toBe(null)
})
