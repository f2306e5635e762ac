import { parseIni } from './ini-file.ts'
import { placedMacs } from './mac-address.ts'
import { placedWords } from './placed-text.ts'
import type { PlacedText } from './placed-text.ts'

/** What a systemd .link file says about the interfaces that it is for. Changes are made by `splice`. */
export interface LinkFile {
  /** Addresses of `MACAddress=` and `PermanentMACAddress=` in [Match], lower case with colons. */
  readonly macs: ReadonlyArray<PlacedText & { readonly mac: string }>
  /** Settings of [Match] that go by the hardware: `Path=`, `Driver=`, `Virtualization=`, `OriginalName=`. */
  readonly hardware: ReadonlyArray<{ readonly key: string; readonly value: PlacedText }>
  /** `Name=` of [Link], or null. */
  readonly name: string | null
}

/** Reads the settings that pin a name; all others are passed over. Source: systemd.link(5). */
export function parseSystemdLink(text: string): LinkFile {
  const settings = parseIni(text)
  const match = settings.filter(({ section }) => section === 'Match')
  const addresses = match.filter(({ key }) => key === 'MACAddress' || key === 'PermanentMACAddress')
  const names = settings.filter(({ section, key }) => section === 'Link' && key === 'Name')
  return {
    macs: placedMacs(addresses.flatMap(({ value }) => placedWords(value))),
    hardware: match.filter(({ key }) => /^(?:Path|Driver|Virtualization|OriginalName)$/.test(key)),
    name: names.at(-1)?.value.text || null
  }
}

/**
 * A .link file that gives the interface with this address this name. `Type=ether` keeps VLANs and bridges out, which
 * have the address of the interface below them. A file that has no NamePolicy= uses Name= alone, and the first file that
 * matches, in the order of their names, is the only one that udev uses.
 *
 * Source: systemd.link(5).
 */
export const printSystemdLink = (mac: string, name: string): string =>
  `# The network configuration of this system calls this interface ${name}.\n` +
  `[Match]\nMACAddress=${mac}\nType=ether\n\n[Link]\nName=${name}\n`
