// Runs the tests: `node scripts/test.ts [fast|tools] [vitest arguments]`; without a project, both, the fast ones first.
// A skip that is not in ALLOWED_SKIPS fails the run: a test that silently stops running protects nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { env, root } from './step.ts'

/** '<file> > <test name>' of every test that may be skipped, each with the tool that it misses. */
const ALLOWED_SKIPS: readonly string[] = []

// Two files at a time on two cores. An emulated machine takes one core, so that two of them are not slower than one.
const PROJECTS: readonly Project[] = ['fast', 'tools']
type Project = 'fast' | 'tools'

interface Outcome {
  readonly passed: readonly string[]
  readonly failed: readonly string[]
  readonly skipped: readonly string[]
}

const [first, ...others] = process.argv.slice(2)
const named = first === 'fast' || first === 'tools'
const projects: readonly Project[] = named ? [first] : PROJECTS
const args = named ? others : process.argv.slice(2)
const outcomes = projects.map(run)

const passed = outcomes.flatMap(outcome => outcome.passed)
const failed = outcomes.flatMap(outcome => outcome.failed)
const skipped = outcomes.flatMap(outcome => outcome.skipped)
const unexpected = skipped.filter(name => !ALLOWED_SKIPS.includes(name))

for (const name of failed) console.log(`failed: ${name}`)
for (const name of skipped) console.log(`skipped${unexpected.includes(name) ? ', not allowed' : ''}: ${name}`)
if (passed.length + failed.length === 0) console.log('no test ran')
console.log(
  `${passed.length} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`
)
process.exitCode = failed.length + unexpected.length > 0 || passed.length === 0 ? 1 : 0

function run(project: Project): Outcome {
  const start = performance.now()
  const dir = mkdtempSync(join(tmpdir(), 'h2k-test-'))
  const file = join(dir, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const options = ['run', '--project', project, '--passWithNoTests', '--maxWorkers=2', ...reporters, ...args]
  const { status } = spawnSync('vitest', options, { cwd: root, env, stdio: 'inherit' })
  const outcome = read(file, status)
  rmSync(dir, { recursive: true })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const { passed, failed, skipped } = outcome
  console.log(`${project}: ${passed.length + failed.length} tests in ${seconds} s, ${skipped.length} skips\n`)
  return outcome
}

function read(file: string, status: number | null): Outcome {
  const tests = reportOf(file).flatMap(({ name, message, assertionResults }) => {
    const path = relative(root, name)
    // A file that cannot be loaded has no tests to fail.
    const own = message && assertionResults.length === 0 ? [{ fullName: message, status: 'failed' }] : []
    return [...assertionResults, ...own].map(test => ({
      name: `${path} > ${test.fullName}`,
      status: test.status
    }))
  })
  const named = (accept: (status: string) => boolean) => tests.filter(t => accept(t.status)).map(t => t.name)
  const failed = named(status => status === 'failed')
  return {
    passed: named(status => status === 'passed'),
    // Errors outside of tests (an unhandled rejection, a crash) only show in the exit status.
    failed: status === 0 || failed.length > 0 ? failed : [`vitest exited ${status}`],
    skipped: named(status => status !== 'passed' && status !== 'failed')
  }
}

interface FileReport {
  readonly name: string
  readonly message: string
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
}

function reportOf(file: string): readonly FileReport[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults
  } catch {
    // vitest died before it could write; its exit status counts as a failure.
    return []
  }
}
