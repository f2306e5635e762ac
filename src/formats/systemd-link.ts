/** What a systemd .link file says about one interface by its MAC. */
export interface LinkFile {
  /** Addresses of `MACAddress=` and `PermanentMACAddress=` in [Match], lower case with colons, with their offsets. */
  readonly macs: ReadonlyArray<{ readonly mac: string; readonly start: number; readonly end: number }>
  /** `Name=` of [Link], or null. */
  readonly name: string | null
}

const LINE = /^[ \t]*(?:\[([^\]\n]*)\]|([A-Za-z]+)[ \t]*=([^\n]*))/gm
const MAC = /[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}/gi

/** Reads the settings that pin a name to an address; all others are passed over. Source: systemd.link(5). */
export function parseSystemdLink(text: string): LinkFile {
  const macs: Array<LinkFile['macs'][number]> = []
  let name: string | null = null
  let section = ''
  for (const found of text.matchAll(LINE)) {
    const [whole, header, key, value] = found
    if (header !== undefined) section = header
    else if (section === 'Link' && key === 'Name') name = value?.trim() || null
    else if (section === 'Match' && (key === 'MACAddress' || key === 'PermanentMACAddress')) {
      const at = found.index + whole.length - (value?.length ?? 0)
      macs.push(...[...(value ?? '').matchAll(MAC)].map(mac => addressAt(mac, at)))
    }
  }
  return { macs, name }
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

function addressAt(found: RegExpExecArray, offset: number): LinkFile['macs'][number] {
  const digits = found[0].replace(/[:.-]/g, '').toLowerCase()
  const start = offset + found.index
  return { mac: digits.replace(/(..)(?!$)/g, '$1:'), start, end: start + found[0].length }
}
