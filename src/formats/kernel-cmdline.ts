/** One kernel argument that names a device, such as `root=/dev/sda1`. The offsets are those of the device. */
export interface DeviceArgument {
  readonly key: 'root' | 'resume' | 'mount.usr' | 'real_root'
  readonly device: string
  readonly start: number
  readonly end: number
}

/**
 * The arguments that name a device by path, wherever a command line stands: alone in a file, after `linux` in a GRUB
 * configuration, inside the quotes of a shell variable. Nothing is unquoted, so the offsets fit the text as it is.
 *
 * Source: bootparam(7); kernel-command-line(7).
 */
export function deviceArguments(text: string): readonly DeviceArgument[] {
  if (!text.includes('=/dev/') && !/=["']\/dev\//.test(text)) return []
  return [...text.matchAll(ARGUMENT)].map(found => {
    const device = found[2] ?? ''
    const end = found.index + found[0].length
    return { key: keyOf(found[1]), device, start: end - device.length, end }
  })
}

const ARGUMENT =
  /(?<![^\s"'])(root|resume|mount\.usr|real_root)=["']?(\/dev\/[A-Za-z0-9/_.:+@-]+)(?![^\s"'])/g

const keyOf = (key: string | undefined): DeviceArgument['key'] =>
  key === 'resume' || key === 'mount.usr' || key === 'real_root' ? key : 'root'
