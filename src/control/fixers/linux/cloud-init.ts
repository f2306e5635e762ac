import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { LinuxFacts } from '../../../model/facts.ts'
import type { Fixer, WriteFile } from '../../../model/fixer.ts'
import { CLOUD_FOLDER, CLOUD_MARK, cloudInitRuns, hasCloudInit } from '../../cloud-init-runs.ts'

/**
 * Keeps cloud-init from running where its cloud is not, or gives it a data source of its own, on request; else says what
 * it may do.
 *
 * Reads    folders[/etc/cloud]; files: /var/lib/cloud/data/instance-id, the drop-in of an earlier h2k; guest.cloud_init.
 * Emits    a write-file of /etc/cloud/cloud-init.disabled, or of a drop-in in cloud.cfg.d.
 * Reports  CLOUD_INIT_ACTIVE, unless the configuration says what it wants; CLOUD_INIT_DISABLED and CLOUD_INIT_INSTANCE with
 *          `nocloud`.
 * Source   cloud-init's documentation: "How to disable cloud-init": all its parts look for this file; "NoCloud": data in
 *          the configuration; "Instance metadata": modules of an instance run once for each instance-id.
 */
export const cloudInit: Fixer = {
  id: 'cloud-init',

  fix({ vm, os }) {
    const wanted = vm.guest?.cloud_init
    if (vm.guest === null || !hasCloudInit(os) || wanted === 'keep') return { edits: [], diagnostics: [] }
    if (wanted === 'nocloud') return dataSource(os, `iid-h2k-${vm.domain.uuid}`)
    if (!cloudInitRuns(os)) return { edits: [], diagnostics: [] }
    if (wanted === 'disable') return { edits: [DISABLED], diagnostics: [] }
    return { edits: [], diagnostics: [ACTIVE] }
  }
}

const DISABLED: WriteFile = {
  edit: 'write-file',
  path: `${CLOUD_FOLDER}/${CLOUD_MARK}`,
  before: null,
  text: '# Written by h2k: cloud-init would look for a cloud that is not there any more.\n',
  mode: '0644',
  because: 'cloud-init looks for its cloud at every boot, and the configuration disables it'
}

const ACTIVE: Diagnostic = {
  code: 'CLOUD_INIT_ACTIVE',
  severity: 'warning',
  what: 'cloud-init is installed; where its data source is gone it may wait for it, or take this for a new machine and make network, host name and SSH keys anew',
  where: { in: 'guest', path: CLOUD_FOLDER },
  hint: 'set guest: { cloud_init: disable } or { cloud_init: nocloud }; or guest: { cloud_init: keep } where the target has a data source'
}

/** The last of all names: later files win, and installers write 99-installer.cfg. */
const DROP_IN = `${CLOUD_FOLDER}/cloud.cfg.d/zz-h2k-nocloud.cfg`
const INSTANCE = '/var/lib/cloud/data/instance-id'

function dataSource({ files, folders }: LinuxFacts, made: string) {
  const known = files[INSTANCE]?.text.trim()
  const usable = known !== undefined && /^[A-Za-z0-9._:-]{1,128}$/.test(known)
  const before = files[DROP_IN] ?? null
  const text = seed(usable ? known : made)
  const write: WriteFile = {
    edit: 'write-file',
    path: DROP_IN,
    before,
    text,
    mode: '0644',
    because: usable
      ? `cloud-init finds the machine ${known} here, which it knows, and leaves the network alone`
      : 'cloud-init finds its machine here, and leaves the network alone'
  }
  return {
    edits: before?.text === text ? [] : [write],
    diagnostics: [
      ...((folders[CLOUD_FOLDER] ?? []).includes(CLOUD_MARK) ? [INERT] : []),
      ...(known === undefined || usable ? [] : [UNKNOWN_INSTANCE])
    ]
  }
}

/** The list on one line: ds-identify, a shell script, reads no other. */
const seed = (
  instance: string
): string => `# Written by h2k: a data source that is always there, in the place of the old cloud's.
# The same instance-id as before, so that what cloud-init does once for each machine is not done again.
datasource_list: [ NoCloud, None ]
datasource:
  NoCloud:
    meta-data:
      instance-id: "${instance}"
    user-data: |
      #cloud-config
      {}
network:
  config: disabled
preserve_hostname: true
`

const INERT: Diagnostic = {
  code: 'CLOUD_INIT_DISABLED',
  severity: 'warning',
  what: 'cloud-init of the guest is disabled, so it will not use the data source that it is given',
  where: { in: 'guest', path: `${CLOUD_FOLDER}/${CLOUD_MARK}` },
  hint: `to let it run, remove in the source VM: ${CLOUD_FOLDER}/${CLOUD_MARK}; else set guest.cloud_init: keep`
}

const UNKNOWN_INSTANCE: Diagnostic = {
  code: 'CLOUD_INIT_INSTANCE',
  severity: 'warning',
  what: 'the instance-id that cloud-init knows is none that h2k writes, so cloud-init will take the guest for a new machine',
  where: { in: 'guest', path: INSTANCE },
  hint: 'set guest.cloud_init: disable; or let cloud-init set up the guest anew'
}
