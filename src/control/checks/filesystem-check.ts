import type { Check } from '../../model/check.ts'

const WHAT = {
  errors: 'has met errors, so its next boot checks it and may stop with questions',
  due: 'was mounted so often that its next boot checks it, which takes time'
} as const

/**
 * What ext filesystems say of themselves is dealt with by the guest's next boot, which is that of the copy.
 *
 * Reads    facts.filesystems.
 * Reports  GUEST_FSCK_PENDING, a warning.
 * Source   e2fsck(8), -p; tune2fs(8), -c.
 */
export const filesystemCheck: Check = {
  id: 'filesystem-check',

  check({ address, guest, facts }) {
    if (guest === null) return []
    return (facts?.filesystems ?? []).flatMap(({ volume, type, fsck }) =>
      fsck === undefined
        ? []
        : [
            {
              code: 'GUEST_FSCK_PENDING',
              severity: 'warning',
              what: `${volume} (${type}) of ${address} ${WHAT[fsck]}`,
              where: { in: 'vm', vm: address },
              hint: 'let the source VM check it before the move: touch /forcefsck, or boot it with fsck.mode=force; then shut it down and plan again'
            }
          ]
    )
  }
}
