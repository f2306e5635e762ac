import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseVmx } from '../../src/formats/vmx.ts'
import { vmxMachine, type VmxMachine } from '../../src/formats/vmx-machine.ts'
import type { Checked } from '../../src/model/diagnostic.ts'

const DISK = 'scsi0:0.present = "TRUE"\nscsi0:0.fileName = "a.vmdk"\n'
const MEMORY = 'memsize = "1024"\n'

function machine(text: string): Checked<VmxMachine> {
  const { value } = parseVmx(Buffer.from(text), 'web/web01.vmx')
  if (value === undefined) throw new Error('the VMX of the test is broken')
  return vmxMachine(value)
}

const codes = (text: string): readonly string[] => machine(text).diagnostics.map(({ code }) => code)

test('reads what Workstation writes', () => {
  const text = `.encoding = "windows-1252"
config.version = "8"
virtualHW.version = "16"
displayName = "Windows 10 x64"
guestOS = "windows9-64"
firmware = "efi"
uefi.secureBoot.enabled = "TRUE"
numvcpus = "8"
cpuid.coresPerSocket = "4"
memsize = "8192"
uuid.bios = "56 4d 2e 8b 1c 60 4f 3a-9b 7e 21 d4 0a 55 c3 18"
scsi0.present = "TRUE"
scsi0.virtualDev = "lsisas1068"
scsi1.present = "FALSE"
sata0.present = "TRUE"
nvme0.present = "TRUE"
sata0:1.present = "TRUE"
sata0:1.fileName = "/usr/lib/vmware/isoimages/windows.iso"
sata0:1.deviceType = "cdrom-image"
nvme0:0.present = "TRUE"
nvme0:0.fileName = "system.vmdk"
scsi0:10.present = "TRUE"
scsi0:10.fileName = "ten.vmdk"
scsi0:2.present = "TRUE"
scsi0:2.fileName = "two.vmdk"
scsi0:2.mode = "independent-persistent"
scsi0:2.redo = ""
scsi0:3.present = "FALSE"
scsi0:3.fileName = "gone.vmdk"
ide1:0.present = "TRUE"
ide1:0.autodetect = "TRUE"
ide1:0.deviceType = "cdrom-raw"
floppy0.present = "FALSE"
ethernet0.present = "TRUE"
ethernet0.connectionType = "nat"
ethernet0.addressType = "generated"
ethernet0.generatedAddress = "00:0C:29:55:C3:18"
ethernet0.virtualDev = "E1000e"
ethernet10.present = "TRUE"
ethernet10.addressType = "static"
ethernet10.address = "00:50:56:00:00:01"
ethernet10.generatedAddress = "00:0c:29:00:00:01"
ethernet10.networkName = "DMZ"
ethernet2.present = "TRUE"
ethernet2.startConnected = "FALSE"
ethernet1.present = "FALSE"
`
  const { value, diagnostics } = machine(text)
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['VMX_DISK_INDEPENDENT', 'warning']
  ])
  expect(value).toEqual({
    name: 'Windows 10 x64',
    uuid: '564d2e8b-1c60-4f3a-9b7e-21d40a55c318',
    cpus: 8,
    cores_per_socket: 4,
    memory_bytes: 8589934592,
    firmware: 'efi',
    secure_boot: true,
    controllers: [
      { key: 'nvme0', bus: 'nvme', model: null },
      { key: 'sata0', bus: 'sata', model: null },
      { key: 'scsi0', bus: 'scsi', model: 'lsisas1068' }
    ],
    nics: [
      { key: 'ethernet0', model: 'e1000e', mac: '00:0c:29:55:c3:18', network: 'nat', connected: true },
      { key: 'ethernet2', model: null, mac: null, network: null, connected: false },
      { key: 'ethernet10', model: null, mac: '00:50:56:00:00:01', network: 'DMZ', connected: true }
    ],
    disks: [
      { key: 'scsi0:2', bus: 'scsi', file: 'two.vmdk' },
      { key: 'scsi0:10', bus: 'scsi', file: 'ten.vmdk' },
      { key: 'nvme0:0', bus: 'nvme', file: 'system.vmdk' }
    ],
    suspended_to: null
  })
})

test.each([
  ['16', '0000:00:10.0'],
  ['36', '0000:02:04.0'],
  ['160', '0000:03:00.0'],
  ['1184', '0000:04:00.0'],
  ['192', '0000:0b:00.0'],
  ['224', '0000:13:00.0'],
  ['7424', '0000:22:00.0'],
  ['-1', undefined],
  ['64', undefined],
  ['161', undefined],
  ['9999', undefined],
  ['', undefined]
])('a controller in slot %s is at %s', (slot, pci) => {
  const text = `${MEMORY}${DISK}scsi0.present = "TRUE"\nscsi0.pciSlotNumber = "${slot}"\n`
  expect(machine(text).value?.controllers).toEqual([
    { key: 'scsi0', bus: 'scsi', model: null, ...(pci === undefined ? {} : { pci }) }
  ])
})

test.each([
  ['192', '0000:0b:00.0', 192],
  ['33', '0000:02:01.0', 33],
  ['1184', '0000:04:00.0', 161],
  ['9999', undefined, undefined]
])('a NIC in slot %s is at %s, and its slot is called %s', (number, pci, slot) => {
  const text = `${MEMORY}${DISK}ethernet0.present = "TRUE"\nethernet0.pciSlotNumber = "${number}"\n`
  const [nic] = machine(text).value?.nics ?? []
  expect([nic?.pci, nic?.slot]).toEqual([pci, slot])
})

test('takes the boot order of the BIOS where one is set', () => {
  const disks = ['scsi0:0', 'scsi0:1', 'ide0:0'].map(
    key => `${key}.present = "TRUE"\n${key}.fileName = "${key}"\n`
  )
  const { value } = machine(`${MEMORY}${disks.join('')}bios.hddOrder = "ide0:0, scsi0:1"`)
  expect(value?.disks.map(({ key }) => key)).toEqual(['ide0:0', 'scsi0:1', 'scsi0:0'])
})

test('a machine that says little has what VMware takes', () => {
  expect(machine(MEMORY + DISK).value).toMatchObject({
    name: 'web01',
    uuid: null,
    cpus: 1,
    cores_per_socket: 1,
    firmware: 'bios',
    secure_boot: false,
    nics: []
  })
})

test.each([
  ['no memory', DISK, ['VMX_VALUE']],
  ['a huge number', `${DISK}memsize = "99999999999999999999"`, ['VMX_VALUE']],
  ['a huge number of CPUs', `${MEMORY}${DISK}numvcpus = "1000000"`, ['VMX_VALUE']],
  ['no CPUs', `${MEMORY}${DISK}numvcpus = "0"`, ['VMX_VALUE']],
  ['a number with a sign', `${DISK}memsize = "-1"`, ['VMX_VALUE']],
  ['a hexadecimal number', `${DISK}memsize = "0x400"`, ['VMX_VALUE']],
  ['an unknown firmware', `${MEMORY}${DISK}firmware = "uboot"`, ['VMX_VALUE']],
  ['a flag that is none', `${MEMORY}${DISK}scsi0.present = "maybe"`, ['VMX_VALUE']],
  ['no disk', MEMORY, ['VMX_NO_DISK']],
  ['a disk without a file', `${MEMORY}scsi0:0.present = "TRUE"`, ['VMX_DISK_UNSUPPORTED']],
  ['a device', `${MEMORY}${DISK}scsi0:0.deviceType = "scsi-passthru"`, ['VMX_DISK_UNSUPPORTED']],
  ['a redo log', `${MEMORY}${DISK}scsi0:0.redo = "a.REDO"`, ['VMX_DISK_UNSUPPORTED']],
  [
    'a MAC that is none',
    `${MEMORY}${DISK}ethernet0.present = "TRUE"\nethernet0.address = "none"`,
    ['VMX_MAC']
  ],
  [
    'a group MAC',
    `${MEMORY}${DISK}ethernet0.present = "TRUE"\nethernet0.address = "01:00:5e:00:00:01"`,
    ['VMX_MAC']
  ]
])('tells about %s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected)
})

test('tells everything at once, with the line', () => {
  const { value, diagnostics } = machine(`${DISK}numvcpus = "many"\nfirmware = "x"`)
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ what, where }) => [what, where])).toEqual([
    [
      'web/web01.vmx: numvcpus is not a number from 1 to 1024',
      { in: 'source', path: 'web/web01.vmx', line: 3 }
    ],
    ['web/web01.vmx: memsize is missing', { in: 'source', path: 'web/web01.vmx' }],
    ['web/web01.vmx: firmware is none of bios, efi', { in: 'source', path: 'web/web01.vmx', line: 4 }]
  ])
})

test('never throws', () => {
  const key = fc.constantFrom('scsi0:0', 'ide1:1', 'ethernet0', 'nvme99:99', 'scsi0', 'sata0:7')
  const name = fc.constantFrom('present', 'fileName', 'deviceType', 'mode', 'redo', 'address', 'virtualDev')
  const value = fc.oneof(
    fc.constantFrom('TRUE', 'FALSE', '', 'disk'),
    fc.string({ unit: fc.constantFrom(...'ab01:./-') })
  )
  const line = fc.tuple(key, name, value).map(([a, b, c]) => `${a}.${b} = "${c}"`)
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: text => text.split(' =')[0], maxLength: 30 }), lines => {
      const { value: found, diagnostics } = machine(lines.join('\n') + '\nmemsize = "64"')
      expect(found === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    }),
    { numRuns: 2000 }
  )
})
