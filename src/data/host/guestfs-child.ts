// Forked by guestfs.ts: holds one libguestfs handle and answers one call after the other. It blocks in C while a call
// runs; to cancel one, kill this process: libguestfs' recovery process then ends the appliance.
import { bindGuestfs, GuestfsFailure, type Binder } from './guestfs-bind.ts'
import type { GuestfsCalls, GuestfsReply, GuestfsRequest } from './guestfs-calls.ts'
import { nativeCalls } from './guestfs-native.ts'

let loaded: { readonly binder: Binder; readonly calls: GuestfsCalls } | undefined

process.on('disconnect', () => process.exit(1))
process.on('message', (request: GuestfsRequest) => process.send?.(answer(request)))

function answer({ id, call, args }: GuestfsRequest): GuestfsReply {
  try {
    const { calls } = (loaded ??= load())
    const run: (...args: never) => unknown = calls[call]
    return { id, ok: true, value: Reflect.apply(run, undefined, args) }
  } catch (error) {
    const errno = error instanceof GuestfsFailure ? error.errno : 0
    const text = error instanceof Error ? error.message : String(error)
    // What the appliance says while it runs is about other calls too; at launch it is the reason.
    const log = call === 'launch' ? (loaded?.binder.log() ?? '') : ''
    return { id, ok: false, text, errno, log }
  }
}

function load(): { readonly binder: Binder; readonly calls: GuestfsCalls } {
  const binder = bindGuestfs()
  return { binder, calls: nativeCalls(binder) }
}
