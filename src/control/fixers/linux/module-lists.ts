import { splice } from '../../../formats/splice.ts'
import type { Edit, Fixer } from '../../../model/fixer.ts'

/**
 * Takes drivers off the lists of what is loaded at boot, when they cannot work without the old hypervisor: loading them
 * fails, and with it the service that loads all others. Drivers of its emulated hardware load anywhere and stay.
 *
 * Reads    files: /etc/modules, /etc/modules-load.d; guest.tools.
 * Emits    a write-file for each list with such a line; the line becomes a comment.
 * Source   modules-load.d(5); modules(5); kernel: vmw_balloon.c, vmbus_drv.c and xenbus_probe.c return ENODEV elsewhere.
 */
export const moduleLists: Fixer = {
  id: 'module-lists',

  fix({ vm, os }) {
    if ((vm.guest?.tools ?? 'keep') === 'keep') return { edits: [], diagnostics: [] }
    const lists = Object.entries(os.files).filter(
      ([path, { sha256 }]) => LISTS.test(path) && (path === MODULES || sha256 !== os.files[MODULES]?.sha256)
    )
    const edits = lists.flatMap(([path, before]): readonly Edit[] => {
      const useless = [...before.text.matchAll(LINE)].filter(([, name = '']) => cannotWork(name))
      if (useless.length === 0) return []
      const names = useless.map(([, name]) => name).join(', ')
      const text = splice(
        before.text,
        useless.map(({ index }) => ({ start: index, end: index, text: '#' }))
      )
      const because = `${names}: it cannot be loaded without the old hypervisor, and the failure is that of the service which loads modules`
      return [{ edit: 'write-file', path, before, text, mode: '0644', because }]
    })
    return { edits, diagnostics: [] }
  }
}

/** Debian's modules-load.d has a link to it, which reads the same and is edited with it. */
const MODULES = '/etc/modules'
const LISTS = /^\/etc\/(?:modules|modules-load\.d\/[^/]+\.conf)$/
/** A name at the beginning of a line; what follows are options. */
const LINE = /^([\w-]+)(?=[ \t\r]|$)/gm

/** As the kernel compares names: a dash is an underscore. */
const cannotWork = (name: string): boolean => DRIVERS.test(name.replaceAll('-', '_'))

const DRIVERS =
  /^(?:vmw_balloon|vmmemctl|vmhgfs|vmblock|vmsync|vboxguest|vboxsf|vboxvideo|hv_(?:vmbus|utils|balloon|netvsc|storvsc|sock)|hyperv_(?:fb|keyboard|drm)|hid_hyperv|xen_(?:blkfront|netfront|kbdfront|fbfront|pcifront)|prl_(?:tg|eth|fs|fs_freeze|notifier|vid))$/
