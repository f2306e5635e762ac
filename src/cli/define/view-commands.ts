import { type Command, InvalidArgumentError, Option } from 'commander'
import { MARKDOWN_MIN_BYTES } from '../../views/markdown/limits.ts'
import type { GraphFormat } from '../graph-formats.ts'
import type { ShowFormat } from '../show-formats.ts'
import { type On, withExpectDigest } from './options.ts'

const FORMATS = [
  'text',
  'markdown',
  'html',
  'json',
  'junit',
  'github-annotations',
  'gitlab-report'
] as const satisfies readonly ShowFormat[]

const DRAWINGS = ['dot', 'mermaid', 'json', 'svg'] as const satisfies readonly GraphFormat[]

/** Those that show a plan that is there. */
export function addViewCommands(program: Command, on: On): void {
  withExpectDigest(
    program
      .command('show <plan>')
      .description('show a plan as people and pipelines review it; needs nothing but its file')
  )
    .addOption(new Option('--format <format>', 'what to make of it').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json: the canonical plan')
    .option('-o, --out <file>', 'write it to FILE instead')
    .option('--max-bytes <n>', 'with markdown: the longest it may be (default: 60000)', markdownBytes)
    .option('--link-base <url>', 'with markdown: what links to config files begin with', linkBase)
    .option(
      '--state [dir]',
      'show what was done besides, by the state in DIR (default: H2K_STATE, else .h2k of the root)'
    )
    .option('--root <dir>', 'where relative paths of the plan start (default: as written in the plan)')
    .action(on(async () => (await import('../commands/show.ts')).show))
  withExpectDigest(
    program.command('graph <plan>').description('the actions of a plan and what each needs, as a graph')
  )
    .addOption(new Option('--format <format>', 'what to make of it').choices(DRAWINGS).default('dot'))
    .option('--vm <address>', 'only the actions of this VM, such as vm.web01')
    .addOption(
      new Option(
        '--by <what>',
        'one node for each action, or for each phase (default: phase for svg and mermaid of more than 300 actions)'
      ).choices(['action', 'phase'])
    )
    .option('--critical-path', 'mark the chain of needs that moves the most bytes')
    .option('-o, --out <file>', 'write it to FILE instead')
    .action(on(async () => (await import('../commands/graph.ts')).graph))
}

function markdownBytes(text: string): number {
  const n = Number(text)
  if (!/^[0-9]{1,12}$/.test(text) || n < MARKDOWN_MIN_BYTES)
    throw new InvalidArgumentError(`It must be a whole number from ${MARKDOWN_MIN_BYTES}.`)
  return n
}

function linkBase(text: string): string {
  if (!/^https?:\/\/[^\s<>\\]+$/.test(text)) throw new InvalidArgumentError('It must be an http(s) URL.')
  return text.endsWith('/') ? text : `${text}/`
}
