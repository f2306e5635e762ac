import { expect, test } from 'vitest'
import { libvirtUndefine } from '../../../src/data/executors/libvirt-undefine.ts'
import { actionOf, attemptWith, codesOf, hostIn, scripted } from '../stage.ts'

const uuid = '564d2e8b-1c60-4f3a-9b7e-21d40a55c318'
const other = '00000000-0000-4000-8000-000000000001'
const action = actionOf('libvirt.undefine', { uri: 'qemu:///system', uuid, name: 'demo' })
const virsh = ['virsh', '--quiet', '--connect', 'qemu:///system']
const all = [...virsh, 'list', '--all', '--uuid', '--name']
const running = [...virsh, 'list', '--uuid', '--name']
const undefine = [...virsh, 'undefine', uuid, '--nvram']

const libvirtWith = (known: string, active: string) =>
  scripted(argv => ({
    stdout: Buffer.from(argv.includes('--all') ? known : argv.includes('list') ? active : '')
  }))

const runOn = ({ run }: ReturnType<typeof libvirtWith>) =>
  libvirtUndefine.run(action, hostIn('/srv', { run }), attemptWith())

test.each([
  ['the domain is off: it is taken out', `${uuid} demo\n\n`, true, [all, running, undefine]],
  ['the domain is gone: nothing is to do', `${other} web\n\n`, false, [all]]
])('%s', async (_, known, removed, argvs) => {
  const script = libvirtWith(known, `${other} web\n\n`)
  expect(await runOn(script)).toEqual({ made: [], notes: { uuid, name: 'demo', removed } })
  expect(script.argvs).toEqual(argvs)
})

test.each([
  ['it runs', `${uuid} demo\n`, 'DOMAIN_RUNNING', [all, running]],
  ['its name belongs to another', `${other} demo\n`, 'DOMAIN_FOREIGN', [all]],
  ['its UUID belongs to another', `${uuid} web\n`, 'DOMAIN_FOREIGN', [all]]
])('%s: it stays', async (_, known, code, argvs) => {
  const script = libvirtWith(known, known)
  expect(await codesOf(runOn(script))).toEqual([code])
  expect(script.argvs).toEqual(argvs)
})

test('a refusal of libvirt is an error', async () => {
  const script = scripted(argv =>
    argv.includes('undefine')
      ? { status: 1, stderr: 'error: cannot undefine domain with 2 snapshots\n' }
      : { stdout: Buffer.from(argv.includes('--all') ? `${uuid} demo\n` : '\n') }
  )
  expect(await codesOf(runOn(script))).toEqual(['LIBVIRT_FAILED'])
})
