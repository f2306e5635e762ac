import type { KvmProbe } from '../../model/doctor.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Host, RunResult } from '../../model/host.ts'

// A BIOS of 64 KiB that goes to 64-bit mode, as every kernel does at once, counts there by the processor's clock, and says by
// QEMU's exit status how fast that was. Some KVM only emulates such code (without virtualization by the hardware beneath it),
// thousands of times slower than the hardware and many times slower than TCG: a kernel would start for hours.
const BIOS_BYTES = 65_536
const SEGMENT = 0xf0000
const RESET_VECTOR = 0xfff0
const LONG_MODE = 0x80
const GDT = 0x100
const GDT_POINTER = 0x110

const TRIES = 4
const TURNS = 20_000
/** The hardware takes one or two, TCG some 30, and an emulating KVM some thousands. */
const MOST_CYCLES_A_TURN = 100

// isa-debug-exit ends QEMU with twice the value, and one.
const EXIT_PORT = 0xf4
const FAST = 0x10
const SLOW = 0x11
const statusOf = (value: number): number => value * 2 + 1

const TIMEOUT_MS = 5000

/**
 * Starts QEMU on KVM as a guest's boot would be started, and watches it. There are hosts where /dev/kvm opens, QEMU says
 * that KVM is enabled, and aborts with the CPU model that boots use, and others where it runs, at the pace of an emulator.
 *
 * Reads    /dev/kvm, through QEMU.
 * Source   Intel SDM, volume 3, 10.8.5 (entering 64-bit mode); QEMU, hw/misc/debugexit.c.
 */
export async function probeKvm(host: Host): Promise<KvmProbe> {
  if ((await host.stat('/dev/kvm')) === null) return { usable: false, why: 'there is no /dev/kvm' }
  // Also where an aborting QEMU leaves its core.
  const folder = await host.temporaryFolder()
  const bios = `${folder}/probe.bin`
  await host.writeFile(bios, probeBios())
  try {
    return verdict(await host.run(probe(bios), { timeout_ms: TIMEOUT_MS, cwd: folder }))
  } catch (error) {
    const [first] = error instanceof H2kError ? error.diagnostics : []
    // Missing or hanging is an answer about KVM; anything else is not.
    if (first?.code === 'TOOL_MISSING' || first?.code === 'TOOL_TIMEOUT')
      return { usable: false, why: first.what }
    throw error
  } finally {
    await host.remove(bios)
  }
}

function probeBios(): Uint8Array {
  const bytes = new Uint8Array(BIOS_BYTES)
  bytes.set(toLongMode(), 0)
  bytes.set(countTurns(), LONG_MODE)
  // No segment, and one of 64-bit code that is marked as used already: nobody can mark it in a ROM.
  bytes.set([0xff, 0xff, 0, 0, 0, 0x9b, 0xaf, 0], GDT + 8)
  bytes.set([15, 0, ...word(SEGMENT + GDT)], GDT_POINTER)
  // jmp f000:0000, where a PC begins.
  bytes.set([0xea, 0, 0, 0, 0xf0], RESET_VECTOR)
  return bytes
}

/** 32 bits, the lowest first. */
const word = (value: number): readonly number[] => [0, 8, 16, 24].map(bits => (value >>> bits) & 0xff)

const toLongMode = (): readonly number[] => [
  ...[0xfa, 0x31, 0xc0, 0x8e, 0xd8], // cli; xor ax,ax; mov ds,ax
  // One page of 2 MiB, mapped to itself through the tables at 0x1000, 0x2000 and 0x3000.
  ...[0x66, 0xc7, 0x06, 0x00, 0x10, ...word(0x2003)], // mov dword [0x1000],0x2003
  ...[0x66, 0xc7, 0x06, 0x00, 0x20, ...word(0x3003)], // mov dword [0x2000],0x3003
  ...[0x66, 0xc7, 0x06, 0x00, 0x30, ...word(0x83)], // mov dword [0x3000],0x83
  ...[0x2e, 0x66, 0x0f, 0x01, 0x16, GDT_POINTER & 0xff, GDT_POINTER >> 8], // lgdt cs:[GDT_POINTER]
  ...[0x0f, 0x20, 0xe0, 0x66, 0x83, 0xc8, 0x20, 0x0f, 0x22, 0xe0], // cr4 |= PAE
  ...[0x66, 0xb8, ...word(0x1000), 0x0f, 0x22, 0xd8], // cr3 = 0x1000
  ...[0x66, 0xb9, ...word(0xc0000080), 0x0f, 0x32], // rdmsr EFER
  ...[0x66, 0x0d, ...word(0x100), 0x0f, 0x30], // EFER |= LME
  ...[0x0f, 0x20, 0xc0, 0x66, 0x0d, ...word(0x80000001), 0x0f, 0x22, 0xc0], // cr0 |= PG, PE
  ...[0x66, 0xea, ...word(SEGMENT + LONG_MODE), 8, 0] // jmp 8:LONG_MODE
]

/** One fast try of several is enough: whoever shares the processor can only make a try slower. */
const countTurns = (): readonly number[] => [
  ...[0xbe, ...word(TRIES)], // mov esi,TRIES
  ...READ_CLOCK, // try:
  ...[0x48, 0x89, 0xc3], // mov rbx,rax
  ...[0xb9, ...word(TURNS)], // mov ecx,TURNS
  ...[0xff, 0xc9, 0x75, 0xfc], // turn: dec ecx; jnz turn
  ...READ_CLOCK,
  ...[0x48, 0x29, 0xd8], // sub rax,rbx
  ...[0x48, 0x3d, ...word(TURNS * MOST_CYCLES_A_TURN)], // cmp rax,TURNS * MOST_CYCLES_A_TURN
  ...[0x72, 0x09], // jb fast
  ...[0xff, 0xce, 0x75, 0xd3], // dec esi; jnz try
  ...[0xb0, SLOW, 0xe6, EXIT_PORT, 0xf4], // mov al,SLOW; out EXIT_PORT,al; hlt
  ...[0xb0, FAST, 0xe6, EXIT_PORT, 0xf4] // fast: mov al,FAST; out EXIT_PORT,al; hlt
]

/** rdtsc; shl rdx,32; or rax,rdx */
const READ_CLOCK: readonly number[] = [0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0]

const probe = (bios: string): readonly string[] => [
  ...[
    'qemu-system-x86_64',
    '-nodefaults',
    '-no-user-config',
    '-machine',
    'pc,accel=kvm',
    '-cpu',
    'max',
    '-m',
    '16'
  ],
  ...['-device', `isa-debug-exit,iobase=${EXIT_PORT},iosize=1`],
  ...['-display', 'none', '-no-reboot', '-bios', bios]
]

function verdict({ status, signal, stderr }: RunResult): KvmProbe {
  if (status === statusOf(FAST)) return { usable: true, why: 'QEMU ran code on it' }
  if (status === statusOf(SLOW))
    return { usable: false, why: 'it emulates, and that more slowly than QEMU does' }
  const line = stderr
    .trim()
    .split('\n')
    .findLast(text => !text.includes('warning:'))
  const words = (line ?? '').replace(/^.*?qemu-[\w-]*: /, '').slice(0, 200)
  return {
    usable: false,
    why: `QEMU ${signal === null ? `ended with ${status}` : `died of ${signal}`}: ${words || 'it said nothing'}`
  }
}
