import { networkArguments } from '../formats/network-arguments.ts'
import type { NetworkArgument } from '../formats/network-arguments.ts'
import type { DesiredNic } from '../model/desired.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { LinuxFacts } from '../model/facts.ts'
import { nicByMac } from './interface-names.ts'

const BOOT_FILES =
  /^\/boot\/|^\/etc\/default\/grub(?:$|\.d\/)|^\/etc\/kernel\/cmdline$|^\/etc\/dracut\.conf(?:$|\.d\/)/

/**
 * Reports kernel arguments by which the initramfs looks for a card that it will not find: the pins of names are in the
 * root filesystem, and the initramfs was made before them. `ifname=` with an address that stays gives the name itself.
 * Each argument once, at its first place.
 */
export function initramfsNetwork(os: LinuxFacts, nics: readonly DesiredNic[]): readonly Diagnostic[] {
  const found = new Map<string, NetworkArgument & { readonly path: string }>()
  for (const [path, { text }] of Object.entries(os.files))
    if (BOOT_FILES.test(path))
      for (const argument of networkArguments(text))
        if (!found.has(argument.text)) found.set(argument.text, { ...argument, path })
  const all = [...found.values()]
  const given = new Set(
    all.flatMap(({ name, mac }) => (mac !== null && nicByMac(nics, mac)?.mac === mac ? [name] : []))
  )
  const made = new Set(
    all.flatMap(({ text }) => /^(?:bond|bridge|team|vlan)=([\w.-]+)/.exec(text)?.[1] ?? [])
  )
  return all
    .filter(({ name }) => !given.has(name) && !made.has(name) && !/^eth\d+$/.test(name))
    .map(({ path, line, text, name }) => ({
      code: 'NETWORK_ARGUMENT_OLD',
      severity: 'warning',
      what: `the kernel argument ${text} brings up ${name} in the initramfs, which does not know that name on the target`,
      where: { in: 'guest', path, line },
      hint: `remove ${text} from the kernel's command line, or set ifname=${name}:MAC there with the MAC address on the target`
    }))
}
