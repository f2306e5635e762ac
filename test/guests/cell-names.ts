// The settings that a guest is booted in. Every guest has all of them but those that go beyond h2k's defaults, which its
// case asks for.

export const CELLS = [
  ...(['source', 'unmodified', 'h2k-keep', 'h2k-new'] as const),
  ...(['h2k-regenerate', 'h2k-agent'] as const),
  'virt-v2v'
] as const
export type CellName = (typeof CELLS)[number]

/** What h2k's configuration says then, and the kind of action without which the boot proves nothing about it. */
export const SETTINGS = {
  'h2k-regenerate': { guest: { initramfs: 'regenerate' }, kind: 'guest.run' },
  'h2k-agent': { guest: { qemu_guest_agent: 'install_on_first_boot' }, kind: 'guest.write-link' }
} as const satisfies Partial<Record<CellName, Setting>>
export type SettingName = keyof typeof SETTINGS

export type Setting = { readonly guest: Readonly<Record<string, string>>; readonly kind: string }

export const isSetting = (name: CellName): name is SettingName => name in SETTINGS

export const cellsOf = ({ settings = [] }: { readonly settings?: readonly SettingName[] }) =>
  CELLS.filter(name => !isSetting(name) || settings.includes(name))
