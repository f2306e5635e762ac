import type { DesiredVm } from '../model/desired.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { LinuxFacts } from '../model/facts.ts'
import { nicByMac } from './interface-names.ts'

/** ConnMan's folder of a cable, and the files of SUSE before there were names that last. */
const CONNMAN = /^ethernet_([0-9a-f]{12})_cable$/
const SUSE = /^\/etc\/sysconfig\/network\/ifcfg-eth-(?:id-([0-9a-fA-F:]{17})|bus-pci-([0-9a-f:.]+))$/

/** Configuration that is called by the card it is for: by a MAC address, or by a place. `mac` is null for a place. */
interface Called {
  readonly path: string
  readonly by: string
  readonly mac: string | null
}

function called({ files, folders }: LinuxFacts): readonly Called[] {
  const cables = (folders['/var/lib/connman'] ?? []).flatMap(name => {
    const mac = CONNMAN.exec(name)?.[1]?.replace(/..(?=.)/g, '$&:')
    return mac === undefined ? [] : [{ path: `/var/lib/connman/${name}`, by: mac, mac }]
  })
  const suse = Object.keys(files).flatMap((path): readonly Called[] => {
    const [, mac, place] = SUSE.exec(path) ?? []
    if (mac !== undefined) return [{ path, by: mac.toLowerCase(), mac: mac.toLowerCase() }]
    return place === undefined ? [] : [{ path, by: place, mac: null }]
  })
  return [...cables, ...suse]
}

/** Whether some of the network configuration is found by what it is called. */
export const hasCalled = (os: LinuxFacts): boolean => called(os).length > 0

/**
 * Configuration that no card of the target finds, since it is called by another one's address or place. It may hold keys,
 * and programs keep more beside it, so it is not renamed.
 *
 * Source: connman, src/storage.c and src/service.c; ifcfg(5) and getcfg(8) of SUSE Linux Enterprise 10.
 */
export const lostPaths = ({ nics }: DesiredVm, os: LinuxFacts): readonly Diagnostic[] =>
  called(os).flatMap(({ path, by, mac }) => {
    const nic = mac === null ? null : nicByMac(nics, mac)
    if (nic !== null && nic.mac === mac) return []
    const what = nic === null ? 'which no NIC has on the target' : `and that NIC has ${nic.mac} on the target`
    const wanted = (nic ?? nics[0])?.mac
    return [
      {
        code: 'NETWORK_PATH_BY_HARDWARE',
        severity: 'warning',
        what: `${path} is the network configuration of the card ${by}, ${what}`,
        where: { in: 'guest', path },
        hint: wanted === undefined ? 'rename it in the guest after the first boot' : renamed(path, wanted)
      }
    ]
  })

const renamed = (path: string, mac: string): string => {
  const name = path.startsWith('/var/lib/connman/')
    ? `/var/lib/connman/ethernet_${mac.replaceAll(':', '')}_cable`
    : `/etc/sysconfig/network/ifcfg-eth-id-${mac}`
  return `keep the MAC address of its NIC, or run in the guest after the first boot: mv ${path} ${name}`
}
