// `node serve.ts FOLDER`: one connection of HTTP on stdin and stdout. QEMU starts it for each that a guest opens, so that a
// guest without a way out has a package source, and no port of this machine is open.

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const [folder = ''] = process.argv.slice(2)
let heard = ''

process.stdin.setEncoding('latin1').on('data', (chunk: string) => {
  heard += chunk
  for (let end = heard.indexOf('\r\n\r\n'); end >= 0; end = heard.indexOf('\r\n\r\n')) {
    const [, path = ''] = heard.split(' ', 2)
    heard = heard.slice(end + 4)
    answer(path)
  }
})

// The guest has hung up.
process.stdout.on('error', () => process.exit())

function answer(path: string): void {
  const body = contentOf(path)
  const status = body === undefined ? '404 Not Found' : '200 OK'
  process.stdout.write(`HTTP/1.1 ${status}\r\nContent-Length: ${body?.length ?? 0}\r\n\r\n`)
  if (body !== undefined) process.stdout.write(body)
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, basename(decodeURIComponent(path))))
  } catch {
    // apt asks for a dozen files, of which it needs one.
    return undefined
  }
}
