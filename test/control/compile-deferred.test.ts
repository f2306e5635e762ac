import { expect, test } from 'vitest'
import { beyondBounds, matches } from '../../src/plan/bounds.ts'
import type { Deferral, Plan } from '../../src/model/plan.ts'
import { compilerOf } from '../golden/golden-case.ts'

function planOf(name: string, defer: boolean): Plan {
  const unseen = compilerOf(name, vms => vms.map(vm => ({ ...vm, guest: null, inspection: null })), defer)
  const { value, diagnostics } = (defer ? unseen : compilerOf(name))()
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

test('R27 a guest that nobody looked into: to look is all that is planned, and the plan says so', () => {
  const plan = planOf('spine', true)
  expect(plan).toMatchObject({ complete: false, applyable: true, summary: { actions: 1, edits: 0 } })
  expect(
    plan.actions.map(({ id, kind, effect, preconditions }) => ({ id, kind, effect, preconditions }))
  ).toEqual([
    {
      id: 'vm.demo/guest/inspect',
      kind: 'guest.inspect',
      effect: 'read',
      preconditions: [{ check: 'source.fingerprint', vm: 'vm.demo' }]
    }
  ])
  expect(plan.diagnostics.map(({ code }) => code)).toEqual(['GUEST_DEFERRED'])
  expect(Object.keys(plan.deferred?.vms ?? {})).toEqual(['vm.demo'])
})

test('R27 what is really planned once somebody has looked is within the bounds', () => {
  const { deferred } = planOf('spine', true)
  const whole = planOf('spine', false)
  expect(whole.summary.edits).toBeGreaterThan(3)
  expect(beyondBounds(deferred as Deferral, whole.actions)).toEqual([])
})

test.each([
  '/boot/EFI/BOOT/BOOTX64.EFI',
  '/boot/efi/EFI/BOOT/grubx64.efi',
  '/boot/efi/EFI/redhat/grub.cfg',
  '/boot/efi/EFI/redhat/grubenv',
  '/boot/efi/loader/entries/a.conf',
  '/boot/extlinux.conf',
  '/boot/extlinux/extlinux.conf',
  '/boot/grub/grub.conf',
  '/boot/grub/menu.lst',
  '/boot/grub2/grub.cfg',
  '/boot/grub2/grubenv',
  '/boot/loader/entries/a.conf',
  '/boot/syslinux.cfg',
  '/boot/syslinux/syslinux.cfg',
  '/efi/EFI/BOOT/BOOTX64.EFI',
  '/efi/loader/entries/a.conf',
  '/etc/cmdline.d/root.conf',
  '/etc/default/grub',
  '/etc/default/grub.d/50-cloud.cfg',
  '/etc/kernel/cmdline',
  '/etc/update-extlinux.conf'
])('boot configuration in %s is within the bounds', path => {
  const { deferred } = planOf('spine', true)
  expect(deferred?.vms['vm.demo']?.files.some(pattern => matches(pattern, path))).toBe(true)
})

test('without a word about deferring it is an error, as before', () => {
  const { value, diagnostics } = compilerOf('spine', vms => vms.map(vm => ({ ...vm, guest: null })))()
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ code, hint }) => [code, hint.includes('--defer-inspection')])).toEqual([
    ['INVENTORY_VM_MISSING', true]
  ])
})

test('a VM that is copied as it is has nothing to defer', () => {
  expect(planOf('copy-only', true)).toEqual(planOf('copy-only', false))
})

test('the link that enables the guest agent is within the bounds, and nothing that installs it', () => {
  const { deferred } = planOf('spine', true)
  const files = deferred?.vms['vm.demo']?.files ?? []
  const isWithin = (path: string): boolean => files.some(pattern => matches(pattern, path))
  const device = 'dev-virtio\\x2dports-org.qemu.guest_agent.0.device.wants'
  expect(isWithin(`/etc/systemd/system/${device}/qemu-guest-agent.service`)).toBe(true)
  expect(isWithin('/etc/machine-id')).toBe(false)
  expect(isWithin('/etc/ssh/ssh_host_rsa_key')).toBe(false)
  expect(isWithin('/etc/localtime')).toBe(false)
  expect(files).not.toContain('/etc/systemd/system/h2k-guest-agent.service')
})
