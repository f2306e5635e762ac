import { parseShellAssignments } from '../formats/shell-assignments.ts'
import type { Initramfs, LinuxFacts } from '../model/facts.ts'
import type { Edit } from '../model/fixer.ts'

const MODULES_PATH = '/etc/initramfs-tools/modules'
const DRACUT_PATH = '/etc/dracut.conf.d/h2k-drivers.conf'

/**
 * The edits that keep the drivers in every initramfs that the guest makes later.
 *
 * Source: initramfs-tools(7), /etc/initramfs-tools/modules; dracut.conf(5), add_drivers.
 */
export function initramfsSettings(
  os: LinuxFacts,
  generator: Initramfs['generator'],
  drivers: readonly string[]
): readonly Edit[] {
  if (generator === 'dracut') return dracut(os, drivers)
  return generator === 'initramfs-tools' ? initramfsTools(os, drivers) : []
}

function initramfsTools(os: LinuxFacts, drivers: readonly string[]): readonly Edit[] {
  // The policy `most` takes every storage driver. `dep` takes those of the machine that makes the image, which may be
  // another one when a guest is repaired from outside.
  if (modulesPolicy(os) === 'most') return []
  const before = os.files[MODULES_PATH] ?? null
  const text = before?.text ?? ''
  const listed = new Set(
    text.split('\n').map(line => (/^[ \t]*([^\s#]+)/.exec(line)?.[1] ?? '').replaceAll('-', '_'))
  )
  const added = drivers.filter(name => !listed.has(name))
  if (added.length === 0) return []
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  const because = `without ${added.join(' and ')} in it, the next update-initramfs would make an image that does not find its disk`
  return [
    {
      edit: 'write-file',
      path: MODULES_PATH,
      before,
      text: `${text}${gap}# Drivers of the disks on KVM.\n${added.join('\n')}\n`,
      mode: '0644',
      because
    }
  ]
}

/** MODULES= of initramfs-tools: conf.d comes after initramfs.conf, and the last assignment holds. */
function modulesPolicy({ files }: LinuxFacts): string | null {
  const paths = Object.keys(files).filter(path => path.startsWith('/etc/initramfs-tools/conf.d/'))
  const settings = ['/etc/initramfs-tools/initramfs.conf', ...paths.toSorted()].flatMap(path =>
    parseShellAssignments(files[path]?.text ?? '').filter(({ name }) => name === 'MODULES')
  )
  return settings.at(-1)?.value ?? null
}

function dracut(os: LinuxFacts, drivers: readonly string[]): readonly Edit[] {
  const before = os.files[DRACUT_PATH] ?? null
  const text = `# Drivers of the disks on KVM.\nadd_drivers+=" ${drivers.join(' ')} "\n`
  if (before?.text === text) return []
  const because = `without ${drivers.join(' and ')} in it, an image that dracut makes elsewhere than on this machine does not find its disk`
  return [{ edit: 'write-file', path: DRACUT_PATH, before, text, mode: '0644', because }]
}
