import { expect, test } from 'vitest'
import type { Deferral, Plan } from '../../../src/model/plan.ts'
import { renderHtml } from '../../../src/views/html/page.ts'
import { renderMarkdown } from '../../../src/views/markdown/plan-markdown.ts'
import { renderReport } from '../../../src/views/plan-terminal.ts'
import { deferredOf } from '../../../src/views/report/deferred.ts'
import { reportOf } from '../../../src/views/report/report.ts'
import { compilerOf, sha256 } from '../../golden/golden-case.ts'
import { EVIL } from './hostile.ts'

const plan = compilerOf('spine', vms => vms.map(vm => ({ ...vm, guest: null, inspection: null })), true)()
  .value as Plan
const deferral = plan.deferred as Deferral

test('bounds, what is common and the settings of this VM, as lines of YAML', () => {
  expect(deferredOf(deferral, 'vm.demo')).toMatchInlineSnapshot(`
    [
      "bounds:",
      "  max_edits: 200",
      "  kinds:",
      "    - guest.copy-file",
      "    - guest.remove-file",
      "    - guest.remove-link",
      "    - guest.write-file",
      "    - guest.write-link",
      "    - initramfs.append",
      "  files:",
      "    - /boot/**/*.cfg",
      "    - /boot/**/extlinux.conf",
      "    - /boot/**/grub.conf",
      "    - /boot/**/grubenv",
      "    - /boot/**/init*",
      "    - /boot/**/menu.lst",
      "    - /boot/*.cfg",
      "    - /boot/EFI/**",
      "    - /boot/efi/EFI/**",
      "    - /boot/efi/loader/entries/*.conf",
      "    - /boot/extlinux.conf",
      "    - /boot/init*",
      "    - /boot/loader/entries/*.conf",
      "    - /efi/**/init*",
      "    - /efi/EFI/**",
      "    - /efi/loader/entries/*.conf",
      "    - /etc/X11/**",
      "    - /etc/cmdline.d/*",
      "    - /etc/crypttab",
      "    - /etc/default/grub",
      "    - /etc/default/grub.d/*",
      "    - /etc/dracut.conf.d/*",
      "    - /etc/fstab",
      "    - /etc/init/*.override",
      "    - /etc/initramfs-tools/**",
      "    - /etc/kernel/cmdline",
      "    - /etc/mkinitcpio.conf",
      "    - /etc/mkinitfs/mkinitfs.conf",
      "    - /etc/modules",
      "    - /etc/modules-load.d/*",
      "    - /etc/network/**",
      "    - /etc/rc*.d/*",
      "    - /etc/rc.d/rc*.d/*",
      "    - /etc/runlevels/*/*",
      "    - /etc/runlevels/default/qemu-guest-agent",
      "    - /etc/systemd/network/*",
      "    - /etc/systemd/system/**",
      "    - /etc/systemd/system/*.requires/qemu-guest-agent.service",
      "    - /etc/systemd/system/*.wants/qemu-guest-agent.service",
      "    - /etc/udev/rules.d/*",
      "    - /etc/update-extlinux.conf",
      "limits:",
      "  appliance: 2",
      "  cpu: 4",
      "  disk: 4",
      "  source: 4",
      "target:",
      "  dir: images",
      "  libvirt:",
      "    define: false",
      "    uri: qemu:///system",
      "  networks:",
      "    VM Network:",
      "      bridge: br0",
      "  work_dir: .h2k/work",
      "source folder:",
      "  path: exports",
      "  provider: local",
      "vm:",
      "  gates:",
      "    boot: auto",
      "    define: auto",
      "    publish: auto",
      "  guest:",
      "    bootloader: fix",
      "    console: keep",
      "    fstab: uuid",
      "    initramfs: auto",
      "    machine_id: keep",
      "    network: pin",
      "    qemu_guest_agent: enable",
      "    root_device: auto",
      "    ssh_host_keys: keep",
      "    tools: disable",
      "  hardware:",
      "    cpus: auto",
      "    firmware: auto",
      "    machine: auto",
      "    memory: auto",
      "  nics:",
      "    - mac: new",
      "      model: virtio",
      "      network: auto",
      "  output:",
      "    checksum: sha256",
      "    compress: none",
      "    disk_bus: virtio-blk",
      "    format: qcow2",
      "  source:",
      "    from: exports",
      "    vmx: demo.vmx",
      "  validate:",
      "    accelerator: auto",
      "    boot: qemu",
      "    expect:",
      "      - login",
      "      - network",
      "    timeout: auto",
    ]
  `)
})

test('a VM that is not deferred has none', () => {
  expect(deferredOf(deferral, 'vm.other')).toBeNull()
  expect(deferredOf(deferral, 'constructor')).toBeNull()
  expect(deferredOf(undefined, 'vm.demo')).toBeNull()
})

test('R27 what somebody forged into a deferral stands in every view before it is applied', () => {
  const { config, vms } = deferral
  const forged: Deferral = {
    vms: { ...vms, 'vm.demo': { kinds: ['guest.write-file'], files: ['/etc/shadow'], max_edits: 777 } },
    config: {
      ...config,
      target: {
        ...config.target,
        dir: '/srv/elsewhere',
        work_dir: '/srv/work',
        libvirt: { uri: 'qemu+ssh://evil.test/system', define: true },
        networks: { '*': { bridge: 'br-owned' } }
      },
      vms: Object.fromEntries(
        Object.entries(config.vms ?? {}).map(([name, vm]) => [
          name,
          { ...vm, guest: { root_device: `/dev/sdz${EVIL}` }, gates: { define: 'auto' } }
        ])
      )
    }
  }
  const report = reportOf({ ...plan, deferred: forged })
  const texts = [
    renderReport(report, { colour: false }),
    renderMarkdown(report, { file: 'plan.json', maxBytes: 1_000_000, linkBase: '' }),
    renderHtml(report, { evidence: new Map(), sha256 })
  ]
  for (const text of texts) {
    for (const part of [
      'max_edits: 777',
      '- /etc/shadow',
      'dir: /srv/elsewhere',
      'work_dir: /srv/work',
      'qemu+ssh://evil.test/system',
      'define: true',
      'bridge: br-owned',
      '/dev/sdz'
    ])
      expect(text).toContain(part)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u2066]/)
    expect(text).not.toMatch(/^\s*(?:::|##\[)/m)
  }
  expect(texts[2]).not.toContain('<script>alert(1)')
})
