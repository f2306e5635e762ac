import type { Action, ActionOf } from '../../model/plan.ts'
import type { Bytes } from '../../model/size.ts'

/** What a step changes in content, for reviewers. Texts are as they were written: the view makes them inert. */
export type Change =
  /** A guest file as a unified diff, with its two header lines. */
  | { readonly change: 'diff'; readonly path: string; readonly diff: string }
  /** A domain XML that is written whole; paths of the plan stand where absolute ones will. */
  | { readonly change: 'xml'; readonly path: string; readonly xml: string }
  /** What an initramfs gets appended. */
  | {
      readonly change: 'segment'
      readonly path: string
      readonly before_bytes: Bytes
      readonly after_bytes: Bytes
      /** Without folders, in archive order. */
      readonly files: readonly SegmentFile[]
    }

/** One file of a segment: the guest's own with its size, or a new one with its text. */
export type SegmentFile =
  | { readonly path: string; readonly bytes: Bytes; readonly text: null }
  | { readonly path: string; readonly bytes: null; readonly text: string }

/** Null for a step that changes no content that could be shown. */
export function changeOf(action: Action): Change | null {
  switch (action.kind) {
    case 'guest.write-file':
      return { change: 'diff', path: action.params.path, diff: action.params.diff }
    case 'initramfs.append':
      return segmentOf(action)
    case 'libvirt.write-xml':
      return { change: 'xml', path: action.params.path, xml: xmlOf(action) }
    default:
      return null
  }
}

function segmentOf({ params }: ActionOf<'initramfs.append'>): Change {
  const { path, before_bytes, after_bytes, entries } = params
  const files = entries.flatMap((entry): readonly SegmentFile[] =>
    entry.entry === 'copy'
      ? [{ path: entry.path, bytes: entry.bytes, text: null }]
      : entry.entry === 'text'
        ? [{ path: entry.path, bytes: null, text: entry.text }]
        : []
  )
  return { change: 'segment', path, before_bytes, after_bytes, files }
}

const xmlOf = ({ params }: ActionOf<'libvirt.write-xml'>): string =>
  params.parts.map(part => (typeof part === 'string' ? part : part.xml_path)).join('')
