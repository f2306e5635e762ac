import { efiPartitions } from '../../../formats/efi-partition.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { EfiFile, EfiPartition } from '../../../model/facts.ts'
import type { CopyFile, Edit, Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import { loadersIn, vendorFolders, type VendorFolder } from '../../efi-loaders.ts'

/**
 * Gives a UEFI guest the loader that firmware starts when it knows no boot entry: entries are in the source's NVRAM, and
 * the target has a new one. The vendor's own loader is copied, shim with all that it starts from its folder.
 *
 * Reads    efi, arch, release, files: EFI/VENDOR/grub.cfg; disks, filesystems; firmware; guest.bootloader.
 * Emits    copy-file edits into EFI/BOOT; a write-file of EFI/BOOT/grub.cfg where GRUB looks beside itself for it.
 * Reports  EFI_LOADER_AMBIGUOUS, EFI_LOADER_MISSING, EFI_PARTITION_UNKNOWN.
 * Source   UEFI Specification, 3.5.1.1 Removable Media Boot Behavior; shim, shim.c: should_use_fallback, and fallback.c;
 *          GRUB, grub-core/kern/main.c: grub_set_prefix_and_root.
 */
export const fallbackLoader: Fixer = {
  id: 'fallback-loader',

  fix(input) {
    const { vm, os } = input
    if (vm.guest?.bootloader !== 'fix' || vm.firmware !== 'efi') return { edits: [], diagnostics: [] }
    const suffix = SUFFIXES[os.arch]
    if (suffix === undefined) return { edits: [], diagnostics: [] }
    if (os.efi === null) return { edits: [], diagnostics: [partitionUnknown(input)] }
    return fixPartition(input, { efi: os.efi, suffix })
  }
}

/** What UEFI calls the processors: BOOT{this}.EFI. Source: UEFI Specification, 3.5.1.1, table 3.2. */
const SUFFIXES: Readonly<Record<string, string>> = {
  aarch64: 'AA64',
  i686: 'IA32',
  loongarch64: 'LOONGARCH64',
  riscv64: 'RISCV64',
  x86_64: 'X64'
}

interface Place {
  readonly efi: EfiPartition
  readonly suffix: string
}

function fixPartition(input: FixInput, place: Place): Fix {
  const { efi, suffix } = place
  const vendors = vendorFolders(efi, suffix)
  const boot = loadersIn(efi, 'boot')
  const present = boot.get(`boot${suffix}.efi`.toLowerCase())
  if (present !== undefined) return { edits: secondStages(input, place, { vendors, boot }), diagnostics: [] }
  const vendor = vendors.length === 1 ? vendors[0] : ownFolder(vendors, input)
  if (vendor === undefined)
    return { edits: [], diagnostics: [vendors.length > 1 ? ambiguous(place, vendors) : missing(place)] }
  if (isLegacy(vendor, place, input)) return { edits: [], diagnostics: [missing(place)] }
  return {
    edits: placed(input, place, { vendor, boot, wanted: startedFrom(vendor, suffix) }),
    diagnostics: []
  }
}

/** Names by which distributions call their folder, where that is not their ID. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  almalinux: ['almalinux', 'redhat'],
  amzn: ['amzn', 'amazon'],
  centos: ['centos', 'redhat'],
  ol: ['redhat', 'oracle'],
  rhel: ['redhat'],
  rocky: ['rocky', 'redhat'],
  sled: ['sles', 'suse'],
  sles: ['sles', 'suse']
}

/** The folder of this system, before those of what it is like. */
function ownFolder(vendors: readonly VendorFolder[], { os }: FixInput): VendorFolder | undefined {
  const names = [os.release.id, ...os.release.id_like].flatMap(id => FOLDERS[id] ?? [id.split('-')[0] ?? id])
  return names.flatMap(name => vendors.filter(vendor => vendor.name === name.toLowerCase()))[0]
}

/** GRUB 1 looks for a configuration with its own name: a copy would need one that nobody keeps up to date. */
const isLegacy = ({ name, first }: VendorFolder, { efi }: Place, { os }: FixInput): boolean =>
  first.grub_prefix === null && os.files[`${efi.mountpoint}/EFI/${name}/grub.conf`] !== undefined

/** A file of the vendor's folder and its name in EFI/BOOT. */
interface Copy {
  readonly from: EfiFile
  readonly name: string
}

/** Firmware starts the first; shim starts the others from its own folder. */
function startedFrom(vendor: VendorFolder, suffix: string): readonly Copy[] {
  return [{ from: vendor.first, name: `BOOT${suffix}.EFI` }, ...besideShim(vendor)]
}

/** With fallback and its list shim makes a boot entry for the vendor's folder, so updates of the loader there are used. */
function besideShim({ second, fallback, list, keys }: VendorFolder): readonly Copy[] {
  const files = [second, keys, list === null ? null : fallback]
  return files.flatMap(from => (from === null ? [] : [{ from, name: nameOf(from) }]))
}

interface Wanted {
  readonly vendor: VendorFolder
  readonly boot: ReadonlyMap<string, EfiFile>
  readonly wanted: readonly Copy[]
}

/** Shim alone in EFI/BOOT starts nothing. */
function secondStages(
  input: FixInput,
  place: Place,
  { vendors, boot }: { readonly vendors: readonly VendorFolder[]; readonly boot: Wanted['boot'] }
): readonly Edit[] {
  const first = boot.get(`boot${place.suffix}.efi`.toLowerCase())
  const vendor = vendors.find(each => each.second !== null && each.first.sha256 === first?.sha256)
  const started = [...boot.keys()].some(name => /^(?:grub|fb|fallback)/.test(name))
  return vendor === undefined || started
    ? []
    : placed(input, place, { vendor, boot, wanted: besideShim(vendor) })
}

function placed(input: FixInput, { efi, suffix }: Place, { vendor, boot, wanted }: Wanted): readonly Edit[] {
  const at = `${efi.mountpoint}/EFI/BOOT`
  const fault = boot.has(`boot${suffix}.efi`.toLowerCase()) ? 'starts nothing alone' : 'is not there'
  const copies = wanted
    .filter(({ name }) => !boot.has(name.toLowerCase()))
    .map(({ from, name }): CopyFile => {
      const because = `a new machine's firmware starts EFI/BOOT/BOOT${suffix}.EFI, which ${fault}: EFI/${vendor.name} has ${nameOf(from)}`
      return { edit: 'copy-file', path: `${at}/${name}`, from, mode: '0700', make_folder: false, because }
    })
  const [first, ...others] = copies
  if (first === undefined) return []
  if (efi.folders.includes('boot')) return [...copies, ...besideGrub(input, vendor, { at, efi })]
  const after = first.path
  return [
    { ...first, make_folder: true },
    ...others.map(copy => ({ ...copy, after })),
    ...besideGrub(input, vendor, { at, efi }).map(edit => ({ ...edit, after }))
  ]
}

/**
 * The configuration of a GRUB whose prefix names no folder of the vendor and no device. It leads to the vendor's own, so
 * it never grows old.
 */
function besideGrub(
  { os, facts }: FixInput,
  vendor: VendorFolder,
  { at, efi }: { readonly at: string; readonly efi: EfiPartition }
): readonly Edit[] {
  const prefix = vendor.second?.grub_prefix ?? vendor.first.grub_prefix
  const own = `${efi.mountpoint}/EFI/${vendor.name}/grub.cfg`
  const volume = os.mounts.find(({ mountpoint }) => mountpoint === efi.mountpoint)?.volume
  const uuid = facts.filesystems.find(each => each.volume === volume)?.uuid ?? ''
  const path = `${at}/grub.cfg`
  if (prefix === null || isFixed(prefix, efi)) return []
  if (
    os.files[own] === undefined ||
    os.files[`${efi.mountpoint}/EFI/boot/grub.cfg`] !== undefined ||
    !/^[0-9A-F-]+$/.test(uuid)
  )
    return []
  const text = `search --no-floppy --fs-uuid --set=root ${uuid}\nset prefix=($root)/EFI/${vendor.name}\nconfigfile $prefix/grub.cfg\n`
  const because = `GRUB of EFI/${vendor.name} looks for its configuration in the folder that it is started from`
  return [{ edit: 'write-file', path, before: null, text, mode: '0700', because }]
}

/** A prefix that is the same wherever the image lies. */
const isFixed = (prefix: string, { folders }: EfiPartition): boolean =>
  prefix.startsWith('(') || folders.some(name => name !== 'boot' && prefix.toLowerCase() === `/efi/${name}`)

const nameOf = ({ path }: EfiFile): string => path.slice(path.lastIndexOf('/') + 1)

const HINT =
  'run in the source VM: grub-install --removable (systemd-boot: bootctl install); or set guest.bootloader: keep'

const missing = ({ efi, suffix }: Place): Diagnostic => ({
  code: 'EFI_LOADER_MISSING',
  severity: 'error',
  what: `the EFI partition has no EFI/BOOT/BOOT${suffix}.EFI, without which a new machine starts nothing, and no loader that h2k could copy there`,
  where: { in: 'guest', path: `${efi.mountpoint}/EFI` },
  hint: HINT
})

const ambiguous = ({ efi, suffix }: Place, vendors: readonly VendorFolder[]): Diagnostic => ({
  code: 'EFI_LOADER_AMBIGUOUS',
  severity: 'error',
  what: `the EFI partition has no EFI/BOOT/BOOT${suffix}.EFI, and loaders of ${vendors.map(({ name }) => name).join(', ')}: which of them starts this system is in the source's NVRAM`,
  where: { in: 'guest', path: `${efi.mountpoint}/EFI` },
  hint: HINT
})

function partitionUnknown({ vm, facts }: FixInput): Diagnostic {
  const found = efiPartitions(facts)
  const [why, hint] = found.length > 1 ? several(found) : found.length === 1 ? placeless(found) : NONE
  return {
    code: 'EFI_PARTITION_UNKNOWN',
    severity: 'warning',
    what: `${vm.address} starts with UEFI, but its /etc/fstab mounts no EFI partition on /boot/efi, /efi or /boot, ${why}, so nobody knows what a new machine will start`,
    where: { in: 'vm', vm: vm.address },
    hint
  }
}

type Words = readonly [why: string, hint: string]

const several = (found: readonly string[]): Words => [
  `and ${found.join(', ')} could be it`,
  'add the one that the firmware starts from to /etc/fstab in the source VM, or see there that each has EFI/BOOT/BOOTX64.EFI'
]

const placeless = (found: readonly string[]): Words => [
  `${found.join()} is one, and the guest has no folder to mount it on`,
  'run in the source VM: mkdir /boot/efi; or see there that the EFI partition has EFI/BOOT/BOOTX64.EFI'
]

const NONE: Words = [
  'and no partition says that it is one',
  'see in the source VM that the partition it starts from has EFI/BOOT/BOOTX64.EFI, or add it to /etc/fstab there'
]
