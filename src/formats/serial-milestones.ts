/** In the order in which a boot passes them. */
export const SERIAL_MILESTONES = ['bootloader', 'kernel', 'systemd', 'multi-user', 'login'] as const
export type SerialMilestone = (typeof SERIAL_MILESTONES)[number]

/** Places where a guest stays, so that waiting longer is of no use. */
export type SerialFailure =
  | 'initramfs-shell'
  | 'kernel-panic'
  | 'emergency-mode'
  | 'grub-rescue'
  | 'no-bootable-device'
  | 'efi-shell'

export interface SerialReport {
  readonly milestones: readonly SerialMilestone[]
  readonly failure: SerialFailure | null
  /** What systemd says that it could not start, each once, in order. */
  readonly failed_units: readonly string[]
}

/** More than any console says until its login prompt; the rest of a flood is not looked at. */
const MAX_CHARACTERS = 8 * 1024 * 1024
const MAX_UNITS = 100

/** What a serial console has said so far; the text may come from a hostile guest. */
export function readSerial(console: string): SerialReport {
  const text = plainText(console.slice(0, MAX_CHARACTERS))
  return {
    milestones: SERIAL_MILESTONES.filter(milestone =>
      SIGNS[milestone].test(milestone === 'login' ? withoutKernel(text) : text)
    ),
    failure: FAILURES.find(([, sign]) => sign.test(text))?.[0] ?? null,
    failed_units: failedUnits(text)
  }
}

/** The last lines that say something. */
export const lastLines = (console: string, count: number): readonly string[] =>
  plainText(console)
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => line !== '')
    .slice(-count)

/** Without the sequences that move the cursor and choose colours (ECMA-48), and with line feeds for line breaks. */
export const plainText = (console: string): string =>
  console.replace(CONTROL_SEQUENCE, '').replace(/\r+\n?/g, '\n')

const ESCAPE = String.fromCharCode(0x1b)
const BELL = String.fromCharCode(0x07)
// CSI and OSC sequences and two-character escapes; bounded, so that a hostile console costs no time.
const CONTROL_SEQUENCE = new RegExp(
  `${ESCAPE}(?:\\[[0-?]{0,64}[ -/]{0,8}[@-~]|\\][^${BELL}${ESCAPE}]{0,256}(?:${BELL}|${ESCAPE}\\\\)|[ -/]{0,4}[0-Z\\\\^-~])`,
  'g'
)

const SIGNS: Readonly<Record<SerialMilestone, RegExp>> = {
  bootloader: /GNU GRUB|GRUB loading|Loading Linux |Booting `|ISOLINUX|SYSLINUX|systemd-boot/,
  kernel: /Linux version \d|Decompressing Linux/,
  systemd: /systemd\[1\]: (?:systemd \d|Detected )|^Welcome to .+!$/m,
  'multi-user': /Reached target .{0,40}(?:multi-user\.target|Multi-User System)/,
  // getty's prompt has nothing behind it but what systemd says next; a line of the log that contains the words does.
  login: /^[^\s:]{1,64} login: ?(?:\[ {0,2}(?:OK|FAILED|DEPEND|WARN|INFO|SKIP) {0,2}\] .*)?$/m
}

/**
 * The kernel writes into the middle of what others write to its console, and the rest follows on the next line. Drivers
 * that load late do so just when getty asks.
 */
const withoutKernel = (text: string): string => text.replace(/\[ {0,6}\d{1,6}\.\d{6}\] [^\n]*(?:\n|$)/g, '')

const FAILURES: ReadonlyArray<readonly [SerialFailure, RegExp]> = [
  ['kernel-panic', /Kernel panic - not syncing/],
  ['initramfs-shell', /^\(initramfs\) |Entering emergency mode\. Exit the shell to continue|dracut:\/#/m],
  [
    'emergency-mode',
    /You are in emergency mode|Welcome to emergency mode!|Give root password for maintenance/
  ],
  ['grub-rescue', /^grub rescue>/m],
  ['no-bootable-device', /No bootable (?:device|option)/],
  ['efi-shell', /^Shell> /m]
]

/** systemd shortens a coloured name, and what is left of the colour behind it is no control sequence any more. */
const CUT_COLOUR = /…\[\d{0,3}m/g

function failedUnits(text: string): readonly string[] {
  const units = new Set<string>()
  for (const match of text.matchAll(
    /^ *\[ {0,2}FAILED {0,2}\] Failed to (?:start|mount|listen on|activate swap) (.{1,200}?)\.?$/gm
  )) {
    if (units.size === MAX_UNITS) break
    units.add((match[1] ?? '').replace(CUT_COLOUR, '…'))
  }
  return [...units]
}
