import { iniValues, parseIni } from '../../../formats/ini-file.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { LinuxFacts } from '../../../model/facts.ts'
import type { Edit, Fixer } from '../../../model/fixer.ts'
import { firstBootService } from '../../first-boot-service.ts'

/**
 * Sees to it that QEMU's guest agent starts where it is installed; on request it is installed when the guest has booted.
 *
 * Reads    files: the agent's unit and udev rules; folders: .wants and .requires in /etc/systemd/system, /etc/runlevels;
 *          packages; release; init; guest.qemu_guest_agent.
 * Emits    a write-link for each link that `systemctl enable` (rc-update add) would make; a write-file and a write-link
 *          of the service that installs it.
 * Reports  GUEST_AGENT_OFF when it is there and cannot be enabled; GUEST_AGENT_MISSING when it is not, and h2k knows no
 *          way to install it.
 * Source   systemctl(1), enable; rc-update(8); the packages of Debian, where udev starts the unit, and Fedora, where
 *          a link in dev-virtio….device.wants does.
 */
export const guestAgent: Fixer = {
  id: 'guest-agent',

  fix({ vm, os }) {
    const wanted = vm.guest?.qemu_guest_agent ?? 'keep'
    if (wanted === 'keep') return { edits: [], diagnostics: [] }
    // SUSE's older unit has another name, and the rule has it.
    const isThere = os.files[UNIT] !== undefined || byUdev(os)
    if (isThere && os.init === 'systemd') return enabled(os)
    if (os.packages.some(({ name }) => name === AGENT || name === `${AGENT}-openrc`)) return inRunlevel(os)
    return wanted === 'install_on_first_boot' ? installed(os) : { edits: [], diagnostics: [] }
  }
}

const AGENT = 'qemu-guest-agent'
const SERVICE = `${AGENT}.service`
const UNIT = `/lib/systemd/system/${SERVICE}`
const LOCAL = '/etc/systemd/system'
const RUNLEVEL = '/etc/runlevels/default'
const BECAUSE = 'by this link the guest agent starts, which the target has a channel for'

const WANTED = /SYSTEMD_WANTS\}?\+?="qemu-(?:guest-agent|ga)\b/

/** Rules of Debian, Fedora and SUSE, by which the device of the channel starts the agent. */
const byUdev = ({ files }: LinuxFacts): boolean =>
  Object.entries(files).some(([path, { text }]) => path.startsWith('/lib/udev/rules.d/') && WANTED.test(text))

function enabled(os: LinuxFacts) {
  const { folders, entries } = os
  const mask = entries?.[`${LOCAL}/${SERVICE}`]
  if (mask?.kind === 'link' && mask.target === '/dev/null')
    return { edits: [], diagnostics: [off('somebody masked its unit', `systemctl unmask ${SERVICE}`)] }
  const isWanted = Object.entries(folders).some(
    ([folder, names]) => folder.startsWith(`${LOCAL}/`) && names.includes(SERVICE)
  )
  if (isWanted || byUdev(os)) return { edits: [], diagnostics: [] }
  const edits = links(os)
  if (edits.length > 0) return { edits, diagnostics: [] }
  return {
    edits,
    diagnostics: [off('neither its unit nor a udev rule says what starts it', `systemctl start ${SERVICE}`)]
  }
}

/** Of [Install]. A device's name has a backslash in it, which no list of words treats. */
function links({ files, folders, package_format }: LinuxFacts): readonly Edit[] {
  const settings = parseIni(files[UNIT]?.text ?? '')
  const vendor = package_format === 'deb' ? '/lib' : '/usr/lib'
  return (['wants', 'requires'] as const).flatMap(kind =>
    iniValues(settings, 'Install', kind === 'wants' ? 'WantedBy' : 'RequiredBy')
      .flatMap(({ text }) => text.split(/\s+/))
      .filter(unit => /^[\w@.:\\-]+\.(?:target|device|service)$/.test(unit))
      .map(unit => ({
        edit: 'write-link' as const,
        path: `${LOCAL}/${unit}.${kind}/${SERVICE}`,
        target: `${vendor}/systemd/system/${SERVICE}`,
        before: null,
        make_folder: folders[`${LOCAL}/${unit}.${kind}`] === undefined,
        because: BECAUSE
      }))
  )
}

/** Alpine's package brings a script that nothing starts until it is in a runlevel. Scripts of rcN.d are enabled by their packages. */
function inRunlevel({ init, folders }: LinuxFacts) {
  const names = folders[RUNLEVEL]
  if (init !== 'openrc' || names === undefined || names.includes(AGENT)) return { edits: [], diagnostics: [] }
  const edits: readonly Edit[] = [
    {
      edit: 'write-link',
      path: `${RUNLEVEL}/${AGENT}`,
      target: `/etc/init.d/${AGENT}`,
      before: null,
      make_folder: false,
      because: BECAUSE
    }
  ]
  return { edits, diagnostics: [] }
}

const INSTALL = {
  apt: `apt-get -q update && apt-get -q -y -o DPkg::Lock::Timeout=600 --no-install-recommends install ${AGENT}`,
  dnf: `dnf -y install ${AGENT}`,
  yum: `yum -y install ${AGENT}`,
  zypper: `zypper --non-interactive install ${AGENT}`
} as const

function installed(os: LinuxFacts) {
  const manager = managerOf(os)
  if (os.init !== 'systemd' || manager === null) return { edits: [], diagnostics: [missing(os)] }
  const name = 'h2k-guest-agent.service'
  // ifupdown's hotplug cards are not waited for by network-online.target, and somebody else may hold the lock of apt's lists.
  const text = `# Written by h2k. Needs the network and package sources of this system. Until it succeeds it is tried ten times in every boot.
[Unit]
Description=Install the QEMU guest agent
Wants=network-online.target
After=network-online.target
StartLimitIntervalSec=1h
StartLimitBurst=10

[Service]
Type=simple
Environment=DEBIAN_FRONTEND=noninteractive
ExecStart=/bin/sh -c '${INSTALL[manager]} && systemctl disable ${name} && { systemctl enable ${SERVICE} || :; } && systemctl start ${SERVICE}'
Restart=on-failure
RestartSec=30

[Install]
WantedBy=multi-user.target
`
  const because = 'the configuration asks for the guest agent, which is not installed'
  return { edits: firstBootService(os, { name, text, because }), diagnostics: [] }
}

const YUM_ONLY = /^(?:rhel|centos|ol|scientific|oracle) [67](?:\.|$)|^amzn (?:2$|201)/

function managerOf({ package_format, release }: LinuxFacts): keyof typeof INSTALL | null {
  if (package_format === 'deb') return 'apt'
  if (package_format !== 'rpm') return null
  const family = [release.id, ...release.id_like]
  if (family.some(id => /suse|^sles/.test(id))) return 'zypper'
  if (YUM_ONLY.test(`${release.id} ${release.version_id ?? ''}`)) return 'yum'
  return family.some(id => /^(?:fedora|rhel|centos|amzn|ol)$/.test(id)) ? 'dnf' : null
}

const off = (why: string, command: string): Diagnostic => ({
  code: 'GUEST_AGENT_OFF',
  severity: 'warning',
  what: `QEMU's guest agent is installed and will not start: ${why}`,
  where: { in: 'guest', path: UNIT },
  hint: `run in the guest after the move: ${command}; or set guest.qemu_guest_agent: keep`
})

const missing = ({ release }: LinuxFacts): Diagnostic => ({
  code: 'GUEST_AGENT_MISSING',
  severity: 'warning',
  what: `QEMU's guest agent is not installed, and h2k knows no way for ${release.name} to install it when it boots`,
  where: { in: 'guest', path: '/' },
  hint: `install ${AGENT} in the source VM, or in the guest after the move`
})
