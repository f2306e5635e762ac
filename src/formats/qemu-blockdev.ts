import type { BlockNode } from '../model/block.ts'

/** What QEMU takes for one node, as the value of `-blockdev` or after `json:`. */
export interface QemuNode {
  readonly [key: string]: string | number | boolean | null | QemuNode
}

/**
 * The options of a read-only chain. Every layer is named and the base says `backing: null`, so QEMU follows no parent that
 * stands in an image. `resolve` makes absolute paths of plan paths.
 *
 * QEMU takes the names of a VMDK's extents from its descriptor and refuses to be given others. So discovery accepts only
 * names that QEMU cannot read in another way than h2k did: plain files beside the descriptor.
 *
 * Source: qemu QAPI reference, BlockdevOptions; block/vmdk.c, vmdk_parse_extents.
 */
export function readOnlyChain(node: BlockNode, resolve: (path: string) => string): QemuNode {
  const file = { driver: 'file', filename: resolve(node.path), 'read-only': true }
  const backing = canHaveBacking(node)
    ? { backing: node.backing === null ? null : readOnlyChain(node.backing, resolve) }
    : {}
  return { driver: node.driver, 'read-only': true, file, ...backing }
}

/** Every file that QEMU opens for a chain. */
export const chainFiles = (node: BlockNode, resolve: (path: string) => string): readonly string[] => [
  ...[node.path, ...node.extents].map(resolve),
  ...(node.backing === null ? [] : chainFiles(node.backing, resolve))
]

/** A writable qcow2 overlay on a read-only chain; discarded clusters are given back. */
export function overlayOn(overlay: string, block: BlockNode, resolve: (path: string) => string): QemuNode {
  return {
    driver: 'qcow2',
    discard: 'unmap',
    file: { driver: 'file', filename: resolve(overlay), discard: 'unmap' },
    backing: readOnlyChain(block, resolve)
  }
}

/** A part of what a node holds, in bytes: what is written to it goes to that part of the node. */
export const windowOf = (
  file: QemuNode,
  { at, end }: { readonly at: number; readonly end: number }
): QemuNode => ({ driver: 'raw', offset: at, size: end - at, file })

/** The graph as a file name for qemu-img and -drive: `json:{…}`. */
export const jsonFileName = (node: QemuNode): string => `json:${JSON.stringify(node)}`

const canHaveBacking = ({ driver }: BlockNode): boolean =>
  driver === 'vmdk' || driver === 'qcow2' || driver === 'qed'
