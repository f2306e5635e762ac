import { expect, test } from 'vitest'
import { listDomains, virsh } from '../../src/data/virsh.ts'
import { codesOf, scripted } from './stage.ts'

const caller = { id: 'vm.demo/domain/define', uri: 'test:///default' }
const uuid = '564d2e8b-1c60-4f3a-9b7e-21d40a55c318'

test('a list is one of all domains, or of those that run', async () => {
  const { run, argvs } = scripted(() => ({ stdout: Buffer.from(`${uuid} demo\n\n`) }))
  expect(await listDomains({ run }, caller, 'all')).toEqual([{ uuid, name: 'demo' }])
  await listDomains({ run }, caller, 'running')
  const start = ['virsh', '--quiet', '--connect', 'test:///default', 'list']
  expect(argvs).toEqual([
    [...start, '--all', '--uuid', '--name'],
    [...start, '--uuid', '--name']
  ])
})

test.each([
  ['refuses', { status: 1, stderr: 'error: failed to connect to the hypervisor\n' }],
  ['is killed', { status: null, signal: 'SIGKILL' as const }]
])('a virsh that %s is an error, no empty list', async (_, answer) => {
  const { run } = scripted(() => answer)
  expect(await codesOf(listDomains({ run }, caller, 'all'))).toEqual(['LIBVIRT_FAILED'])
  expect(await codesOf(virsh({ run }, caller, ['undefine', uuid]))).toEqual(['LIBVIRT_FAILED'])
})
