// A VM of a few megabytes as VMware holds one: a base with data, and a snapshot. It has no system.

import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const MIB = 1024 * 1024
const SIZE = 64 * MIB

/** Writes base.vmdk, delta.vmdk and small.vmx into a folder that exists. */
export async function makeSmallVm(folder: string): Promise<void> {
  const at = { cwd: folder }
  await run('qemu-img', ['create', '-q', '-f', 'vmdk', 'base.vmdk', String(SIZE)], at)
  await run('qemu-io', ['-f', 'vmdk', '-c', 'write -P 0x5a 1M 8M', 'base.vmdk'], at)
  await run('qemu-img', ['create', '-q', '-f', 'vmdk', '-b', 'base.vmdk', '-F', 'vmdk', 'delta.vmdk'], at)
  await run('qemu-io', ['-f', 'vmdk', '-c', 'write -P 0xa5 4M 2M', 'delta.vmdk'], at)
  await writeVmx(folder, 'delta.vmdk')
}

export const writeVmx = (folder: string, disk: string): Promise<void> =>
  writeFile(
    join(folder, 'small.vmx'),
    `.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "13"
displayName = "small"
guestOS = "other-64"
memsize = "512"
numvcpus = "1"
scsi0.present = "TRUE"
scsi0.virtualDev = "pvscsi"
scsi0:0.present = "TRUE"
scsi0:0.deviceType = "scsi-hardDisk"
scsi0:0.fileName = "${disk}"
`
  )

/** Changes text in the descriptor of a sparse VMDK, which has 20 sectors for it, filled up with zeros. */
export async function editDescriptor(path: string, pattern: RegExp, to: string): Promise<void> {
  const bytes = await readFile(path)
  const start = bytes.indexOf('# Disk DescriptorFile')
  const area = bytes.subarray(start, start + 20 * 512)
  const text = area.subarray(0, area.indexOf(0)).toString('latin1')
  if (!pattern.test(text)) throw new Error(`${path} has no ${pattern}`)
  area.fill(0).write(text.replace(pattern, to), 'latin1')
  await writeFile(path, bytes)
}

/** The configuration that moves it; JSON is YAML. */
export const smallConfig = (
  folder: string,
  settings: object = { guest: 'none' },
  exports = 'exports'
): Promise<void> =>
  writeFile(
    join(folder, 'h2k.yaml'),
    JSON.stringify({
      version: 1,
      sources: { exports: { provider: 'local', path: exports } },
      target: { dir: 'out' },
      vms: { small: { source: { from: 'exports', vmx: 'small.vmx' }, ...settings } }
    })
  )
