// The timeline is in order of days, and on one day in the order of a case.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acts,
  type CaseEvent,
  EVENT_SOURCES,
  eventsForApplicant,
  eventsOnPaper,
  inOrder,
} from '../../../src-main/features/case-file/case-file.timeline.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'

const event = fc.record<CaseEvent>({
  on: fc.integer({ min: 1, max: 28 }).map((day) => dateOnly(`2026-02-${String(day).padStart(2, '0')}`)),
  entity: fc.constantFrom('request', 'objection', 'dispute'),
  entityId: fc.integer({ min: 1, max: 3 }),
  source: fc.constantFrom(...EVENT_SOURCES),
  title: fc.string(),
  detail: fc.constant(''),
  internal: fc.boolean(),
  recordedAt: fc.constant(null),
})

describe('the events of a case', () => {
  it('are all there, by day', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const ordered = inOrder(events)
        expect(ordered.map(({ on }) => on)).toEqual(events.map(({ on }) => on).toSorted())
        expect(new Set(ordered)).toEqual(new Set(events))
      }),
    )
  })

  it('of one day go from request to objection to dispute, acts before papers', () => {
    const on = dateOnly('2026-02-02')
    const one = (entity: CaseEvent['entity'], source: CaseEvent['source']): CaseEvent => ({
      on,
      entity,
      entityId: 1,
      source,
      title: `${entity} ${source}`,
      detail: '',
      internal: false,
      recordedAt: null,
    })
    const mixed = [
      one('dispute', 'act'),
      one('request', 'clock'),
      one('objection', 'letter'),
      one('objection', 'act'),
      one('request', 'act'),
    ]
    expect(inOrder(mixed).map(({ title }) => title)).toEqual([
      'request act',
      'request clock',
      'objection act',
      'objection letter',
      'dispute act',
    ])
  })

  it('that did not happen are no events', () => {
    const found = acts('request', 4, [
      [dateOnly('2026-02-02'), 'Permohonan diterima', 'Melalui pos.'],
      [null, 'Informasi diberikan'],
    ])
    expect(found.map(({ title, detail, entityId }) => [title, detail, entityId])).toEqual([
      ['Permohonan diterima', 'Melalui pos.', 4],
    ])
  })

  it('on paper are those of the case, not what the app noted of its own use nor the office’s own targets', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const printed = eventsOnPaper(events)
        expect(printed.every(({ source, internal }) => source !== 'journal' && !(source === 'clock' && internal))).toBe(true)
        expect(printed.filter(({ source }) => source === 'letter')).toEqual(events.filter(({ source }) => source === 'letter'))
      }),
    )
  })

  it('that are internal stay with the office', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        expect(eventsForApplicant(events).some(({ internal }) => internal)).toBe(false)
        expect(eventsForApplicant(events)).toHaveLength(events.filter(({ internal }) => !internal).length)
      }),
    )
  })
})
