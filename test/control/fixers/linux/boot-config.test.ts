import { expect, test } from 'vitest'
import { bootConfig } from '../../../../src/control/fixers/linux/boot-config.ts'
import { codes, fixOnce, guestInput, ROOT_UUID, SWAP_UUID, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const ROOT = `root=UUID=${ROOT_UUID}`
const RESUME = `resume=UUID=${SWAP_UUID}`
const GRUB = '/boot/grub/grub.cfg'
const DEFAULT = '/etc/default/grub'
const entry = (line: string) => `menuentry 'x' {\n\t${line}\n\tinitrd\t/initrd.img\n}\n`

/** Name, file, before, after (null: no edit), codes. */
const CASES: ReadonlyArray<readonly [string, string, string, string | null, readonly string[], TestGuest?]> =
  [
    [
      'kernel line',
      GRUB,
      entry('linux\t/vmlinuz root=/dev/sda1 ro console=ttyS0,115200 '),
      entry(`linux\t/vmlinuz ${ROOT} ro console=ttyS0,115200 `),
      []
    ],
    [
      'a device of the machine that made the image',
      GRUB,
      entry('linux /vmlinuz root=/dev/loop21 ro') + entry('linux /v root=/dev/mapper/loop0p1'),
      entry(`linux /vmlinuz ${ROOT} ro`) + entry(`linux /v ${ROOT}`),
      []
    ],
    ['a swap of that machine', GRUB, entry('linux /vmlinuz resume=/dev/loop0p5'), null, []],
    [
      'a device of that machine, where LVM has names of its own',
      GRUB,
      entry('linux /vmlinuz root=/dev/loop21'),
      null,
      ['BOOT_DEVICE_UNKNOWN'],
      { root: 'lvm/vg/root' }
    ],
    [
      'resume',
      GRUB,
      entry('linux /vmlinuz root=/dev/sda1 resume=/dev/sda5'),
      entry(`linux /vmlinuz ${ROOT} ${RESUME}`),
      []
    ],
    [
      'any quoting',
      GRUB,
      entry(`linux16 /vmlinuz "root=/dev/sda1" 'resume=/dev/sda5' root="/dev/sda1"`),
      entry(`linux16 /vmlinuz "${ROOT}" '${RESUME}' root="UUID=${ROOT_UUID}"`),
      []
    ],
    [
      'environment block: 1024 bytes before and after',
      '/boot/grub2/grubenv',
      '# GRUB Environment Block\nkernelopts=root=/dev/sda1 ro resume=/dev/sda5\n'.padEnd(1024, '#'),
      `# GRUB Environment Block\nkernelopts=${ROOT} ro ${RESUME}\n`.padEnd(1024, '#'),
      []
    ],
    [
      'environment block that is full',
      '/boot/grub2/grubenv',
      `# GRUB Environment Block\nx=${'x'.repeat(950)}\nkernelopts=root=/dev/sda1\n`.padEnd(1024, '#'),
      null,
      ['BOOT_ENVIRONMENT_FULL']
    ],
    [
      'continued line',
      GRUB,
      entry('linux /vmlinuz ro \\\n  root=/dev/sda1'),
      entry(`linux /vmlinuz ro \\\n  ${ROOT}`),
      []
    ],
    ['already stable', GRUB, entry(`linux /vmlinuz ${ROOT} ro`), null, []],
    ['LVM', GRUB, entry('linux /vmlinuz root=/dev/mapper/vg-root ro'), null, []],
    [
      'no kernel line',
      GRUB,
      "# linux root=/dev/sda1\nset x=root=/dev/sda1\necho 'root=/dev/sda1'\nlinux16 /memtest.bin\n",
      null,
      []
    ],
    [
      'no initramfs: the kernel itself knows PARTUUID only',
      GRUB,
      "menuentry 'x' {\nlinux /vmlinuz root=/dev/sda1\n}\n" + entry('linux /v root=/dev/sda1'),
      "menuentry 'x' {\nlinux /vmlinuz root=PARTUUID=5ca1ab10-01\n}\n" + entry(`linux /v ${ROOT}`),
      []
    ],
    [
      'Xen',
      GRUB,
      'menuentry x {\nmultiboot2 /xen.gz\nmodule2 /vmlinuz root=/dev/sda1\nmodule2 /initrd\n}',
      `menuentry x {\nmultiboot2 /xen.gz\nmodule2 /vmlinuz ${ROOT}\nmodule2 /initrd\n}`,
      []
    ],
    [
      'options in a variable',
      '/boot/grub2/grub.cfg',
      'set default_kernelopts="root=/dev/sda1 ro"\n',
      `set default_kernelopts="${ROOT} ro"\n`,
      []
    ],
    [
      "another system's root",
      GRUB,
      entry('linux /v root=/dev/sda5') + entry('linux /v root=/dev/sdb1'),
      null,
      ['BOOT_DEVICE_UNKNOWN', 'BOOT_DEVICE_UNKNOWN']
    ],
    ['swap that is none', GRUB, entry('linux /v resume=/dev/sda1'), null, ['BOOT_DEVICE_UNKNOWN']],
    [
      'resume from a swap file',
      GRUB,
      entry('linux /v resume=/dev/sda1 resume_offset=4096'),
      entry(`linux /v resume=UUID=${ROOT_UUID} resume_offset=4096`),
      []
    ],
    [
      'a quote that is never closed',
      GRUB,
      "linux root=/dev/sda1 'x",
      `linux root=PARTUUID=5ca1ab10-01 'x`,
      ['GRUB_CONFIG_UNTERMINATED']
    ],
    ['custom.cfg', '/boot/grub/custom.cfg', entry('linux /v root=/dev/sda1'), entry(`linux /v ${ROOT}`), []],
    [
      'root of two disks in another order',
      GRUB,
      entry('linux /v root=/dev/sdb1'),
      entry(`linux /v ${ROOT}`),
      [],
      {
        disks: [{ 1: { type: 'xfs', uuid: 'd' } }, { 1: { type: 'ext4', uuid: ROOT_UUID } }],
        root: 'disk.1/part.1'
      }
    ],
    [
      'UUIDs switched off',
      DEFAULT,
      'A=1\nGRUB_DISABLE_LINUX_UUID=true\n',
      'A=1\n#GRUB_DISABLE_LINUX_UUID=true\n',
      []
    ],
    [
      'quoted and with a comment',
      DEFAULT,
      '  GRUB_DISABLE_LINUX_UUID="true" # x\n',
      '#  GRUB_DISABLE_LINUX_UUID="true" # x\n',
      []
    ],
    [
      'within other words',
      DEFAULT,
      'A=1; GRUB_DISABLE_LINUX_UUID=true\n',
      'A=1; GRUB_DISABLE_LINUX_UUID=false\n',
      []
    ],
    [
      'UUIDs not switched off',
      DEFAULT,
      '#GRUB_DISABLE_LINUX_UUID=true\nGRUB_DISABLE_LINUX_UUID=false\n',
      null,
      []
    ],
    [
      'UUIDs switched off, and a root whose name lasts without them',
      DEFAULT,
      'GRUB_DISABLE_LINUX_UUID=true\n',
      null,
      [],
      { root: 'lvm/vg/root' }
    ],
    [
      'command lines that go on',
      DEFAULT,
      'GRUB_CMDLINE_LINUX="quiet"\nGRUB_CMDLINE_LINUX+=" root=/dev/sda1"\n',
      `GRUB_CMDLINE_LINUX="quiet"\nGRUB_CMDLINE_LINUX+=" ${ROOT}"\n`,
      []
    ],
    [
      'command lines',
      DEFAULT,
      `GRUB_CMDLINE_LINUX="root=/dev/sda1 quiet"\nGRUB_CMDLINE_LINUX_DEFAULT='resume=/dev/sda5'\n#GRUB_CMDLINE_LINUX="root=/dev/sda1"\n`,
      `GRUB_CMDLINE_LINUX="${ROOT} quiet"\nGRUB_CMDLINE_LINUX_DEFAULT='${RESUME}'\n#GRUB_CMDLINE_LINUX="root=/dev/sda1"\n`,
      []
    ],
    [
      'command line without quotes',
      DEFAULT,
      'GRUB_CMDLINE_LINUX=root=/dev/sda1\n',
      `GRUB_CMDLINE_LINUX=${ROOT}\n`,
      []
    ],
    [
      'drop-in',
      '/etc/default/grub.d/50-cloud.cfg',
      'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX root=/dev/sda1"\n',
      `GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX ${ROOT}"\n`,
      []
    ],
    ['kernel-install', '/etc/kernel/cmdline', 'root=/dev/sda1 ro quiet\n', `${ROOT} ro quiet\n`, []],
    [
      'loader entry',
      '/boot/loader/entries/a.conf',
      'title root=/dev/sda1\nlinux /v\ninitrd /i\noptions root=/dev/sda1 ro\n',
      `title root=/dev/sda1\nlinux /v\ninitrd /i\noptions ${ROOT} ro\n`,
      []
    ],
    [
      'extlinux',
      '/boot/extlinux/extlinux.conf',
      'LABEL a\n  APPEND initrd=/i root=/dev/sda1\n',
      `LABEL a\n  APPEND initrd=/i ${ROOT}\n`,
      []
    ],
    [
      'loader entry without initramfs',
      '/efi/loader/entries/a.conf',
      'linux /v\noptions root=/dev/sda1\noptions ro\n',
      'linux /v\noptions root=PARTUUID=5ca1ab10-01\noptions ro\n',
      []
    ],
    [
      'loader entry of a unified image',
      '/boot/efi/loader/entries/a.conf',
      'efi /EFI/Linux/a.efi\noptions root=/dev/sda1\n',
      `efi /EFI/Linux/a.efi\noptions ${ROOT}\n`,
      []
    ],
    [
      'extlinux without initramfs',
      '/boot/extlinux.conf',
      'APPEND root=/dev/sda1\nLABEL a\n  APPEND root=/dev/sda1\nLABEL b\n  INITRD /i\n  APPEND root=/dev/sda1\n',
      `APPEND ${ROOT}\nLABEL a\n  APPEND root=PARTUUID=5ca1ab10-01\nLABEL b\n  INITRD /i\n  APPEND ${ROOT}\n`,
      []
    ],
    [
      'GRUB 1, with the comments that update-grub makes entries of',
      '/boot/grub/menu.lst',
      '## e.g. kopt=root=/dev/hda1 ro\n# kopt=root=/dev/sda1 ro\n# groot=(hd0,0)\ntitle a\nroot (hd0,0)\nkernel /v root=/dev/sda1 ro\ninitrd /i\ntitle b\nkernel /v root=/dev/sda1\n',
      `## e.g. kopt=root=/dev/hda1 ro\n# kopt=${ROOT} ro\n# groot=(hd0,0)\ntitle a\nroot (hd0,0)\nkernel /v ${ROOT} ro\ninitrd /i\ntitle b\nkernel /v root=PARTUUID=5ca1ab10-01\n`,
      []
    ],
    [
      'GRUB 1 for UEFI',
      '/boot/efi/EFI/redhat/grub.conf',
      'title a\n\tkernel /v root=/dev/sda1 ro\n\tinitrd /i\n',
      `title a\n\tkernel /v ${ROOT} ro\n\tinitrd /i\n`,
      []
    ],
    [
      'a root in a variable',
      '/boot/grub2/grub.cfg',
      'set rootpartition=/dev/sda1\nset other=/dev/sda1\n' + entry('linux /v root=$rootpartition'),
      `set rootpartition=UUID=${ROOT_UUID}\nset other=/dev/sda1\n` + entry('linux /v root=$rootpartition'),
      []
    ],
    [
      'a root in a variable, in quotes',
      '/boot/grub2/grub.cfg',
      'set r="/dev/sda1"\n' + entry('linux /v "root=${r}" root=${r}'),
      `set r="UUID=${ROOT_UUID}"\n` + entry('linux /v "root=${r}" root=${r}'),
      []
    ],
    [
      'environment block beside GRUB for UEFI',
      '/boot/efi/EFI/redhat/grubenv',
      '# GRUB Environment Block\nkernelopts=root=/dev/sda1 ro\n'.padEnd(1024, '#'),
      `# GRUB Environment Block\nkernelopts=${ROOT} ro\n`.padEnd(1024, '#'),
      []
    ],
    [
      'escaped quotes and a continued line',
      DEFAULT,
      'GRUB_CMDLINE_LINUX="a=\\"b c\\" root=\\"/dev/sda1\\" resume=/dev/sda5\\\n quiet" # root=/dev/sda1\n',
      `GRUB_CMDLINE_LINUX="a=\\"b c\\" root=\\"UUID=${ROOT_UUID}\\" ${RESUME}\\\n quiet" # root=/dev/sda1\n`,
      []
    ],
    [
      'an encrypted root with its name',
      '/etc/kernel/cmdline',
      'cryptdevice=/dev/sda2:root:allow-discards cryptkey=/dev/sda1:ext4:/key root=/dev/mapper/root\n',
      `cryptdevice=UUID=1c:root:allow-discards cryptkey=UUID=${ROOT_UUID}:ext4:/key root=/dev/mapper/root\n`,
      [],
      { disks: [{ 1: { type: 'ext4', uuid: ROOT_UUID }, 2: { type: 'crypto_LUKS', uuid: '1c' } }] }
    ],
    [
      'an encrypted root that is none',
      '/etc/kernel/cmdline',
      'cryptroot=/dev/sda1 root=/dev/mapper/root\n',
      null,
      ['BOOT_DEVICE_UNKNOWN']
    ],
    [
      "Alpine's settings",
      '/etc/update-extlinux.conf',
      'root=/dev/sda1\ndefault_kernel_opts="quiet resume=/dev/sda5"\nmodules=sd-mod,ext4\n',
      `root=UUID=${ROOT_UUID}\ndefault_kernel_opts="quiet ${RESUME}"\nmodules=sd-mod,ext4\n`,
      []
    ],
    ['another file', '/etc/fstab', '/dev/sda1 / ext4 root=/dev/sda1\n', null, []],
    ['keep', GRUB, entry('linux /v root=/dev/sda1'), null, [], { guest: { bootloader: 'keep' } }]
  ]

for (const [name, path, before, after, expected, guest] of CASES)
  test(name, () => {
    const anchor = name.includes('another order') ? { '/etc/fstab': '/dev/sdb1 / ext4 ro 0 1\n' } : {}
    const fix = fixOnce(bootConfig, guestInput({ ...guest, files: { ...anchor, [path]: before } }))
    expect(texts(fix)).toEqual(after === null ? {} : { [path]: after })
    expect(codes(fix)).toEqual(expected)
  })

const MAPS: ReadonlyArray<readonly [string, string, TestGuest, boolean]> = [
  ['names a disk that will be vda', '(hd0)\t/dev/sda\n', {}, true],
  [
    'names it by its serial number',
    '# c\n(fd0) /dev/fd0\n(hd0) /dev/disk/by-id/wwn-0x6000c29\n',
    { bus: 'virtio-scsi' },
    true
  ],
  ['names a disk that stays sda', '(hd0)\t/dev/sda\n', { bus: 'sata' }, false],
  ['names one disk that stays', '(hd0)\t/dev/sda\n(hd1) /dev/mapper/x\n', {}, false],
  ['names none', '(fd0) /dev/fd0\n', {}, false]
]

for (const [name, text, guest, removed] of MAPS)
  test(`device.map that ${name}`, () => {
    const path = '/boot/grub/device.map'
    const { edits } = fixOnce(bootConfig, guestInput({ ...guest, files: { [path]: text } }))
    expect(edits.map(each => [each.edit, each.path])).toEqual(removed ? [['remove-file', path]] : [])
  })

test('says what stands how often, and what a setting would do', () => {
  const files = {
    [GRUB]: entry('linux /v root=/dev/sda1 resume=/dev/sda5') + entry('linux /v root=/dev/sda1 single'),
    [DEFAULT]: 'GRUB_DISABLE_LINUX_UUID=true\n'
  }
  expect(bootConfig.fix(guestInput({ files })).edits.map(({ because }) => because)).toEqual([
    'root=/dev/sda1 stands in 2 places and resume=/dev/sda5 stands in 1 place: such names change with the disk bus',
    'GRUB_DISABLE_LINUX_UUID=true would make the next update-grub write device names again'
  ])
})

test('a folder that is a link to another one is edited there only', () => {
  const text = entry('linux /v root=/dev/sda1')
  const files = {
    ...{ [GRUB]: text, '/boot/grub2/grub.cfg': text },
    ...{ '/boot/grub/device.map': '(hd0) /dev/sda\n', '/boot/grub2/device.map': '(hd0) /dev/sda\n' }
  }
  const { edits } = bootConfig.fix(guestInput({ files }))
  expect(edits.map(({ path }) => path)).toEqual(['/boot/grub2/grub.cfg', '/boot/grub2/device.map'])
})

test('menu.lst that is a link to grub.conf is edited there only', () => {
  const text = 'title a\nkernel /v root=/dev/sda1\ninitrd /i\n'
  const files = { '/boot/grub/grub.conf': text, '/boot/grub/menu.lst': text }
  expect(bootConfig.fix(guestInput({ files })).edits.map(({ path }) => path)).toEqual([
    '/boot/grub/grub.conf'
  ])
})

const SERIAL = 'console=tty0 console=ttyS0,115200'

/** Name, file, before, after (null: no edit). */
const CONSOLES: ReadonlyArray<readonly [string, string, string, string | null]> = [
  [
    'kernel lines of a system, and of nothing else',
    GRUB,
    entry(`linux /v ${ROOT} ro `) + entry('linux16 /memtest.bin') + entry(`linux "${ROOT}"`),
    entry(`linux /v ${ROOT} ro ${SERIAL} `) +
      entry('linux16 /memtest.bin') +
      entry(`linux "${ROOT}" ${SERIAL}`)
  ],
  ['there already', GRUB, entry(`linux /v ${ROOT} console=ttyS1,9600n8`), null],
  [
    'a screen alone',
    GRUB,
    entry(`linux /v ${ROOT} console=tty1`),
    entry(`linux /v ${ROOT} console=tty1 console=ttyS0,115200`)
  ],
  ['with a device that changes', GRUB, entry('linux /v root=/dev/sda1'), entry(`linux /v ${ROOT} ${SERIAL}`)],
  [
    'settings in quotes',
    DEFAULT,
    'GRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX="a"\n',
    `GRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX="a ${SERIAL}"\n`
  ],
  ['empty settings', DEFAULT, `GRUB_CMDLINE_LINUX=''\n`, `GRUB_CMDLINE_LINUX='${SERIAL}'\n`],
  ['no settings', DEFAULT, 'GRUB_CMDLINE_LINUX=\n', `GRUB_CMDLINE_LINUX="${SERIAL}"\n`],
  [
    'settings without quotes',
    DEFAULT,
    'GRUB_CMDLINE_LINUX=root=/dev/sda1 # x\n',
    `GRUB_CMDLINE_LINUX="${ROOT} ${SERIAL}" # x\n`
  ],
  [
    'settings that have one',
    DEFAULT,
    'GRUB_CMDLINE_LINUX_DEFAULT="console=ttyS0"\nGRUB_CMDLINE_LINUX=""\n',
    null
  ],
  [
    'settings that are not there',
    DEFAULT,
    'GRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"',
    `GRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX="${SERIAL}"\n`
  ],
  [
    'settings that only go on',
    DEFAULT,
    'GRUB_CMDLINE_LINUX+=" quiet"\n',
    `GRUB_CMDLINE_LINUX+=" quiet ${SERIAL}"\n`
  ],
  ['a drop-in without settings', `${DEFAULT}.d/a.cfg`, 'GRUB_TIMEOUT=5\n', null],
  [
    'environment block',
    '/boot/grub2/grubenv',
    `# GRUB Environment Block\nkernelopts=${ROOT} ro\nsaved_entry=a\n`.padEnd(1024, '#'),
    `# GRUB Environment Block\nkernelopts=${ROOT} ro ${SERIAL}\nsaved_entry=a\n`.padEnd(1024, '#')
  ],
  ['entry that leaves it to the environment', '/boot/loader/entries/a.conf', 'options $kernelopts\n', null],
  ['entry', '/boot/loader/entries/a.conf', `options ${ROOT}\r\n`, `options ${ROOT} ${SERIAL}\r\n`],
  ['no line feed', '/etc/kernel/cmdline', ROOT, `${ROOT} ${SERIAL}`],
  [
    "Alpine's settings",
    '/etc/update-extlinux.conf',
    'default_kernel_opts=quiet\nroot=UUID=x\n',
    `default_kernel_opts="quiet ${SERIAL}"\nroot=UUID=x\n`
  ]
]

for (const [name, path, before, after] of CONSOLES)
  test(`serial console: ${name}`, () => {
    const guest = { console: 'serial' } as const
    const fix = fixOnce(bootConfig, guestInput({ guest, files: { [path]: before } }))
    expect(texts(fix)).toEqual(after === null ? {} : { [path]: after })
    expect(codes(fix)).toEqual([])
    expect(fixOnce(bootConfig, guestInput({ files: { [path]: after ?? before } })).edits).toEqual([])
  })

test('an environment block without room for a console stays', () => {
  const text = `# GRUB Environment Block\nx=${'x'.repeat(930)}\nkernelopts=${ROOT}\n`.padEnd(1024, '#')
  const fix = bootConfig.fix(
    guestInput({ guest: { console: 'serial' }, files: { '/boot/grub2/grubenv': text } })
  )
  expect(fix.edits).toEqual([])
  expect(codes(fix)).toEqual(['BOOT_ENVIRONMENT_FULL'])
})
