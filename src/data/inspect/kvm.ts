import type { KvmProbe } from '../../model/doctor.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Host, RunResult } from '../../model/host.ts'

/**
 * A BIOS that only asks for a reset (`mov al,0xfe; out 0x64,al; hlt`) at the address where a PC begins. QEMU ends at the
 * reset, so a clean end proves that KVM has run code.
 */
const CODE = [0xb0, 0xfe, 0xe6, 0x64, 0xf4]
const BIOS_BYTES = 65_536
const RESET_VECTOR = 0xfff0

const TIMEOUT_MS = 5000

/**
 * Starts QEMU on KVM as a guest's boot would be started, and watches it. There are hosts where /dev/kvm opens, QEMU says
 * that KVM is enabled, and aborts with the CPU model that boots use.
 *
 * Reads    /dev/kvm, through QEMU.
 * Source   qemu(1), -no-reboot; Intel 8042, command 0xfe.
 */
export async function probeKvm(host: Host): Promise<KvmProbe> {
  if ((await host.stat('/dev/kvm')) === null) return { usable: false, why: 'there is no /dev/kvm' }
  // Also where an aborting QEMU leaves its core.
  const folder = await host.temporaryFolder()
  const bios = `${folder}/reset.bin`
  await host.writeFile(bios, resetBios())
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

function resetBios(): Uint8Array {
  const bytes = new Uint8Array(BIOS_BYTES)
  bytes.set(CODE, RESET_VECTOR)
  return bytes
}

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
  ...['-display', 'none', '-no-reboot', '-bios', bios]
]

function verdict({ status, signal, stderr }: RunResult): KvmProbe {
  if (status === 0) return { usable: true, why: 'QEMU ran code on it' }
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
