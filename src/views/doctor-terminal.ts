import type { DoctorFacts } from '../model/doctor.ts'
import { inertTerminal } from './inert.ts'
import { type Paint, paintFor } from './paint.ts'
import { renderTable } from './table.ts'
import { bytes } from './words.ts'

/** What this host has and lacks, with the package to install for each thing that is missing. */
export function renderDoctor(doctor: DoctorFacts, { colour }: { readonly colour: boolean }): string {
  const paint = paintFor(colour)
  const { facts, kvm, tools, fuse, user_namespaces, space } = doctor
  const rows = tools.map(({ name, version, needed, debian, without }) => [
    version === null ? (needed ? 'MISSING' : 'absent') : 'ok',
    name,
    inertTerminal(version ?? '-'),
    version === null ? `apt install ${debian}; without it h2k cannot ${without}` : ''
  ])
  return [
    renderTable(['', 'TOOL', 'VERSION', 'TO DO'], rows),
    '',
    `KVM              ${kvm.usable ? paint.green('usable') : paint.yellow('not usable, QEMU emulates (TCG)')}: ${inertTerminal(kvm.why)}`,
    `UEFI firmware    ${facts.ovmf === null ? 'none: apt install ovmf' : facts.ovmf.code}`,
    `/dev/fuse        ${yes(fuse, paint)}`,
    `user namespaces  ${yes(user_namespaces, paint)}`,
    ...space.map(({ path, free_bytes }) => `free space       ${bytes(free_bytes)} in ${inertTerminal(path)}`),
    '',
    missing(doctor).length === 0
      ? paint.green('nothing that h2k needs is missing')
      : paint.red(`missing: ${missing(doctor).join(', ')}`)
  ].join('\n')
}

/** What h2k cannot work without. */
export const missing = ({ tools, fuse }: DoctorFacts): readonly string[] => [
  ...tools.filter(({ needed, version }) => needed && version === null).map(({ name }) => name),
  ...(fuse ? [] : ['/dev/fuse'])
]

const yes = (is: boolean, paint: Paint): string => (is ? 'yes' : paint.yellow('no'))
