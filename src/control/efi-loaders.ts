import type { EfiFile, EfiPartition } from '../model/facts.ts'

/** A folder of EFI from which a distribution starts, with what its programs are to each other. */
export interface VendorFolder {
  readonly name: string
  /** What firmware starts: shim, or the boot loader itself. */
  readonly first: EfiFile
  /** What shim starts; null without shim. */
  readonly second: EfiFile | null
  /** Shim's key manager, the program that makes boot entries, and the list by which it does. */
  readonly keys: EfiFile | null
  readonly fallback: EfiFile | null
  readonly list: EfiFile | null
}

/** The loaders of one folder by their names. */
export function loadersIn(efi: EfiPartition, folder: string): ReadonlyMap<string, EfiFile> {
  const start = `${efi.mountpoint}/EFI/${folder}/`
  return new Map(
    efi.loaders.flatMap(file =>
      file.path.startsWith(start) ? [[file.path.slice(start.length), file] as const] : []
    )
  )
}

/**
 * The folders that hold a loader for this kind of processor, `BOOT` and Windows' own left out.
 *
 * Source: shim, Make.defaults (ARCH_SUFFIX, DEFAULT_LOADER) as Debian, Fedora and SUSE set it; bootctl(1).
 */
export function vendorFolders(efi: EfiPartition, suffix: string): readonly VendorFolder[] {
  const arch = suffix.toLowerCase()
  return efi.folders.flatMap(name => {
    if (name === 'boot' || name === 'microsoft') return []
    const files = loadersIn(efi, name)
    const pick = (...names: readonly string[]): EfiFile | null =>
      names.flatMap(each => files.get(each) ?? [])[0] ?? null
    const shim = pick(`shim${arch}.efi`, 'shim.efi')
    // SUSE's shim.efi starts grub.efi, everybody else's the name with the processor.
    const names = [`grub${arch}.efi`, 'grub.efi']
    const grub = pick(...(files.has(`shim${arch}.efi`) || shim === null ? names : names.toReversed()))
    const first = shim !== null && grub !== null ? shim : (grub ?? pick(`systemd-boot${arch}.efi`))
    if (first === null) return []
    const beside = (...names: readonly string[]): EfiFile | null => (first === shim ? pick(...names) : null)
    return [
      {
        name,
        first,
        second: first === shim ? grub : null,
        keys: beside(`mm${arch}.efi`, 'mokmanager.efi'),
        fallback: beside(`fb${arch}.efi`, 'fallback.efi'),
        list: beside(`boot${arch}.csv`, 'boot.csv')
      }
    ]
  })
}
