import { expect, test } from 'vitest'
import { libvirtDefine } from '../../../src/data/executors/libvirt-define.ts'
import { actionOf, attemptWith, codesOf, hostIn, scripted } from '../stage.ts'

const uuid = '564d2e8b-1c60-4f3a-9b7e-21d40a55c318'
const other = '00000000-0000-4000-8000-000000000001'
const action = actionOf('libvirt.define', { uri: 'qemu:///system', path: 'demo.xml', uuid, name: 'demo' }, [
  'art:vm.demo/domain'
])
const virsh = ['virsh', '--quiet', '--connect', 'qemu:///system']
const list = [...virsh, 'list', '--all', '--uuid', '--name']
const define = [...virsh, 'define', '--file', '/srv/demo.xml']

const libvirtWith = (domains: string) =>
  scripted(argv => ({ stdout: Buffer.from(argv.includes('list') ? domains : '') }))

test.each([
  ['no domain', '\n'],
  ['other domains', `${other} web\n\n`],
  ['the same domain', `${uuid} demo\n\n`]
])('%s: it is defined', async (_, domains) => {
  const { run, argvs } = libvirtWith(domains)
  expect(await libvirtDefine.run(action, hostIn('/srv', { run }), attemptWith())).toEqual({
    made: [{ artifact: 'art:vm.demo/domain', path: null, bytes: 0, sha256: null }],
    notes: { uri: 'qemu:///system', uuid, name: 'demo' }
  })
  expect(argvs).toEqual([list, define])
})

test.each([
  ['the name belongs to another', `${other} demo\n\n`],
  ['the UUID belongs to another', `${uuid} web\n\n`]
])('%s: nothing is defined', async (_, domains) => {
  const { run, argvs } = libvirtWith(domains)
  expect(await codesOf(libvirtDefine.run(action, hostIn('/srv', { run }), attemptWith()))).toEqual([
    'DOMAIN_FOREIGN'
  ])
  expect(argvs).toEqual([list])
})

test('a list that cannot be had is no empty list', async () => {
  const { run, argvs } = scripted(() => ({
    status: 1,
    stderr: 'error: failed to connect to the hypervisor\n'
  }))
  expect(await codesOf(libvirtDefine.run(action, hostIn('/srv', { run }), attemptWith()))).toEqual([
    'LIBVIRT_FAILED'
  ])
  expect(argvs).toEqual([list])
})
