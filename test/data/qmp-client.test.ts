import { expect, test } from 'vitest'
import { openQmp } from '../../src/data/qmp-client.ts'
import type { Stream } from '../../src/model/host.ts'
import { codesOf } from './stage.ts'

const GREETING = '{"QMP": {"version": {"qemu": {"major": 7, "minor": 2, "micro": 0}}}}\r\n'

/** A program that answers each command as told; pieces arrive as they are given. */
function program(answers: Readonly<Record<string, readonly string[]>>) {
  const hear: { data: (bytes: Uint8Array) => void; close: () => void } = {
    data: () => undefined,
    close: () => undefined
  }
  const asked: string[] = []
  const stream: Stream = {
    write(bytes) {
      const { id, execute } = JSON.parse(Buffer.from(bytes).toString())
      asked.push(execute)
      for (const piece of answers[execute] ?? ['{"return": {}, "id": ID}\n'])
        if (piece === 'END') hear.close()
        else hear.data(Buffer.from(piece.replace('ID', id)))
    },
    onData(listener) {
      hear.data = listener
      queueMicrotask(() => listener(Buffer.from(GREETING)))
    },
    onClose: listener => void (hear.close = listener),
    close: () => hear.close()
  }
  let refusals = 2
  const connect = async (): Promise<Stream> => {
    if (refusals-- > 0) throw new Error('no socket yet')
    return stream
  }
  return { asked, hear, host: { connect, sleep: async () => undefined, now: () => 0 } }
}

const target = { socket: '/t/qmp', ended: () => false }

test('waits for the socket, greets, and pairs answers that come in pieces', async () => {
  const { host, asked, hear } = program({
    'query-status': [
      '{"return": {"status": "ru',
      'nning"}, "id": ID}\r\n{"event": "RE',
      'SET", "data": {"guest": true}}\n'
    ]
  })
  const qmp = await openQmp(host, target)
  const events: unknown[] = []
  qmp.onEvent((name, data) => events.push([name, data]))
  expect(await qmp.call('query-status')).toEqual({ status: 'running' })
  hear.data(Buffer.from('not json\n{"event": "STOP"}\n'))
  expect(events).toEqual([
    ['RESET', { guest: true }],
    ['STOP', {}]
  ])
  expect(asked).toEqual(['qmp_capabilities', 'query-status'])
})

test('a refused command', async () => {
  const { host } = program({
    pmemsave: ['{"error": {"class": "GenericError", "desc": "no such file"}, "id": ID}\n']
  })
  const qmp = await openQmp(host, target)
  await expect(qmp.call('pmemsave')).rejects.toThrow('QEMU did not perform pmemsave: no such file')
})

test('a program that ends answers nobody any more', async () => {
  const { host } = program({ quit: ['END'] })
  const qmp = await openQmp(host, target)
  expect(await codesOf(qmp.call('quit'))).toEqual(['QMP_FAILED'])
  expect(await codesOf(qmp.call('quit'))).toEqual(['QMP_FAILED'])
})

test('a program that ended before it listened is not waited for', async () => {
  const { host } = program({})
  expect(await codesOf(openQmp(host, { socket: '/t/qmp', ended: () => true }))).toEqual(['QMP_FAILED'])
})

test('a line without an end is cut off', async () => {
  const { host, hear } = program({ ask: [] })
  const qmp = await openQmp(host, target)
  const answer = codesOf(qmp.call('ask'))
  hear.data(new Uint8Array(5_000_000).fill(65))
  expect(await answer).toEqual(['QMP_FAILED'])
})
