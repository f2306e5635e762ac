import { isBuildersName, parseDeviceName } from '../formats/device-name.ts'
import { deviceArguments, deviceValue } from '../formats/kernel-cmdline.ts'
import type { DeviceArgument } from '../formats/kernel-cmdline.ts'
import type { Splice } from '../formats/splice.ts'
import type { FixInput } from '../model/fixer.ts'
import { rootDevice } from './guest-devices.ts'
import type { Expected, FindDevice, GuestDevice } from './guest-devices.ts'
import { stableName } from './stable-name.ts'

/** A piece of a file that holds kernel arguments. */
export interface Piece {
  /** Of the whole file. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** False for a kernel that finds its root alone, and knows only PARTUUID= besides device names. */
  readonly initramfs: boolean
  /** A command line to its end; a variable's value, perhaps in quotes; the value of `root=` alone. */
  readonly holds: 'arguments' | 'value' | 'root'
  /** Whether a console belongs here; when it is left out, to a line that starts a system. */
  readonly console?: 'always' | 'never'
  /** The variable that a line of its own is still to set, at the end of the file. */
  readonly sets?: string
}

export interface StableArguments {
  readonly splices: readonly Splice[]
  /** The arguments that change, as they stand: `root=/dev/sda1`. */
  readonly changed: readonly string[]
  /** Those whose device was not found; they stay. */
  readonly unknown: readonly string[]
}

/**
 * Replaces device names in `root=`, `resume=` and the like by UUIDs. A root is only replaced when it means the root
 * filesystem that was inspected: another system's entry is not ours to judge. A device of the machine that made the image
 * can mean no other, since no system starts from it.
 */
export function stableArguments(input: FixInput, find: FindDevice, piece: Piece): StableArguments {
  const text = piece.text.slice(piece.start, piece.end)
  const splices: Splice[] = []
  const changed: string[] = []
  const unknown: string[] = []
  for (const argument of piece.holds === 'root' ? deviceValue('root', text) : deviceArguments(text)) {
    const device = meant(argument, text, { input, find })
    if (device === undefined) continue
    const stable = device === null ? null : nameFor(input, device, piece.initramfs)
    const shown = `${argument.key}=${argument.device}`
    if (stable === null) unknown.push(shown)
    else {
      splices.push({ start: piece.start + argument.start, end: piece.start + argument.end, text: stable })
      changed.push(shown)
    }
  }
  return { splices, changed, unknown }
}

interface LookUp {
  readonly input: FixInput
  readonly find: FindDevice
}

/** Null for a name that changes and means nothing that is there; undefined for one that does not change. */
function meant(
  argument: DeviceArgument,
  text: string,
  { input, find }: LookUp
): GuestDevice | null | undefined {
  const name = parseDeviceName(argument.device)
  if (name !== null) return find(name, expected(argument, text))
  return argument.key === 'root' && isBuildersName(argument.device) ? rootDevice(input) : undefined
}

/** `resume=` with an offset names the filesystem of a swap file. */
function expected({ key }: DeviceArgument, text: string): Expected {
  switch (key) {
    case 'root':
    case 'real_root':
      return { mountpoint: '/' }
    case 'resume':
    case 'real_resume':
      return text.includes('resume_offset=') ? {} : { type: 'swap' }
    case 'crypt_root':
    case 'crypt_swap':
    case 'cryptdevice':
    case 'cryptroot':
      return { type: 'crypto_LUKS' }
    case 'boot':
    case 'cryptkey':
    case 'mount.usr':
      return {}
  }
}

function nameFor({ facts }: FixInput, device: GuestDevice, initramfs: boolean): string | null {
  if (initramfs) return stableName(facts, device, 'uuid')
  return stableName(facts, { ...device, filesystem: null }, 'partuuid')
}
