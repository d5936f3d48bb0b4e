// The office's own order: always room for one more, and a page cut along its groups.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cutGroups,
  LEAST_GAP,
  numberedAnew,
  placeBetween,
} from '../../../src-main/features/public-information/public-information.order.rules.ts'

const position = fc.double({ min: 0, max: 1e6, noNaN: true })

describe('a place', () => {
  it('lies between its neighbours, or there is none', () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const [after, before] = one < other ? [one, other] : [other, one]
        const place = placeBetween(after, before)
        return place === undefined ? before - after < LEAST_GAP : after < place && place < before
      }),
    )
  })

  it('before the first and after the last is always found', () => {
    expect([placeBetween(null, null), placeBetween(7.25, null), placeBetween(null, 1)]).toEqual([1, 8, 0])
    fc.assert(fc.property(position, (at) => Number(placeBetween(null, at)) < at && Number(placeBetween(at, null)) > at))
  })

  it('survives its way through JSON', () => {
    fc.assert(fc.property(position, (at) => JSON.parse(JSON.stringify(at)) === at))
  })
})

describe('a list numbered anew', () => {
  it('is the same list with one entry moved, numbered beyond the last number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), fc.nat(), (size, one, other) => {
        const places = Array.from({ length: size }, (_, index) => ({ id: index + 1, position: index / 3 }))
        const moved = (one % size) + 1
        const target = (other % (size + 1)) + 1
        const beforeId = target > size || target === moved ? null : target
        const anew = numberedAnew(places, moved, beforeId)
        const rest = places.map(({ id }) => id).filter((id) => id !== moved)
        expect(anew.map(({ id }) => id).filter((id) => id !== moved)).toEqual(rest)
        const at = anew.findIndex(({ id }) => id === moved)
        expect(anew[at + 1]?.id ?? null).toBe(beforeId)
        anew.forEach((place, index) => expect(place.position).toBe(Math.floor((size - 1) / 3) + index + 1))
      }),
    )
  })
})

describe('a page of a grouped list', () => {
  const groups = fc.array(fc.record({ key: fc.string(), count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 12 })

  it('shows exactly its part of the groups', () => {
    fc.assert(
      fc.property(groups, fc.nat(60), fc.integer({ min: 1, max: 30 }), (all, offset, limit) => {
        const named = all.map((group, index) => ({ ...group, key: `${index}` }))
        const whole = named.flatMap(({ key, count }) => Array.from({ length: count }, (_, index) => `${key}:${index}`))
        const cut = cutGroups(named, { offset, limit }).flatMap((part) =>
          Array.from({ length: part.limit }, (_, index) => `${part.key}:${part.offset + index}`),
        )
        expect(cut).toEqual(whole.slice(offset, offset + limit))
      }),
    )
  })
})
