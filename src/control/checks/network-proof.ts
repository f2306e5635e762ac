import type { Check } from '../../model/check.ts'

/**
 * A boot can only prove a network that the VM has.
 *
 * Reads    validate, nics.
 * Reports  NETWORK_PROOF_IMPOSSIBLE.
 */
export const networkProof: Check = {
  id: 'network-proof',

  check({ address, validate, nics }) {
    if (validate.boot === 'none' || !validate.expect.includes('network') || nics.length > 0) return []
    return [
      {
        code: 'NETWORK_PROOF_IMPOSSIBLE',
        severity: 'error',
        what: `${address} has no NIC, and its validating boot is to prove its network`,
        where: { in: 'vm', vm: address },
        hint: 'set validate: { expect: [login] }, or add a NIC under nics'
      }
    ]
  }
}
