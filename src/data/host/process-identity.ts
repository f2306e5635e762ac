import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import type { ProcessMark } from '../../model/durable.ts'
import { errno } from './failure.ts'

/** Field 22 of /proc/PID/stat (proc(5)); the command's name in field 2 may hold spaces and parentheses. Undefined when there is no such process. */
export function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not noticed yet.
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ESRCH') return undefined
    throw error
  }
}

type Place = Pick<ProcessMark, 'boot_id' | 'pid_namespace'>

let place: Place | undefined

/** Where pids mean what they mean to us. */
export const ownPlace = (): Place =>
  (place ??= {
    boot_id: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(),
    pid_namespace: readlinkSync('/proc/self/ns/pid')
  })

/** Whether a process of this boot and pid namespace lives; null when it is of another. */
export function livesHere({ boot_id, pid_namespace, pid, started }: ProcessMark): boolean | null {
  const here = ownPlace()
  if (boot_id !== here.boot_id || pid_namespace !== here.pid_namespace) return null
  return startTime(pid) === started
}

/**
 * What a temporary name carries, so that others can tell whether its maker still lives: a digest of boot and pid
 * namespace, the pid, and the start time. Short, since sockets lie below it and their paths may have 107 bytes.
 */
export const ownerTag = (): string =>
  `${placeTag()}-${process.pid.toString(36)}-${Number(startTime(process.pid)).toString(36)}`

const TAG = /(?:^|[-.])([0-9a-f]{8})-([0-9a-z]{1,7})-([0-9a-z]{1,12})[-.]/

/** True when a name carries the tag of a process of this boot and pid namespace that has ended. */
export function ownerHasEnded(name: string): boolean {
  const [, where, pid, started] = TAG.exec(name) ?? []
  if (pid === undefined || started === undefined || where !== placeTag()) return false
  const now = startTime(Number.parseInt(pid, 36))
  return now === undefined || Number(now).toString(36) !== started
}

function placeTag(): string {
  const { boot_id, pid_namespace } = ownPlace()
  return createHash('sha256').update(`${boot_id} ${pid_namespace}`).digest('hex').slice(0, 8)
}
