import { expect, test } from 'vitest'
import { compileAmendment } from '../../src/control/amend.ts'
import type { InventoryVm } from '../../src/model/inventory.ts'
import type { Deferral, Plan } from '../../src/model/plan.ts'
import { compilerOf, GOLDEN_HOST, sha256 } from '../golden/golden-case.ts'

const vms: InventoryVm[] = []
const direct = compilerOf('spine', seen => {
  vms.push(...seen)
  return seen
})().value
const deferring = compilerOf(
  'spine',
  seen => seen.map(vm => ({ ...vm, guest: null, inspection: null })),
  true
)().value
if (direct === undefined || deferring?.deferred === undefined) throw new Error('both compile')
const plan: Plan & { readonly deferred: Deferral } = { ...deferring, deferred: deferring.deferred }

const amend = (root: string, seen: readonly InventoryVm[] = vms, today = '2026-01-01', of = plan) =>
  compileAmendment({
    ...{ plan: of, vms: seen, host: GOLDEN_HOST, targets: undefined, state: null, root, sha256 },
    today,
    meta: { created_at: '2000-01-01T00:00:00Z', h2k_version: '0.0.0', root: '.' }
  })

test('R28 an amendment has the actions of the plan that somebody who looked at once would have made', () => {
  const { value } = amend('/srv/vms')
  expect(value?.actions).toEqual(direct.actions)
  expect(value?.sources).toEqual(direct.sources)
  expect(value).toMatchObject({ amends: plan.digest, config: { files: direct.config.files } })
  expect(value?.deferred).toBeUndefined()
})

test('the same amendment in every folder', () => {
  expect(amend('/a').value).toEqual(amend('/somewhere/else/deeper').value)
})

test('the waivers of the plan count in its amendment, up to their last day', () => {
  const waive = [{ code: 'GUEST_UNCLEAN', reason: 'read-only since', until: '2031-01-31' }]
  const config = { ...deferring.deferred?.config, waive } as Deferral['config']
  const accepted = { ...plan, deferred: { ...plan.deferred, config } }
  const [first] = vms
  if (first === undefined || first.guest === null) throw new Error('somebody looked')
  const filesystems = first.guest.filesystems.map(each => ({ ...each, unclean: true }))
  const seen = [{ ...first, guest: { ...first.guest, filesystems } }, ...vms.slice(1)]
  const levels = (today: string) =>
    amend('/srv/vms', seen, today, accepted).diagnostics.map(({ code, waived }) => [code, waived?.until])
  expect(levels('2031-01-31')).toContainEqual(['GUEST_UNCLEAN', '2031-01-31'])
  expect(levels('2031-02-01')).toEqual([['WAIVER_EXPIRED', undefined]])
})

test('a guest that was not looked into after all is an error', () => {
  const { value, diagnostics } = amend('/srv/vms', [])
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['INVENTORY_VM_MISSING']])
})
