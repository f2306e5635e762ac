import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { H2kError } from '../../model/diagnostic.ts'
import { TOOLS, type Tool } from '../../model/tools.ts'
import { failure } from './failure.ts'

/** Some distributions leave the folders of the administrator's programs out of a user's PATH. */
export const toolPath = (): string =>
  `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin`

/** What programs get of our environment: it may hold secrets, which are none of their business. */
export const toolEnvironment = (): Readonly<Record<string, string>> => ({
  PATH: toolPath(),
  HOME: homedir(),
  LANG: 'C.UTF-8'
})

const found = new Map<string, string>()

/** Absolute path of a program, under whatever name this distribution gives it; null when it is not installed. */
export function findTool(name: string): string | null {
  const known = found.get(name)
  if (known !== undefined) return known
  const path =
    [name, ...(toolNamed(name)?.names ?? [])].map(inPath).find(candidate => candidate !== null) ?? null
  if (path !== null) found.set(name, path)
  return path
}

function inPath(name: string): string | null {
  const candidates = isAbsolute(name)
    ? [name]
    : toolPath()
        .split(':')
        .map(folder => join(folder, name))
  return candidates.find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return isAbsolute(path)
  } catch {
    // Not there or not for us: the next folder may have it.
    return false
  }
}

export function toolMissing(argv: readonly string[]): H2kError {
  const name = argv[0] ?? ''
  const tool = toolNamed(name)
  return failure({
    code: 'TOOL_MISSING',
    what:
      tool === undefined
        ? `${name} is not installed`
        : `${name} is not installed; h2k cannot ${tool.without}`,
    where: { in: 'host', argv },
    hint:
      tool === undefined
        ? `install ${name}, or add its folder to PATH`
        : `run: apt-get install ${tool.debian} (Fedora, RHEL: dnf install ${tool.fedora}; SUSE: zypper install ${tool.suse})`
  })
}

const toolNamed = (name: string): Tool | undefined => new Map<string, Tool>(Object.entries(TOOLS)).get(name)
