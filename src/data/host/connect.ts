import { createConnection } from 'node:net'
import type { Stream } from '../../model/host.ts'
import { failure } from './failure.ts'

/** sun_path of unix(7) holds 108 bytes with the NUL at its end; longer names would be cut and reach nobody. */
const MAX_PATH_BYTES = 107

export function connect(path: string): Promise<Stream> {
  const refused = (why: string) =>
    failure({
      code: 'SOCKET_UNREACHABLE',
      what: `cannot connect to ${path}: ${why}`,
      where: { in: 'file', path },
      hint: 'the program behind that socket has ended or did not start: look at its messages'
    })
  if (Buffer.byteLength(path) > MAX_PATH_BYTES)
    return Promise.reject(refused('its name is longer than 107 bytes'))
  return new Promise((done, fail) => {
    const socket = createConnection(path)
    socket.once('error', error => fail(refused(error.message)))
    socket.once('connect', () => {
      // A lost peer is seen by onClose.
      socket.on('error', () => undefined)
      done({
        write: bytes => void socket.write(bytes),
        onData: listener => void socket.on('data', (bytes: Buffer) => listener(bytes)),
        onClose: listener => void (socket.closed ? listener() : socket.on('close', listener)),
        close: () => void socket.destroy()
      })
    })
  })
}
