import type { Block, Graph } from '../../model/action.gen.ts'
import type { Action, Precondition } from '../../model/plan.ts'
import { bytes, moment } from '../words.ts'

/**
 * What a step's subject does not name: every other file that it reads, boots or keeps, and the file of somebody else that
 * it may replace. One line each; texts are as they were written.
 */
export const detailsOf = (action: Action): readonly string[] => [
  ...filesOf(action),
  ...action.preconditions.flatMap(replacedBy)
]

function filesOf({ kind, params }: Action): readonly string[] {
  switch (kind) {
    case 'guest.inspect':
      return params.disks.flatMap(blockFiles)
    case 'guestfs.open':
      return params.disks.flatMap(graphFiles)
    case 'guestfs.close':
      return params.overlays.map(path => `seals ${path}`)
    case 'qemu-img.convert':
      return graphFiles(params.from)
    case 'initramfs.append':
      return params.entries.flatMap(entry =>
        // Systems with one /usr have /lib as a link to it: that is the same file.
        entry.entry === 'copy' && ![entry.from, `/usr${entry.from}`].includes(`/${entry.path}`)
          ? [`copies the guest's ${entry.from} as ${entry.path}`]
          : []
      )
    case 'guest.copy-file':
      return [`copies the guest's ${params.from}, ${bytes(params.bytes)}, sha256 ${params.sha256}`]
    case 'guest.run':
      return [`runs code of the guest, which makes ${params.path} and may write anything inside the guest`]
    case 'libvirt.define':
      return [`reads ${params.path}`]
    case 'qemu.boot':
      return [
        ...params.disks.map(({ path, format, bus }) => `boots ${path} (${format}, ${bus})`),
        ...(params.firmware.kind === 'efi'
          ? [`firmware ${params.firmware.code}`, `firmware variables ${params.firmware.vars}`]
          : []),
        `evidence in ${params.evidence}`
      ]
    default:
      return []
  }
}

const graphFiles = ({ block, overlay }: Graph): readonly string[] => [
  ...blockFiles(block),
  ...(overlay === null ? [] : [`reads ${overlay} (qcow2), which lies on top`])
]

/** The base first, as in the list of the source's disks. */
function blockFiles(top: Block): readonly string[] {
  const layers: Block[] = []
  for (let block: Block | null = top; block !== null; block = block.backing) layers.push(block)
  return layers
    .toReversed()
    .flatMap(({ path, driver, extents }) => [
      `reads ${path} (${driver})`,
      ...extents.map(extent => `reads ${extent}, an extent`)
    ])
}

function replacedBy(precondition: Precondition): readonly string[] {
  if (precondition.check !== 'target.absent-or-ours' || precondition.replaces === undefined) return []
  const { path, replaces } = precondition
  return [
    `replaces a file that is not h2k's: ${path}, ${bytes(replaces.bytes)}, changed ${moment(replaces.mtime_ns)}`
  ]
}
