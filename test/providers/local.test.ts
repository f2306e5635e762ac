import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as registry from '../../providers/index.ts'
import { local } from '../../providers/local.ts'
import { createHost } from '../../src/data/host/host.ts'
import type { Host } from '../../src/model/host.ts'

// The contract of providers/README.md, as far as it needs no tools; test/tools/local-provider.test.ts has the rest.

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'h2k-provider-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const source = { name: 'exports', dir: 'src', fingerprint: 'quick' } as const

/** A host on which whatever writes or runs something fails the test. */
function reading(): Host {
  const host = createHost({ root })
  const forbidden = (): never => {
    throw new Error('discovery only reads')
  }
  return {
    ...host,
    run: forbidden,
    start: forbidden,
    writeFile: forbidden,
    makeFolder: forbidden,
    remove: forbidden,
    rename: forbidden,
    setMode: forbidden,
    sync: forbidden
  }
}

test('it is registered under its name', () => {
  expect(registry.local).toBe(local)
  expect([local.id, local.refs]).toEqual(['local', ['vmx', 'disks']])
})

test('it lists the VMX files below its folder, sorted, and follows no link', async () => {
  for (const folder of ['src/web', 'src/db/deep', 'src/a/b/c/d/too-deep', 'elsewhere', 'src/lock.vmx.lck'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of [
    'src/web/web.vmx',
    'src/db/deep/DB.VMX',
    'src/db/db.vmxf',
    'src/top.vmx',
    'elsewhere/no.vmx'
  ])
    writeFileSync(join(root, file), '')
  writeFileSync(join(root, 'src/a/b/c/d/too-deep/x.vmx'), '')
  writeFileSync(join(root, 'src/lock.vmx.lck/M1.vmx'), '')
  symlinkSync(join(root, 'elsewhere'), join(root, 'src/link'))
  expect(await local.list(source, reading())).toEqual({
    value: [{ vmx: 'db/deep/DB.VMX' }, { vmx: 'top.vmx' }, { vmx: 'web/web.vmx' }],
    diagnostics: []
  })
})

test('a source without its folder is told, not thrown', async () => {
  for (const look of [local.list(source, reading()), local.discover(source, { vmx: 'a.vmx' }, reading())])
    expect(await look).toEqual({
      diagnostics: [
        {
          code: 'SOURCE_FILE_MISSING',
          severity: 'error',
          what: 'src: the folder of the source does not exist',
          where: { in: 'source', path: 'src' },
          hint: 'correct `path` of the source; it is relative to the file that sets it'
        }
      ]
    })
})

test('nothing is run on images that were refused', async () => {
  mkdirSync(join(root, 'src'))
  writeFileSync(
    join(root, 'src/a.vmx'),
    'memsize = "64"\nscsi0:0.present = "TRUE"\nscsi0:0.fileName = "/etc/shadow"'
  )
  expect(await local.discover(source, { vmx: 'a.vmx' }, reading())).toEqual({
    diagnostics: [
      {
        code: 'SOURCE_PATH_OUTSIDE',
        severity: 'error',
        what: 'src/a.vmx: scsi0:0 is "/etc/shadow", which leads outside src, where nothing is read',
        where: { in: 'source', path: 'src/a.vmx' },
        hint: 'copy the file that it means into that folder, and name it there'
      }
    ]
  })
})
