// What the panel of deadlines shows of a chain, as plain data.
import {
  CLOCK_BASIS_LABELS,
  CLOCK_TRIGGER_LABELS,
  CLOCK_LABELS,
  type ClockChain,
  type ClockLink,
  clockNoteSentence,
  clockStateLabel,
  type WireClock,
  type WireReading,
} from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'

export type CaseRef = Pick<ClockLink, 'entity' | 'id'>

export const ENTITY_WORDS = { request: 'Permohonan', objection: 'Keberatan', dispute: 'Sengketa' } as const
const ENTITY_ADDRESSES = { request: '/permohonan', objection: '/keberatan', dispute: '/sengketa' } as const

/** The page of a link of the chain; undefined for the one on screen. */
export function addressOf(link: CaseRef, onScreen: CaseRef): string | undefined {
  if (link.entity === onScreen.entity && link.id === onScreen.id) return undefined
  return `${ENTITY_ADDRESSES[link.entity]}/${link.id}`
}

/** Clocks with something to tell; one that is not needed and has no date is left out. */
export function shownClocks(link: ClockLink): WireClock[] {
  return link.clocks.filter((clock) => clock.state !== 'notNeeded' || clock.reading !== null)
}

/** Names of the clocks left out, for the line below. */
export function leftOut(chain: ClockChain): string[] {
  const shown = new Set(chain.links.flatMap((link) => shownClocks(link).map((clock) => clock.code)))
  const hidden = chain.links.flatMap((link) => link.clocks).filter((clock) => !shown.has(clock.code))
  return [...new Set(hidden.map((clock) => CLOCK_LABELS[clock.code]))]
}

const SOON = 3

/** The colour of the badge: red only for what the agency itself has missed. */
export function stateColor(clock: WireClock): string {
  const mine = clock.owner === 'agency'
  switch (clock.state) {
    case 'overdue':
      return mine && !clock.internal ? 'red' : clock.internal ? 'orange' : 'gray'
    case 'metLate':
      return mine && !clock.internal ? 'red' : 'orange'
    case 'running':
      return mine && clock.daysLeft !== null && clock.daysLeft <= SOON ? 'yellow' : 'blue'
    case 'metInTime':
      return 'teal'
    case 'notStarted':
    case 'notNeeded':
    case 'undated':
      return 'gray'
  }
}

/** The state in words, with the days left or the day it was met. */
export function stateWords(clock: WireClock): string {
  const label = clockStateLabel(clock.state, clock.owner, clock.internal)
  if (clock.metOn !== null) return `${label}, ${formatDate(clock.metOn)}`
  const { daysLeft } = clock
  if (daysLeft === null) return label
  if (clock.state === 'running') return daysLeft === 0 ? 'Jatuh tempo hari ini' : `Sisa ${daysLeft} hari kerja`
  return clock.owner === 'agency' ? `${label} ${-daysLeft} hari kerja` : label
}

/** Whatever explains a date: why it began, its articles, its notes. */
export function workingOf(clock: WireClock & { readonly reading: WireReading }) {
  const { reading, otherReading, trigger } = clock
  return {
    deadline: reading.deadline,
    counting: reading.counting,
    article: CLOCK_BASIS_LABELS[reading.basis],
    notes: clock.notes.map((note) => clockNoteSentence(note, formatDate)),
    ...(trigger === null ? {} : { since: CLOCK_TRIGGER_LABELS[trigger] }),
    ...(otherReading === null ? {} : { other: { ...otherReading, article: CLOCK_BASIS_LABELS[otherReading.basis] } }),
  }
}

/** Notes a reader needs without opening anything: those that make the date itself doubtful. */
export function warningsOf(clock: WireClock): string[] {
  const doubtful = [
    'answeredAfterPeriod',
    'executionWaitsForCourt',
    'objectionRegisteredLater',
    'courtPeriodConflict',
    'safeDayPassed',
    'recordedOtherwise',
    'noRequest',
  ]
  return clock.notes.filter(({ code }) => doubtful.includes(code)).map((note) => clockNoteSentence(note, formatDate))
}

/** `Lembar-Perhitungan-Tenggat-001-PIP-DISKOMINFO-XI-2026.pdf`. */
export function sheetName(chain: ClockChain): string {
  const number = chain.links[0]?.number ?? ''
  return `Lembar-Perhitungan-Tenggat-${number.replace(/[^\p{L}\p{N}]+/gu, '-')}.pdf`
}
