/**
 * The page docs/errors.md: every code of src/model/codes.ts, 'what it means; what to do', in the order of the table, and
 * whether the config may waive it.
 */
export function errorsPage(codes: Readonly<Record<string, string>>, waivable: readonly string[]): string {
  const rows = Object.entries(codes).map(([code, text]) => row(code, text, waivable.includes(code)))
  return [
    '# Errors and warnings',
    '',
    'Generated from `src/model/codes.ts` by `npm run generate`. `h2k explain CODE` prints the same.',
    '',
    'What can be waived is a concern of one VM: `waive` in the [configuration](config.md) accepts it.',
    '',
    '| code | meaning | what to do | can be waived |',
    '| --- | --- | --- | --- |',
    ...rows,
    ''
  ].join('\n')
}

function row(code: string, text: string, waivable: boolean): string {
  const at = text.indexOf('; ')
  if (at < 0) throw new Error(`src/model/codes.ts: ${code} says no "; what to do"`)
  return `| \`${code}\` | ${cell(text.slice(0, at))} | ${cell(text.slice(at + 2))} | ${waivable ? 'yes' : ''} |`
}

// In a table cell a bar ends the cell and <word> would be read as a tag.
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
