import type { DesiredGuest, DesiredVm } from '../../model/desired.ts'
import type { EffectiveGuest, EffectiveVm } from '../../model/effective.ts'
import type { InventoryVm } from '../../model/inventory.ts'
import type { Draft } from './draft.ts'

/** What the config asks of one VM beside what its source is; `auto` becomes what the source has. Chooses nothing. */
export function build(config: EffectiveVm, seen: InventoryVm): Draft {
  const { hardware, guest, validate } = config
  const { source } = seen
  return {
    kind: 'vm',
    address: `vm.${config.name}`,
    name: config.name,
    config,
    source,
    inspection: guest === null ? null : seen.inspection,
    // A recorded inventory may know more than this VM asks for: another one of the same source looked inside.
    facts: guest === null ? null : seen.guest,
    guest: guest === null ? null : desiredGuest(guest),
    cpus: hardware.cpus === 'auto' ? source.cpus : hardware.cpus,
    cores_per_socket: hardware.cpus === 'auto' ? source.cores_per_socket : 1,
    memory_bytes: hardware.memory_bytes === 'auto' ? source.memory_bytes : hardware.memory_bytes,
    validate: desiredValidation(validate),
    diagnostics: []
  }
}

function desiredGuest(guest: EffectiveGuest): DesiredGuest {
  // How to get to the guest is no wish of it.
  const { root_device: _root, unlock: _keys, ...desired } = guest
  return desired
}

const desiredValidation = ({ boot, timeout_ms, expect }: EffectiveVm['validate']): DesiredVm['validate'] => ({
  boot,
  timeout_ms,
  expect
})
