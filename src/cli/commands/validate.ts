import { expiredWaivers } from '../../control/waivers.ts'
import { H2kError } from '../../model/diagnostic.ts'
import { count } from '../../views/words.ts'
import { type ConfigOptions, readConfig } from '../config-files.ts'
import { type ExitCode, exitCodeOf } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { today } from '../today.ts'
import { VERDICT_FORMATS, type VerdictFormat } from '../verdict-formats.ts'
import { writeOut } from '../write-out.ts'

interface ValidateOptions extends ConfigOptions {
  readonly format: VerdictFormat
  readonly json?: boolean
}

/** Checks the configuration and nothing else: no source is touched. */
export async function validate({ terminal }: Invocation, options: ValidateOptions): Promise<ExitCode> {
  const { vms, diagnostics } = await readConfig(options).then(
    ({ config, warnings }) => ({
      vms: config.vms.length,
      diagnostics: [...warnings, ...expiredWaivers(config, today())]
    }),
    (error: unknown) => {
      if (error instanceof H2kError) return { vms: 0, diagnostics: error.diagnostics }
      throw error
    }
  )
  const exit = exitCodeOf(diagnostics)
  const render = await VERDICT_FORMATS[options.json === true ? 'json' : options.format]()
  if (render !== null) {
    await writeOut([render(diagnostics)])
    return exit
  }
  terminal.diagnostics(diagnostics)
  terminal.out(
    exit === 0
      ? `the configuration is valid: ${count(vms, 'VM')}`
      : `the configuration has ${count(diagnostics.filter(({ severity }) => severity === 'error').length, 'error')}`
  )
  return exit
}
