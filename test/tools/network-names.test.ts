import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { networkNames } from '../../src/control/fixers/linux/network-names.ts'
import { printSystemdLink } from '../../src/formats/systemd-link.ts'
import { guestInput, texts } from '../control/guest-input.ts'
import { moved, NEW, NEW_SECOND, SECOND, SOURCE_MAC, twoMoved } from '../control/network-cases.ts'
import type { TestGuest } from '../control/guest-input.ts'

// What the fixer makes is given to the programs that read it in the guest.

// What each check needs of Debian's packages.
const PACKAGES = ['ifupdown', 'libnetplan0', 'libnm0', 'netplan.io', 'network-manager']

let tools = ''
let folder = ''
const at = (...names: readonly string[]): string => join(folder, ...names)

beforeAll(() => {
  const script = join(import.meta.dirname, 'unpack-packages.sh')
  tools = execFileSync('sh', [script, 'network-tools', ...PACKAGES], { encoding: 'utf8' }).trim()
  folder = mkdtempSync(join(tmpdir(), 'h2k-network-'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(program: string, args: readonly string[], input = ''): string {
  const libraries = ['usr/lib', 'lib'].flatMap(each => [
    join(tools, each, 'x86_64-linux-gnu'),
    join(tools, each, 'aarch64-linux-gnu')
  ])
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: libraries.join(':'),
    PATH: `${process.env['PATH']}:/usr/sbin:/sbin`
  }
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env, input })
  // The generators say nothing when all is well; the others tell what they do.
  const isQuiet = /generate$|nmcli$/.test(program)
  expect([status, isQuiet ? stderr : '']).toEqual([0, ''])
  return stdout + stderr
}

/** The guest's files as they are after the fixer. */
const fixed = (
  files: Readonly<Record<string, string>>,
  guest: TestGuest
): Readonly<Record<string, string>> => ({
  ...files,
  ...texts(networkNames.fix(guestInput({ ...guest, files })))
})

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    chmodSync(join(root, path), 0o600)
  }
}

const NETPLAN = `# Made by the installer.
network:
  version: 2
  ethernets:
    nic0: {match: {macaddress: '${SOURCE_MAC}'}, set-name: ens192}
    ens224: {dhcp4: false}
    others: {match: {driver: vmxnet3}, dhcp4: true}
  bonds:
    bond0: {interfaces: [nic0, ens224], macaddress: "${SOURCE_MAC}", parameters: {mode: active-backup}}
  vlans:
    bond0.10: {id: 10, link: bond0}
  bridges:
    br0:
      interfaces: [bond0.10]
      addresses: [10.0.0.5/24]
      routes: [{to: default, via: 10.0.0.1}]
      nameservers: {addresses: [10.0.0.2]}
`

test('netplan generates the same networks for the new addresses', () => {
  const files = fixed({ '/etc/netplan/01.yaml': NETPLAN }, twoMoved)
  const [before, after] = [at('before'), at('after')]
  write(before, { '/etc/netplan/01.yaml': NETPLAN })
  write(after, files)
  const generated = (root: string): Readonly<Record<string, string>> => {
    run(join(tools, 'usr/libexec/netplan/generate'), ['--root-dir', root])
    const names = execFileSync('find', ['run/systemd/network', '-type', 'f'], { cwd: root, encoding: 'utf8' })
    return Object.fromEntries(
      names
        .trim()
        .split('\n')
        .map(name => [name, readFileSync(join(root, name), 'utf8')])
    )
  }
  const expected = Object.fromEntries(
    Object.entries(generated(before)).map(([name, text]) => [
      name,
      text.replaceAll(SOURCE_MAC, NEW).replaceAll('vmxnet3', 'virtio_net')
    ])
  )
  expect(generated(after)).toEqual(expected)
  expect(Object.keys(expected)).toContain('run/systemd/network/10-netplan-nic0.link')
  expect(expected['run/systemd/network/10-netplan-nic0.link']).toContain(NEW)
  expect(files['/etc/systemd/network/10-h2k-ens224.link']).toContain(`MACAddress=${NEW_SECOND}\n`)
})

test('NetworkManager reads its keyfile, with the new addresses and a static network', () => {
  const path = '/etc/NetworkManager/system-connections/lan.nmconnection'
  const text = `[connection]\nid=lan\nuuid=2b0a7a0c-5b8c-4c1f-9d2a-000000000001\ntype=ethernet\ninterface-name=ens192\n\n[ethernet]\nmac-address=${SOURCE_MAC.toUpperCase()}\ncloned-mac-address=${SOURCE_MAC}\n\n[ipv4]\naddress1=10.0.0.5/24,10.0.0.1\ndns=10.0.0.2;\nmethod=manual\n`
  const after = fixed({ [path]: text }, moved)[path] ?? ''
  const read = run(
    join(tools, 'usr/bin/nmcli'),
    ['--offline', 'connection', 'modify', 'connection.autoconnect-priority', '0'],
    after
  )
  expect(read).toContain(`mac-address=${NEW.toUpperCase()}\n`)
  expect(read).toContain(`cloned-mac-address=${NEW.toUpperCase()}\n`)
  expect(read).toContain('interface-name=ens192\n')
  expect(read).toContain('address1=10.0.0.5/24,10.0.0.1\ndns=10.0.0.2;\nmethod=manual\n')
})

test('ifup brings up the same interfaces', () => {
  const path = '/etc/network/interfaces'
  const text = `auto lo ens192 ens192.5\niface lo inet loopback\niface ens192 inet static\n  address 10.0.0.5/24\n  gateway 10.0.0.1\n  hwaddress ether ${SOURCE_MAC}\niface ens192.5 inet manual\n`
  const ifup = (shown: string): string => {
    writeFileSync(at('interfaces'), shown)
    return run(join(tools, 'sbin/ifup'), ['--no-act', '-a', '-v', '-i', at('interfaces')])
  }
  expect(ifup(fixed({ [path]: text }, moved)[path] ?? '')).toBe(ifup(text).replaceAll(SOURCE_MAC, NEW))
  expect(ifup(text)).toContain(`address ${SOURCE_MAC}`)
})

test('udev takes the name from our .link file', () => {
  const [name, mac] =
    Object.entries(networkInterfaces()).flatMap(([each, found]) =>
      (found ?? []).filter(({ internal }) => !internal).map(address => [each, address.mac] as const)
    )[0] ?? []
  if (name === undefined || mac === undefined) throw new Error('this machine has no network card to look at')
  mkdirSync(at('link'), { recursive: true })
  writeFileSync(at('link/10-h2k-ens192.link'), printSystemdLink(mac, 'ens192'))
  writeFileSync(at('link/10-h2k-ens224.link'), printSystemdLink(SECOND, 'ens224'))
  const inside = [
    '--ro-bind',
    '/',
    '/',
    '--dev-bind',
    '/dev',
    '/dev',
    '--bind',
    at('link'),
    '/etc/systemd/network'
  ]
  const shown = run('bwrap', [
    ...inside,
    'udevadm',
    'test-builtin',
    'net_setup_link',
    `/sys/class/net/${name}`
  ])
  expect(shown).toContain('ID_NET_LINK_FILE=/etc/systemd/network/10-h2k-ens192.link\n')
  expect(shown).toContain('ID_NET_NAME=ens192\n')
})
