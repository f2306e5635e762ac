import { expect, test } from 'vitest'
import { printDomainXml } from '../../src/formats/domain-xml.ts'
import { settled, withSource } from '../control/one-vm.ts'

const text = (vm: ReturnType<typeof settled>): string =>
  printDomainXml({ vm, type: 'kvm' })
    .map(part => (typeof part === 'string' ? part : `{${part.xml_path}}`))
    .join('')

test('disks in order, the first one boots', () => {
  expect(text(settled()).match(/<source file=.*\n.*\n.*\n/g)).toEqual([
    "<source file='{images/web01-disk0.qcow2}'/>\n      <target dev='vda' bus='virtio'/>\n      <boot order='1'/>\n",
    "<source file='{images/web01-disk1.qcow2}'/>\n      <target dev='vdb' bus='virtio'/>\n    </disk>\n"
  ])
})

test.each<[string, readonly string[]]>([
  [
    'virtio-scsi',
    ["<target dev='sda' bus='scsi'/>", "<controller type='scsi' index='0' model='virtio-scsi'/>"]
  ],
  ['sata', ["<target dev='sda' bus='sata'/>"]],
  ['nvme', ["<target dev='nvme0n1' bus='nvme'/>"]]
])('%s', (bus, wanted) => {
  const xml = text(settled({ settings: `output: { disk_bus: ${bus} }` }))
  for (const line of wanted) expect(xml).toContain(line)
  expect(xml.includes('<controller')).toBe(bus === 'virtio-scsi')
})

test('names of many disks', () => {
  const [disk] = settled().disks
  if (disk === undefined) throw new Error('there is a disk')
  const disks = Array.from({ length: 704 }, (_, index) => ({ ...disk, index }))
  const found = text({ ...settled(), disks }).match(/(?<=dev=')\w+/g) ?? []
  expect([0, 25, 26, 27, 701, 702, 703].map(index => found[index])).toEqual([
    'vda',
    'vdz',
    'vdaa',
    'vdab',
    'vdzz',
    'vdaaa',
    'vdaab'
  ])
})

test.each<[string, 'bios' | 'efi', boolean, string]>([
  ['BIOS', 'bios', false, "  <os>\n    <type arch='x86_64' machine='q35'>hvm</type>\n  </os>\n"],
  [
    'UEFI',
    'efi',
    false,
    "  <os firmware='efi'>\n    <type arch='x86_64' machine='q35'>hvm</type>\n    <firmware>\n      <feature enabled='no' name='enrolled-keys'/>\n      <feature enabled='no' name='secure-boot'/>\n    </firmware>\n  </os>\n"
  ],
  [
    'secure boot',
    'efi',
    true,
    "  <os firmware='efi'>\n    <type arch='x86_64' machine='q35'>hvm</type>\n    <firmware>\n      <feature enabled='yes' name='enrolled-keys'/>\n      <feature enabled='yes' name='secure-boot'/>\n    </firmware>\n    <loader secure='yes'/>\n  </os>\n"
  ]
])('%s', (_, firmware, secure_boot, os) => {
  expect(text(settled({ seen: withSource({ firmware, secure_boot }) }))).toContain(os)
})

test.each<[number, number, string]>([
  [4, 2, "<topology sockets='2' cores='2' threads='1'/>"],
  [3, 2, "<topology sockets='3' cores='1' threads='1'/>"],
  [2, 0, "<topology sockets='2' cores='1' threads='1'/>"],
  [8, 8, "<topology sockets='1' cores='8' threads='1'/>"]
])('%d CPUs, %d cores a socket', (cpus, cores_per_socket, topology) => {
  expect(text(settled({ seen: withSource({ cpus, cores_per_socket }) }))).toContain(topology)
})

test('NICs with their MAC address and what they are attached to', () => {
  const xml = text(
    settled({
      target: 'networks: { VM Network: { bridge: br0 } }',
      settings: "nics: [{ mac: '52:54:00:00:00:01', model: e1000e }, { mac: '52:54:00:00:00:02' }]"
    })
  )
  expect(xml.match(/<interface[^]*?<\/interface>/g)).toEqual([
    "<interface type='bridge'>\n      <mac address='52:54:00:00:00:01'/>\n      <source bridge='br0'/>\n      <model type='e1000e'/>\n    </interface>",
    "<interface type='network'>\n      <mac address='52:54:00:00:00:02'/>\n      <source network='default'/>\n      <model type='virtio'/>\n    </interface>"
  ])
})

test('memory that is no multiple of a KiB is not cut', () => {
  expect(text(settled({ seen: withSource({ memory_bytes: 1025 }) }))).toContain(
    "<memory unit='KiB'>2</memory>"
  )
})

test('a hostile name is text on one line', () => {
  const name = `</title><disk type='file'/>&"\u0000\u001b[31m\n\u202e\u2028\ud800 ok 😀`
  const xml = text(settled({ seen: withSource({ name }) }))
  expect(/<title>.*<\/title>/.exec(xml)?.[0]).toBe(
    '<title>&lt;/title&gt;&lt;disk type=&apos;file&apos;/&gt;&amp;&quot;\ufffd\ufffd[31m\ufffd\ufffd\ufffd\ufffd ok 😀</title>'
  )
})
