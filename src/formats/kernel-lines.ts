/** Kernel arguments in a menu of lines: what stands behind the line's first word. */
export interface KernelLine {
  readonly start: number
  readonly end: number
  /** Whether its entry loads an initramfs. */
  readonly initramfs: boolean
}

interface Dialect {
  /** Begins an entry; null when the file is one entry. */
  readonly entry: RegExp | null
  readonly kernel: RegExp
  readonly initramfs: RegExp
}

/** GRUB 1, where `module` is what Xen loads. The lines of update-grub in comments count for entries to come. */
const LEGACY: Dialect = {
  entry: /^[ \t]*title(?:[ \t]|$)/i,
  kernel: /^(?:[ \t]*(?:kernel|module)[ \t=]|#[ \t]*(?:kopt(?:_\w+)?|xenkopt|defoptions|altoptions)=)/,
  initramfs: /^[ \t]*(?:initrd|module)[ \t=]/
}

const SYSLINUX: Dialect = {
  entry: /^[ \t]*label[ \t]/i,
  kernel: /^[ \t]*append[ \t]/i,
  initramfs: /^[ \t]*(?:initrd[ \t]|append[ \t](?:.*[ \t])?initrd=)/i
}

/** A unified kernel image, which `efi` and `uki` name, has its initramfs inside. */
const LOADER_ENTRY: Dialect = {
  entry: null,
  kernel: /^[ \t]*options[ \t]/,
  initramfs: /^[ \t]*(?:initrd|efi|uki)[ \t]/
}

/** Lines with kernel arguments in menu.lst and grub.conf. Source: GRUB Legacy manual, kernel, initrd; update-grub(8). */
export const legacyKernelLines = (text: string): readonly KernelLine[] => kernelLines(text, LEGACY)

/** `append` lines of extlinux and syslinux. Source: syslinux, doc/syslinux.txt. */
export const syslinuxKernelLines = (text: string): readonly KernelLine[] => kernelLines(text, SYSLINUX)

/** `options` of a loader entry. Source: UAPI group, Boot Loader Specification. */
export const entryKernelLines = (text: string): readonly KernelLine[] => kernelLines(text, LOADER_ENTRY)

function kernelLines(text: string, { entry, kernel, initramfs }: Dialect): readonly KernelLine[] {
  const found: Array<{ readonly start: number; readonly end: number; readonly of: number }> = []
  const loading = new Set<number>()
  // What stands before the first entry holds for all of them, most of which load one.
  if (entry !== null) loading.add(0)
  let of = 0
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(start, end)
    if (entry?.test(line) === true) of += 1
    if (initramfs.test(line)) loading.add(of)
    const word = kernel.exec(line)?.[0]
    if (word !== undefined) found.push({ start: start + word.length, end, of: word.startsWith('#') ? 0 : of })
    start = end + 1
  }
  return found.map(({ start, end, of: owner }) => ({ start, end, initramfs: loading.has(owner) }))
}
