import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDurable } from '../../../src/data/host/durable.ts'
import type { Durable } from '../../../src/model/durable.ts'
import { codesOf } from '../state/journals.ts'

let root: string
let durable: Durable
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'h2k-durable-'))
  durable = createDurable(root)
})
afterEach(() => rmSync(root, { recursive: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const modeOf = (path: string): string => (statSync(join(root, path)).mode & 0o777).toString(8)

test('a log is private, keeps what it had and grows at its end', async () => {
  const umask = process.umask(0o777)
  const log = await durable.openLog('a/b/log')
  process.umask(umask)
  expect([modeOf('a/b/log'), modeOf('a/b'), modeOf('a')]).toEqual(['600', '700', '700'])
  await log.append(bytes('one\n'))
  await log.close()
  const again = await durable.openLog('a/b/log')
  expect(new TextDecoder().decode(await again.read())).toBe('one\n')
  await again.append(bytes('two\n'))
  await again.truncate(5)
  await again.append(bytes('2\n'))
  expect(new TextDecoder().decode(await again.read())).toBe('one\nt2\n')
  await again.close()
})

test('what cannot be made is said as people say it', async () => {
  writeFileSync(join(root, 'file'), '')
  expect(await codesOf(durable.openLog('file/log'))).toEqual(['FILE_UNWRITABLE'])
  expect(await codesOf(durable.createExclusive('file/lock', bytes('')))).toEqual(['FILE_UNWRITABLE'])
})

test('an exclusive file is whole and private, is made once, and leaves no other name', async () => {
  const umask = process.umask(0o777)
  expect(await durable.createExclusive('state/lock', bytes('mine'))).toBe(true)
  process.umask(umask)
  expect(await durable.createExclusive('state/lock', bytes('yours'))).toBe(false)
  expect(readFileSync(join(root, 'state/lock'), 'utf8')).toBe('mine')
  expect(modeOf('state/lock')).toBe('600')
  expect(readdirSync(join(root, 'state'))).toEqual(['lock'])
})

test('of many at the same time, one makes the file', async () => {
  const made = await Promise.all(
    Array.from({ length: 20 }, (_, index) => durable.createExclusive('lock', bytes(`${index}`)))
  )
  expect(made.filter(won => won).length).toBe(1)
  expect(readFileSync(join(root, 'lock'), 'utf8')).toBe(`${made.indexOf(true)}`)
  expect(readdirSync(root)).toEqual(['lock'])
})

test('this process lives; what is no longer, or is another one by now, is dead', async () => {
  const self = await durable.self()
  expect(self.started).toMatch(/^\d+$/)
  expect(await durable.isAlive(self)).toBe('alive')
  expect(await durable.isAlive({ ...self, started: '1' })).toBe('dead')
  const pid = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }))
  expect(await durable.isAlive({ ...self, pid })).toBe('dead')
  expect(await durable.isAlive({ ...self, boot_id: 'before' })).toBe('dead')
  expect(await durable.isAlive({ ...self, boot_id: 'other', machine_id: 'other' })).toBe('unknown')
  expect(await durable.isAlive({ ...self, boot_id: 'other', host: 'other' })).toBe('unknown')
  expect(await durable.isAlive({ ...self, pid_namespace: 'pid:[1]', started: '1' })).toBe('unknown')
})

test('the checksum is the one that zlib knows, of the text as UTF-8', () => {
  // The check value that every description of this CRC gives.
  expect(durable.crc32('123456789')).toBe('cbf43926')
  expect(durable.crc32('')).toBe('00000000')
  expect(durable.crc32('ü')).toBe(durable.crc32(Buffer.from('ü').toString('utf8')))
})

test('times are RFC 3339 in UTC, ids are random UUIDs', () => {
  expect(durable.timestamp()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(durable.randomId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(durable.randomId()).not.toBe(durable.randomId())
})
