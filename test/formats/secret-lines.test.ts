import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayHoldSecrets, secretLines, showsSecret } from '../../src/formats/secret-lines.ts'

test.each<[string, string, readonly number[]]>([
  ['nothing', 'set timeout=5\nlinux /v root=/dev/sda1 ro\n', []],
  [
    "GRUB's passwords",
    'set superusers="root"\npassword root geheim\n password_pbkdf2 root grub.pbkdf2.sha512.10000.AA\nx\n',
    [1, 2]
  ],
  ["GRUB 1's passwords", 'default 0\npassword --md5 $1$U$JK7x\npassword geheim\ntitle x\n', [1, 2]],
  ['a hash wherever it stands', 'rootpw --iscrypted $6$salt$hash\nroot:$y$j9T$x:1\nPATH=$1$\n', [0, 1]],
  ['Wi-Fi', 'wpa-ssid x\nwpa-psk geheim\nWPA_PSK="a b"\nx\n', [1, 2]],
  ['a line that goes on', 'password_pbkdf2 root \\\n  grub.pbkdf2.x \\\n  y\nz\n', [0, 1, 2]],
  ['quotes that go on', 'PSK="a\nb\nc" # x\nz\n', [0, 1, 2]],
  ['what is indented below', 'psk: |\n  a\n\n  b\nz\n', [0, 1, 2, 3]],
  ['a key', 'x\n-----BEGIN OPENSSH PRIVATE KEY-----\na\n-----END OPENSSH PRIVATE KEY-----\nz\n', [1, 2, 3]],
  ['a share with a password', '//nas/x /x cifs user=a,password=b 0 0\n/dev/sda1 / ext4 ro 0 1\n', [0]]
])('%s', (_, text, expected) => {
  expect([...secretLines(text.split('\n'))]).toEqual(expected)
})

test.each([
  ['linux /v root=/dev/sda1 rd.iscsi.password=geheim', true],
  ['//nas/x /x cifs user=a,password=b 0 0', true],
  ['password --md5 $1$U$JK7x', true],
  ['kernel /v root=live:http://user:geheim@host/x', true],
  ['linux /v systemd.set_credential=passwd.hashed-password.root:x', true],
  ['linux /v root=/dev/sda1 rd.luks.key=/keyfile cryptkey=/dev/sda1:ext4:/key', false],
  ['linux /v rd.luks.options=password-echo=no', false],
  ['//nas/x /x cifs credentials=/root/.c 0 0', false],
  ['linux /v password=/etc/x passwd="$PASSWORD" secret=', false],
  ['root=live:http://host/x', false]
])('%s', (line, expected) => {
  expect(showsSecret(line)).toBe(expected)
})

test('a text that may hold none holds none', () => {
  const word = fc.constantFrom(
    ...[
      'pass',
      'wo',
      'rd',
      'psk',
      'phrase',
      '=',
      ':',
      '://',
      '@',
      ' ',
      '\n',
      '$',
      '6',
      'key',
      's',
      'pin',
      '"'
    ],
    ...['set_', 'credential', 'to', 'ken', 'sec', 'ret', 'grub.', 'pbkdf2', '.', 'cak', 'sha1', 'apr1', 'x']
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 24 }), words => {
      const text = words.join('')
      if (mayHoldSecrets(text)) return
      expect([...secretLines(text.split('\n'))]).toEqual([])
      expect(text.split('\n').some(showsSecret)).toBe(false)
    }),
    { numRuns: 3000 }
  )
})
