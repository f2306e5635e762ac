import { inFolder } from '../../src/formats/block-chain.ts'
import type { FileStat, Host } from '../../src/model/host.ts'
import type { ProviderSource } from '../../src/model/provider.ts'
import { refusal } from './refuse.ts'

/** A regular file of the source: no link is left in its path. */
export interface Located {
  /** Relative to the source's folder. */
  readonly path: string
  readonly real: string
  readonly stat: FileStat
}

/** The source's folder, out of which no name leads. */
export interface Folder {
  readonly host: Host
  readonly dir: string
  readonly root: string
  /** How messages name a file. */
  shown(path: string): string
}

export async function openFolder({ dir }: ProviderSource, host: Host): Promise<Folder> {
  const shown = (path: string): string => inFolder(dir, path)
  const root = await host.realPath(dir)
  if (root !== null && (await host.stat(root))?.kind === 'folder') return { host, dir, root, shown }
  throw refusal({
    code: 'SOURCE_FILE_MISSING',
    path: dir,
    what: root === null ? 'the folder of the source does not exist' : 'the source is not a folder',
    hint: 'correct `path` of the source; it is relative to the file that sets it'
  })
}

/**
 * The file behind a path, when it is a regular file inside `within` (a folder of the source, '' for the source itself)
 * after all links were followed; null when there is none.
 */
export async function locate(folder: Folder, path: string, within: string): Promise<Located | null> {
  const { host, root, dir, shown } = folder
  const real = await host.realPath(inFolder(dir, path))
  if (real === null) return null
  const limit = within === '' ? root : `${root}/${within}`
  if (!real.startsWith(`${limit}/`))
    throw outside(folder, { in: shown(path), as: 'the link', name: real, folder: within })
  // The real path has no link in it; one that appears now was put there by somebody.
  const stat = await host.stat(real, false)
  if (stat === null) return null
  if (stat.kind !== 'file')
    throw refusal({
      code: 'SOURCE_FILE_KIND',
      path: shown(path),
      what: stat.kind === 'folder' ? 'it is a folder, not a file' : 'it is not a regular file',
      hint: 'name a file; devices, pipes and sockets are never read'
    })
  return { path: real.slice(root.length + 1), real, stat }
}

export async function locateExisting(folder: Folder, path: string, within: string): Promise<Located> {
  const found = await locate(folder, path, within)
  if (found !== null) return found
  throw refusal({
    code: 'SOURCE_FILE_MISSING',
    path: folder.shown(path),
    what: 'the file does not exist',
    hint: 'copy it from the source too, into that place'
  })
}

interface Name {
  /** The file that the name stands in, as messages name it. */
  readonly in: string
  /** What gives the name there: `scsi0:0`, `line 5`, `its parent`. */
  readonly as: string
  readonly name: string
  /** The folder that it leads out of, relative to the source. */
  readonly folder: string
}

/** Names are hostile and of any length; views make them inert, here they are cut. */
export const quoted = (name: string): string => JSON.stringify(name.slice(0, 200))

export const outside = (folder: Folder, { in: path, as, name, folder: limit }: Name) =>
  refusal({
    code: 'SOURCE_PATH_OUTSIDE',
    path,
    what: `${as} is ${quoted(name)}, which leads outside ${limit === '' ? folder.dir : folder.shown(limit)}, where nothing is read`,
    hint: 'copy the file that it means into that folder, and name it there'
  })
