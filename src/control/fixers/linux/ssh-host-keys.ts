import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestEntry, LinuxFacts } from '../../../model/facts.ts'
import type { Edit, Fixer } from '../../../model/fixer.ts'
import { cloudInitRuns } from '../../cloud-init-runs.ts'
import { firstBootService } from '../../first-boot-service.ts'

/**
 * Removes the SSH server's host keys, where the configuration asks for it and the guest gets new ones: by the service of
 * its distribution, or by one of h2k's own that runs `ssh-keygen -A` before the server starts.
 *
 * Reads    entries: /etc/ssh/ssh_host_* (digests; what is in a key is no fact); files: units and scripts of sshd, HostKey
 *          in its configuration; folders: /etc/cloud, multi-user.target.wants; init; guest.ssh_host_keys, guest.cloud_init.
 * Emits    a remove-file (remove-link) for each key and public key; a write-file and a write-link for the service.
 * Reports  SSH_HOST_KEYS_KEPT when nothing would make new ones, SSH_HOST_KEYS_ELSEWHERE.
 * Source   ssh-keygen(1), -A; sshd_config(5), HostKey; sshd-keygen.target of Fedora, sshd-gen-keys-start of SUSE,
 *          sshdgenkeys.service of Arch, init scripts of Alpine and Red Hat 6; cloud-init's drop-in for sshd-keygen@.
 */
export const sshHostKeys: Fixer = {
  id: 'ssh-host-keys',

  fix({ vm, os }) {
    if (vm.guest?.ssh_host_keys !== 'reset') return { edits: [], diagnostics: [] }
    if (os.entries === undefined)
      return refused('its keys were not looked at when the inventory was recorded')
    const keys = Object.entries(os.entries).filter(([path]) => KEY.test(path))
    const elsewhere = keysElsewhere(os)
    if (keys.length === 0) return { edits: [], diagnostics: elsewhere }
    const odd = keys.find(([, { kind }]) => kind !== 'file' && kind !== 'link')?.[0]
    if (odd !== undefined) return refused(`${odd} may be a link or something else`)
    const service = makesKeys(os, vm.guest.cloud_init === 'disable' ? false : cloudInitRuns(os))
    if (service === null) return refused('nothing in the guest is known to make new ones when it boots')
    return {
      edits: [
        ...keys.map(([path, entry]) => removal(path, entry)),
        ...(service === 'its own' ? [] : firstBootService(os, unit(keys.map(([path]) => path))))
      ],
      diagnostics: elsewhere
    }
  }
}

const KEY = /^\/etc\/ssh\/ssh_host_[^/]+$/
const UNITS = ['/etc/systemd/system', '/lib/systemd/system'].flatMap(folder => [
  `${folder}/sshd.service`,
  `${folder}/ssh.service`
])
const SCRIPTS = ['/etc/init.d/sshd', '/etc/init.d/ssh']
const MAKES_KEYS = /^[ \t]*(?:Wants|Requires|ExecStartPre)[ \t]*=.*(?:keygen|gen-?keys)/m

/**
 * Who makes keys that are missing. While cloud-init runs, Fedora's units leave the keys to it, and it makes them only
 * where it takes the guest for a new machine.
 */
function makesKeys({ files, init }: LinuxFacts, cloud: boolean): 'its own' | 'ours' | null {
  // Those scripts are facts only if they make keys.
  if (init !== 'systemd') return SCRIPTS.some(path => path in files) ? 'its own' : null
  const text = UNITS.map(path => files[path]?.text).find(found => found !== undefined)
  if (text === undefined) return null
  return MAKES_KEYS.test(text) && !cloud ? 'its own' : 'ours'
}

function removal(path: string, entry: GuestEntry): Edit {
  const because = 'the configuration asks for other host keys, and the guest makes new ones when it boots'
  if (entry.kind === 'file') return { edit: 'remove-file', path, before: { sha256: entry.sha256 }, because }
  return { edit: 'remove-link', path, because }
}

/** Kinds of keys that every version makes which has them; DSA is left out by newer ones. */
const LASTING = /^\/etc\/ssh\/ssh_host_(?:rsa|ecdsa|ed25519)_key$/

function unit(keys: readonly string[]) {
  const lasting = keys.filter(path => LASTING.test(path))
  const wanted = lasting.length === 0 ? ['/etc/ssh/ssh_host_rsa_key'] : lasting
  return {
    name: 'h2k-ssh-host-keys.service',
    because: 'the host keys are removed, and no service of the guest makes new ones by itself',
    // Not before the sockets, which are there before any service of this kind may start.
    text: `# Written by h2k: the host keys of the source VM were removed.
[Unit]
Description=Make missing SSH host keys
Before=ssh.service sshd.service
${wanted.map(path => `ConditionPathExists=|!${path}\n`).join('')}
[Service]
Type=oneshot
ExecStart=/usr/bin/ssh-keygen -A

[Install]
WantedBy=multi-user.target
`
  }
}

function keysElsewhere({ files }: LinuxFacts): readonly Diagnostic[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith('/etc/ssh/sshd_config'))
    .flatMap(([path, { text }]) =>
      [...text.matchAll(/^[ \t]*HostKey[ \t=]+"?([^\s"]+)/gim)]
        .map(([, key = '']) => key)
        .filter(key => !KEY.test(key))
        .map(key => ({ path, key }))
    )
    .map(({ path, key }) => ({
      code: 'SSH_HOST_KEYS_ELSEWHERE',
      severity: 'warning',
      what: `${path} names the host key ${key}, which h2k does not look at and leaves as it is`,
      where: { in: 'guest', path },
      hint: `make it anew in the guest after the move: rm ${key}*; ssh-keygen -N '' -f ${key}`
    }))
}

const refused = (why: string) => ({
  edits: [],
  diagnostics: [
    {
      code: 'SSH_HOST_KEYS_KEPT',
      severity: 'error',
      what: `the SSH host keys cannot be reset: ${why}`,
      where: { in: 'guest', path: '/etc/ssh' },
      hint: 'set guest.ssh_host_keys: keep, and run in the guest after the move: rm /etc/ssh/ssh_host_*; ssh-keygen -A'
    }
  ] as const
})
