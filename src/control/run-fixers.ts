import type { DesiredVm } from '../model/desired.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Fixer } from '../model/fixer.ts'
import * as linux from './fixers/linux/index.ts'
import { heldBack } from './held-back.ts'
import type { Wanted } from './lower/edit.ts'
import { unlabeledFiles } from './unlabeled-files.ts'

const LINUX: readonly Fixer[] = Object.values(linux)

export interface Fixed {
  /** By path; each path once. */
  readonly wanted: readonly Wanted[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What all fixers together want of one guest. None for `guest: none` and for a guest without a system.
 *
 * Reports  ACTION_CONFLICT for a path with two owners, SELINUX_LABEL_MISSING, and what heldBack and the fixers report.
 */
export function runFixers(vm: DesiredVm): Fixed {
  const { facts } = vm
  if (vm.guest === null || facts === null || facts.os === null) return { wanted: [], diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const owners = new Map<string, Wanted>()
  const input = { vm, facts, os: facts.os }
  for (const { id, fix } of LINUX) {
    const { edits, diagnostics: found } = fix(input)
    diagnostics.push(...found)
    for (const edit of edits) {
      const other = owners.get(edit.path)
      if (other === undefined) owners.set(edit.path, { fixer: id, edit })
      else diagnostics.push(conflict(edit.path, other.fixer, id))
    }
  }
  const all = [...owners.values()].toSorted((a, b) => (a.edit.path < b.edit.path ? -1 : 1))
  const { wanted: possible, diagnostics: held } = heldBack(facts.os, all)
  // Of the links that are made: one that is held back makes no folder.
  const wanted = shareFolders(possible)
  const unlabeled = unlabeledFiles(
    facts.os,
    wanted.map(({ edit }) => edit)
  )
  return { wanted, diagnostics: [...diagnostics, ...held, ...unlabeled] }
}

/** Fixers do not know each other: of several links in one new folder the first makes it, and the others come after. */
function shareFolders(wanted: readonly Wanted[]): readonly Wanted[] {
  const makers = new Map<string, string>()
  return wanted.map(each => {
    const { edit } = each
    if (edit.edit !== 'write-link' || !edit.make_folder) return each
    const folder = edit.path.slice(0, edit.path.lastIndexOf('/'))
    const maker = makers.get(folder)
    if (maker !== undefined) return { ...each, edit: { ...edit, make_folder: false, after: maker } }
    makers.set(folder, edit.path)
    return each
  })
}

const conflict = (path: string, one: string, other: string): Diagnostic => ({
  code: 'ACTION_CONFLICT',
  severity: 'error',
  what:
    one === other
      ? `the fixer ${one} edits ${path} twice`
      : `the fixers ${one} and ${other} both edit ${path}`,
  where: { in: 'guest', path },
  hint: 'report this as a bug of h2k, with the configuration'
})
