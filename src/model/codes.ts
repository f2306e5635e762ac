/**
 * Every diagnostic code once, sorted: what it means, then what to do. docs/errors.md is generated from it.
 * A code is never reused for another meaning and never disappears within a major version.
 */
export const CODES = {
  ACCELERATOR_MISSING:
    'the plan was made for KVM and this host has none that works; run h2k doctor, or plan again',
  ACTION_CONFLICT:
    'two actions write the same thing and no edge orders them; report it, this is a bug of h2k',
  BLOCK_VIEW_FAILED:
    'QEMU could not open a disk image for reading; look at it with qemu-img info and check that all its files are there',
  DECOMPRESS_FAILED: 'compressed bytes from a guest cannot be read; check that file in the source VM',
  DECOMPRESS_TOO_LARGE:
    'compressed bytes from a guest hold more than any sound file of their kind; check that file in the source VM',
  DIFF_DOES_NOT_APPLY: 'a guest file is not what the diff in the plan was made for; make the plan again',
  DIFF_MALFORMED: 'the diff in a plan is not a unified diff as h2k makes them; make the plan again',
  DISK_FULL: 'the filesystem has no room for a file; free space there and run the command again',
  FILE_MISSING: 'a file does not exist; check the spelling of its path, and that its disk is mounted',
  FILE_TOO_LARGE: 'a file is larger than any sound one of its kind; check that the path names the right file',
  FILE_UNREADABLE: 'a file cannot be read; look at its permissions and kind with ls -ld',
  FILE_UNWRITABLE:
    'a file cannot be written; look at the permissions of its folder, and whether its filesystem is mounted read-only',
  FSTAB_LINE_MALFORMED:
    'a line of fstab has too few fields, so the guest never used it; complete or remove it',
  INTERNAL:
    'an executor failed in a way it should not; apply again to resume, and report it if it happens again',
  JAIL_UNAVAILABLE:
    'this machine can build no jail for the programs that read guest data; install bubblewrap, or allow user namespaces',
  JOURNAL_CORRUPT: 'a record in the middle of the journal is damaged; restore the journal from a backup',
  JOURNAL_MISSING:
    'there is a state but no journal; restore the journal from a backup, or move the state away',
  JOURNAL_TORN: 'the last record of the journal was cut off by a crash and was dropped; nothing to do',
  LOCK_CORRUPT: 'the lock file cannot be read; make sure no h2k is running, then remove it',
  LOCK_HELD: 'another h2k works on this state; wait for it, or use --lock-timeout',
  LOCK_TAKEN_OVER: 'the lock of a process that has ended was taken over; nothing to do',
  PLAN_NUMBER: 'a number of the plan is too large to be exact; split the configuration',
  RENAME_ACROSS_FILESYSTEMS:
    "a file cannot be published by a rename because its work folder is on another filesystem; put the work folder on the target's filesystem",
  SOCKET_UNREACHABLE: 'the program behind a socket does not answer; look at its messages',
  SOURCE_CHANGED: 'a source is not what the plan saw; make sure that the VM is off, then plan again',
  STATE_VERSION: 'the state was written by a newer h2k; use that version',
  STOPPED: 'the run was stopped by a signal; run the same command again, it goes on from there',
  TARGET_FOREIGN:
    'a file that h2k did not make, or that changed since, stands where a result belongs; move it away',
  TARGET_SPACE:
    'the target filesystem has less room than the plan may need; free space or choose another folder',
  TOOL_FAILED: 'a program of the host could not be run; run h2k doctor',
  TOOL_MISSING: 'a program that h2k needs is not installed; install the package that the hint names',
  TOOL_OUTPUT_TOO_LARGE:
    'a program wrote more than any sound image makes it write; look at the image with that program',
  TOOL_TIMEOUT: 'a program did not end in its time and was killed; run it by hand to see where it hangs'
} as const

export type Code = keyof typeof CODES
