import { expect, test } from 'vitest'
import type { DoctorFacts } from '../../src/model/doctor.ts'
import { missing, renderDoctor } from '../../src/views/doctor-terminal.ts'

const tool = (name: string, needed: boolean, version: string | null): DoctorFacts['tools'][number] => ({
  name,
  version,
  needed,
  without: 'do that',
  debian: `${name}-package`,
  fedora: '',
  suse: ''
})

const doctor = (changes: Partial<DoctorFacts> = {}): DoctorFacts => ({
  facts: { tools: {}, accelerator: 'tcg', ovmf: null } as DoctorFacts['facts'],
  kvm: { usable: false, why: '/dev/kvm cannot be opened' },
  tools: [tool('bwrap', true, '0.8.0'), tool('virsh', false, null)],
  fuse: true,
  user_namespaces: true,
  space: [{ path: '.', free_bytes: 5 * 1024 ** 3 }],
  ...changes
})

test('what is there, what may be missing, and what the host can do', () => {
  expect(missing(doctor())).toEqual([])
  expect(renderDoctor(doctor(), { colour: false })).toBe(`        TOOL   VERSION  TO DO
ok      bwrap  0.8.0
absent  virsh  -        apt install virsh-package; without it h2k cannot do that

KVM              not usable, QEMU emulates (TCG): /dev/kvm cannot be opened
UEFI firmware    none: apt install ovmf
/dev/fuse        yes
user namespaces  yes
free space       5.00 GiB in .

nothing that h2k needs is missing`)
})

test('what h2k cannot work without is named at the end', () => {
  const lacking = doctor({ tools: [tool('qemu-img', true, null)], fuse: false })
  expect(missing(lacking)).toEqual(['qemu-img', '/dev/fuse'])
  const text = renderDoctor(lacking, { colour: false })
  expect(text).toContain(
    'MISSING  qemu-img  -        apt install qemu-img-package; without it h2k cannot do that'
  )
  expect(text.split('\n').at(-1)).toBe('missing: qemu-img, /dev/fuse')
})

test('what a tool prints as its version cannot steer a terminal', () => {
  const text = renderDoctor(doctor({ tools: [tool('xz', false, '5\u001b[2J')] }), { colour: false })
  expect(text).toContain('5\\e[2J')
  expect(text).not.toContain('\u001b')
})
