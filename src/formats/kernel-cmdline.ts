/** One kernel argument that names a device, such as `root=/dev/sda1`. The offsets are those of the device. */
export interface DeviceArgument {
  readonly key: DeviceKey
  readonly device: string
  readonly start: number
  readonly end: number
}

export type DeviceKey = (typeof KEYS)[number]

/** Of the kernel and dracut; of mkinitcpio, of mkinitfs (Alpine) and of genkernel (Gentoo); `boot` is for FIPS. */
const KEYS = [
  'boot',
  'crypt_root',
  'crypt_swap',
  'cryptdevice',
  'cryptkey',
  'cryptroot',
  'mount.usr',
  'real_resume',
  'real_root',
  'resume',
  'root'
] as const

/**
 * The arguments that name a device by path, wherever a command line stands: alone in a file, after `linux` in a GRUB
 * configuration, inside the quotes of a shell variable. Nothing is unquoted, so the offsets fit the text as it is.
 *
 * Source: bootparam(7); kernel-command-line(7); dracut.cmdline(7); mkinitcpio, hook encrypt.
 */
export function deviceArguments(text: string): readonly DeviceArgument[] {
  if (!text.includes('/dev/')) return []
  return [...text.matchAll(ARGUMENT), ...text.matchAll(WITH_NAME)].map(found => {
    const device = found[2] ?? ''
    const end = found.index + found[0].length
    return { key: KEYS.find(key => key === found[1]) ?? 'root', device, start: end - device.length, end }
  })
}

/** The device of a text that is the value of one argument. */
export function deviceValue(key: DeviceKey, text: string): readonly DeviceArgument[] {
  const before = key.length + 1
  return deviceArguments(`${key}=${text}`).map(argument => ({
    ...argument,
    start: argument.start - before,
    end: argument.end - before
  }))
}

const pattern = (keys: readonly string[], rest: string): RegExp =>
  new RegExp(
    `(?<![^\\s"'])(${keys.map(key => key.replace('.', '\\.')).join('|')})=(?:\\\\?["'])?${rest}`,
    'g'
  )

const ARGUMENT = pattern(
  KEYS.filter(key => key !== 'cryptdevice' && key !== 'cryptkey'),
  `(\\/dev\\/[A-Za-z0-9/_.:+@-]+)(?![^\\s"'\\\\])`
)

/** `cryptdevice=DEVICE:NAME`, `cryptkey=DEVICE:TYPE:PATH`. */
const WITH_NAME = pattern(['cryptdevice', 'cryptkey'], `(\\/dev\\/[A-Za-z0-9/_.+@-]+)(?=:)`)
