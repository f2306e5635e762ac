import { expect, test } from 'vitest'
import { moduleLists } from '../../../../src/control/fixers/linux/module-lists.ts'
import { fixOnce, guestInput, texts } from '../../guest-input.ts'

const MODULES = '/etc/modules'

test.each<[string, string, string | null]>([
  ['nothing', '# /etc/modules\nloop\n', null],
  ['one', '# vmw_balloon\nloop\nvmw_balloon\n', '# vmw_balloon\nloop\n#vmw_balloon\n'],
  ['dashes, options, no new line at the end', 'hv-utils\nvmhgfs  a=1', '#hv-utils\n#vmhgfs  a=1'],
  ['carriage returns', 'xen-blkfront\r\nloop\r\n', '#xen-blkfront\r\nloop\r\n'],
  ['what loads anywhere', 'vmw_pvscsi\nvmxnet3\nvmw_vmci\nvsock\nvmwgfx\n', null],
  ['names that only begin so', 'vmw_balloon2\nhv_utils.ko\n  hv_utils\n', null],
  ['empty', '', null]
])('%s', (_, text, expected) => {
  const fix = fixOnce(moduleLists, guestInput({ files: { [MODULES]: text } }))
  expect(texts(fix)).toEqual(expected === null ? {} : { [MODULES]: expected })
})

test('every list of modules-load.d, and no other file', () => {
  const text = 'vboxguest\n'
  const files = { '/etc/modules-load.d/vbox.conf': text, '/etc/modprobe.d/vbox.conf': text }
  const { edits } = fixOnce(moduleLists, guestInput({ files }))
  expect(edits.map(({ path, because }) => [path, because])).toEqual([
    [
      '/etc/modules-load.d/vbox.conf',
      'vboxguest: it cannot be loaded without the old hypervisor, and the failure is that of the service which loads modules'
    ]
  ])
  expect(moduleLists.fix(guestInput({ files, guest: { tools: 'keep' } })).edits).toEqual([])
})

test("Debian's link to /etc/modules is no second list", () => {
  const text = 'vmw_balloon\n'
  const link = '/etc/modules-load.d/modules.conf'
  expect(texts(moduleLists.fix(guestInput({ files: { [MODULES]: text, [link]: text } })))).toEqual({
    [MODULES]: '#vmw_balloon\n'
  })
  expect(texts(moduleLists.fix(guestInput({ files: { [MODULES]: '', [link]: text } })))).toEqual({
    [link]: '#vmw_balloon\n'
  })
})
