import { inFolder } from '../../src/formats/block-chain.ts'
import type { Folder } from './folder.ts'
import { refusal } from './refuse.ts'

const MAX_DEPTH = 4
const MAX_ENTRIES = 200_000

/**
 * Paths of the VMX files below the source's folder, sorted. Links are not followed.
 *
 * Throws   SOURCE_TOO_MANY_FILES.
 */
export async function findVmx(folder: Folder): Promise<readonly string[]> {
  const found: string[] = []
  let seen = 0
  const look = async (path: string, depth: number): Promise<void> => {
    for (const name of await folder.host.list(inFolder(folder.dir, path))) {
      seen += 1
      if (seen > MAX_ENTRIES) throw tooMany(folder)
      const place = path === '' ? name : `${path}/${name}`
      if (/\.vmx$/i.test(name)) found.push(place)
      // What has an extension is a file or, with .lck, a lock; asking the system for each would be slow.
      else if (depth < MAX_DEPTH && !/\.\w{2,6}$/.test(name) && (await isFolder(folder, place)))
        await look(place, depth + 1)
    }
  }
  await look('', 1)
  return found.toSorted()
}

const isFolder = async ({ host, dir }: Folder, path: string): Promise<boolean> =>
  (await host.stat(inFolder(dir, path), false))?.kind === 'folder'

const tooMany = ({ dir }: Folder) =>
  refusal({
    code: 'SOURCE_TOO_MANY_FILES',
    path: dir,
    what: `more than ${MAX_ENTRIES} files and folders lie below it`,
    hint: 'name the VMs in the configuration, or point `path` at the folder that holds them'
  })
