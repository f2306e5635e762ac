// A Markdown document as a CommonMark parser with GFM's tables sees it, and what is wrong with it.
import markdownIt, { type Token } from 'markdown-it'

const parser = markdownIt('default', { html: true, linkify: true })

export const parse = (text: string): readonly Token[] => parser.parse(text, {})

/** Everything inside paragraphs, headings and cells. */
export const inlines = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap(({ children }) => children ?? [])

/** The texts of the cells of each row of all tables, without the head. */
export function rows(tokens: readonly Token[]): ReadonlyArray<readonly string[]> {
  const found: string[][] = []
  tokens.forEach(({ type }, at) => {
    if (type === 'tr_open') found.push([])
    if (type === 'td_open')
      found.at(-1)?.push((tokens[at + 1]?.children ?? []).map(each => each.content).join(''))
  })
  return found.filter(cells => cells.length > 0)
}

const BLOCKS = [
  /^<!-- h2k plan -->\n$/,
  /^<details>\n<summary><code>[^<>]*<\/code>[^<>]*<\/summary>\n$/,
  /^<\/details>\n?$/
]

/** Whatever makes the document something else than it was meant to be; empty for a good one. */
export function faults(text: string): readonly string[] {
  const tokens = parse(text)
  const lines = text.split('\n')
  const list: string[] = []
  for (const token of tokens) {
    if (token.type === 'html_block' && !BLOCKS.some(block => block.test(token.content)))
      list.push(`HTML that is not ours: ${token.content}`)
    if (token.type === 'fence' && lines[(token.map?.[1] ?? 0) - 1] !== token.markup)
      list.push(`a fence is not closed: ${token.content}`)
    if (token.type === 'code_block') list.push(`indented code: ${token.content}`)
  }
  for (const { type, content, attrs } of inlines(tokens)) {
    if (type === 'html_inline' && !/^<\/?code>$/.test(content)) list.push(`HTML in a line: ${content}`)
    if (type === 'image') list.push('an image')
    const target = String(attrs?.find(([name]) => name === 'href')?.[1] ?? '')
    if (type === 'link_open' && !/^[\w.%/-]+#L\d+$/.test(target)) list.push(`a link to ${target}`)
  }
  return [...list, ...textFaults(tokens), ...balance(tokens)]
}

/** Outside code spans, `<code>` and fences nothing that GitHub or GitLab makes a mention, a link or an emoji of. */
function textFaults(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ children }) => {
    let inCode = false
    return (children ?? []).flatMap(({ type, content }) => {
      if (type === 'html_inline') inCode = content === '<code>'
      const meant = type === 'text' && !inCode && /[@#~!$\\]\w|:\w+:|:\/\/|www\./.test(content)
      return meant ? [`text that means something: ${content}`] : []
    })
  })
}

function balance(tokens: readonly Token[]): readonly string[] {
  let depth = 0
  let lowest = 0
  for (const { type, content } of tokens) {
    if (type !== 'html_block') continue
    depth += (content.match(/<details>/g)?.length ?? 0) - (content.match(/<\/details>/g)?.length ?? 0)
    lowest = Math.min(lowest, depth)
  }
  return depth === 0 && lowest === 0 ? [] : [`<details> end at depth ${depth}, lowest ${lowest}`]
}
