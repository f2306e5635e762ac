import type { LinuxFacts } from '../model/facts.ts'
import type { Edit } from '../model/fixer.ts'

const UNITS = '/etc/systemd/system'
const WANTS = `${UNITS}/multi-user.target.wants`

interface Service {
  /** With its ending. */
  readonly name: string
  readonly text: string
  readonly because: string
}

/**
 * A unit of h2k's own, and the link with which systemd starts it, as `systemctl enable` makes one; nothing of what is
 * there already.
 *
 * Source   systemd.unit(5), [Install]; systemctl(1), enable.
 */
export function firstBootService(
  { files, folders }: LinuxFacts,
  { name, text, because }: Service
): readonly Edit[] {
  const path = `${UNITS}/${name}`
  const before = files[path] ?? null
  const write: readonly Edit[] =
    before?.text === text ? [] : [{ edit: 'write-file', path, before, text, mode: '0644', because }]
  if (folders[WANTS]?.includes(name) === true) return write
  return [
    ...write,
    {
      edit: 'write-link',
      path: `${WANTS}/${name}`,
      target: path,
      before: null,
      make_folder: folders[WANTS] === undefined,
      because: `by this link systemd starts ${name}`
    }
  ]
}
