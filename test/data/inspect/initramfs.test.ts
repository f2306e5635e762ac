import { execFileSync } from 'node:child_process'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createHost } from '../../../src/data/host/host.ts'
import type { GuestReader } from '../../../src/data/inspect/guest-reader.ts'
import { readInitramfs } from '../../../src/data/inspect/initramfs.ts'
import { printCpio, type CpioMember } from '../../../src/formats/cpio-print.ts'

const PATH = '/boot/initrd.img'
const host = createHost({ root: '/' })

/** A guest with this one file. */
const holding = (bytes: Uint8Array): GuestReader => ({
  read: async requests => requests.map(() => ({ is: 'file', bytes })),
  list: async () => [],
  look: () => Promise.resolve([]),
  blocked: () => null
})

const file = (path: string, text = ''): CpioMember => ({
  kind: 'file',
  path,
  data: new TextEncoder().encode(text)
})
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const zeros = (count: number): Uint8Array => new Uint8Array(count)

const MICROCODE = printCpio([file('kernel/x86/microcode/AuthenticAMD.bin', 'code')])
const MAIN = printCpio([
  file('conf/initramfs.conf'),
  file('conf/conf.d/resume', 'RESUME=/dev/sda5\n'),
  file('usr/lib/modules/6.1/kernel/sd_mod.ko.xz'),
  file('usr/lib/modules/6.1/kernel/virtio-blk.ko')
])
const SUPPLEMENT = printCpio([
  file('usr/lib/modules/6.1/kernel/nvme.ko'),
  file('conf/conf.d/resume', 'RESUME=none\n')
])

const read = async (bytes: Uint8Array) => {
  const { initramfs, diagnostics } = await readInitramfs(host, holding(bytes), PATH)
  return {
    facts: initramfs,
    problems: diagnostics.map(({ code, what }) => [code, what.replace(/^.*initramfs: /, '')])
  }
}

describe('segments', () => {
  test.each([
    ['zstd', (bytes: Uint8Array) => new Uint8Array(zstdCompressSync(bytes))],
    ['gzip', (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes))]
  ] as const)('microcode, %s, supplement: the later one overrides', async (how, pack) => {
    const { facts, problems } = await read(
      join(MICROCODE, zeros(512), pack(MAIN), zeros(9), SUPPLEMENT, zeros(3))
    )
    expect(problems).toEqual([])
    expect(facts).toMatchObject({
      generator: 'initramfs-tools',
      segments: ['none', how, 'none'],
      module_dir: 'usr/lib/modules',
      modules: ['nvme', 'sd_mod', 'virtio_blk'],
      resume: 'RESUME=none\n'
    })
  })

  test.each([
    ['dracut', ['usr/lib/dracut/build-parameter.txt']],
    ['dracut', ['lib/dracut/hooks/x']],
    ['dracut', ['lib/dracut-lib.sh']],
    ['dracut', ['squash/root.img', 'squashfs-root.img']],
    ['mkinitcpio', ['init_functions']],
    ['mkinitcpio', ['buildconfig', 'config']],
    ['mkinitfs', ['usr/sbin/nlplug-findfs']],
    ['booster', ['etc/booster.init.yaml']],
    ['unknown', ['init', 'config']]
  ])('%s is known by %j', async (generator, paths) => {
    const { facts } = await read(printCpio([...paths.map(path => file(path)), file('lib/modules/5/a.ko')]))
    expect([facts?.generator, facts?.module_dir, facts?.modules, facts?.resume]).toEqual([
      generator,
      'lib/modules',
      ['a'],
      null
    ])
  })
})

test.each([
  ['initramfs-tools', [file('cryptroot/crypttab', 'a')], { path: 'cryptroot/crypttab', text: 'a' }],
  ['dracut', [file('etc/crypttab', 'ä')], { path: 'etc/crypttab', text: 'ä' }],
  [
    'the later one',
    [file('etc/crypttab', 'a'), file('etc/crypttab', 'b')],
    { path: 'etc/crypttab', text: 'b' }
  ],
  ['none', [file('etc/fstab', 'a')], undefined],
  ['one that is too large', [file('etc/crypttab', 'a'.repeat(65537))], undefined],
  [
    'one that is no UTF-8',
    [{ kind: 'file', path: 'etc/crypttab', data: Uint8Array.of(0xff) } as const],
    undefined
  ]
] as const)('the list of encrypted devices: %s', async (_, members, crypttab) => {
  const { facts } = await read(printCpio(members))
  expect(facts?.crypttab).toEqual(crypttab)
})

/** The first of many streams that ends in a zero: about one in 256 does. */
function lzmaEndingInZero(): Uint8Array {
  for (let index = 0; index < 5000; index += 1) {
    const input = printCpio([file('lib/modules/5/a.ko', `${index}`)])
    const stream = new Uint8Array(execFileSync('xz', ['--format=lzma', '-0', '-c'], { input }))
    if (stream.at(-1) === 0) return stream
  }
  throw new Error('none of them ends in a zero')
}

test('a supplement behind lzma that ends in a zero is seen', async () => {
  const stream = lzmaEndingInZero()
  const { facts, problems } = await read(join(stream, zeros(8), SUPPLEMENT))
  expect(problems).toEqual([])
  expect([facts?.segments, facts?.modules]).toEqual([
    ['lzma', 'none'],
    ['a', 'nvme']
  ])
})

describe('what is inside', () => {
  test.each([
    ['usr/bin/udevadm', 'udev'],
    ['lib/systemd/systemd-udevd', 'udev'],
    ['sbin/udevd', 'udev'],
    ['sbin/nlplug-findfs', 'nlplug-findfs'],
    ['etc/udev', null]
  ])('%s loads drivers as %s does', async (path, loader) => {
    expect((await read(printCpio([file(path)]))).facts?.loader).toBe(loader)
  })

  test.each([
    ['squash-root.img', true],
    ['squashfs-root.img', true],
    ['erofs-root.img', true],
    ['squash/root.img', true],
    ['usr/squash-root.img', false]
  ])('%s: nested is %s', async (path, nested) => {
    expect((await read(printCpio([file(path)]))).facts?.nested).toBe(nested)
  })

  test('its kernel, the names of its modules, and what its kernel has built in', async () => {
    const folder = 'usr/lib/modules/6.1.0-9'
    const { facts } = await read(
      printCpio([
        file(`${folder}/kernel/a.ko.zst`),
        file(`${folder}/kernel/b-c.ko`),
        file(`${folder}/modules.builtin`, 'kernel/drivers/virtio/virtio.ko\nkernel/x.ko\nkernel/sd_mod.ko\n')
      ])
    )
    expect(facts).toMatchObject({
      module_dir: 'usr/lib/modules',
      kernel: '6.1.0-9',
      modules: ['a', 'b_c'],
      module_suffixes: ['.ko', '.ko.zst'],
      builtin: ['sd_mod', 'virtio']
    })
  })

  test('a folder of modules that holds none yet', async () => {
    const { facts } = await read(printCpio([file('lib/modules/6.1/modules.dep.bin')]))
    expect([facts?.module_dir, facts?.kernel, facts?.modules]).toEqual(['lib/modules', '6.1', []])
  })
})

describe('hostile images', () => {
  test.each([
    ['nothing', zeros(0), 'it is empty'],
    ['zeros', zeros(4096), 'it is empty'],
    [
      'a kernel',
      new TextEncoder().encode('MZ no archive'),
      'bytes that are no archive in the segment at byte 0'
    ],
    [
      'an archive cut short',
      MAIN.subarray(0, 270),
      'the archive ends without a trailer, after 270 bytes in the segment at byte 0'
    ],
    [
      'too many segments',
      join(...Array.from({ length: 17 }, () => MICROCODE)),
      'it has more than 16 segments'
    ]
  ])('%s', async (_, bytes, what) => {
    expect((await read(bytes)).problems).toEqual([['INITRAMFS_DAMAGED', what]])
  })

  test('a decompression bomb is not unpacked whole', async () => {
    const frame = zstdCompressSync(zeros(64 * 1024 * 1024))
    const bomb = join(...Array.from({ length: 10 }, () => frame))
    const { problems } = await read(bomb)
    expect(problems.map(([code]) => code)).toEqual(['INITRAMFS_DAMAGED'])
    expect(problems[0]?.[1]).toMatch(/hold more than 536870912 bytes/)
  })

  test('any damage is a diagnostic', async () => {
    const whole = join(MICROCODE, new Uint8Array(zstdCompressSync(MAIN)), zeros(8), SUPPLEMENT)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async changes => {
          const bytes = whole.slice()
          for (const [at, value] of changes) bytes[at] = value
          const { initramfs, diagnostics } = await readInitramfs(host, holding(bytes), PATH)
          expect(initramfs).not.toBeNull()
          expect(diagnostics.every(({ code }) => code === 'INITRAMFS_DAMAGED')).toBe(true)
        }
      ),
      { numRuns: 60 }
    )
  })
})
