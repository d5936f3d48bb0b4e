// Registers with everything that a person can enter, texts that spreadsheets like to change among them; written by plain SQL.
import Database from 'better-sqlite3'
import { formatRegisterNumber } from '../../src-main/features/office/office.rules.ts'
import { EXCLUSION_GROUNDS } from '../../src-main/features/excluded-information/excluded-information.rules.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../../src-main/features/objections/objections.rules.ts'
import {
  ACCESS_METHODS,
  APPLICANT_KINDS,
  CHANNELS,
  DELIVERY_METHODS,
  ITEM_OUTCOMES,
  PURPOSE_KINDS,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from '../../src-main/features/requests/requests.rules.ts'
import { addDays, type DateOnly, dateOnly } from '../../src-main/kernel/date-only.ts'
import { plainText } from '../../src-main/kernel/plain-text.ts'
import type { TestBackend } from './backend.ts'
import { PROFILE } from './office.ts'
import { type Random, seededRandom } from './seeded-random.ts'

type Value = string | number | null
type Row = Record<string, Value>

/** What a cell, a formula, a date or our own escapes could be made of. */
const PIECES = [
  ["'", '=1+1', '=HYPERLINK("http://contoh.example")', '+62', '-', '@', 'NULL', 'nihil', '03/12/2026', '2026-01-05', '007'],
  ['3273010101900001', '0812', '1e5', '#REF!', 'Ya', 'CONTOH', 'Jumlah', '; ', ';'],
  ['  ', '   \n', '\n', '\n\n', '\t', '\r\n', '\r', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u0085', '\u200d'],
  ['😀', '👨‍👩‍👧', 'e\u0301', 'Ω', '_x0041_', '_x000D_', '_', '⟨U+00A0⟩', '⟨', '"', '&amp;', '<b>', ']]>', '%', '\\'],
  ['kata', 'Informasi', 'laporan tahun 2026', ' dan '],
].flat()

function text(random: Random, longest: number, empty = 0.3): string {
  if (random.chance(empty)) return ''
  const pieces = Array.from({ length: random.whole(1, 6) }, () => random.pick(PIECES))
  return plainText(pieces.join('').trim().slice(0, longest)).trim()
}

const needed = (random: Random, longest: number) => text(random, longest - 2, 0) || 'x'
const maybe = <T>(random: Random, value: T, share = 0.5): T | null => (random.chance(share) ? value : null)
const some = (random: Random, from: readonly string[], share = 0.25) => JSON.stringify(from.filter(() => random.chance(share)))
const day = (random: Random, from: DateOnly, within = 40) => addDays(from, random.whole(0, within))
const maybeDay = (random: Random, from: DateOnly, share = 0.5) => maybe(random, day(random, from), share)
const bit = (random: Random) => random.whole(0, 1)

/** Fills the four registers of the office with so many entries each; what they hold depends on the seed alone. */
export function fillTables(test: TestBackend, agencyId: number, seed: number, entries = 12): void {
  const random = seededRandom(seed)
  const db = new Database(test.databasePath)
  const insert = (table: string, row: Row) => {
    const all: Row = { agency_id: agencyId, ...row }
    const names = Object.keys(all)
    const values = names.map((name) => `@${name}`).join(', ')
    return Number(db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`).run(all).lastInsertRowid)
  }
  const numbered = (type: 'PIP' | 'KEB', index: number, registered: DateOnly): Row => {
    // Numbers with gaps: some records were taken back.
    const seq = index * 2 + 1
    const number = formatRegisterNumber(PROFILE.numberingTemplate, {
      seq,
      type,
      unit: PROFILE.shortCode,
      registeredOn: registered,
    })
    const year = Number(registered.slice(0, 4))
    insert('register_number', { type, year, seq, text: number, given_at: '2026-01-05T00:00:00.000Z' })
    return { registration_number: number, number_year: year, number_seq: seq, registered_on: registered }
  }
  db.transaction(() => {
    const exclusions = Array.from({ length: entries }, (_, index) => {
      const title = `${needed(random, 480)} ${index}`
      return { id: insert('excluded_information', { title, ...exclusion(random) }), title }
    })
    const linked = () => maybe(random, random.pick(exclusions).id, 0.3)
    const information = Array.from({ length: entries }, (_, index) => {
      const [title, link] = [`${needed(random, 480)} ${index}`, text(random, 900)]
      const row = { title, link, position: index + 1, excluded_information_id: linked(), ...entryOf(random) }
      return { id: insert('public_information', row), title, link }
    })
    const requests = Array.from({ length: entries }, (_, index) => {
      const received = day(random, dateOnly('2026-02-02'), 300)
      const answers = information.filter(() => random.chance(0.08))
      const row = { ...requestOf(random, received), excluded_information_id: linked(), answered_with: JSON.stringify(answers) }
      return insert('request', { ...row, ...numbered('PIP', index, day(random, received, 5)) })
    })
    for (let index = 0; index < entries; index += 1) {
      const received = day(random, dateOnly('2026-03-02'), 200)
      const row = { ...objectionOf(random, received), request_id: maybe(random, random.pick(requests), 0.7) }
      insert('objection', { ...row, ...numbered('KEB', index, day(random, received, 5)) })
    }
  })()
  db.close()
}

function exclusion(random: Random): Row {
  const opened = maybeDay(random, dateOnly('2026-01-05'), 0.3)
  return {
    content: text(random, 4000),
    grounds: some(random, EXCLUSION_GROUNDS),
    legal_basis: text(random, 2000),
    other_law: text(random, 500),
    consequence_open: text(random, 4000),
    consequence_closed: text(random, 4000),
    period_kind: random.pick(['untilDate', 'whileCondition', 'byLaw', 'described']),
    period_text: text(random, 300),
    starts_on: maybeDay(random, dateOnly('2025-01-05')),
    expires_on: maybe(random, dateOnly('1899-12-31'), 0.2) ?? maybeDay(random, dateOnly('2027-01-05')),
    review_on: maybeDay(random, dateOnly('2026-12-05')),
    scope: 'partial',
    decree_number: text(random, 120),
    decree_on: maybeDay(random, dateOnly('2025-01-05')),
    holder_unit: text(random, 300),
    opened_on: opened,
    opened_how: opened === null ? null : random.pick(['decision', 'expiry', 'ruling', 'consent', 'courtHearing']),
    opened_note: text(random, 500),
  }
}

function entryOf(random: Random): Row {
  const status = random.pick(['draft', 'proposed', 'decided', 'published', 'withdrawn'])
  return {
    category: random.pick(['periodic', 'immediate', 'anytime']),
    summary: text(random, 4000),
    holder_unit: text(random, 300),
    responsible: text(random, 300),
    made_when: text(random, 120),
    made_where: text(random, 120),
    year: maybe(random, random.whole(2008, 2026)),
    form_soft: bit(random),
    form_hard: bit(random),
    form_text: text(random, 200),
    retention_text: text(random, 200),
    retention_active: maybe(random, random.whole(0, 100)),
    retention_inactive: maybe(random, random.whole(0, 100)),
    retention_fate: maybe(random, random.pick(['destroy', 'reassess', 'permanent'])),
    retention_basis: text(random, 300),
    media: text(random, 200),
    checklist_codes: some(random, ['B-a1', 'B-b2', 'S-a', 'T-c12']),
    status,
    withdrawal_reason: status === 'withdrawn' ? needed(random, 500) : text(random, 500),
    updated_on: day(random, dateOnly('2026-01-05')),
    published_on: status === 'published' ? day(random, dateOnly('2026-01-05')) : null,
  }
}

function requestOf(random: Random, received: DateOnly): Row {
  const outcome = maybe(random, random.pick(REQUEST_OUTCOMES), 0.7)
  const decided = outcome === null ? null : day(random, received)
  const extended = maybeDay(random, received, 0.3)
  const items = Array.from({ length: random.chance(0.4) ? random.whole(1, 4) : 0 }, () => ({
    text: needed(random, 2000),
    outcome: random.pick(ITEM_OUTCOMES),
    note: text(random, 1000),
  }))
  return {
    original_number: text(random, 100),
    received_on: received,
    backdating_reason: text(random, 300),
    entered_at: '2026-01-05T00:00:00.000Z',
    channel: random.pick(CHANNELS),
    applicant_kind: random.pick(APPLICANT_KINDS),
    applicant_name: needed(random, 200),
    national_id: maybe(random, '0073010101900001') ?? text(random, 30),
    legal_entity_decree: text(random, 120),
    address: text(random, 400),
    phone: maybe(random, '081234567890') ?? text(random, 60),
    email: text(random, 160),
    occupation: text(random, 160),
    proxy_name: text(random, 200),
    power_of_attorney: text(random, 200),
    information_requested: needed(random, 8000),
    purpose: text(random, 2000),
    access_method: maybe(random, random.pick(ACCESS_METHODS)),
    delivery_method: maybe(random, random.pick(DELIVERY_METHODS)),
    under_control: maybe(random, bit(random)),
    other_body: text(random, 200),
    not_documented: bit(random),
    form_soft: bit(random),
    form_hard: bit(random),
    extended_on: extended,
    extension_reason: extended === null ? null : random.pick(['notYetHeld', 'statusUndecided']),
    extension_note: text(random, 2000),
    due_on: day(random, received),
    outcome,
    decided_on: decided,
    closed_on: decided === null ? null : day(random, decided, 3),
    refusal_reasons: some(random, REFUSAL_REASONS),
    refusal_text: text(random, 4000),
    other_law: text(random, 300),
    redaction_note: text(random, 2000),
    promised_on: maybeDay(random, received),
    approved_by: text(random, 200),
    approved_on: maybeDay(random, received),
    notice_on: maybeDay(random, received),
    provided_on: maybeDay(random, received),
    fee_copying: random.whole(0, 2) * 12_500,
    fee_delivery: random.whole(0, 1) * 9000,
    fee_other: random.whole(0, 1) * 1_000_000,
    payment_method: text(random, 120),
    notes: text(random, 4000),
    incomplete_on: maybeDay(random, received),
    incomplete_received_on: maybeDay(random, received),
    missing_papers: text(random, 2000),
    complete_on: maybeDay(random, received),
    paid_on: maybeDay(random, received),
    finished_on: maybeDay(random, received),
    items: JSON.stringify(items),
    unit: text(random, 200),
    purpose_kind: maybe(random, random.pick(PURPOSE_KINDS)),
    identity_erased_on: maybeDay(random, received, 0.1),
  }
}

function objectionOf(random: Random, received: DateOnly): Row {
  const outcome = maybe(random, random.pick(OBJECTION_OUTCOMES), 0.7)
  const grounds = new Set([random.pick(OBJECTION_GROUNDS), random.pick(OBJECTION_GROUNDS)])
  return {
    original_number: text(random, 100),
    received_on: received,
    backdating_reason: text(random, 300),
    entered_at: '2026-01-05T00:00:00.000Z',
    applicant_name: needed(random, 200),
    address: text(random, 400),
    phone: text(random, 60),
    occupation: text(random, 160),
    proxy_name: text(random, 200),
    proxy_address: text(random, 400),
    proxy_phone: text(random, 60),
    information_requested: text(random, 8000),
    purpose: text(random, 2000),
    grounds: JSON.stringify([...grounds].toSorted()),
    case_statement: text(random, 8000),
    due_on: day(random, received),
    outcome,
    answered_on: outcome === null ? null : maybeDay(random, received),
    answer_number: text(random, 120),
    answer_text: text(random, 8000),
    superior_name: text(random, 200),
    superior_position: text(random, 200),
    applicant_reaction: text(random, 2000),
    notes: text(random, 4000),
    incomplete_on: maybeDay(random, received),
    missing_papers: text(random, 2000),
    complete_on: maybeDay(random, received),
    answer_received_on: maybeDay(random, received),
    deliberation_on: maybeDay(random, received),
    deliberation_note: text(random, 4000),
    execution_due_on: maybeDay(random, received),
    executed_on: maybeDay(random, received),
    execution_note: text(random, 2000),
    identity_erased_on: maybeDay(random, received, 0.1),
  }
}
