// The live lines of an apply with events that a test can wait for: copies take as long as the test wants. Reads steps, one
// a line: `move` (all copies get on), `say` (a line is printed above), `end`. Arguments: the names of the VMs.

import { createInterface } from 'node:readline'
import { createLive } from '../../src/cli/live.ts'
import { createTerminal } from '../../src/cli/terminal.ts'
import type { ApplyEvent } from '../../src/model/event.ts'
import type { Plan } from '../../src/model/plan.ts'

const GIB = 1024 ** 3
const names = process.argv.slice(2)
const actions = names.map(name => ({
  id: `vm.${name}/disk.0/convert`,
  phase: 'convert',
  estimate_bytes: 8 * GIB
}))
const terminal = createTerminal({ color: 'auto', stream: null, json: false })
const live = createLive(terminal, { actions } as unknown as Plan)
const hear = (event: ApplyEvent): void => live.hear(event)
const at = (name: string) => ({ at_ms: 0, vm: `vm.${name}`, action: `vm.${name}/disk.0/convert` }) as const

const todo = { todo: names.length + 2, todo_bytes: names.length * 8 * GIB, done: 0, resumed: false }
hear({ type: 'run_started', at_ms: 0, run_id: 'r', plan_digest: 'sha256:0', ...todo })
for (const name of names)
  hear({ ...at(name), type: 'action_started', kind: 'qemu-img.convert', attempt: 1, because: '' })
let moved = 0
for await (const step of createInterface({ input: process.stdin, terminal: false })) {
  if (step === 'end') break
  if (step === 'say') terminal.out('a line above')
  if (step === 'move') moved += 2 * GIB
  const bytes = {
    bytes_done: moved,
    bytes_total: 8 * GIB,
    rate: GIB / 4,
    eta_s: (8 * GIB - moved) / (GIB / 4)
  }
  for (const name of names) hear({ ...at(name), type: 'progress', phase: 'convert', ...bytes, note: null })
}
live.end()
terminal.out('over')
