// Talks to QEMU's guest agent through the channel of a guest.

import { connect } from 'node:net'

const NUMBER = 4711

/**
 * The agent's version, undefined when nobody has answered in time. What is written waits in the socket until somebody in
 * the guest opens the channel.
 *
 * Source: QEMU Guest Agent Protocol Reference, guest-sync and guest-info.
 */
export function askAgent(socket: string, seconds: number): Promise<string | undefined> {
  return new Promise(resolve => {
    const channel = connect(socket)
    let heard = ''
    const end = (version?: string): void => {
      clearTimeout(timer)
      channel.destroy()
      resolve(version)
    }
    const timer = setTimeout(end, seconds * 1000)
    channel.setEncoding('utf8').on('data', (text: string) => {
      heard += text
      const version = /"version": ?"([^"]+)"/.exec(heard)?.[1]
      if (heard.includes(String(NUMBER)) && version !== undefined) end(version)
    })
    channel.on('error', () => end())
    channel.on('close', () => end())
    channel.write(`{"execute":"guest-sync","arguments":{"id":${NUMBER}}}\n{"execute":"guest-info"}\n`)
  })
}
