import type { Command } from 'commander'
import { resolve } from 'node:path'
import { createDurable } from '../data/host/durable.ts'
import { createHost } from '../data/host/host.ts'
import { readState, stateFiles } from '../data/state/store.ts'
import type { Plan } from '../model/plan.ts'
import type { State } from '../model/state.ts'
import { valueReader } from './arguments.ts'
import { readConfig } from './config-files.ts'
import { readPlanFile } from './plan-file.ts'
import { stateDir } from './state-dir.ts'

/**
 * Addresses that a person may mean: of the plan that the words name, of the state, and of the configuration where the
 * command reads one. What cannot be read has none; nobody wants an error while typing.
 */
export async function readAddresses(command: Command, words: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all([
    ofPlan(words.filter(word => word.endsWith('.json'))),
    ofState(valueOf(command, words, 'root') ?? '.', valueOf(command, words, 'state')),
    command.options.some(({ long }) => long === '--config') ? ofConfig(command, words) : []
  ])
  return [...new Set(found.flat())]
}

async function ofPlan(files: readonly string[]): Promise<readonly string[]> {
  const plans = await Promise.all(files.map(file => readPlanFile(file).catch(() => null)))
  return plans.flatMap(plan => (plan === null ? [] : addressesOfPlan(plan)))
}

const addressesOfPlan = ({ sources, actions }: Plan): readonly string[] => [
  ...Object.keys(sources),
  ...actions.map(({ id }) => id)
]

async function ofState(root: string, state: string | undefined): Promise<readonly string[]> {
  const files = stateFiles(stateDir({ state }))
  const found = await readState(files, createHost({ root }), createDurable(resolve(root))).catch(() => null)
  return found === null ? [] : addressesOfState(found)
}

const addressesOfState = ({ actions, artifacts }: State): readonly string[] => [
  ...Object.values(actions).map(({ vm }) => vm),
  ...Object.keys(actions),
  ...Object.keys(artifacts)
]

async function ofConfig(command: Command, words: readonly string[]): Promise<readonly string[]> {
  const named = valuesOf(command, words, 'config')
  const options = named.length === 0 ? {} : { config: named }
  const found = await readConfig(options).catch(() => null)
  return (found?.config.vms ?? []).map(({ name }) => `vm.${name}`)
}

const valueOf = (command: Command, words: readonly string[], name: string): string | undefined =>
  valuesOf(command, words, name).at(-1)

/** What the words say of one option. */
function valuesOf(command: Command, words: readonly string[], name: string): readonly string[] {
  const option = command.options.find(known => known.attributeName() === name)
  const isValue = valueReader(command)
  return words.flatMap((word, index) => {
    const value = isValue(word)
    const before = words[index - 1]
    if (value) return before !== undefined && [option?.long, option?.short].includes(before) ? [word] : []
    return option?.long !== undefined && word.startsWith(`${option.long}=`)
      ? [word.slice(option.long.length + 1)]
      : []
  })
}
