// Registers full of everything that can be in them, also what only old lists bring: written past the rules, by plain SQL.
import Database from 'better-sqlite3'
import {
  ACCESS_METHODS,
  APPLICANT_KINDS,
  CHANNELS,
  DISPUTE_STAGES,
  EXCLUSION_GROUNDS,
  INFORMATION_CATEGORIES,
  MEDIATION_RESULTS,
  OBJECTION_GROUNDS,
  OBJECTION_OUTCOMES,
  PURPOSE_KINDS,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
  RULING_ORDERS,
} from '../../src-main/contract/index.ts'
import { addDays, type DateOnly, dateOnly } from '../../src-main/kernel/date-only.ts'
import type { TestBackend } from './backend.ts'
import { seededRandom } from './seeded-random.ts'

type Values = Readonly<Record<string, string | number | null>>
type Random = ReturnType<typeof seededRandom>

const FIRST_DAY = dateOnly('2025-06-01')
const PURPOSES = ['', '-', 'Penelitian skripsi', 'Bahan liputan', 'Kontrol sosial', 'entah', 'Gugatan']
const UNITS = ['', '', 'Sekretariat', 'Bidang A/B & C', 'Bidang Statistik']
const REGISTERS = [
  'dispute',
  'objection',
  'request',
  'public_information',
  'excluded_information',
  'consequence_test',
  'dip_edition',
]

/** Empties the registers and fills them anew; what they hold depends on the seed alone. */
export function fillRandomly(test: TestBackend, agencyId: number, seed: number): void {
  const random = seededRandom(seed)
  const db = new Database(test.databasePath)
  const insert = (table: string, values: Values) => {
    const row = { agency_id: agencyId, ...values }
    const names = Object.keys(row)
    return db
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`)
      .run(row).lastInsertRowid as number
  }
  db.transaction(() => {
    for (const table of REGISTERS) db.prepare(`DELETE FROM ${table}`).run()
    for (let turn = 0; turn < 12; turn++) insert('public_information', information(random))
    const entries = db.prepare<[], { id: number }>('SELECT id FROM public_information').all()
    for (let turn = 0; turn < 8; turn++) insert('excluded_information', exclusion(random))
    for (let turn = 0; turn < 4; turn++) insert('consequence_test', consequenceTest(random, turn))
    for (let turn = 0; turn < 4; turn++) insert('dip_edition', edition(random, turn))
    for (let turn = 0; turn < 150; turn++) insert('request', request(random, turn, random.pick(entries).id))
    for (let turn = 0; turn < 40; turn++) {
      const { objection, received } = objectionOf(random, turn)
      const id = insert('objection', objection)
      if (random.chance(0.4)) insert('dispute', { objection_id: id, ...disputeOf(random, received) })
    }
  })()
  db.close()
}

const someDay = (random: Random) => addDays(FIRST_DAY, random.whole(0, 900))
const maybe = <T>(random: Random, share: number, value: T): T | null => (random.chance(share) ? value : null)
const some = (random: Random, from: readonly string[], share: number) => JSON.stringify(from.filter(() => random.chance(share)))

function request(random: Random, turn: number, entryId: number): Values {
  const received = someDay(random)
  const outcome = maybe(random, 0.8, random.pick(REQUEST_OUTCOMES))
  const left = addDays(received, random.whole(0, 60))
  const answeredWith = [{ id: entryId, title: 'Rencana kerja', link: '' }]
  return {
    registration_number: `P${turn}`,
    number_year: 2025,
    number_seq: turn + 1,
    received_on: received,
    registered_on: received,
    entered_at: '',
    channel: random.pick(CHANNELS),
    applicant_kind: random.pick(APPLICANT_KINDS),
    applicant_name: 'Pemohon Rahasia',
    information_requested: `Informasi ${turn}`,
    purpose: random.pick(PURPOSES),
    purpose_kind: maybe(random, 0.3, random.pick(PURPOSE_KINDS)),
    unit: random.pick(UNITS),
    answered_with: random.chance(0.4) ? JSON.stringify(answeredWith) : '[]',
    access_method: maybe(random, 0.7, random.pick(ACCESS_METHODS)),
    form_soft: random.whole(0, 1),
    form_hard: random.whole(0, 1),
    due_on: addDays(received, 14),
    ...(random.chance(0.2) ? { extended_on: addDays(received, random.whole(0, 14)), extension_reason: 'notYetHeld' } : {}),
    outcome,
    decided_on: outcome === null ? null : left,
    closed_on: outcome === null ? null : left,
    // Before receipt, or none: errors that old registers bring.
    notice_on: outcome === null ? null : maybe(random, 0.8, random.chance(0.1) ? addDays(received, -3) : left),
    provided_on: outcome === null ? null : maybe(random, 0.3, left),
    refusal_reasons: outcome === 'refused' ? some(random, REFUSAL_REASONS, 0.2) : '[]',
    items: random.chance(0.2) ? JSON.stringify([{ text: 'a' }, { text: 'b' }]) : '[]',
  }
}

function objectionOf(random: Random, turn: number): { objection: Values; received: DateOnly } {
  const received = someDay(random)
  const outcome = maybe(random, 0.7, random.pick(OBJECTION_OUTCOMES))
  const objection = {
    registration_number: `K${turn}`,
    number_year: 2025,
    number_seq: turn + 1,
    received_on: received,
    registered_on: received,
    entered_at: '',
    applicant_name: 'Pemohon Rahasia',
    grounds: JSON.stringify([random.pick(OBJECTION_GROUNDS), ...OBJECTION_GROUNDS.filter(() => random.chance(0.2))]),
    due_on: addDays(received, 42),
    outcome,
    answered_on: outcome === null ? null : maybe(random, 0.8, addDays(received, random.whole(-2, 60))),
    execution_due_on: outcome === null ? null : maybe(random, 0.4, addDays(received, 80)),
    executed_on: outcome === null ? null : maybe(random, 0.3, addDays(received, random.whole(60, 120))),
  }
  return { objection, received }
}

function disputeOf(random: Random, received: DateOnly): Values {
  const filed = addDays(received, random.whole(40, 70))
  const court = maybe(random, 0.3, addDays(filed, random.whole(100, 300)))
  return {
    filed_on: filed,
    commission_name: 'KI Contoh',
    commission_number: '',
    stage: random.pick(DISPUTE_STAGES),
    mediation_result: maybe(random, 0.3, random.pick(MEDIATION_RESULTS)),
    ruling_order: maybe(random, 0.4, random.pick(RULING_ORDERS)),
    court_filed_on: court,
    executed_on: maybe(random, 0.2, addDays(filed, 90)),
  }
}

const information = (random: Random): Values => ({
  category: random.pick(INFORMATION_CATEGORIES),
  title: 'Rencana kerja',
  holder_unit: random.pick(UNITS),
  status: random.pick(['draft', 'proposed', 'decided', 'published']),
  updated_on: '2026-01-05',
  trashed_at: maybe(random, 0.1, '2026-02-01'),
})

function exclusion(random: Random): Values {
  const decree = maybe(random, 0.7, someDay(random))
  return {
    title: 'Data pribadi pegawai',
    grounds: some(random, EXCLUSION_GROUNDS, 0.2),
    scope: 'whole',
    decree_on: decree,
    decree_number: decree === null ? '' : '1',
    starts_on: decree === null ? null : maybe(random, 0.3, addDays(decree, 20)),
    expires_on: decree === null ? null : maybe(random, 0.5, addDays(decree, random.whole(30, 500))),
    opened_on: decree === null ? null : maybe(random, 0.3, addDays(decree, random.whole(30, 300))),
  }
}

function consequenceTest(random: Random, turn: number): Values {
  const isDecided = random.chance(0.7)
  return {
    kind: 'exclusion',
    number: String(turn),
    year: 2026,
    held_on: '2026-01-05',
    place: 'Kantor',
    occasion: 'beforeRequest',
    items: JSON.stringify([{ information: 'Data pribadi pegawai', result: 'excluded' }]),
    status: isDecided ? 'decided' : 'draft',
    approval: isDecided ? '{}' : null,
    decree: isDecided ? JSON.stringify({ number: String(turn), on: someDay(random) }) : null,
    documents: isDecided ? '{}' : null,
    decided_at: isDecided ? '2026-01-05' : null,
  }
}

function edition(random: Random, turn: number): Values {
  const on = someDay(random)
  return {
    year: Number(on.slice(0, 4)),
    period: 'S1',
    status: 'decided',
    decree_number: `E${turn}`,
    decree_on: on,
    approved_by: 'Atasan',
    approved_on: on,
    created_at: '',
    decided_at: on,
    documents: '{}',
  }
}
