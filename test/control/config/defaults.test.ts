import { expect, test } from 'vitest'
import configSchema from '../../../schemas/config.schema.json' with { type: 'json' }
import { DEFAULTS } from '../../../src/control/config/defaults.ts'

const { $defs } = configSchema

/** The defaults that a part of the schema tells people. */
function told(properties: Readonly<Record<string, object>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(properties).flatMap(([key, node]) =>
    'default' in node ? [[key, node.default]] : []
  )
  return Object.fromEntries(entries)
}

test('the schema tells the defaults that h2k uses', () => {
  const { memory, ...hardware } = told($defs.hardware.properties)
  const { timeout: timeout_ms, ...validate } = told($defs.validate.properties)
  expect({
    work_dir: $defs.target.properties.work_dir.default,
    libvirt: told($defs.target.properties.libvirt.properties),
    networks: DEFAULTS.networks,
    limits: told(configSchema.properties.limits.properties),
    output: told($defs.output.properties),
    hardware: { ...hardware, memory_bytes: memory },
    nic: told($defs.nic.properties),
    guest: told($defs.guest_settings.properties),
    validate: { ...validate, timeout_ms },
    gates: told($defs.gates.properties),
    validate_without_guest: { boot: 'none' }
  }).toEqual(DEFAULTS)
})

test('VMs and defaults take the same settings', () => {
  const { source, ...settings } = $defs.vm.properties
  expect($defs.vm_settings.properties).toEqual(settings)
  expect(source).toEqual({ $ref: '#/$defs/vm_source' })
})
