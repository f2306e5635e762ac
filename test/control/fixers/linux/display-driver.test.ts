import { expect, test } from 'vitest'
import { displayDriver } from '../../../../src/control/fixers/linux/display-driver.ts'
import { fixOnce, guestInput, texts } from '../../guest-input.ts'
import { kernel } from '../../kernel-facts.ts'

const XORG = '/etc/X11/xorg.conf'

/** As vmware-config-tools.pl writes it. */
const WRITTEN = `Section "InputDevice"
    Identifier  "VMware Mouse"
    Driver      "vmmouse"
EndSection

# Driver "vmware"
Section "Device"
    Identifier  "VMware SVGA"
\tdriver\t"VMware"   # the card
EndSection
`

test.each<[string, string, string | null]>([
  ['VMware', WRITTEN, WRITTEN.replace('driver\t"VMware"', 'driver\t"modesetting"')],
  ['VirtualBox', '  Driver "vboxvideo"\r\n', '  Driver "modesetting"\r\n'],
  ['another driver', '  Driver "nouveau"\n  Driver "vmware', null],
  ['empty', '', null]
])('%s', (_, text, expected) => {
  const fix = fixOnce(displayDriver, guestInput({ files: { [XORG]: text } }))
  expect(texts(fix)).toEqual(expected === null ? {} : { [XORG]: expected })
})

test('an old kernel has no driver for the card but that of its BIOS; parts of the configuration count', () => {
  const files = { '/etc/X11/xorg.conf.d/10-video.conf': 'Driver "vmware"\nDriver "vmware"\n' }
  const fix = fixOnce(
    displayDriver,
    guestInput({ files, os: { kernels: [kernel({ version: '2.6.32-754.el6.x86_64' })] } })
  )
  expect(texts(fix)).toEqual({ '/etc/X11/xorg.conf.d/10-video.conf': 'Driver "vesa"\nDriver "vesa"\n' })
  expect(fix.edits.map(({ because }) => because)).toEqual([
    'X finds no screen with the driver vmware on other hardware, vesa works on the new'
  ])
  expect(displayDriver.fix(guestInput({ files, guest: { tools: 'keep' } })).edits).toEqual([])
})
