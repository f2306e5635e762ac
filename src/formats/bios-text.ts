const COLUMNS = 80
const ROWS = 25

/** Bytes of the text page: a character and an attribute for each cell. */
export const TEXT_PAGE_BYTES = COLUMNS * ROWS * 2
/** Where BIOS and boot loaders keep it. Source: VGA colour text mode, page 0. */
export const TEXT_PAGE_ADDRESS = 0xb8000

export interface BiosVerdict {
  readonly failure: 'no-bootable-device' | 'grub-rescue' | 'boot-loader-missing'
  /** The line of the screen that says so. */
  readonly line: string
}

/** The lines on a VGA text screen without blanks at their ends; characters outside ASCII become '?'. */
export function readTextPage(page: Uint8Array): readonly string[] {
  return Array.from({ length: Math.min(ROWS, Math.floor(page.length / (COLUMNS * 2))) }, (_, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) => printable(page[(row * COLUMNS + column) * 2] ?? 0))
      .join('')
      .trimEnd()
  )
}

/** Where firmware or boot loader gave up, or null. They stay there for ever, so no waiting helps. */
export function biosVerdict(lines: readonly string[]): BiosVerdict | null {
  for (const line of lines)
    for (const [pattern, failure] of VERDICTS) if (pattern.test(line)) return { failure, line: line.trim() }
  return null
}

const VERDICTS: ReadonlyArray<readonly [RegExp, BiosVerdict['failure']]> = [
  [/No bootable device/i, 'no-bootable-device'],
  [/^grub rescue>/, 'grub-rescue'],
  [/^GRUB .*(?:Error|error)|Geom Error|Hard Disk Error/, 'grub-rescue'],
  [
    /Missing operating system|Operating system not found|Error loading operating system/i,
    'boot-loader-missing'
  ],
  [/BOOTMGR is missing|NTLDR is missing/i, 'boot-loader-missing']
]

const printable = (byte: number): string =>
  byte === 0 ? ' ' : byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '?'
