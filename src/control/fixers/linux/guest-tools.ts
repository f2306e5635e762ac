import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { LinuxFacts } from '../../../model/facts.ts'
import type { Edit, Fixer, RemoveLink } from '../../../model/fixer.ts'
import {
  GUEST_PRODUCTS,
  type GuestProduct,
  isFromArchive,
  isInstalled,
  unitName
} from '../../guest-products.ts'

/**
 * Keeps what belongs to the old hypervisor or cloud from starting, as `systemctl disable` and its like do: the links that
 * start its services are removed, the files stay. A package is not removed: its scripts would have to run in the guest,
 * and a database without them says what is not so.
 *
 * Reads    files (units with other names), folders (.wants and .requires in /etc/systemd/system, rcN.d, /etc/runlevels, /etc/init, the folders of
 *          installers), packages, init; guest.tools.
 * Emits    a remove-link for each link that starts one of its services; for a job of upstart a NAME.override.
 * Reports  GUEST_TOOLS_INSTALLED for what came without a package, and with `remove`; GUEST_TOOLS_RUNNING when nothing
 *          here knows how the init system starts services.
 * Source   systemctl(1), disable; update-rc.d(8); rc-update(8); init(5) of upstart, override files.
 */
export const guestTools: Fixer = {
  id: 'guest-tools',

  fix({ vm, os }) {
    const wanted = vm.guest?.tools ?? 'keep'
    if (wanted === 'keep') return { edits: [], diagnostics: [] }
    return {
      edits: GUEST_PRODUCTS.flatMap(product => [
        ...unitLinks(os, product),
        ...aliasLinks(os, product),
        ...scriptLinks(os, product),
        ...runlevelLinks(os, product),
        ...overrides(os, product)
      ]),
      diagnostics: GUEST_PRODUCTS.filter(product => isInstalled(os, product)).flatMap(product => [
        ...(starts(os) ? [] : [running(os, product)]),
        ...stays(os, product, wanted)
      ])
    }
  }
}

const WANTS = /^\/etc\/systemd\/system\/([^/]+\.(?:wants|requires))$/

function unitLinks({ folders }: LinuxFacts, product: GuestProduct): readonly RemoveLink[] {
  return Object.entries(folders).flatMap(([folder, names]) => {
    const starter = WANTS.exec(folder)?.[1]
    return starter === undefined
      ? []
      : names
          .filter(unit => product.units.test(unitName(unit)))
          .map(unit => removeLink(product, `${folder}/${unit}`, { service: unit, starter }))
  })
}

const UNITS = '/etc/systemd/system'
/** Through a link where /usr is merged. */
const VENDOR_UNITS = '/lib/systemd/system'

/** As long as the alias is there, systemctl calls the unit enabled. What has the unit's own text is the link to it. */
function aliasLinks({ files }: LinuxFacts, product: GuestProduct): readonly RemoveLink[] {
  return (product.aliases ?? []).flatMap(([alias, unit]) => {
    const path = `${UNITS}/${alias}`
    const text = files[path]?.sha256
    const same = text !== undefined && files[`${VENDOR_UNITS}/${unit}`]?.sha256 === text
    return same
      ? [
          {
            edit: 'remove-link',
            path,
            because: `it is the name ${alias} of ${unit}, which belongs to ${product.name}`
          }
        ]
      : []
  })
}

const RC = /^\/etc\/(rc\.d\/)?rc[2-5S]\.d$/

/** Red Hat's /etc/rc3.d is a link to /etc/rc.d/rc3.d: one of the two is enough, and both would be once too often. */
function scriptLinks({ folders, init }: LinuxFacts, product: GuestProduct): readonly RemoveLink[] {
  // With systemd a script is only looked at when there is no unit of that name.
  if (init === 'systemd' && product.native) return []
  const rc = Object.entries(folders).filter(([folder]) => RC.test(folder))
  const inner = rc.filter(([folder]) => folder.startsWith('/etc/rc.d/'))
  return (inner.length > 0 ? inner : rc).flatMap(([folder, names]) =>
    names
      .filter(name => product.scripts.test(/^S\d\d(.+)$/.exec(name)?.[1] ?? ''))
      .map(name =>
        removeLink(product, `${folder}/${name}`, {
          service: name.slice(3),
          starter: folder.replace(/^.*\//, '')
        })
      )
  )
}

const RUNLEVEL = /^\/etc\/runlevels\/([\w-]+)$/

function runlevelLinks({ folders }: LinuxFacts, product: GuestProduct): readonly RemoveLink[] {
  return Object.entries(folders).flatMap(([folder, names]) => {
    const runlevel = RUNLEVEL.exec(folder)?.[1]
    return runlevel === undefined
      ? []
      : names
          .filter(name => product.scripts.test(name))
          .map(name =>
            removeLink(product, `${folder}/${name}`, { service: name, starter: `the runlevel ${runlevel}` })
          )
  })
}

const JOBS = '/etc/init'

/** Upstart of Red Hat 6 is older than override files, and starts these services by scripts. */
function overrides(os: LinuxFacts, product: GuestProduct): readonly Edit[] {
  if (!isUpstart(os) || os.release.id !== 'ubuntu') return []
  const names = os.folders[JOBS] ?? []
  return names
    .filter(name => name.endsWith('.conf') && product.scripts.test(name.slice(0, -'.conf'.length)))
    .map(name => name.replace(/conf$/, 'override'))
    .filter(name => !names.includes(name))
    .map(name => ({
      edit: 'write-file',
      path: `${JOBS}/${name}`,
      before: null,
      text: 'manual\n',
      mode: '0644',
      because: reason(product, name.replace(/\.override$/, ''), 'upstart')
    }))
}

const isUpstart = ({ init, folders }: LinuxFacts): boolean =>
  init !== 'systemd' && (folders[JOBS] ?? []).includes('rc-sysinit.conf')

const starts = (os: LinuxFacts): boolean => os.init !== 'unknown' || isUpstart(os)

const removeLink = (
  product: GuestProduct,
  path: string,
  { service, starter }: { readonly service: string; readonly starter: string }
): RemoveLink => ({ edit: 'remove-link', path, because: reason(product, service, starter) })

const reason = ({ name, needs }: GuestProduct, service: string, starter: string): string =>
  `${service} belongs to ${name}, which has nothing to do without ${needs}, and ${starter} starts it`

const REMOVE = { apk: 'apk del', deb: 'apt-get purge', rpm: 'dnf remove' } as const

function stays(os: LinuxFacts, product: GuestProduct, wanted: 'remove' | 'disable'): readonly Diagnostic[] {
  const { name, archive, packages } = product
  if (archive !== undefined && isFromArchive(os.folders, product))
    return [
      {
        code: 'GUEST_TOOLS_INSTALLED',
        severity: 'warning',
        what: `${name} came without a package; its services are disabled, its files stay`,
        where: { in: 'guest', path: archive.folder },
        hint: `before the move, run in the source VM: ${archive.remove}`
      }
    ]
  const found = os.packages.find(each => packages.test(each.name))
  if (wanted === 'disable' || found === undefined) return []
  const command = REMOVE[os.package_format ?? 'deb']
  return [
    {
      code: 'GUEST_TOOLS_INSTALLED',
      severity: 'warning',
      what: `${found.name} is disabled but stays installed`,
      where: { in: 'guest', path: '/' },
      hint: `run in the guest after the move: ${command} ${found.name}; or set guest.tools: disable`
    }
  ]
}

const running = ({ init }: LinuxFacts, { name }: GuestProduct): Diagnostic => ({
  code: 'GUEST_TOOLS_RUNNING',
  severity: 'warning',
  what: `${name} is installed and h2k does not know how ${init === 'unknown' ? 'this init system' : init} disables it`,
  where: { in: 'guest', path: '/' },
  hint: `remove ${name} in the guest, before or after the move`
})
