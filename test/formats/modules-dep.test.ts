import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isModuleFile,
  moduleClosure,
  moduleName,
  parseModuleList,
  parseModulesDep
} from '../../src/formats/modules-dep.ts'

const TEXT = `kernel/drivers/virtio/virtio_blk.ko: kernel/drivers/virtio/virtio.ko kernel/drivers/virtio/virtio-ring.ko
kernel/drivers/virtio/virtio.ko: kernel/drivers/virtio/virtio-ring.ko
kernel/drivers/virtio/virtio-ring.ko:
updates/x.ko.xz: kernel/drivers/virtio/virtio.ko
`

test('reads names, paths and needs', () => {
  const { modules, malformed } = parseModulesDep(TEXT)
  expect(malformed).toEqual([])
  expect([...modules.values()]).toEqual([
    { name: 'virtio_blk', path: 'kernel/drivers/virtio/virtio_blk.ko', needs: ['virtio', 'virtio_ring'] },
    { name: 'virtio', path: 'kernel/drivers/virtio/virtio.ko', needs: ['virtio_ring'] },
    { name: 'virtio_ring', path: 'kernel/drivers/virtio/virtio-ring.ko', needs: [] },
    { name: 'x', path: 'updates/x.ko.xz', needs: ['virtio'] }
  ])
})

test('the closure is sorted, whole and without what is not there', () => {
  const { modules } = parseModulesDep(TEXT)
  expect(moduleClosure(modules, ['virtio_blk', 'nvme']).map(({ name }) => name)).toEqual([
    'virtio',
    'virtio_blk',
    'virtio_ring'
  ])
})

test('modules that need each other end', () => {
  const { modules } = parseModulesDep('a.ko: b.ko\nb.ko: a.ko\n')
  expect(moduleClosure(modules, ['a']).map(({ name }) => name)).toEqual(['a', 'b'])
})

test.each([
  ['an absolute path', '/etc/passwd.ko:'],
  ['a way out', 'kernel/../../../etc/x.ko:'],
  ['a way out in the needs', 'a.ko: ../b.ko'],
  ['a line without colon', 'kernel/a.ko'],
  ['a blank in a path', 'kernel/a b.ko: c.ko'],
  ['a quote', "kernel/a'.ko:"],
  ['no module', 'kernel/a.txt:']
])('%s is malformed', (_, line) => {
  const { modules, malformed } = parseModulesDep(`ok.ko:\n${line}\n`)
  expect(malformed).toEqual([2])
  expect([...modules.keys()]).toEqual(['ok'])
})

test.each([
  ['kernel/drivers/scsi/sd_mod.ko', 'sd_mod'],
  ['a/virtio-ring.ko.zst', 'virtio_ring'],
  ['x.ko.gz', 'x']
])('%s is called %s', (path, name) => {
  expect(isModuleFile(path)).toBe(true)
  expect(moduleName(path)).toBe(name)
})

test('a list of built-in modules', () => {
  expect(parseModuleList('kernel/fs/ext4/ext4.ko\nkernel/drivers/block/virtio-blk.ko\n\n../x.ko\n')).toEqual([
    'ext4',
    'virtio_blk'
  ])
})

test('every path that comes out stays inside the folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('.', '/', 'k', 'o', ':', ' ', '\n', 'a') }), text => {
      for (const { path } of parseModulesDep(text).modules.values())
        expect(`/${path}/`).not.toMatch(/\/\.\.\/|\/\//)
    })
  )
})
