// systemctl itself says of a tree in which units were enabled, and then disabled by the fixer's edits, what they are now.
import { execFile } from 'node:child_process'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { guestTools } from '../../src/control/fixers/linux/guest-tools.ts'
import { guestInput } from '../control/guest-input.ts'
import { scratch } from '../e2e/h2k.ts'

const run = promisify(execFile)
const VENDOR = 'usr/lib/systemd/system'
const LOCAL = 'etc/systemd/system'

/** Units as their packages have them: what enabling them makes is what counts. */
const UNITS: Readonly<Record<string, string>> = {
  'open-vm-tools.service': 'WantedBy=multi-user.target\nAlias=vmtoolsd.service',
  'vgauth.service': 'RequiredBy=open-vm-tools.service',
  'hv-kvp-daemon.service': 'WantedBy=multi-user.target',
  'walinuxagent.service': 'WantedBy=multi-user.target\nAlias=waagent.service',
  'google-oslogin-cache.timer': 'WantedBy=timers.target',
  'run-vmblock\\x2dfuse.mount': 'WantedBy=multi-user.target',
  'ssh.service': 'WantedBy=multi-user.target'
}

const isEnabled = async (root: string, unit: string): Promise<string> => {
  // It exits 1 for what is disabled.
  const answer = run('systemctl', [`--root=${root}`, 'is-enabled', unit]).catch(
    (error: { stdout: string }) => error
  )
  return (await answer).stdout.trim()
}

async function treeOf(): Promise<string> {
  const root = await scratch()
  await mkdir(join(root, VENDOR), { recursive: true })
  await mkdir(join(root, LOCAL), { recursive: true })
  for (const [name, install] of Object.entries(UNITS)) {
    const type = name.endsWith('.mount')
      ? '[Mount]\nWhat=x\nWhere=/run/vmblock-fuse'
      : '[Service]\nExecStart=/bin/true'
    const kind = name.endsWith('.timer') ? '[Timer]\nOnBootSec=1' : type
    await writeFile(join(root, VENDOR, name), `[Unit]\nDescription=${name}\n${kind}\n[Install]\n${install}\n`)
  }
  await run('systemctl', [`--root=${root}`, 'enable', ...Object.keys(UNITS)])
  return root
}

async function seen(root: string) {
  const folders: Record<string, readonly string[]> = {}
  for (const name of await readdir(join(root, LOCAL)))
    if (/\.(?:wants|requires)$/.test(name))
      folders[`/${LOCAL}/${name}`] = await readdir(join(root, LOCAL, name))
  const files: Record<string, string> = {}
  for (const [alias, unit] of [
    ['vmtoolsd', 'open-vm-tools'],
    ['waagent', 'walinuxagent']
  ]) {
    // The link is absolute, and as in the guest leads to what is there.
    const text = await readFile(join(root, VENDOR, `${unit}.service`), 'utf8')
    files[`/${LOCAL}/${alias}.service`] = text
    files[`/lib/systemd/system/${unit}.service`] = text
  }
  return guestInput({ folders, files })
}

test('what was enabled is disabled, whatever kind of link did it, and nothing else', async () => {
  const root = await treeOf()
  for (const unit of Object.keys(UNITS))
    expect([unit, await isEnabled(root, unit)]).toEqual([unit, 'enabled'])
  const { edits } = guestTools.fix(await seen(root))
  expect(edits.map(({ edit, path }) => [edit, path]).toSorted()).toEqual(
    [
      'google-oslogin-cache.timer in timers.target.wants',
      'hv-kvp-daemon.service in multi-user.target.wants',
      'open-vm-tools.service in multi-user.target.wants',
      'run-vmblock\\x2dfuse.mount in multi-user.target.wants',
      'vgauth.service in open-vm-tools.service.requires',
      'vmtoolsd.service',
      'waagent.service',
      'walinuxagent.service in multi-user.target.wants'
    ]
      .map(each => each.split(' in ').toReversed().join('/'))
      .map(path => ['remove-link', `/${LOCAL}/${path}`])
      .toSorted()
  )
  for (const { path } of edits) await rm(join(root, path))
  const states = await Promise.all(Object.keys(UNITS).map(unit => isEnabled(root, unit)))
  expect(Object.keys(UNITS).map((unit, at) => [unit, states[at]])).toEqual(
    Object.keys(UNITS).map(unit => [unit, unit === 'ssh.service' ? 'enabled' : 'disabled'])
  )
})
