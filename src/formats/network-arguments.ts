import { lineNumbers } from './line-numbers.ts'

/** A kernel argument that names a network card, such as `ip=10.0.0.5::10.0.0.1:255.255.255.0::ens192:none`. */
export interface NetworkArgument {
  readonly text: string
  /** Counts from 1. */
  readonly line: number
  readonly name: string
  /** Of `ifname=NAME:MAC`; lower case. */
  readonly mac: string | null
}

const ARGUMENT = /(?<![^\s"'])(?:ip|ifname|vlan|bond|bridge|team)=[^\s"']+/g
const MAC = /(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/i
const NAME = /^[a-zA-Z][\w-]{0,14}$/
/** Words that stand where a name could. */
const NOT_A_NAME = /^(?:dhcp6?|on|any|off|none|both|auto6?|either6|ibft|link6|link-local|bootp|rarp)$/

/**
 * The arguments by which an initramfs brings up the network, wherever a command line stands.
 *
 * Source: dracut.cmdline(7), Network; kernel: Documentation/admin-guide/nfs/nfsroot.rst.
 */
export function networkArguments(text: string): readonly NetworkArgument[] {
  const lineOf = lineNumbers(text)
  return [...text.matchAll(ARGUMENT)].flatMap(({ 0: argument, index }) => {
    const [key = '', value = ''] = argument.split(/=(.*)/)
    const mac = key === 'ifname' ? (MAC.exec(value)?.[0].toLowerCase() ?? null) : null
    const names = namesIn(key, value).filter(name => NAME.test(name) && !NOT_A_NAME.test(name))
    return [...new Set(names)].map(name => ({ text: argument, line: lineOf(index), name, mac }))
  })
}

/** IPv6 addresses stand in brackets. */
function namesIn(key: string, value: string): readonly string[] {
  const fields = value.replace(/\[[^\]]*\]/g, '').split(':')
  if (key === 'ifname') return fields.slice(0, 1)
  if (key === 'ip')
    return fields.length > 3 ? fields.slice(5, 6) : fields.length > 1 ? fields.slice(0, 1) : []
  return (fields[1] ?? '').split(',')
}
