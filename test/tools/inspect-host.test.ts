import { execFileSync, spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createHost } from '../../src/data/host/host.ts'
import { inspectDoctor, inspectHost } from '../../src/data/inspect/host.ts'
import { probeKvm } from '../../src/data/inspect/kvm.ts'
import type { Host } from '../../src/model/host.ts'
import { TOOLS } from '../../src/model/tools.ts'

const host = createHost({ root: '/' })
const printed = (argv: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(argv[0] ?? '', argv.slice(1), { encoding: 'utf8' })
  return stdout + stderr
}

test('versions are those that the tools print', async () => {
  const { tools, ovmf } = await inspectHost(host)
  expect(Object.keys(tools)).toEqual(['libguestfs', 'qemu-img', 'qemu-system-x86_64', 'virsh'])
  expect(printed(['qemu-img', '--version'])).toContain(`version ${tools['qemu-img']}`)
  expect(printed(['virsh', '--version']).trim()).toBe(tools['virsh'])
  expect(printed(['guestfish', '--version']).trim()).toBe(`guestfish ${tools['libguestfs']}`)
  expect(ovmf).toEqual({ code: '/usr/share/OVMF/OVMF_CODE_4M.fd', vars: '/usr/share/OVMF/OVMF_VARS_4M.fd' })
})

test('KVM counts as usable exactly when a kernel comes up on it with the CPU of our boots', async () => {
  const { usable, why } = await probeKvm(host)
  // Another proof by other means: the kernel that libguestfs' appliance runs is uncompressed, in 64-bit mode, and greets.
  const [kernel = ''] = globSync('/boot/vmlinuz-*')
  const argv = ['-nodefaults', '-no-reboot', '-display', 'none', '-serial', 'stdio', '-m', '512']
  const machine = ['-machine', 'pc,accel=kvm', '-cpu', 'max', '-kernel', kernel]
  const append = ['-append', 'console=ttyS0 earlyprintk=ttyS0 panic=-1']
  const options = { encoding: 'utf8', timeout: 20_000 } as const
  const { stdout } = spawnSync('qemu-system-x86_64', [...argv, ...machine, ...append], options)
  expect([usable, why]).toEqual([stdout.includes('Linux version'), why])
  expect(why).not.toBe('')
})

/** The host, where QEMU emulates instead of using KVM. */
const emulating = (...more: readonly string[]): Host => ({
  ...host,
  stat: async () => ({
    kind: 'other',
    bytes: 0,
    allocated_bytes: 0,
    mtime_ns: '0',
    inode: '1',
    device: '1'
  }),
  run: (argv, options) =>
    host.run([...argv.map(word => word.replace('accel=kvm', 'accel=tcg')), ...more], options)
})

test('the probe runs code: with TCG instead of KVM it succeeds', async () => {
  expect(await probeKvm(emulating())).toEqual({ usable: true, why: 'QEMU ran code on it' })
})

test('a KVM that emulates is of no use: each instruction takes a thousand cycles', async () => {
  expect(await probeKvm(emulating('-icount', 'shift=10,sleep=off'))).toEqual({
    usable: false,
    why: 'it emulates, and that more slowly than QEMU does'
  })
})

test('without the device nothing is started', async () => {
  const none: Host = {
    ...host,
    stat: async () => null,
    run: () => Promise.reject(new Error('started something'))
  }
  expect(await probeKvm(none)).toEqual({ usable: false, why: 'there is no /dev/kvm' })
})

test('doctor knows every tool and its package', async () => {
  const { tools, space, fuse, user_namespaces } = await inspectDoctor(host, ['/', '/no/such/folder'])
  expect(tools.map(({ name }) => name)).toEqual([...Object.keys(TOOLS), 'libguestfs'].sort())
  for (const { name, version } of tools) expect([name, version]).not.toEqual([name, null])
  expect(space.map(({ path }) => path)).toEqual(['/', '/no/such/folder'])
  expect(fuse).toBe(true)
  const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', 'unshare', '-Ur', 'true']
  expect(user_namespaces).toBe(spawnSync('setpriv', nobody.slice(1)).status === 0)
})

test('the packages that hints name hold their tools', () => {
  const wrong = Object.entries(TOOLS).filter(([name, { debian }]) => {
    const files = execFileSync('dpkg', ['-L', debian], { encoding: 'utf8' }).split('\n')
    return !files.some(file => file.endsWith(`bin/${name}`))
  })
  expect(wrong.map(([name]) => name)).toEqual([])
})
