import { parseShellAssignments } from '../formats/shell-assignments.ts'
import { parseShellLists, type ShellList } from '../formats/shell-lists.ts'
import { splice } from '../formats/splice.ts'
import type { Initramfs, LinuxFacts } from '../model/facts.ts'
import type { Edit } from '../model/fixer.ts'

const MODULES_PATH = '/etc/initramfs-tools/modules'
const DRACUT_PATH = '/etc/dracut.conf.d/h2k-drivers.conf'
const MKINITCPIO_PATH = '/etc/mkinitcpio.conf'
const MKINITFS_PATH = '/etc/mkinitfs/mkinitfs.conf'

/**
 * The edits that keep the drivers in every initramfs that the guest makes later. None where its settings take them anyway.
 *
 * Source: initramfs-tools(7), /etc/initramfs-tools/modules; dracut.conf(5), add_drivers; mkinitcpio.conf(5), MODULES;
 * mkinitfs.conf of Alpine, features.
 */
export function initramfsSettings(
  os: LinuxFacts,
  generator: Initramfs['generator'],
  drivers: readonly string[]
): readonly Edit[] {
  switch (generator) {
    case 'initramfs-tools':
      return initramfsTools(os, drivers)
    case 'dracut':
      return dracut(os, drivers)
    case 'mkinitcpio':
      return mkinitcpio(os, drivers)
    case 'mkinitfs':
      return mkinitfs(os, drivers)
    case 'booster':
    case 'unknown':
      return []
  }
}

function initramfsTools(os: LinuxFacts, drivers: readonly string[]): readonly Edit[] {
  // The policy `most` takes every storage driver. `dep` takes those of the machine that makes the image, which may be
  // another one when a guest is repaired from outside.
  if (modulesPolicy(os) === 'most') return []
  const before = os.files[MODULES_PATH] ?? null
  const text = before?.text ?? ''
  const listed = new Set(text.split('\n').map(line => underscored(/^[ \t]*([^\s#]+)/.exec(line)?.[1] ?? '')))
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

/** An image without the drivers was made for its machine alone, and dracut sees that machine, not the next one. */
function dracut(os: LinuxFacts, drivers: readonly string[]): readonly Edit[] {
  const lists = Object.keys(os.files)
    .filter(path => path !== DRACUT_PATH && /^\/(?:etc|usr\/lib\/dracut)\/dracut\.conf(?:$|\.d\/)/.test(path))
    .flatMap(path => parseShellLists(os.files[path]?.text ?? ''))
  const added = notIn(lists, ['add_drivers', 'force_drivers'], drivers)
  const before = os.files[DRACUT_PATH] ?? null
  const text = `# Drivers of the disks on KVM.\nadd_drivers+=" ${added.join(' ')} "\n`
  if (added.length === 0 || before?.text === text) return []
  const because = `without ${added.join(' and ')} in it, an image that dracut makes elsewhere than on this machine does not find its disk`
  return [{ edit: 'write-file', path: DRACUT_PATH, before, text, mode: '0644', because }]
}

/** Without the hook `autodetect` an image gets the drivers of all machines. */
function mkinitcpio({ files }: LinuxFacts, drivers: readonly string[]): readonly Edit[] {
  const before = files[MKINITCPIO_PATH]
  if (before === undefined) return []
  const own = parseShellLists(before.text)
  const paths = Object.keys(files).filter(path => path.startsWith('/etc/mkinitcpio.conf.d/'))
  const all = [...own, ...paths.toSorted().flatMap(path => parseShellLists(files[path]?.text ?? ''))]
  const hooks = all.slice(all.findLastIndex(({ name, append }) => name === 'HOOKS' && !append))
  if (!hooks.some(({ name, words }) => name === 'HOOKS' && words.includes('autodetect'))) return []
  const added = notIn(all, ['MODULES'], drivers)
  if (added.length === 0) return []
  const because = `without ${added.join(' and ')} in it, an image that mkinitcpio makes elsewhere than on this machine does not find its disk`
  const text = withWords(before.text, own, { name: 'MODULES', added, line: `MODULES+=(${added.join(' ')})` })
  return [{ edit: 'write-file', path: MKINITCPIO_PATH, before, text, mode: '0644', because }]
}

/** mkinitfs takes drivers by features, each of which lists modules. */
const FEATURES: Readonly<Record<string, string>> = {
  ahci: 'ata',
  nvme: 'nvme',
  sd_mod: 'scsi',
  virtio_blk: 'virtio',
  virtio_pci: 'virtio',
  virtio_scsi: 'virtio'
}

function mkinitfs({ files }: LinuxFacts, drivers: readonly string[]): readonly Edit[] {
  const before = files[MKINITFS_PATH]
  if (before === undefined) return []
  const lists = parseShellLists(before.text)
  const wanted = [...new Set(drivers.flatMap(name => FEATURES[name] ?? []))]
  const added = notIn(lists, ['features'], wanted)
  if (added.length === 0) return []
  const because = `without the feature ${added.join(' and ')}, the next mkinitfs would make an image that does not find its disk`
  const line = `features="$features ${added.join(' ')}"`
  const text = withWords(before.text, lists, { name: 'features', added, line })
  return [{ edit: 'write-file', path: MKINITFS_PATH, before, text, mode: '0644', because }]
}

const notIn = (
  lists: readonly ShellList[],
  names: readonly string[],
  wanted: readonly string[]
): readonly string[] => {
  const listed = new Set(
    lists.filter(({ name }) => names.includes(name)).flatMap(({ words }) => words.map(underscored))
  )
  return wanted.filter(word => !listed.has(word))
}

interface Addition {
  readonly name: string
  readonly added: readonly string[]
  /** What is appended where no list of that name can take more words. */
  readonly line: string
}

/** Puts the words into the last list of that name, behind its last word. */
function withWords(text: string, lists: readonly ShellList[], { name, added, line }: Addition): string {
  const list = lists.findLast(each => each.name === name)
  if (list === undefined || list.end === null)
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`
  const gap = list.words.length === 0 ? '' : ' '
  return splice(text, [{ start: list.end, end: list.end, text: `${gap}${added.join(' ')}` }])
}

const underscored = (name: string): string => name.replaceAll('-', '_')
