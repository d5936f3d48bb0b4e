// The events of a case in the order of their days, pure.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { CaseEntity } from '../attachments/attachments.rules.ts'

export const EVENT_SOURCES = ['act', 'letter', 'paper', 'clock', 'journal'] as const
export type EventSource = (typeof EVENT_SOURCES)[number]

export type CaseEvent = {
  readonly on: DateOnly
  readonly entity: CaseEntity
  readonly entityId: number
  readonly source: EventSource
  readonly title: string
  /** One sentence, empty when the title says it all; never identity. */
  readonly detail: string
  /** Only for the office: notes, corrections, looks into masked data. */
  readonly internal: boolean
  /** Instant of the entry, for what the app recorded itself. */
  readonly recordedAt: string | null
}

/** On one day the acts come first, then letters, papers, clocks and what the app recorded. */
const RANK: Readonly<Record<EventSource, number>> = { act: 0, letter: 1, paper: 2, clock: 3, journal: 4 }
const ENTITY_RANK: Readonly<Record<CaseEntity, number>> = { request: 0, objection: 1, dispute: 2 }

/** All events in order; events of one day keep the way of a case: request, objection, dispute. */
export function inOrder(events: readonly CaseEvent[]): CaseEvent[] {
  return events.toSorted(
    (a, b) =>
      a.on.localeCompare(b.on) ||
      ENTITY_RANK[a.entity] - ENTITY_RANK[b.entity] ||
      RANK[a.source] - RANK[b.source] ||
      (a.recordedAt ?? '').localeCompare(b.recordedAt ?? ''),
  )
}

type Act = readonly [on: DateOnly | null, title: string, detail?: string]

/** Events of the acts that have a day; those that did not happen are left out. */
export function acts(entity: CaseEntity, entityId: number, list: readonly Act[]): CaseEvent[] {
  return list.flatMap(([on, title, detail = '']) =>
    on === null ? [] : [{ on, entity, entityId, source: 'act' as const, title, detail, internal: false, recordedAt: null }],
  )
}

/**
 * What is printed for others: the case itself, without what the app noted about its own use and without the office's own
 * targets, which bind nobody.
 */
export function eventsOnPaper(events: readonly CaseEvent[]): CaseEvent[] {
  return events.filter(({ source, internal }) => source !== 'journal' && !(source === 'clock' && internal))
}

/** What the applicant may read of the timeline. */
export function eventsForApplicant(events: readonly CaseEvent[]): CaseEvent[] {
  return events.filter((event) => !event.internal)
}
