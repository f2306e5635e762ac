import { expect, test } from 'vitest'
import { runFixers } from '../../src/control/run-fixers.ts'
import { guestInput } from './guest-input.ts'

const WANTS = '/etc/systemd/system/multi-user.target.wants'

test('of two services in a folder that is not there, one link makes it and the other comes after', () => {
  const key = { kind: 'file', sha256: 'a'.repeat(64), bytes: 1 } as const
  const { vm } = guestInput({
    files: { '/lib/systemd/system/ssh.service': '[Service]\nExecStart=/usr/sbin/sshd -D\n' },
    folders: {},
    guest: { ssh_host_keys: 'reset', qemu_guest_agent: 'install_on_first_boot', network: 'keep' },
    os: { entries: { '/etc/ssh/ssh_host_rsa_key': key } }
  })
  const links = runFixers(vm).wanted.flatMap(({ edit }) => (edit.edit === 'write-link' ? [edit] : []))
  expect(links.map(({ path, make_folder, after }) => [path, make_folder, after])).toEqual([
    [`${WANTS}/h2k-guest-agent.service`, true, undefined],
    [`${WANTS}/h2k-ssh-host-keys.service`, false, `${WANTS}/h2k-guest-agent.service`]
  ])
})
