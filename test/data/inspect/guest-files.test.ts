import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readConfig } from '../../../src/data/inspect/guest-files.ts'
import type { GuestReader } from '../../../src/data/inspect/guest-reader.ts'
import { hostIn } from '../stage.ts'

/** A guest that holds these files. */
function readerOf(files: Readonly<Record<string, string | Uint8Array>>): GuestReader {
  const folders = new Map<string, Set<string>>()
  for (const path of Object.keys(files))
    for (let at = path; at !== ''; at = at.replace(/\/[^/]*$/, '')) {
      const folder = at.replace(/\/[^/]*$/, '')
      folders.set(folder, (folders.get(folder) ?? new Set()).add(at.slice(folder.length + 1)))
    }
  return {
    read: requests =>
      Promise.resolve(
        requests.map(({ path }) => {
          const text = files[path]
          return text === undefined
            ? { is: 'absent' }
            : { is: 'file', bytes: typeof text === 'string' ? Buffer.from(text) : text }
        })
      ),
    list: requests =>
      Promise.resolve(
        requests.map(({ path }) => {
          const names = folders.get(path)
          return names === undefined ? { is: 'absent' } : { is: 'folder', names: [...names].toSorted() }
        })
      ),
    look: () => Promise.resolve([]),
    blocked: () => null
  }
}

const read = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readConfig(hostIn('/'), readerOf(files), [])

test('network configurations of all kinds are read whole, and what lies beside them is not', async () => {
  const wanted = [
    '/etc/NetworkManager/system-connections/Wired connection 1.nmconnection',
    '/etc/cloud/cloud.cfg.d/50-curtin-networking.cfg',
    '/etc/dhcpcd.conf',
    '/etc/netplan/50-cloud-init.yaml',
    '/etc/network/interfaces',
    '/etc/network/interfaces.d/a',
    '/etc/sysconfig/network-scripts/ifcfg-ens192',
    '/etc/sysconfig/network/ifcfg-eth0',
    '/etc/systemd/network/10-lan.network',
    '/etc/systemd/network/10-lan.network.d/mac.conf',
    '/etc/wicked/ifconfig/eth0.xml',
    '/lib/netplan/00-network-manager-all.yaml',
    '/lib/udev/rules.d/60-net.rules',
    '/var/lib/cloud/seed/nocloud-net/network-config',
    '/var/lib/connman/lan.config'
  ]
  const beside = [
    '/etc/NetworkManager/system-connections/.lan.swp',
    '/etc/NetworkManager/system-connections/lan.nmconnection~',
    '/etc/cloud/cloud.cfg.d/99-installer.cfg',
    '/etc/netplan/01.yaml.dpkg-old',
    '/etc/sysconfig/network-scripts/ifcfg-ens192.rpmsave',
    '/etc/sysconfig/network-scripts/ifcfg-lo',
    '/etc/sysconfig/network/ifcfg.template',
    '/etc/systemd/network/10-lan.network.d/mac.conf.bak',
    '/var/lib/connman/settings'
  ]
  const { files, diagnostics } = await read(
    Object.fromEntries([...wanted, ...beside].map(path => [path, '# x\n']))
  )
  expect(Object.keys(files)).toEqual(wanted.toSorted())
  expect(diagnostics).toEqual([])
})

test('keys of a Wi-Fi and passwords are in no fact, nor a digest that could be compared with', async () => {
  const path = '/etc/NetworkManager/system-connections/home.nmconnection'
  const left = '[wifi-security]\npsk=(hidden)\n'
  expect((await read({ [path]: '[wifi-security]\npsk=geheim\n' })).files).toEqual({
    [path]: {
      text: left,
      sha256: createHash('sha256').update(left).digest('hex'),
      bytes: left.length,
      redacted: true
    }
  })
})

test('a word like that in another file changes nothing', async () => {
  const text = 'password_pbkdf2 root grub.pbkdf2.sha512.10000.AA\n'
  const { files } = await read({ '/boot/grub/grub.cfg': text })
  expect(files['/boot/grub/grub.cfg']?.text).toBe(text)
  expect(files['/boot/grub/grub.cfg']).not.toHaveProperty('redacted')
})

test('a file that is no UTF-8 is read byte by byte', async () => {
  const path = '/etc/network/interfaces'
  const bytes = Buffer.from('# br\xfccke\niface eth0 inet dhcp\n', 'latin1')
  const { files, diagnostics } = await read({ [path]: bytes })
  expect(files[path]).toEqual({
    text: '# br\xfccke\niface eth0 inet dhcp\n',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    encoding: 'unknown'
  })
  expect(diagnostics).toEqual([])
})

test('rules of disks are kept where they name disks, and units where they mount', async () => {
  const wanted = {
    '/etc/systemd/system/data.mount': '[Mount]\n',
    '/etc/udev/rules.d/99-asm.rules': 'KERNEL=="sdb1", OWNER="oracle"\n',
    '/etc/udev/rules.d/70-persistent-net.rules': '# x\n'
  }
  const { files } = await read({
    ...wanted,
    '/etc/systemd/system/data.service': '[Service]\n',
    '/etc/udev/rules.d/60-other.rules': '# KERNEL=="sdb1"\nSUBSYSTEM=="usb"\n'
  })
  expect(Object.keys(files)).toEqual(Object.keys(wanted).toSorted())
})
