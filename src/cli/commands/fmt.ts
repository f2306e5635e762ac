import { randomUUID } from 'node:crypto'
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeDiff } from '../../formats/unified-diff.ts'
import { formatYaml } from '../../formats/yaml-format.ts'
import { textFile } from '../../formats/yaml-node.ts'
import { H2kError, type Diagnostic } from '../../model/diagnostic.ts'
import { renderDiff } from '../../views/fmt-terminal.ts'
import { type ConfigText, readTexts } from '../config-files.ts'
import { type ExitCode, exitCodeOf } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { reasonOf } from '../reason.ts'

interface FmtOptions {
  readonly check?: boolean
  readonly diff?: boolean
}

/** Brings configuration files into their canonical style, and names those that were not in it. */
export async function fmt(
  { terminal }: Invocation,
  paths: readonly string[],
  { check, diff }: FmtOptions
): Promise<ExitCode> {
  const texts = await readTexts(paths.length === 0 ? ['h2k.yaml'] : paths)
  const wrong: Diagnostic[] = []
  let changed = 0
  for (const { path, text } of texts) {
    const { value, diagnostics } = formatYaml(textFile(path, text))
    wrong.push(...diagnostics)
    if (value === undefined || value === text) continue
    changed += 1
    if (check !== true) await replaceFile({ path, text: value })
    terminal.out(
      diff === true
        ? renderDiff(makeDiff(path.startsWith('/') ? path : `/${path}`, text, value), {
            colour: terminal.colour
          })
        : path
    )
  }
  terminal.diagnostics(wrong)
  return exitCodeOf(wrong) !== 0 ? exitCodeOf(wrong) : check === true && changed > 0 ? 3 : 0
}

/** The whole file or nothing of it, with the rights that it had; a link stays a link. */
async function replaceFile({ path, text }: ConfigText): Promise<void> {
  try {
    const real = await realpath(path)
    const { mode } = await stat(real)
    const beside = join(dirname(real), `.h2k-fmt-${randomUUID()}.tmp`)
    await writeSynced(beside, text, mode & 0o7777).catch(async (error: unknown) => {
      await rm(beside, { force: true })
      throw error
    })
    await rename(beside, real)
  } catch (error) {
    throw new H2kError(unwritable(path, error))
  }
}

async function writeSynced(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await chmod(path, mode)
}

const unwritable = (path: string, error: unknown): Diagnostic => ({
  code: 'FILE_UNWRITABLE',
  severity: 'error',
  what: `${path} cannot be written: ${reasonOf(error)}`,
  where: { in: 'file', path },
  hint: 'change the permissions of the file and its folder, or look only: h2k fmt --check --diff'
})
