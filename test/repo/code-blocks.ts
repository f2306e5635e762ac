// The code of a Markdown document: fenced blocks with their language, and indented ones, which have none.

export type Block = { readonly language: string; readonly lines: readonly string[] }

export function codeBlocks(markdown: string): readonly Block[] {
  const blocks: Array<{ language: string; lines: string[] }> = []
  let open: { language: string; lines: string[] } | null = null
  let fenced = false
  for (const line of markdown.split('\n')) {
    const fence = /^```(\w*)/.exec(line)
    if (fence !== null) {
      fenced = !fenced
      open = fenced ? { language: fence[1] ?? '', lines: [] } : null
      if (open !== null) blocks.push(open)
    } else if (fenced) open?.lines.push(line)
    else if (line.startsWith('    ')) {
      if (open === null) blocks.push((open = { language: '', lines: [] }))
      open.lines.push(line.slice(4))
    } else open = null
  }
  return blocks
}

/** Without the remark at the end of the line. */
export const withoutComment = (line: string): string => line.replace(/(^|\s+)#\s.*/, '').trim()
