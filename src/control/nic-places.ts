import type { DesiredNic, DesiredVm } from '../model/desired.ts'

/** Where the old hardware had a NIC, and what systemd called it for that. */
export interface NicPlace {
  readonly nic: DesiredNic
  readonly pci: string
  /** `ens192`. Source: systemd.net-naming-scheme(7), hotplug slot. */
  readonly name: string
}

/** The NICs whose places at the source are known. */
export const nicPlaces = ({ nics, source }: DesiredVm): readonly NicPlace[] =>
  nics.flatMap(nic => {
    const own = source.nics.find(({ key }) => key === nic.source_key)
    return own?.pci === undefined || own.slot === undefined
      ? []
      : [{ nic, pci: own.pci, name: `ens${own.slot}` }]
  })
