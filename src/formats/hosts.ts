import { splice } from './splice.ts'

export const HOSTS_PATH = '/etc/hosts'

/** Names of the machine itself: loopback addresses, and Debian's 127.0.1.1. */
const OWN_LINE = /^([ \t]*(?:127(?:\.\d{1,3}){3}|::1)[ \t]+)([^#\r\n]*)/gm

/**
 * The same file with another name for the machine, wherever a line of a loopback address has the old one, alone or with a
 * domain. All else stays, byte for byte.
 *
 * Source: hosts(5).
 */
export function renameHost(text: string, from: string, to: string): string {
  const changes = [...text.matchAll(OWN_LINE)].flatMap(({ index, 1: head = '', 2: names = '' }) =>
    [...names.matchAll(/[^ \t]+/g)]
      .filter(([name]) => name === from || name.startsWith(`${from}.`))
      .map(name => {
        const start = index + head.length + name.index
        return { start, end: start + from.length, text: to }
      })
  )
  return splice(text, changes)
}
