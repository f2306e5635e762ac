import { expect, test } from 'vitest'
import { networkNames } from '../../src/control/fixers/linux/network-names.ts'
import { codes, fixOnce, guestInput, SOURCE_MAC, texts } from './guest-input.ts'
import type { TestGuest } from './guest-input.ts'

export const NEW = '52:54:00:12:34:56'
export const SECOND = '00:50:56:9a:4e:22'
export const NEW_SECOND = '52:54:00:12:34:57'

export const moved: TestGuest = { nics: [{ mac: NEW }] }
export const two: TestGuest = { nics: [{}, { source_mac: SECOND, mac: SECOND }] }
export const twoMoved: TestGuest = { nics: [{ mac: NEW }, { source_mac: SECOND, mac: NEW_SECOND }] }
/** A source that is no more than disks. */
export const unknown: TestGuest = { nics: [{ source_mac: null, mac: NEW }] }

/** The pin of a name, by path. */
export const link = (mac: string, name: string): Readonly<Record<string, string>> => ({
  [`/etc/systemd/network/10-h2k-${name}.link`]: `# The network configuration of this system calls this interface ${name}.\n[Match]\nMACAddress=${mac}\nType=ether\n\n[Link]\nName=${name}\n`
})

type Files = Readonly<Record<string, string>>

/** Name, files, what is written, codes, what is different about the guest. */
export type NetworkCase = readonly [string, Files, Files, readonly string[], TestGuest?]

/** Also runs the fixer on its own result, and expects that the lines it did not name are as they were. */
export function runNetworkCases(cases: readonly NetworkCase[]): void {
  for (const [name, files, after, expected, guest] of cases)
    test(name, () => {
      const fix = fixOnce(networkNames, guestInput({ ...guest, files }))
      expect(texts(fix)).toEqual(after)
      expect(codes(fix)).toEqual(expected)
    })
}

/** The text with some of its pieces replaced. */
export function changed(text: string, ...pieces: ReadonlyArray<readonly [string, string]>): string {
  return pieces.reduce((all, [from, to]) => {
    expect(all).toContain(from)
    return all.replaceAll(from, to)
  }, text)
}

export { SOURCE_MAC }
