import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { escapeXml, printDomainXml } from '../../src/formats/domain-xml.ts'
import { type OneVmOptions, settled, withSource } from '../control/one-vm.ts'

/** What libvirt's own schema says of the domain. */
function validate(options: OneVmOptions, type: 'kvm' | 'qemu' = 'kvm'): void {
  const folder = mkdtempSync(join(tmpdir(), 'h2k-xml-'))
  const file = join(folder, 'domain.xml')
  const parts = printDomainXml({ vm: settled(options), type })
  writeFileSync(
    file,
    parts.map(part => (typeof part === 'string' ? part : escapeXml(`/srv/<'&">/${part.xml_path}`))).join('')
  )
  try {
    // It exits with another status than 0 when the schema is not met.
    execFileSync('virt-xml-validate', [file, 'domain'], { stdio: 'pipe' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each<[string, OneVmOptions]>([
  ['what the source had', {}],
  ['virtio-scsi', { settings: 'output: { disk_bus: virtio-scsi, format: raw }' }],
  ['sata', { settings: 'output: { disk_bus: sata, format: vmdk }, hardware: { machine: pc }' }],
  ['other formats', { settings: 'output: { format: vdi }' }],
  ['no NIC', { settings: 'nics: []' }],
  [
    'bridges and other models',
    { settings: 'nics: [{ model: e1000e, network: { bridge: br0 } }, { model: e1000 }]' }
  ],
  ['UEFI', { seen: withSource({ firmware: 'efi' }) }],
  ['secure boot', { seen: withSource({ firmware: 'efi', secure_boot: true }) }],
  [
    'a hostile name',
    { seen: withSource({ name: '</title><x a=\'"&>\u202e\u0007\n\u001b[31m\ud800\ufffe 😀' }) }
  ]
])('libvirt takes it: %s', (_, options) => {
  expect(() => validate(options)).not.toThrow()
})

test('libvirt takes it without KVM', () => {
  expect(() => validate({}, 'qemu')).not.toThrow()
})

test('the schema notices what libvirt does not know', () => {
  expect(() => validate({ seen: withSource({ cpus: 0 }) })).toThrow('fails to validate')
})
