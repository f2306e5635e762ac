// systemd reads the services that h2k gives a guest, and has nothing to say about them.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { guestAgent } from '../../src/control/fixers/linux/guest-agent.ts'
import { sshHostKeys } from '../../src/control/fixers/linux/ssh-host-keys.ts'
import type { Fix } from '../../src/model/fixer.ts'
import { guestInput, texts } from '../control/guest-input.ts'
import { folder } from '../data/stage.ts'

const rpm = { package_format: 'rpm', arch: 'x86_64' } as const
const release = (id: string, version_id: string) => ({ release: { id, version_id, id_like: [], name: id } })
const agent = (os: object): Fix =>
  guestAgent.fix(guestInput({ os, guest: { qemu_guest_agent: 'install_on_first_boot' } }))

test.each<[string, Fix]>([
  ['agent by apt', agent({})],
  ['agent by dnf', agent({ ...rpm, ...release('fedora', '40') })],
  ['agent by yum', agent({ ...rpm, ...release('centos', '7') })],
  ['agent by zypper', agent({ ...rpm, ...release('sles', '15.5') })],
  [
    'SSH host keys',
    sshHostKeys.fix(
      guestInput({
        files: { '/lib/systemd/system/ssh.service': '[Service]\nExecStart=/usr/sbin/sshd -D\n' },
        folders: { '/etc/systemd/system/multi-user.target.wants': ['ssh.service'] },
        os: {
          entries: { '/etc/ssh/ssh_host_rsa_key': { kind: 'file', sha256: 'a'.repeat(64), bytes: 400 } }
        },
        guest: { ssh_host_keys: 'reset' }
      })
    )
  ]
])('%s', (_, fix) => {
  const units = Object.entries(texts(fix)).filter(([path]) => path.endsWith('.service'))
  expect(units).toHaveLength(1)
  for (const [path, text] of units) {
    const file = join(folder(), basename(path))
    writeFileSync(file, text)
    const { stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' })
    // It also looks at this machine's own units, and for programs that only the guest needs to have.
    const about = stderr.split('\n').filter(line => line.includes(basename(path)))
    expect(about.filter(line => !line.includes('is not executable'))).toEqual([])
  }
})
