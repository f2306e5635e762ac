// Disks with storage layouts that only their own tools can make: an appliance makes all of them in one launch.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSessions } from '../../src/data/apply/sessions.ts'
import { guestfsClose } from '../../src/data/executors/guestfs-close.ts'
import { guestfsOpen } from '../../src/data/executors/guestfs-open.ts'
import { qemuImgCreate } from '../../src/data/executors/qemu-img-create.ts'
import { createHost } from '../../src/data/host/host.ts'
import type { BlockNode } from '../../src/model/block.ts'
import type { GuestfsOpenParams } from '../../src/model/action.gen.ts'
import type { Guestfs } from '../../src/model/guestfs.ts'
import { MIB } from '../../src/model/size.ts'
import { actionOf, LAYER } from '../data/stage.ts'

const APPLIANCE = { LIBGUESTFS_BACKEND: 'direct', LIBGUESTFS_BACKEND_SETTINGS: 'force_tcg' }

/** A folder with raw disks, by name and MiB, after guestfish's commands; the first disk is /dev/sda there. */
export function makeDisks(sizes: Readonly<Record<string, number>>, commands: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'h2k-layouts-'))
  for (const [name, mib] of Object.entries(sizes)) {
    writeFileSync(join(folder, name), '')
    truncateSync(join(folder, name), mib * MIB)
  }
  guestfish(folder, Object.keys(sizes), commands)
  return folder
}

/** Runs guestfish's commands on raw disks of a folder, in an appliance. */
export function guestfish(folder: string, disks: readonly string[], commands: string): void {
  execFileSync(
    'guestfish',
    disks.flatMap(name => ['--format=raw', '-a', name]),
    {
      cwd: folder,
      input: `run\n${commands}\n`,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...process.env, ...APPLIANCE }
    }
  )
}

export const raw = (path: string): BlockNode => ({ driver: 'raw', path, extents: [], backing: null })

/** Commands that make the least that is a system, below a folder of what is mounted. */
export const system = (at: string, id: string, fstab: string): string =>
  [
    ...['etc', 'usr/lib', 'usr/bin', 'boot', 'var'].map(path => `mkdir-p ${at}/${path}`),
    `write ${at}/etc/fstab "${fstab.replaceAll('\n', '\\n')}"`,
    `write ${at}/etc/os-release "ID=${id}\\nNAME=${id}\\n"`,
    `write ${at}/etc/hostname "${id}\\n"`,
    `upload /bin/true ${at}/usr/bin/sh`
  ].join('\n')

/** Opens the guest's mounts as apply does, on an overlay for each disk, and closes them after the work. */
export async function editSession(
  folder: string,
  params: Pick<GuestfsOpenParams, 'mounts' | 'unlock'> & { readonly disks: readonly string[] },
  work: (guest: Guestfs) => Promise<void>
): Promise<void> {
  const host = createHost({ root: folder })
  const sessions = createSessions(host)
  const attempt = {
    progress: () => undefined,
    checkpoint: null,
    keep: () => Promise.resolve(),
    effect: (_: unknown, call: () => Promise<never>) => call(),
    sessions
  }
  const disks = params.disks.map(name => ({ block: raw(name), overlay: `${name}.overlay` }))
  for (const { block, overlay } of disks) {
    const virtual_bytes = statSync(join(folder, block.path)).size
    await qemuImgCreate.run(actionOf('qemu-img.create', { path: overlay, virtual_bytes }), host, attempt)
  }
  const open = actionOf('guestfs.open', { accelerator: 'tcg', memory_bytes: 1024 * MIB, ...params, disks })
  await guestfsOpen.run(open, host, attempt)
  await work(sessions.get(LAYER))
  const overlays = disks.map(({ overlay }) => overlay)
  await guestfsClose.run(actionOf('guestfs.close', { trim: [], overlays }), host, attempt)
}

/** A file of the edited disks, read by GRUB's drivers; `device` is its name for the volume. */
export function readBack(folder: string, disks: readonly string[], file: string): string {
  const merged = disks.map(name => {
    const file_node = (filename: string) => ({ driver: 'file', filename })
    const graph = {
      driver: 'qcow2',
      file: file_node(join(folder, `${name}.overlay`)),
      backing: { driver: 'raw', file: file_node(join(folder, name)) }
    }
    const to = join(folder, `${name}.merged`)
    execFileSync('qemu-img', ['convert', '-O', 'raw', `json:${JSON.stringify(graph)}`, to])
    return to
  })
  return execFileSync('grub-fstest', ['-c', `${merged.length}`, ...merged, 'cat', file], { encoding: 'utf8' })
}
