import type { Checked } from '../../src/model/diagnostic.ts'
import type { DiskFormat, SourceBus, SourceDisk } from '../../src/model/source.ts'
import { readChain } from './chain.ts'
import type { Folder, Located } from './folder.ts'
import { caught } from './refuse.ts'

export interface FoundDisk {
  readonly disk: SourceDisk
  readonly files: readonly Located[]
}

interface Slot {
  readonly key: string
  readonly bus: SourceBus
  readonly format: DiskFormat | null
}

export async function diskOf(folder: Folder, top: Located, { key, bus, format }: Slot): Promise<FoundDisk> {
  const { layers, files } = await readChain(folder, top, format)
  const unique = [...new Map(files.map(file => [file.path, file])).values()]
  const disk: SourceDisk = {
    key,
    bus,
    virtual_bytes: layers.at(-1)?.virtual_bytes ?? 0,
    allocated_bytes: unique.reduce((sum, { stat }) => sum + stat.allocated_bytes, 0),
    chain: layers
  }
  return { disk, files }
}

/** All of them, or what is wrong with each. */
export async function gathered<Value>(
  looks: ReadonlyArray<() => Promise<Value>>
): Promise<Checked<readonly Value[]>> {
  const all = await Promise.all(looks.map(caught))
  const diagnostics = all.flatMap(found => found.diagnostics)
  return diagnostics.length > 0
    ? { diagnostics }
    : { value: all.flatMap(({ value }) => (value === undefined ? [] : [value])), diagnostics }
}
