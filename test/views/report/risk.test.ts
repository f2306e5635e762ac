import { expect, test } from 'vitest'
import { riskOf } from '../../../src/views/report/risk.ts'
import { actionOf } from '../../data/apply/small-plan.ts'

const write = (path: string) =>
  actionOf({
    id: 'a',
    kind: 'guest.write-file',
    params: { path, before_sha256: 'a', after_sha256: 'b', mode: '0644', diff: '' }
  })

test.each([
  ['/etc/fstab', 'decides how the guest boots'],
  ['/boot/grub/grub.cfg', 'decides how the guest boots'],
  ['/etc/default/grub', 'decides how the guest boots'],
  ['/etc/netplan/50.yaml', 'decides how the guest reaches its network'],
  ['/etc/systemd/network/10-ens192.link', 'decides how the guest reaches its network'],
  ['/etc/motd', null]
])('an edit of %s', (path, risk) => {
  expect(riskOf(write(path))).toBe(risk)
})

test('what removes and what defines', () => {
  const remove = actionOf({ id: 'a', kind: 'guest.remove-link', params: { path: '/etc/x' } })
  expect(riskOf(remove)).toBe('removes something of the guest')
  const params = { uri: 'qemu:///system', path: 'a.xml', uuid: 'u', name: 'a' }
  expect(riskOf(actionOf({ id: 'a', kind: 'libvirt.define', params }))).toBe(
    'changes the libvirt of this host'
  )
  expect(riskOf(actionOf({ id: 'a', kind: 'file.remove', params: { paths: [] } }))).toBe(null)
})

test('what runs code of the guest', () => {
  const params = {
    path: '/boot/i',
    before_sha256: 'a',
    before_bytes: 1,
    argv: ['mkinitfs', '-o', '/boot/i', '6']
  }
  expect(riskOf(actionOf({ id: 'a', kind: 'guest.run', params }))).toBe(
    'runs code of the guest, whose result nobody can review'
  )
})

test('what may replace a file of somebody else', () => {
  const replaces = { bytes: 1, mtime_ns: '1', inode: '1', header_sha256: 'a', sha256: 'a' }
  const publish = actionOf({
    id: 'a',
    kind: 'file.publish',
    params: { from: '.a.partial', to: 'a' },
    preconditions: [{ check: 'target.absent-or-ours', path: 'a', replaces }]
  })
  expect(riskOf(publish)).toBe('replaces a file of somebody else')
})
