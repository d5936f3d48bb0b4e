// When an exclusion keeps an entry out of the public list (Perki KI 1/2021 Ps.1 number 20, Ps.49, Ps.51-52).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXCLUSION_GROUNDS } from '../../../src-main/features/excluded-information/excluded-information.rules.ts'
import {
  CLOSED_STATES,
  exclusionState,
} from '../../../src-main/features/excluded-information/excluded-information.state.rules.ts'
import {
  barsProposal,
  barsPublication,
  isClosed,
  type LinkedExclusion,
} from '../../../src-main/features/public-information/public-information.exclusion.rules.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'

const TODAY = dateOnly('2026-11-24')
const day = dateOnly
const DECREED: LinkedExclusion = {
  scope: 'whole',
  grounds: ['h'],
  startsOn: null,
  expiresOn: null,
  decreeNumber: 'SK-1/2026',
  decreeOn: day('2026-01-05'),
  openedOn: null,
}
const UNDECIDED = { decreeNumber: '', decreeOn: null }

describe('an entry tied to an exclusion', () => {
  test.each<[string, Partial<LinkedExclusion>, proposal: boolean, publication: boolean]>([
    ['of the whole, without end', {}, true, true],
    ['in part', { scope: 'partial' }, false, false],
    ['on its last day', { expiresOn: TODAY }, true, true],
    ['on the day after: public by itself (Ps.52)', { expiresOn: day('2026-11-23') }, false, false],
    ['opened today', { openedOn: TODAY }, false, false],
    ['to be opened tomorrow', { openedOn: day('2026-11-25') }, true, true],
    ['without a decree is not put forward, and goes out where it stands', UNDECIDED, true, false],
    ['that starts tomorrow is not put forward, and goes out today', { startsOn: day('2026-11-25') }, true, false],
    ['decreed for tomorrow', { decreeOn: day('2026-11-25') }, true, false],
    ['that starts today', { startsOn: TODAY }, true, true],
    ['of letter a, thirty years old', { grounds: ['a'], decreeOn: day('1996-11-24') }, true, true],
    ['of letter a, over thirty years old (Ps.51)', { grounds: ['a'], decreeOn: day('1996-11-23') }, false, false],
    ['of another letter, over thirty years old', { grounds: ['h'], decreeOn: day('1990-01-01') }, true, true],
  ])('%s', (_name, change, proposal, publication) => {
    const exclusion = { ...DECREED, ...change }
    expect([barsProposal(exclusion, TODAY), barsPublication(exclusion, TODAY)]).toEqual([proposal, publication])
  })
})

const near = fc.option(fc.integer({ min: -20_000, max: 400 }).map((days) => addDays(TODAY, days)))
const anyExclusion = fc.record({
  scope: fc.constantFrom('whole', 'partial'),
  grounds: fc.uniqueArray(fc.constantFrom(...EXCLUSION_GROUNDS), { maxLength: 3 }),
  startsOn: near,
  expiresOn: near,
  decreeNumber: fc.constantFrom('', 'SK-1'),
  decreeOn: near,
  openedOn: near,
})

describe('for any exclusion', () => {
  test('it is closed here exactly when the register of exclusions calls it closed', () => {
    const horizons = { today: TODAY, in30: addDays(TODAY, 42), in60: addDays(TODAY, 84) }
    fc.assert(
      fc.property(anyExclusion, (exclusion) => {
        expect(isClosed(exclusion, TODAY)).toBe(CLOSED_STATES.includes(exclusionState(exclusion, horizons)))
      }),
    )
  })

  test('what may not go out may not be put forward', () => {
    fc.assert(
      fc.property(anyExclusion, (exclusion) => {
        if (barsPublication(exclusion, TODAY)) expect(barsProposal(exclusion, TODAY)).toBe(true)
      }),
    )
  })
})
