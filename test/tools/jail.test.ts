import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jailed, jails } from '../../src/data/host/jail.ts'

let folder = ''
let given = ''
let other = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'h2k jail-'))
  given = join(folder, 'given file')
  other = join(folder, 'other')
  writeFileSync(given, 'given')
  writeFileSync(other, 'other')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(Object.entries(jails))('%s', (_, build) => {
  function inside(script: string): { stdout: string; stderr: string; status: number | null } {
    const [program = '', ...args] = build(['sh', '-c', script], { read: [given] })
    return spawnSync(program, args, { encoding: 'utf8', env: { PATH: process.env['PATH'] } })
  }

  test('shows the files it was given and no others', () => {
    expect(inside(`cat '${given}'`).stdout).toBe('given')
    expect(inside(`ls '${folder}'`).stdout).toBe('given file\n')
    expect(inside('ls /root /home /etc/passwd /proc/1 /sys/class').stdout).toBe('')
  })

  test('writes nowhere', () => {
    const places = [given, '/tmp/x', '/x', '/usr/x', `${folder}/x`]
    const { stdout } = inside(
      places.map(path => `(echo x >'${path}') 2>/dev/null && echo '${path}'`).join('\n')
    )
    expect(stdout).toBe('')
  })

  test('has no network and no right to make anything of the machine', () => {
    expect(inside("awk 'NR > 2' /proc/net/dev; mount -t tmpfs x /tmp || echo refused").stdout).toBe(
      'refused\n'
    )
  })

  test('passes on stdin, stdout and the exit status', () => {
    const [program = '', ...args] = build(['sh', '-c', 'cat; exit 7'], { read: [] })
    const { stdout, status } = spawnSync(program, args, { encoding: 'utf8', input: 'abc' })
    expect({ stdout, status }).toEqual({ stdout: 'abc', status: 7 })
  })

  test('bounds memory and files', () => {
    expect(inside('ulimit -v; ulimit -f; ulimit -t').stdout).toBe('2097152\n0\n60\n')
  })
})

test('takes the first jail that this machine can build', () => {
  const [program = '', ...args] = jailed(['sh', '-c', 'echo there'], { read: [] })
  expect(spawnSync(program, args, { encoding: 'utf8' }).stdout).toBe('there\n')
})
