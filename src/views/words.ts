import type { ActionKind } from '../model/action.gen.ts'
import type { Action, Effect } from '../model/plan.ts'
import { inertTerminal } from './inert.ts'
import { GIB, KIB, MIB } from '../model/size.ts'

/** One character for what an action does to the world, as in a diff. */
export const SYMBOLS = {
  read: '?',
  create: '+',
  modify: '~',
  delete: '-',
  define: '+',
  boot: '>'
} as const satisfies Record<Effect, string>

/** What an action works on, in few words: the part of its params that people look for first. */
export function subjectOf(action: Action): string {
  const { kind, params } = action
  switch (kind) {
    case 'qemu-img.create':
    case 'qemu-img.check':
    case 'file.checksum':
    case 'guest.write-file':
    case 'guest.copy-file':
    case 'guest.remove-file':
    case 'guest.remove-link':
    case 'initramfs.append':
    case 'libvirt.write-xml':
    case 'file.withdraw':
      return params.path
    case 'guest.write-link':
      return `${params.path} -> ${params.target}`
    case 'guest.run':
      return params.argv.join(' ')
    case 'guest.inspect':
      return `${count(params.disks.length, 'disk')} -> ${params.to}`
    case 'guestfs.open':
      return `${count(params.disks.length, 'disk')}, mounts ${params.mounts.map(({ mountpoint }) => mountpoint).join(' ') || 'nothing'}`
    case 'guestfs.close':
      return params.trim.length === 0 ? 'no trim' : `trim ${params.trim.join(' ')}`
    case 'qemu-img.convert':
      return `${params.from.overlay ?? params.from.block.path} -> ${params.to} (${params.format}${params.compress === 'none' ? '' : `, ${params.compress}`})`
    case 'file.publish':
      return `${params.from} -> ${params.to}`
    case 'file.remove':
      return params.paths.join(' ')
    case 'libvirt.define':
    case 'libvirt.undefine':
      return `${params.name} at ${params.uri}`
    case 'qemu.boot':
      return `${params.machine}, ${params.firmware.kind}, ${params.accelerator}, waits for ${params.expect.join(' and ')} up to ${duration(params.timeout_ms)}`
  }
}

/** The verb of each kind while it runs, for progress lines. */
const DOING = {
  'qemu-img.create': 'making the overlay',
  'guestfs.open': 'starting the appliance',
  'guest.inspect': 'looking inside',
  'guest.write-file': 'editing',
  'guest.copy-file': 'copying',
  'guest.remove-file': 'removing',
  'guest.remove-link': 'removing the link',
  'guest.write-link': 'linking',
  'guest.run': 'running a program of the guest',
  'initramfs.append': 'supplementing',
  'guestfs.close': 'trimming and closing the appliance',
  'qemu-img.convert': 'converting',
  'qemu-img.check': 'checking',
  'file.checksum': 'hashing',
  'file.publish': 'publishing',
  'file.remove': 'cleaning up',
  'libvirt.write-xml': 'writing the domain XML',
  'file.withdraw': 'taking back',
  'libvirt.define': 'defining the domain',
  'libvirt.undefine': 'taking the domain out',
  'qemu.boot': 'booting'
} as const satisfies Record<ActionKind, string>

/** What an action of this kind does while it runs; the kind itself when a newer plan has one that is unknown here. */
export const doing = (kind: string): string =>
  Object.entries(DOING).find(([known]) => known === kind)?.[1] ?? inertTerminal(kind)

/** `1 disk`, `3 disks`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Bytes for people: three digits at least, powers of 1024. */
export function bytes(n: number): string {
  if (n < KIB) return `${n} B`
  const [unit, name] =
    n < MIB ? [KIB, 'KiB'] : n < GIB ? [MIB, 'MiB'] : n < 1024 * GIB ? [GIB, 'GiB'] : [1024 * GIB, 'TiB']
  const value = n / unit
  return `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value)} ${name}`
}

/** Milliseconds for people: `0.4 s`, `12 s`, `3 min 05 s`, `2 h 10 min`. */
export function duration(ms: number): string {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const s = Math.round(ms / 1000)
  if (s < 60) return `${s} s`
  if (s < 3600)
    return s % 60 === 0 ? `${s / 60} min` : `${Math.floor(s / 60)} min ${String(s % 60).padStart(2, '0')} s`
  return `${Math.floor(s / 3600)} h ${String(Math.round((s % 3600) / 60)).padStart(2, '0')} min`
}

/** Nanoseconds since 1970 as a time of the world's clock: `2026-01-31 09:30:00 UTC`. What is no such number stays as it is. */
export function moment(ns: string): string {
  if (!/^\d{1,19}$/.test(ns)) return ns
  const all = Number(BigInt(ns) / 1_000_000_000n)
  let days = Math.floor(all / 86_400)
  let year = 1970
  for (; days >= yearDays(year); year++) days -= yearDays(year)
  let month = 0
  for (; days >= monthDays(month, year); month++) days -= monthDays(month, year)
  const clock = [Math.floor(all / 3600) % 24, Math.floor(all / 60) % 60, all % 60].map(two).join(':')
  return `${year}-${two(month + 1)}-${two(days + 1)} ${clock} UTC`
}

const two = (n: number): string => String(n).padStart(2, '0')
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const yearDays = (year: number): number => (isLeap(year) ? 366 : 365)
const monthDays = (month: number, year: number): number =>
  month === 1 ? (isLeap(year) ? 29 : 28) : [3, 5, 8, 10].includes(month) ? 30 : 31

/** Whole seconds, for what is counted or guessed: `7 s`, `3 min 05 s`. */
export const seconds = (s: number): string => (s < 10 ? `${Math.round(s)} s` : duration(s * 1000))
