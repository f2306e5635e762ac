import { latin1 } from '../../formats/bytes.ts'
import { KERNEL_HEAD_BYTES, kernelVersion } from '../../formats/kernel-image.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Kernel } from '../../model/facts.ts'
import { unreadable } from './guest-files.ts'
import type { Content, GuestReader, Listing } from './guest-reader.ts'

/** A kernel whose files are known. */
export type BootEntry = Pick<Kernel, 'version' | 'image' | 'initramfs'>

export interface FoundKernels {
  /** Of those with a folder of modules; in no order. */
  readonly entries: readonly BootEntry[]
  /** Paths of images for every machine, made when the system was installed. */
  readonly rescue: readonly string[]
  /** That holds the folders of modules. */
  readonly folder: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Where modules are; the first is a link to the second where /usr is merged. */
const MODULE_FOLDERS = ['/lib/modules', '/usr/lib/modules']
/** Where the boot loader finds kernels: /boot, and the partitions of the Boot Loader Specification. */
const PLACES = ['/boot', '/efi', '/boot/efi']
/** More images that are named after no version were not left by a package manager. */
const MAX_UNNAMED = 32

/**
 * Which kernels can boot, by the names that distributions give them: after the version (Debian, Fedora, SUSE), after the
 * package (Arch, Alpine), in a folder of the Boot Loader Specification, or only beside the modules.
 *
 * Reads    names in /boot, the EFI system partition and the folders of modules; of images that are named after no
 *          version the first bytes, which say it; pkgbase of Arch.
 * Reports  GUEST_FILE_UNREADABLE.
 * Source   kernel-install(8); Boot Loader Specification, type 1; kernel, Documentation/arch/x86/boot.rst.
 */
export async function findKernels(reader: GuestReader): Promise<FoundKernels> {
  const paths = [...PLACES, ...MODULE_FOLDERS]
  const listings = await reader.list(paths.map(path => ({ path, dangling: false })))
  const places = new Map(PLACES.map((place, index) => [place, namesOf(listings[index])]))
  const boot = places.get('/boot') ?? []
  const modules = listings.slice(PLACES.length)
  const index = modules.findIndex(({ is }) => is === 'folder')
  const folder = MODULE_FOLDERS[index] ?? '/lib/modules'
  const versions = namesOf(modules[index]).filter(isVersion)
  const named = bootEntries(versions, boot)
  const left = versions.filter(version => !named.some(entry => entry.version === version))
  const others = left.length === 0 ? NONE : await findOthers(reader, { left, places, folder })
  return {
    entries: [...named, ...others.entries],
    rescue: boot.filter(name => /^(?:initramfs|initrd)-0-rescue-[\w.-]+$/.test(name)).map(inBoot),
    folder,
    diagnostics: [...paths.flatMap((path, at) => problemOf(path, listings[at])), ...others.diagnostics]
  }
}

const NONE = { entries: [], diagnostics: [] }

const isVersion = (name: string): boolean => /^[\w.+~-]+$/.test(name) && name !== '.' && name !== '..'

const inBoot = (name: string): string => `/boot/${name}`

/** Those of the versions after which an image in /boot is named. */
export function bootEntries(versions: readonly string[], boot: readonly string[]): readonly BootEntry[] {
  return versions.flatMap(version => {
    const image = IMAGES.map(name => `${name}-${version}`).find(name => boot.includes(name))
    return image === undefined ? [] : [entryOf(version, image, boot)]
  })
}

/** The last is SUSE's on 64-bit Arm. */
const IMAGES = ['vmlinuz', 'vmlinux', 'kernel', 'bzImage', 'Image']

/** An initramfs is named like its kernel, behind the first hyphen. */
function entryOf(version: string, image: string, boot: readonly string[]): BootEntry {
  const name = /^[^-]+(-.*)?$/.exec(image)?.[1] ?? ''
  const initramfs = [
    `initrd.img${name}`,
    `initramfs${name}.img`,
    `initrd${name}`,
    `initrd${name}.img`,
    `initramfs${name}`,
    `booster${name}.img`
  ].find(candidate => boot.includes(candidate))
  return { version, image: inBoot(image), initramfs: initramfs === undefined ? null : inBoot(initramfs) }
}

interface Search {
  /** Versions for which nothing was found by name. */
  readonly left: readonly string[]
  readonly places: ReadonlyMap<string, readonly string[]>
  readonly folder: string
}

type Others = Pick<FoundKernels, 'entries' | 'diagnostics'>

async function findOthers(reader: GuestReader, search: Search): Promise<Others> {
  const { left, places, folder } = search
  const boot = places.get('/boot') ?? []
  const packages = left.map(version => `${folder}/${version}/pkgbase`)
  const beside = left.map(version => `${folder}/${version}/vmlinuz`)
  const unnamed = boot.filter(name => UNNAMED.test(name)).slice(0, MAX_UNNAMED)
  const requests = [...packages, ...beside, ...unnamed.map(inBoot)]
  const [contents, specified] = await Promise.all([
    reader.read(requests.map(path => ({ path, max: KERNEL_HEAD_BYTES, head: true }))),
    findSpecified(reader, left, places)
  ])
  const at = (path: string | undefined): Content | undefined => contents[requests.indexOf(path ?? '')]
  const entries = left.flatMap((version, index) => {
    const byPackage = `vmlinuz-${textOf(at(packages[index])).trim()}`
    const image = boot.includes(byPackage)
      ? byPackage
      : unnamed.find(name => versionOf(at(inBoot(name))) === version)
    if (image !== undefined) return [entryOf(version, image, boot)]
    const other = specified.entries.find(entry => entry.version === version)
    if (other !== undefined) return [other]
    return at(beside[index])?.is === 'file' ? [{ version, image: beside[index] ?? '', initramfs: null }] : []
  })
  const failed = requests.flatMap((path, index) => failureOf(path, contents[index]))
  return { entries, diagnostics: [...failed, ...specified.diagnostics] }
}

/** What may be a kernel, and is no rescue image. */
const UNNAMED = /^(?:vmlinuz|vmlinux|kernel|bzImage|linux)(?!.*-0-rescue-)[\w.+~-]*$/

const textOf = (content: Content | undefined): string => (content?.is === 'file' ? latin1(content.bytes) : '')

const versionOf = (content: Content | undefined): string | null =>
  content?.is === 'file' ? kernelVersion(content.bytes) : null

/** `$BOOT/TOKEN/VERSION/linux` and `initrd`; the token is the machine-id unless /etc/kernel/entry-token says otherwise. */
async function findSpecified(
  reader: GuestReader,
  versions: readonly string[],
  places: Search['places']
): Promise<Others> {
  const token = textOf((await reader.read([{ path: '/etc/kernel/entry-token', max: 256, head: true }]))[0])
  const isToken = (name: string): boolean => /^[0-9a-f]{32}$/.test(name) || name === token.trim()
  const folders = [...places].flatMap(([place, names]) =>
    names
      .filter(isToken)
      .flatMap(name => versions.map(version => ({ version, path: `${place}/${name}/${version}` })))
  )
  const listings = await reader.list(folders.map(({ path }) => ({ path, dangling: false })))
  return {
    entries: folders.flatMap(({ version, path }, index) => {
      const names = namesOf(listings[index])
      const image = names.find(name => /^linux(?:-[0-9a-f]{40})?$/.test(name))
      const initramfs = names.find(name => /^initrd(?:-[0-9a-f]{40})?$/.test(name))
      if (image === undefined) return []
      return [
        {
          version,
          image: `${path}/${image}`,
          initramfs: initramfs === undefined ? null : `${path}/${initramfs}`
        }
      ]
    }),
    diagnostics: folders.flatMap(({ path }, index) => problemOf(path, listings[index]))
  }
}

const namesOf = (listing: Listing | undefined): readonly string[] =>
  listing?.is === 'folder' ? listing.names : []

const problemOf = (path: string, listing: Listing | undefined): readonly Diagnostic[] =>
  listing?.is === 'failed' ? [unreadable(path, listing.why)] : []

const failureOf = (path: string, content: Content | undefined): readonly Diagnostic[] =>
  content?.is === 'failed' ? [unreadable(path, content.why)] : []
