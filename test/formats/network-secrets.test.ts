import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSecrets } from '../../src/formats/network-secrets.ts'

test.each([
  ['', null],
  ['network:\n  version: 2\n  ethernets: { ens192: { dhcp4: true } }\n', null],
  ['[wifi-security]\nkey-mgmt=wpa-psk\npsk-flags=1\n', null],
  ['auto wlan0\n  wpa-key-mgmt WPA-PSK\n', null],
  ['psk=\n', null],
  [
    '[wifi-security]\nkey-mgmt=wpa-psk\npsk=geheim x\n[ipv4]\nmethod=auto\n',
    '[wifi-security]\nkey-mgmt=wpa-psk\npsk=(hidden)\n[ipv4]\nmethod=auto\n'
  ],
  [
    '[802-1x]\npassword = geheim\nprivate-key-password=geheim\n',
    '[802-1x]\npassword = (hidden)\nprivate-key-password=(hidden)\n'
  ],
  [
    'iface wlan0 inet dhcp\n wpa-psk geheim\n wireless-key1 s:geheim\n hwaddress x',
    'iface wlan0 inet dhcp\n wpa-psk (hidden)\n wireless-key1 (hidden)\n hwaddress x'
  ],
  ['KEY1=s:geheim\nDEVICE=eth0\nWPA_PSK="geheim"\n', 'KEY1=(hidden)\nDEVICE=eth0\nWPA_PSK=(hidden)\n'],
  ['DEVICE=eth0\n# KEY=geheim\nONBOOT=yes', 'DEVICE=eth0\n# KEY=(hidden)\nONBOOT=yes'],
  ['WPA_PSK="geh\neim"\nDEVICE=eth0\n', 'WPA_PSK=(hidden)\n'],
  ['WPA_PSK=geh\\\neim\nDEVICE=eth0\n', 'WPA_PSK=(hidden)\nDEVICE=eth0\n'],
  [
    'wifis:\n  w:\n    access-points:\n      home:\n        password: |\n          geheim\n\n          geheim\n  x: 1\n',
    'wifis:\n  w:\n    access-points:\n      home:\n        password: (hidden)\n\n  x: 1\n'
  ],
  ['  password:\n    geheim\n  x: 1\n', '  password:\n  x: 1\n'],
  ['  auth: {password: geheim, x: [\n  geheim ]}\n', '  auth: {password: (hidden)\n'],
  ['  password: "geheim" # "\n  x: 1\n', '  password: (hidden)\n  x: 1\n'],
  ["  password: 'geheim\n  geheim'\n  x: 1\n", '  password: (hidden)\n'],
  ['  keys:\n    private: geheim\n  x: 1\n', '  keys:\n  x: 1\n'],
  ['  key: geheim=\n  x: 1\n', '  key: (hidden)\n  x: 1\n'],
  [
    '[WireGuard]\nPrivateKey=geheim=\nPresharedKey=geheim\n',
    '[WireGuard]\nPrivateKey=(hidden)\nPresharedKey=(hidden)\n'
  ],
  ['<a>\n<psk>geheim</psk>\n<b/>', '<a>\n<psk>(hidden)\n<b/>'],
  ['<a>\n<psk>\ngeheim\n</psk>\n<b/>', '<a>\n<psk>\n'],
  ['chpasswd:\n  list: |\n    root:geheim\nnetwork:\n', 'chpasswd:\nnetwork:\n']
])('%j', (text, expected) => {
  expect(hideSecrets(text)).toBe(expected)
})

test('what stands behind such a word never stays, and what was hidden once is hidden the same way again', () => {
  const piece = fc.constantFrom(
    'psk=',
    'password:',
    ' ',
    '\n',
    '"',
    "'",
    '\\',
    '{',
    'x: 1',
    '<psk>',
    '|',
    'key: '
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
      const hidden = hideSecrets(`${pieces.join('')}psk=0c0ffee0`)
      return hidden === null
        ? false
        : !hidden.includes('0c0ffee0') && (hideSecrets(hidden) ?? hidden).length > 0
    })
  )
})
