import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guestRemoveFile } from '../../src/data/executors/guest-remove-file.ts'
import { guestRemoveLink } from '../../src/data/executors/guest-remove-link.ts'
import { guestRun } from '../../src/data/executors/guest-run.ts'
import { guestWriteFile } from '../../src/data/executors/guest-write-file.ts'
import { guestWriteLink } from '../../src/data/executors/guest-write-link.ts'
import { guestfsClose } from '../../src/data/executors/guestfs-close.ts'
import { guestfsOpen } from '../../src/data/executors/guestfs-open.ts'
import { initramfsAppend } from '../../src/data/executors/initramfs-append.ts'
import { qemuImgConvert } from '../../src/data/executors/qemu-img-convert.ts'
import { qemuImgCreate } from '../../src/data/executors/qemu-img-create.ts'
import { supplementedBytes } from '../../src/formats/initramfs-segment.ts'
import { makeDiff } from '../../src/formats/unified-diff.ts'
import type { InitramfsEntry } from '../../src/model/fixer.ts'
import { H2kError } from '../../src/model/diagnostic.ts'
import type { ActionOf } from '../../src/model/plan.ts'
import { MIB } from '../../src/model/size.ts'
import { createSessions } from '../../src/data/apply/sessions.ts'
import { actionOf, codesOf, folder, hostIn, LAYER } from '../data/stage.ts'

const VIRTUAL = 256 * MIB
const OFFSET = MIB
const FSTAB = '/dev/sda1 / ext4 defaults 0 1\n'
const NEW_FSTAB = 'UUID=3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11 / ext4 defaults 0 1\n'
const LINK = '[Match]\nMACAddress=00:50:56:9a:4e:21\n'

const sh = (command: string, cwd: string): string =>
  execFileSync('sh', ['-ec', command], { cwd, encoding: 'utf8' })
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** As SELinux stores them: with a NUL at the end. */
const LABELS = [
  ['/etc', 'system_u:object_r:etc_t:s0'],
  ['/etc/fstab', 'unconfined_u:object_r:some_t:s0']
] as const

/** A VMDK with ext4 on an MBR partition, an initramfs, and 64 MiB of files that were deleted. */
function guestDisk(root: string): void {
  for (const path of ['etc', 'boot', 'lib', 'junk', 'wants'])
    mkdirSync(join(root, 'tree', path), { recursive: true })
  writeFileSync(join(root, 'tree/etc/fstab'), FSTAB, { mode: 0o640 })
  writeFileSync(join(root, 'tree/etc/old.rules'), 'old\n')
  writeFileSync(join(root, 'tree/lib/virtio.ko'), Buffer.alloc(3 * MIB, 'module'))
  // It sees the guest as its root, and no network.
  writeFileSync(join(root, 'own-program'), '#!/bin/sh\nread line < /etc/fstab\necho "$* of $line" > "$2"\n')
  const commands = [
    'mkdir -p tree/bin tree/usr/sbin && cp /usr/lib/klibc/bin/sh tree/bin/sh && cp /lib/klibc-*.so tree/lib/',
    'cp own-program tree/usr/sbin/mkinitramfs && chmod 755 tree/usr/sbin/mkinitramfs',
    'echo old > tree/boot/other.img',
    'ln -s /lib/vmtoolsd.service tree/wants/vmtoolsd.service',
    'mkdir early && echo one > early/first && (cd early && echo first | cpio -o -H newc --quiet) > tree/boot/initrd.img',
    'head -c 67108864 /dev/urandom > tree/junk/a',
    `truncate -s ${VIRTUAL} raw.img`,
    "printf 'label: dos\\n2048,,83,*\\n' | sfdisk -q raw.img",
    `mke2fs -q -t ext4 -d tree -E offset=${OFFSET} raw.img 254M`,
    `debugfs -w -R 'rm /junk/a' 'raw.img?offset=${OFFSET}' 2>/dev/null`,
    ...LABELS.map(
      ([path, label]) =>
        `printf '${label}\\0' > label && debugfs -w -R 'ea_set -f label ${path} security.selinux' 'raw.img?offset=${OFFSET}' 2>/dev/null`
    ),
    'qemu-img convert -O vmdk raw.img base.vmdk'
  ]
  sh(commands.join('\n'), root)
}

const block = { driver: 'vmdk', path: 'base.vmdk', extents: [], backing: null } as const

function stage(root: string) {
  const host = hostIn(root)
  const sessions = createSessions(host)
  return {
    host,
    sessions,
    attempt: {
      progress: () => undefined,
      checkpoint: null,
      keep: () => Promise.resolve(),
      effect: (_: unknown, call: () => Promise<never>) => call(),
      sessions
    }
  }
}

const open = (): ActionOf<'guestfs.open'> =>
  actionOf('guestfs.open', {
    ...{ accelerator: 'tcg', memory_bytes: 768 * MIB },
    disks: [
      { block, overlay: 'overlay.qcow2' },
      { block, overlay: null }
    ],
    mounts: [{ mountpoint: '/', volume: 'disk.0/part.1', options: '' }]
  })

const write = (path: string, before: string | null, after: string): ActionOf<'guest.write-file'> =>
  actionOf('guest.write-file', {
    path,
    before_sha256: before === null ? null : sha256(before),
    after_sha256: sha256(after),
    mode: '0600',
    diff: makeDiff(path, before, after)
  })

test('a session edits, trims and seals, and the source stays as it was', async () => {
  const root = folder()
  guestDisk(root)
  const source = sha256(readFileSync(join(root, 'base.vmdk')))
  const { host, sessions, attempt } = stage(root)
  const create = actionOf('qemu-img.create', { path: 'overlay.qcow2', virtual_bytes: VIRTUAL })
  await qemuImgCreate.run(create, host, attempt)
  await guestfsOpen.run(open(), host, attempt)
  const guest = sessions.get(LAYER)

  expect(await guest.listPartitions()).toEqual(['/dev/sda1', '/dev/sdb1'])
  expect(await guest.listVolumeGroups()).toEqual([])
  expect(await guest.filesystemType('/dev/sda1')).toBe('ext4')
  expect(await guest.deviceBytes('/dev/sda')).toBe(VIRTUAL)
  expect(Buffer.from(await guest.readDevice('/dev/sda', 510, 2)).toString('hex')).toBe('55aa')
  expect((await guest.list('/etc')).toSorted()).toEqual(['fstab', 'old.rules'])
  expect(await guest.lstat('/etc/fstab')).toEqual({
    kind: 'file',
    mode: 0o640,
    uid: 0,
    gid: 0,
    bytes: FSTAB.length
  })
  expect(await guest.lstat('/etc/none')).toBeNull()
  expect((await guest.read('/lib/virtio.ko', 4 * MIB)).length).toBe(3 * MIB)
  expect(await codesOf(guest.read('/lib/virtio.ko', 2 * MIB))).toEqual(['GUEST_FILE_TOO_LARGE'])
  await expect(guest.mount('/dev/sdz1', '/', '')).rejects.toThrow(/could not mount_options: .* \(errno 2\)/)
  expect(await codesOf(guest.read('/etc', 10))).toEqual(['GUESTFS_CALL'])

  await guestWriteFile.run(write('/etc/fstab', FSTAB, NEW_FSTAB), host, attempt)
  await guestWriteFile.run(write('/etc/net.link', null, LINK), host, attempt)
  const remove = actionOf('guest.remove-file', { path: '/etc/old.rules', before_sha256: sha256('old\n') })
  await guestRemoveFile.run(remove, host, attempt)
  const unlink = actionOf('guest.remove-link', { path: '/wants/vmtoolsd.service' })
  await guestRemoveLink.run(unlink, host, attempt)
  const link = { before_target: null, before_sha256: null, make_folder: false }
  const make = actionOf('guest.write-link', { ...link, path: '/etc/zone', target: 'fstab' })
  await guestWriteLink.run(make, host, attempt)
  const lost = actionOf('guest.write-link', {
    ...{ ...link, path: '/etc/net.link', target: '../x', before_sha256: sha256('else') }
  })
  expect(await codesOf(guestWriteLink.run(lost, host, attempt))).toEqual(['GUEST_FILE_CHANGED'])

  const image = readFileSync(join(root, 'tree/boot/initrd.img'))
  const module = readFileSync(join(root, 'tree/lib/virtio.ko'))
  const entries: readonly InitramfsEntry[] = [
    { entry: 'folder', path: 'usr' },
    {
      entry: 'copy',
      path: 'usr/virtio.ko',
      from: '/lib/virtio.ko',
      sha256: sha256(module),
      bytes: module.length
    },
    { entry: 'text', path: 'usr/resume', text: 'RESUME=none\n' }
  ]
  const append = actionOf('initramfs.append', {
    ...{ path: '/boot/initrd.img', before_sha256: sha256(image), before_bytes: image.length, entries },
    after_bytes: supplementedBytes(image.length, entries, 'none'),
    container: 'none'
  })
  await initramfsAppend.run(append, host, attempt)
  const run = actionOf('guest.run', {
    ...{ path: '/boot/other.img', before_sha256: sha256('old\n'), before_bytes: 4 },
    argv: ['mkinitramfs', '-o', '/boot/other.img', '6.1']
  })
  await guestRun.run(run, host, attempt)
  const failing = { ...run, params: { ...run.params, path: '/boot/initrd.img', argv: ['no-such-program'] } }
  failing.params.before_sha256 = sha256(await sessions.get(LAYER).read('/boot/initrd.img', 8 * MIB))
  failing.params.before_bytes = 8 * MIB
  expect(await codesOf(guestRun.run(failing, host, attempt))).toEqual(['GUESTFS_CALL'])
  await guestfsClose.run(
    actionOf('guestfs.close', { trim: ['/'], overlays: ['overlay.qcow2'] }),
    host,
    attempt
  )

  const from = { block, overlay: 'overlay.qcow2' }
  const params = { to: 'out.qcow2', format: 'qcow2', compress: 'none', virtual_bytes: VIRTUAL } as const
  await qemuImgConvert.run(actionOf('qemu-img.convert', { from, ...params }), host, attempt)

  expect(sha256(readFileSync(join(root, 'base.vmdk')))).toBe(source)
  // The deleted 64 MiB lie in the base alone: the trim had to hide them there.
  expect(statSync(join(root, 'base.vmdk')).blocks * 512).toBeGreaterThan(64 * MIB)
  expect(statSync(join(root, 'out.qcow2')).blocks * 512).toBeLessThan(32 * MIB)
  sh('qemu-img convert -O raw out.qcow2 out.raw', root)
  sh(`dd if=out.raw of=part.img bs=1M skip=1 status=none && e2fsck -fn part.img >e2fsck.log 2>&1`, root)
  const cat = (path: string): string => sh(`debugfs -R 'cat ${path}' part.img 2>/dev/null`, root)
  expect(cat('/etc/fstab')).toBe(NEW_FSTAB)
  expect(cat('/etc/net.link')).toBe(LINK)
  // An edited file keeps its label, a new one gets that of its folder; what has none gets none.
  const label = (path: string): string =>
    sh(
      `debugfs -R 'ea_get -f label-of ${path} security.selinux' part.img 2>&1; cat label-of 2>/dev/null; rm -f label-of`,
      root
    )
  expect(label('/etc/fstab')).toContain('unconfined_u:object_r:some_t:s0\0')
  expect(label('/etc/net.link')).toContain('system_u:object_r:etc_t:s0\0')
  expect(label('/etc/zone')).toContain('system_u:object_r:etc_t:s0\0')
  expect(sh("debugfs -R 'stat /etc/zone' part.img 2>/dev/null", root)).toContain('Fast link dest: "fstab"')
  expect(label('/lib/virtio.ko')).not.toContain('object_r')
  expect(cat('/boot/other.img')).toBe(`-o /boot/other.img 6.1 of ${NEW_FSTAB}`)
  expect(sh("debugfs -R 'stat /etc/fstab' part.img 2>/dev/null", root)).toMatch(/Mode:\s+0640/)
  expect(sh("debugfs -R 'stat /etc/net.link' part.img 2>/dev/null", root)).toMatch(/Mode:\s+0600/)
  expect(
    sh("debugfs -R 'ls -p /etc' part.img 2>/dev/null; debugfs -R 'ls -p /wants' part.img 2>/dev/null", root)
  ).not.toMatch(/old\.rules|vmtoolsd/)
  sh(
    `debugfs -R 'dump /boot/initrd.img initrd' part.img 2>/dev/null && tail -c +${image.length + 1} initrd > segment`,
    root
  )
  expect(sha256(readFileSync(join(root, 'initrd')).subarray(0, image.length))).toBe(sha256(image))
  sh("python3 -c \"d=open('segment','rb').read(); open('segment','wb').write(d.lstrip(b'\\0'))\"", root)
  expect(sh('cpio -t --quiet < segment', root)).toBe('usr\nusr/virtio.ko\nusr/resume\n')
  sh('mkdir unpacked && cd unpacked && cpio -i --quiet < ../segment', root)
  expect(readFileSync(join(root, 'unpacked/usr/virtio.ko'))).toEqual(module)
})

test('a child that dies takes its appliance along, and says so', async () => {
  const root = folder()
  guestDisk(root)
  const { host, sessions, attempt } = stage(root)
  const create = actionOf('qemu-img.create', { path: 'overlay.qcow2', virtual_bytes: VIRTUAL })
  await qemuImgCreate.run(create, host, attempt)
  await guestfsOpen.run(open(), host, attempt)
  const guest = sessions.get(LAYER)

  const pgrep = (...args: readonly string[]): string => spawnSync('pgrep', args, { encoding: 'utf8' }).stdout
  const child = pgrep('-P', `${process.pid}`, '-f', 'guestfs-child').trim()
  expect(pgrep('-g', child, 'qemu')).not.toBe('')
  const reading = codesOf(guest.read('/lib/virtio.ko', 4 * MIB))
  process.kill(Number(child), 'SIGKILL')
  expect(await reading).toEqual(['GUESTFS_DIED'])
  expect(await codesOf(guest.sync())).toEqual(['GUESTFS_DIED'])
  // libguestfs' recovery process looks every two seconds.
  for (let tries = 0; pgrep('-g', child) !== '' && tries < 100; tries++) await host.sleep(100)
  expect(pgrep('-g', child)).toBe('')
  await expect(sessions.closeAll()).rejects.toThrow(H2kError)
  expect(pgrep('-P', `${process.pid}`, 'qemu-storage')).toBe('')
})

test('an image that is none stops it before the launch, in the words of QEMU', async () => {
  const root = folder()
  writeFileSync(join(root, 'base.vmdk'), 'no image')
  const { sessions } = stage(root)
  const run = sessions.open(LAYER, {
    accelerator: 'tcg',
    memory_bytes: 768 * MIB,
    disks: [{ block, overlay: null }]
  })
  await expect(run).rejects.toThrow(/^qemu-storage-daemon ended with 1: .*base\.vmdk/s)
})
