// A filesystem of its own, so that the kernel counts exactly the bytes that were written to target and work folders.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const SECTOR_BYTES = 512

export interface Place {
  readonly folder: string
  /** Bytes written to the filesystem's device since it was made, journal and metadata included. */
  written(): number
  remove(): void
}

export function makePlace(gib: number): Place {
  const base = mkdtempSync(join(tmpdir(), 'h2k-bench-'))
  const image = join(base, 'disk.img')
  const folder = join(base, 'mnt')
  mkdirSync(folder)
  execFileSync('truncate', ['-s', `${gib}G`, image])
  execFileSync('mkfs.ext4', ['-q', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image])
  execFileSync('mount', ['-o', 'loop', image, folder])
  const device = execFileSync('findmnt', ['-no', 'SOURCE', folder], { encoding: 'utf8' }).trim()
  const sectors = (): number =>
    Number(
      readFileSync(`/sys/block/${basename(device)}/stat`, 'utf8')
        .trim()
        .split(/\s+/)[6]
    )
  const before = sectors()
  if (statfsSync(folder).bfree === 0) throw new Error('the bench filesystem is full')
  return {
    folder,
    written() {
      execFileSync('sync', ['-f', folder])
      return (sectors() - before) * SECTOR_BYTES
    },
    remove() {
      execFileSync('umount', [folder])
      rmSync(base, { recursive: true })
    }
  }
}
