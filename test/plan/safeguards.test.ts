import { expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'
import { missingSafeguards } from '../../src/plan/safeguards.ts'
import { compilerOf, sha256 } from '../golden/golden-case.ts'
import { byKind, gates, plan, resealed, type Tree } from './resealed.ts'

/** The first disk as QEMU opens it. */
const DISK = (() => {
  const found = plan.actions.find(({ kind }) => kind === 'qemu-img.convert')
  if (found?.kind !== 'qemu-img.convert') throw new Error('the case has no qemu-img.convert')
  return found.params.from.block
})()

/** Nothing but one inverse. */
function rolledBack(copy: Tree, inverse: object): void {
  const action = { ...byKind(copy, 'file.remove'), needs: [], ...inverse }
  Object.assign(copy, { mode: 'rollback', actions: [action] })
}

/** The last action, as a look into the guest that the plan does not leave open. */
function looking(copy: Tree): Tree {
  return Object.assign(byKind(copy, 'file.remove'), {
    kind: 'guest.inspect',
    phase: 'inspect',
    effect: 'read',
    preconditions: [{ check: 'source.fingerprint', vm: 'vm.demo' }],
    params: { accelerator: 'tcg', disks: [DISK], root_device: 'auto', to: 'work/demo/guest-facts.json' }
  })
}

/** A program of the guest that is said to make /boot/initrd. */
const ran = (argv: readonly string[]): object => ({
  kind: 'guest.run',
  params: { argv, before_bytes: 1, before_sha256: 'a'.repeat(64), path: '/boot/initrd' }
})

test('a program that makes an initramfs is none of these', () => {
  const copy = structuredClone(plan) as unknown as Tree
  Object.assign(
    byKind(copy, 'initramfs.append'),
    ran(['dracut', '--force', '--no-hostonly', '--add-drivers', 'virtio_blk', '/boot/initrd', '6.1'])
  )
  expect(missingSafeguards(copy as unknown as typeof plan)).toEqual([])
})

test('plans of ours have them all', () => {
  expect(missingSafeguards(plan)).toEqual([])
  const deferring = compilerOf('spine', vms => vms.map(vm => ({ ...vm, guest: null })), true)().value
  expect(deferring && missingSafeguards(deferring)).toEqual([])
  for (const name of ['several-vms', 'copy-only']) {
    const other = compilerOf(name)().value
    expect(other && missingSafeguards(other)).toEqual([])
  }
})

test.each<[string, (plan: Tree) => void, string]>([
  [
    'a result that replaces whatever is there',
    copy => Object.assign(byKind(copy, 'file.publish'), { preconditions: [] }),
    'vm.demo/disk.0/publish writes images/demo-disk0.qcow2 without looking whose file is there'
  ],
  [
    'a result that looks elsewhere',
    copy => Object.assign(byKind(copy, 'file.publish')['params'] ?? {}, { to: '/etc/passwd' }),
    'vm.demo/disk.0/publish writes /etc/passwd without looking whose file is there'
  ],
  [
    'a domain that replaces whatever is there',
    copy => Object.assign(byKind(copy, 'libvirt.write-xml'), { preconditions: [] }),
    'vm.demo/domain/xml writes images/demo.xml without looking whose file is there'
  ],
  [
    'a withdrawal of what nobody recorded',
    copy =>
      Object.assign(byKind(copy, 'file.checksum'), {
        kind: 'file.withdraw',
        params: { path: '/etc/passwd', bytes: 1, mtime_ns: '1', inode: '1', sha256: null }
      }),
    'vm.demo/disk.0/checksum writes /etc/passwd without looking whose file is there'
  ],
  [
    'a disk from elsewhere',
    copy =>
      Object.assign(byKind(copy, 'qemu-img.convert')['params']?.['from']?.['block'] ?? {}, {
        path: '/etc/shadow'
      }),
    'vm.demo/disk.0/convert reads /etc/shadow, which is no file of the source of vm.demo'
  ],
  [
    'a source that nobody compares',
    copy => Object.assign(byKind(copy, 'guestfs.open'), { preconditions: [] }),
    'vm.demo/guest/open reads a source without comparing it with what the plan saw'
  ],
  [
    'a compressed copy in pieces',
    copy => {
      const convert = Object.assign(byKind(copy, 'qemu-img.convert'), { idempotence: 'checkpointed' })
      Object.assign(convert['params'] ?? {}, { compress: 'zstd' })
    },
    'vm.demo/disk.0/convert cannot go on at a checkpoint'
  ],
  [
    'a copy that replaces something',
    copy => Object.assign(byKind(copy, 'qemu-img.convert')['params'] ?? {}, { to: '/etc/passwd' }),
    'vm.demo/disk.0/convert works on /etc/passwd, which is not named as such files are'
  ],
  [
    'any program of the guest',
    copy => Object.assign(byKind(copy, 'initramfs.append'), ran(['sh', '-c', 'true', '/boot/initrd'])),
    'vm.demo/guest:/boot/initrd.img-6.1.0-56-amd64 runs sh, which is no program that makes /boot/initrd'
  ],
  [
    'a program that makes something else',
    copy => Object.assign(byKind(copy, 'initramfs.append'), ran(['mkinitramfs', '-o', '/etc/passwd', '6.1'])),
    'vm.demo/guest:/boot/initrd.img-6.1.0-56-amd64 runs mkinitramfs, which is no program that makes /boot/initrd'
  ],
  [
    'an overlay that replaces something',
    copy => Object.assign(byKind(copy, 'qemu-img.create')['params'] ?? {}, { path: 'images/other.qcow2' }),
    'vm.demo/disk.0/overlay works on images/other.qcow2, which is not named as such files are'
  ],
  [
    'the removal of something else',
    copy => Object.assign(byKind(copy, 'file.remove')['params'] ?? {}, { paths: ['/etc/passwd'] }),
    'vm.demo/cleanup works on /etc/passwd, which is not named as such files are'
  ],
  [
    'evidence that climbs',
    copy => Object.assign(byKind(copy, 'qemu.boot')['params'] ?? {}, { evidence: '.h2k/evidence/..' }),
    'vm.demo/boot works on .h2k/evidence/.., which is not named as such files are'
  ],
  [
    'a file of the source that is no disk',
    copy => {
      const vm = copy['sources']?.['vm.demo']?.['vm']
      vm?.['files']?.push({ ...vm['files'][0], path: 'secret.txt' } as unknown as Tree)
      Object.assign(byKind(copy, 'qemu-img.convert')['params']?.['from']?.['block'] ?? {}, {
        path: `${vm?.['dir']}/secret.txt`
      })
    },
    `vm.demo/disk.0/convert reads ${plan.sources['vm.demo']?.vm.dir}/secret.txt, which is no file of the source of vm.demo`
  ],
  [
    'a disk whose files nobody compares',
    copy => Object.assign(copy['sources']?.['vm.demo']?.['vm'] ?? {}, { files: [] }),
    `vm.demo/guest/open reads ${DISK.path}, which is no file of the source of vm.demo`
  ],
  [
    'a disk that is read as another format',
    copy =>
      Object.assign(byKind(copy, 'qemu-img.convert')['params']?.['from']?.['block'] ?? {}, {
        driver: 'parallels'
      }),
    `vm.demo/disk.0/convert reads ${DISK.path} in another way than a disk of vm.demo is read`
  ],
  [
    'an overlay that is none',
    copy =>
      Object.assign(byKind(copy, 'qemu-img.convert')['params']?.['from'] ?? {}, { overlay: '/etc/shadow' }),
    'vm.demo/disk.0/convert works on /etc/shadow, which is not named as such files are'
  ],
  [
    'a boot of something else',
    copy =>
      Object.assign(byKind(copy, 'qemu.boot')['params']?.['disks']?.[0] ?? {}, { path: '/dev/mapper/root' }),
    'vm.demo/boot boots /dev/mapper/root, which this plan does not make for vm.demo'
  ],
  ...['/etc/shadow', 'OVMF_CODE.fd', '/root/../OVMF_CODE.fd', '/etc/ssl/OVMF_CODE.key'].map(
    (code): [string, (plan: Tree) => void, string] => [
      `a boot with the firmware ${code}`,
      copy =>
        Object.assign(byKind(copy, 'qemu.boot')['params'] ?? {}, {
          firmware: { kind: 'efi', code, vars: '/usr/share/OVMF/OVMF_VARS_4M.fd' }
        }),
      `vm.demo/boot boots with ${code}, which is not named as UEFI firmware is`
    ]
  ),
  [
    'variables that are no firmware',
    copy =>
      Object.assign(byKind(copy, 'qemu.boot')['params'] ?? {}, {
        firmware: { kind: 'efi', code: '/usr/share/OVMF/OVMF_CODE_4M.fd', vars: '/etc/shadow' }
      }),
    'vm.demo/boot boots with /etc/shadow, which is not named as UEFI firmware is'
  ],
  [
    'a withdrawal of a file of somebody else',
    copy =>
      rolledBack(copy, {
        kind: 'file.withdraw',
        preconditions: [
          {
            check: 'target.absent-or-ours',
            path: '/etc/passwd',
            replaces: { bytes: 1, mtime_ns: '1', inode: '1' }
          }
        ],
        params: { path: '/etc/passwd', bytes: 1, mtime_ns: '1', inode: '1', sha256: null }
      }),
    'vm.demo/cleanup may take away a file that h2k did not make'
  ],
  [
    'a withdrawal while VMs are made',
    copy =>
      Object.assign(byKind(copy, 'file.remove'), {
        kind: 'file.withdraw',
        preconditions: [{ check: 'target.absent-or-ours', path: 'images/demo.xml' }],
        params: { path: 'images/demo.xml', bytes: 1, mtime_ns: '1', inode: '1', sha256: null }
      }),
    'vm.demo/cleanup: no plan with the mode migrate has file.withdraw'
  ],
  [
    'a domain that is taken out while VMs are made',
    copy =>
      Object.assign(byKind(copy, 'file.remove'), {
        kind: 'libvirt.undefine',
        params: { name: 'other', uri: 'qemu:///system', uuid: '6f0c2a3e-0000-4000-8000-000000000000' }
      }),
    'vm.demo/cleanup: no plan with the mode migrate has libvirt.undefine'
  ],
  [
    'a rollback that makes something',
    copy => Object.assign(copy, { mode: 'rollback' }),
    'vm.demo/disk.0/overlay: no plan with the mode rollback has qemu-img.create'
  ],
  [
    'a look inside at another place',
    copy => Object.assign(looking(copy)['params'] ?? {}, { to: '/etc/other/guest-facts.json' }),
    'vm.demo/cleanup writes /etc/other/guest-facts.json, which is not the place of demo/guest-facts.json'
  ],
  ['a look inside that nobody left open', copy => looking(copy), 'vm.demo/cleanup: vm.demo is not deferred'],
  [
    'a deletion that is called reading',
    copy => Object.assign(byKind(copy, 'file.remove'), { effect: 'read' }),
    'vm.demo/cleanup: the effect of file.remove is delete, here it is read'
  ],
  [
    'a boot that is called cleaning',
    copy => Object.assign(byKind(copy, 'qemu.boot'), { phase: 'cleanup' }),
    'vm.demo/boot: the phase of qemu.boot is validate, here it is cleanup'
  ],
  [
    'a gate that holds back something else',
    copy => Object.assign(copy, { gates: gates.map(gate => ({ ...gate, before: ['vm.demo/cleanup'] })) }),
    'vm.demo/gate.publish is no gate that holds back all that it is named after'
  ],
  [
    'a gate by another name',
    copy => Object.assign(copy, { gates: gates.map(gate => ({ ...gate, id: 'vm.demo/gate.boot' })) }),
    'vm.demo/gate.boot is no gate that holds back all that it is named after'
  ]
])('refuses %s, although somebody sealed it', (_, change, what) => {
  const { value, diagnostics } = readPlan(resealed(change), { path: 'plan.json', sha256 })
  expect(value).toBeUndefined()
  expect(diagnostics[0]).toMatchObject({ code: 'PLAN_INVALID', what })
})
