import { escapeHtml, short } from '../html/markup.ts'
import {
  LABEL_CHARS,
  type Layout,
  LINE_HEIGHT,
  type PlacedEdge,
  type PlacedNode,
  type Point
} from './layout.ts'

const MARGIN = 8
const CRITICAL = '#c2410c'

/**
 * The drawing as one SVG element that needs nothing else: no style, no script, no reference, so that it can stand in a page
 * with any policy, and in several places of it. It takes the colour of the text around it.
 */
export function graphSvg({ width, height, nodes, edges, headings }: Layout): string {
  const [w, h] = [width + 2 * MARGIN, height + 2 * MARGIN]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${-MARGIN} ${-MARGIN} ${w} ${h}" role="img" font-family="monospace" font-size="11.5" color="currentColor">`,
    '<title>Actions of the plan, each below what it needs</title>',
    ...headings.map(
      ({ text, x }) =>
        `<text x="${x}" y="${LINE_HEIGHT}" font-weight="bold" fill="currentColor">${escapeHtml(short(text, LABEL_CHARS))}</text>`
    ),
    ...edges.map(edgeText),
    ...nodes.map(nodeText),
    '</svg>',
    ''
  ].join('\n')
}

function nodeText({ node, x, y, width, height }: PlacedNode): string {
  const left = x - width / 2
  const top = y - height / 2
  const lines = node.label.map(
    (line, at) =>
      `<text x="${x}" y="${top + LINE_HEIGHT * (at + 1)}" text-anchor="middle" fill="currentColor">${escapeHtml(short(line, LABEL_CHARS))}</text>`
  )
  return [
    '<g>',
    `<title>${escapeHtml(short(node.id))}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="5" fill="none" ${strokeOf(node.critical)}/>`,
    ...lines,
    '</g>'
  ].join('')
}

function edgeText({ edge, points }: PlacedEdge): string {
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const [before, end] = points.slice(-2)
  const head = before === undefined || end === undefined ? '' : arrow(before, end, edge.critical)
  return `<path d="${path}" fill="none" ${strokeOf(edge.critical)}/>${head}`
}

const strokeOf = (critical: boolean): string =>
  critical ? `stroke="${CRITICAL}" stroke-width="2.5"` : 'stroke="currentColor" stroke-width="1"'

const HEAD_LENGTH = 8
const HEAD_WIDTH = 4

/** Drawn, since a marker would need a name that is the only one in its page. */
function arrow(from: Point, to: Point, critical: boolean): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const corner = (side: number): string =>
    `${Math.round(to.x - dx * HEAD_LENGTH - dy * side)},${Math.round(to.y - dy * HEAD_LENGTH + dx * side)}`
  return `<polygon points="${to.x},${to.y} ${corner(HEAD_WIDTH)} ${corner(-HEAD_WIDTH)}" fill="${critical ? CRITICAL : 'currentColor'}"/>`
}
