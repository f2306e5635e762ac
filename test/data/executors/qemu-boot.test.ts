import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { qemuBoot } from '../../../src/data/executors/qemu-boot.ts'
import { TEXT_PAGE_BYTES } from '../../../src/formats/bios-text.ts'
import type { QemuBootParams } from '../../../src/model/action.gen.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { Host, RunResult, Started } from '../../../src/model/host.ts'
import { actionOf, attemptWith, folder, hostIn, scripted } from '../stage.ts'

const MAC = '00:50:56:9a:4e:21'
const params: QemuBootParams = {
  ...{ accelerator: 'tcg', machine: 'q35', firmware: { kind: 'bios' }, cpus: 2, memory_bytes: 1073741824 },
  disks: [{ path: 'd.qcow2', format: 'qcow2', bus: 'virtio-blk' }],
  nics: [{ mac: MAC, model: 'virtio' }],
  ...{ timeout_ms: 2000, expect: ['login', 'network'], evidence: 'evidence' }
}

const PCAP = Buffer.from(
  'd4c3b2a1020004000000000000000000000001000100000000000000000000002a0000002a000000',
  'hex'
)
const ARP = Buffer.from(
  'ffffffffffff0050569a4e21080600010800060400010050569a4e210a00020f0000000000000a000202',
  'hex'
)
const LOGIN = '[    0.0] Linux version 6.1\r\n[FAILED] Failed to start demo.service.\r\ndemo login: '

interface Guest {
  readonly serial?: string
  readonly packets?: Uint8Array
  readonly screen?: string
  readonly events?: readonly string[]
  /** QEMU ends at once with these words. */
  readonly refuses?: string
}

/** A QEMU that has said everything as soon as it runs. */
function hostWith(root: string, guest: Guest): Host {
  const info = Buffer.from('{"format":"qcow2","virtual-size":1024}')
  const { run } = scripted(argv => ({ stdout: argv[1] === 'info' ? info : new Uint8Array() }))
  const refused: RunResult = {
    status: 1,
    signal: null,
    stdout: new Uint8Array(),
    stderr: guest.refuses ?? ''
  }
  const start = async (): Promise<Started> => {
    writeFileSync(join(root, 'evidence/serial.log'), guest.serial ?? '')
    if (guest.packets !== undefined) writeFileSync(join(root, 'evidence/network.pcap'), guest.packets)
    let end: (result: RunResult) => void = () => undefined
    const exited =
      guest.refuses === undefined ? new Promise<RunResult>(done => (end = done)) : Promise.resolve(refused)
    return { pid: 1, exited, kill: async () => end({ ...refused, status: 0 }) }
  }
  const connect: Host['connect'] = async () => {
    if (guest.refuses !== undefined) throw new Error('refused')
    let listener: (bytes: Uint8Array) => void = () => undefined
    const say = (value: unknown): void => listener(Buffer.from(`${JSON.stringify(value)}\n`))
    return {
      write(bytes) {
        const { id, execute, arguments: args } = JSON.parse(Buffer.from(bytes).toString())
        if (execute === 'pmemsave') writeFileSync(args.filename, screenOf(guest.screen ?? ''))
        if (execute === 'screendump') writeFileSync(args.filename, 'png')
        say({ return: {}, id })
        if (execute === 'qmp_capabilities')
          for (const event of guest.events ?? []) setTimeout(() => say({ event, data: { guest: true } }), 50)
      },
      onData(heard) {
        listener = heard
        say({ QMP: { version: { qemu: { major: 7, minor: 2, micro: 0 } } } })
      },
      onClose: () => undefined,
      close: () => undefined
    }
  }
  return hostIn(root, { run, start, connect })
}

const screenOf = (line: string): Uint8Array => {
  const page = Buffer.alloc(TEXT_PAGE_BYTES)
  for (const [at, character] of [...line].entries()) page[at * 2] = character.charCodeAt(0)
  return page
}

async function failureOf(guest: Guest): Promise<string> {
  const run = qemuBoot.run(actionOf('qemu.boot', params), hostWith(folder(), guest), attemptWith())
  const error = await run.catch((caught: unknown) => caught)
  if (!(error instanceof H2kError)) throw error
  const [first] = error.diagnostics
  return `${first?.code}: ${first?.what}`
}

test('stops as soon as everything was seen, and keeps the evidence', async () => {
  const root = folder()
  mkdirSync(join(root, 'evidence'))
  writeFileSync(join(root, 'evidence/network-1.pcap'), 'of an earlier attempt')
  writeFileSync(join(root, 'evidence/mine.txt'), 'mine')
  const packets = Buffer.concat([PCAP, ARP])
  const attempt = attemptWith()
  const host = hostWith(root, { serial: LOGIN, packets })
  expect(await qemuBoot.run(actionOf('qemu.boot', params), host, attempt)).toEqual({
    made: [],
    notes: {
      milestones: ['kernel', 'login'],
      network: [MAC],
      failed_units: ['demo.service'],
      evidence: 'evidence'
    }
  })
  expect(attempt.reported.map(([, , note]) => note)).toEqual(['kernel', 'login', 'network'])
  expect(readdirSync(join(root, 'evidence')).toSorted()).toEqual([
    ...['milestones.json', 'mine.txt', 'network.pcap', 'screen.png', 'serial.log']
  ])
  const evidence = JSON.parse(readFileSync(join(root, 'evidence/milestones.json'), 'utf8'))
  expect({ ...evidence, seen_ms: Object.keys(evidence.seen_ms) }).toEqual({
    seen_ms: ['kernel', 'login', 'network'],
    ...{ missing: [], network: [MAC], failed_units: ['demo.service'], failure: null }
  })
})

test.each<[string, Guest, string]>([
  [
    'silent network',
    { serial: LOGIN, packets: PCAP.subarray(0, 24) },
    'did not reach network: it had 2000 ms; it reached kernel, login; its serial console ended with: [    0.0] Linux version 6.1 / [FAILED] Failed to start demo.service. / demo login:'
  ],
  [
    'initramfs shell',
    { serial: '[ 0.0] Linux version 6.1\r\n(initramfs) ' },
    'did not reach login and network: the guest stopped in the shell of its initramfs: it did not find its root filesystem; it reached kernel; its serial console ended with: [ 0.0] Linux version 6.1 / (initramfs)'
  ],
  [
    'empty disk',
    { screen: 'No bootable device.' },
    'did not reach login and network: the firmware found no bootable disk; the screen says: No bootable device.; it reached nothing that was seen; its serial console said nothing'
  ],
  [
    'panic without a console',
    { events: ['GUEST_PANICKED'] },
    'did not reach login and network: the guest reported a panic; it reached nothing that was seen; its serial console said nothing'
  ],
  [
    'restarts for ever',
    { events: ['RESET', 'RESET', 'RESET'] },
    'did not reach login and network: the guest restarted 3 times; it reached nothing that was seen; its serial console said nothing'
  ]
])('%s', async (_, guest, what) => {
  expect(await failureOf(guest)).toBe(`BOOT_FAILED: the converted guest ${what}`)
})

test('a QEMU that does not start says why', async () => {
  expect(await failureOf({ refuses: 'qemu-system-x86_64: no such machine\n' })).toBe(
    'BOOT_FAILED: QEMU did not start: qemu-system-x86_64: no such machine'
  )
})
