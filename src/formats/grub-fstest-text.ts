/** Why a file could not be had, by GRUB's own words. */
export type GrubAnswer = 'absent' | 'not-a-file' | 'unknown-filesystem' | 'failed'

/**
 * What an error of `grub-fstest cat` means. Only a missing file is `absent`: a missing disk or partition ends in the same
 * words, so the word before the name decides.
 *
 * Source: GRUB, grub-core/kern/fs.c, grub-core/fs/fshelp.c.
 */
export function grubAnswer(stderr: string): GrubAnswer {
  const text = stderr.trimEnd()
  if (/: file [`'‘].*['’] not found\.$/s.test(text)) return 'absent'
  if (text.endsWith(': not a directory.')) return 'absent'
  if (text.endsWith(': not a regular file.')) return 'not-a-file'
  return text.endsWith(': unknown filesystem.') ? 'unknown-filesystem' : 'failed'
}

export interface GrubEntry {
  readonly name: string
  readonly folder: boolean
}

/**
 * Entries of `grub-fstest ls -a -l FOLDER/`, without `.` and `..`; links that lead to nothing are not listed by GRUB.
 * Null when GRUB printed nothing, as it does for any error. A name with a line feed becomes two; neither can be read.
 *
 * Source: GRUB, grub-core/commands/ls.c: print_files_long.
 */
export function parseLongListing(text: string): readonly GrubEntry[] | null {
  if (text.trim() === '') return null
  return text
    .split('\n')
    .flatMap(line => {
      const match = /^(?:DIR|\d+)\s+(?:\d{14} )?(.+)$/.exec(line)
      return match === null ? [] : [entryOf(match[1] ?? '')]
    })
    .filter(isReal)
}

/** Entries of `grub-fstest ls -a FOLDER/`, for folders whose names hold no blanks; links that lead nowhere are listed too. */
export function parseShortListing(text: string): readonly GrubEntry[] | null {
  if (text.trim() === '') return null
  return text
    .split(/[ \n]+/)
    .filter(word => word !== '')
    .map(entryOf)
    .filter(isReal)
}

const entryOf = (word: string): GrubEntry =>
  word.endsWith('/') ? { name: word.slice(0, -1), folder: true } : { name: word, folder: false }

const isReal = ({ name }: GrubEntry): boolean => name !== '.' && name !== '..' && !name.includes('/')
