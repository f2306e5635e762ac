import type { Fixer } from '../../../model/fixer.ts'

/**
 * Keeps cloud-init from running where its cloud is not, on request; else says what it may do.
 *
 * Reads    folders[/etc/cloud]; guest.cloud_init.
 * Emits    a write-file of /etc/cloud/cloud-init.disabled.
 * Reports  CLOUD_INIT_ACTIVE, unless the configuration says `keep`.
 * Source   cloud-init's documentation, "How to disable cloud-init": all its parts look for this file.
 */
export const cloudInit: Fixer = {
  id: 'cloud-init',

  fix({ vm, os }) {
    const names = os.folders[FOLDER] ?? []
    const wanted = vm.guest?.cloud_init
    const runs = names.includes('cloud.cfg') && !names.includes(MARK)
    if (vm.guest === null || !runs || wanted === 'keep') return { edits: [], diagnostics: [] }
    const path = `${FOLDER}/${MARK}`
    if (wanted === 'disable')
      return {
        edits: [
          {
            edit: 'write-file',
            path,
            before: null,
            text: '# Written by h2k: cloud-init would look for a cloud that is not there any more.\n',
            mode: '0644',
            because: 'cloud-init looks for its cloud at every boot, and the configuration disables it'
          }
        ],
        diagnostics: []
      }
    return {
      edits: [],
      diagnostics: [
        {
          code: 'CLOUD_INIT_ACTIVE',
          severity: 'warning',
          what: 'cloud-init is installed; where its data source is gone it may wait for it, or take this for a new machine and make network, host name and SSH keys anew',
          where: { in: 'guest', path: FOLDER },
          hint: 'set guest: { cloud_init: disable }; or guest: { cloud_init: keep } where the target has a data source'
        }
      ]
    }
  }
}

const FOLDER = '/etc/cloud'
const MARK = 'cloud-init.disabled'
