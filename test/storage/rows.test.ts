// What the tables themselves refuse, whoever writes to them.
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../src-main/storage/migrate.ts'

let db: Database.Database
beforeEach(async () => {
  db = new Database(':memory:')
  db.pragma('foreign_keys = ON')
  await migrate(db, async () => {})
  insert('agency', AGENCY)
  db.prepare('INSERT INTO stored_file VALUES (?, 1, ?, ?)').run(SHA, 'application/pdf', Buffer.from('x'))
})

type Values = Readonly<Record<string, string | number | null>>

function insert(table: string, values: Values): void {
  const names = Object.keys(values)
  db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(
    ...Object.values(values),
  )
}

const AGENCY: Values = {
  id: 1,
  government_name: 'Pemerintah Kota Contoh',
  name: 'Dinas Contoh',
  short_code: 'DC',
  time_zone: 'WIB',
  working_week: 5,
  executor_label: 'Pelaksana',
  numbering_template: '{seq:3}/{type}/{year}',
  created_at: '2026-01-01T00:00:00Z',
}
const REQUEST: Values = {
  agency_id: 1,
  registration_number: '001/PIP/2026',
  number_year: 2026,
  number_seq: 1,
  received_on: '2026-01-05',
  registered_on: '2026-01-05',
  entered_at: '2026-01-05T02:00:00Z',
  channel: 'inPerson',
  applicant_kind: 'individual',
  applicant_name: 'Budi Percobaan',
  information_requested: 'Rencana kerja',
  due_on: '2026-01-20',
}
const OBJECTION: Values = {
  agency_id: 1,
  registration_number: '001/KEB/2026',
  number_year: 2026,
  number_seq: 1,
  received_on: '2026-01-05',
  registered_on: '2026-01-05',
  entered_at: 'x',
  applicant_name: 'Budi',
  grounds: '["b"]',
  due_on: '2026-02-19',
}
const LETTER: Values = {
  agency_id: 1,
  kind: 'notice',
  entity: 'request',
  entity_id: 1,
  number: '001',
  letter_on: '2026-01-08',
  issued_at: 'x',
  document: '{}',
}
const SHA = 'a'.repeat(64)
const ATTACHMENT: Values = {
  agency_id: 1,
  entity: 'request',
  entity_id: 1,
  kind: 'identityCard',
  file_name: 'ktp.pdf',
  sha256: SHA,
  added_at: 'x',
}
const DECIDED: Values = { outcome: 'refused', decided_on: '2026-01-08', closed_on: '2026-01-08' }

describe('every table', () => {
  it('is STRICT: a word is no number and a number too large for its kind is refused', () => {
    const tables = db.prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").all() as {
      name: string
      strict: number
    }[]
    const ours = tables.filter((table) => !table.name.startsWith('sqlite_') && !table.name.includes('_fts'))
    expect(ours.filter((table) => table.strict !== 1)).toEqual([])
    expect(() => insert('agency', { ...AGENCY, id: 2, short_code: 'D2', working_week: 'lima' })).toThrow(/INTEGER/)
  })
})

const cases: ReadonlyArray<readonly [string, string, Values, Values]> = [
  ['an agency outside the three time zones', 'agency', { ...AGENCY, id: 2, short_code: 'D2' }, { time_zone: 'UTC' }],
  ['an agency with a working week of seven days', 'agency', { ...AGENCY, id: 2, short_code: 'D2' }, { working_week: 7 }],
  ['two agencies with one short code', 'agency', { ...AGENCY, id: 2 }, { short_code: 'DC' }],
  ['a request without an applicant', 'request', REQUEST, { applicant_name: '' }],
  ['a request without information asked for (UU KIP Ps.22)', 'request', REQUEST, { information_requested: '' }],
  ['a request registered before it was received', 'request', REQUEST, { registered_on: '2026-01-04' }],
  ['a request through an unknown channel', 'request', REQUEST, { channel: 'pigeon' }],
  ['a decision without its day', 'request', REQUEST, { ...DECIDED, decided_on: null }],
  ['a decision that does not close the case', 'request', REQUEST, { ...DECIDED, closed_on: null }],
  ['a day of decision without a decision', 'request', REQUEST, { decided_on: '2026-01-08' }],
  ['an extension without reason (UU KIP Ps.22(8))', 'request', REQUEST, { extended_on: '2026-01-10' }],
  [
    'an extension for a reason the law does not know (Ps.36(1))',
    'request',
    REQUEST,
    { extended_on: 'x', extension_reason: 'sibuk' },
  ],
  ['a negative fee', 'request', REQUEST, { fee_copying: -1 }],
  ['refusal reasons that are no list', 'request', REQUEST, { refusal_reasons: '{}' }],
  ['a request of an unknown agency', 'request', REQUEST, { agency_id: 99 }],
  ['a request that refers to a missing exclusion', 'request', REQUEST, { excluded_information_id: 5 }],
  ['an objection without a ground (UU KIP Ps.35(1))', 'objection', OBJECTION, { grounds: '[]' }],
  ['an answer without a result', 'objection', OBJECTION, { answered_on: '2026-01-08' }],
  ['an objection to a missing request', 'objection', OBJECTION, { request_id: 77 }],
  ['a journal row whose changes are no JSON', 'journal', { at: 'x', operation: 'o', entity: 'e', action: 'a' }, { changes: 'x' }],
  ['an agency that reminds at no time of day', 'agency', { ...AGENCY, id: 2, short_code: 'D2' }, { reminder_time: 'pagi' }],
  ['an agency without a target for the notice', 'agency', { ...AGENCY, id: 2, short_code: 'D2' }, { notice_target_days: 0 }],
  ['a clock that starts half anew', 'agency', { ...AGENCY, id: 2, short_code: 'D2' }, { restart_on_repair: 2 }],
  ['items that are no list', 'request', REQUEST, { items: '{}' }],
  ['answering information that is no list', 'request', REQUEST, { answered_with: '"x"' }],
  ['a letter about no case', 'letter', LETTER, { entity: 'agency' }],
  ['a letter whose content is no JSON', 'letter', LETTER, { document: 'x' }],
  ['an attachment without its file', 'attachment', ATTACHMENT, { sha256: 'tidak ada' }],
  ['an attachment of an unknown kind', 'attachment', ATTACHMENT, { kind: 'selfie' }],
  ['a number below one', 'register_number', { agency_id: 1, type: 'PIP', year: 2026, text: 'a', given_at: 'x' }, { seq: 0 }],
]

describe('the register file refuses', () => {
  for (const [what, table, valid, change] of cases)
    it(what, () => {
      expect(() => insert(table, { ...valid, ...change })).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^SQLITE_/) }),
      )
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(table === 'agency' ? 1 : 0)
    })

  it('a number given twice, and taking one back', () => {
    const number = { agency_id: 1, type: 'PIP', year: 2026, seq: 1, text: '001', given_at: 'x' }
    insert('register_number', number)
    expect(() => insert('register_number', { ...number, text: '002' })).toThrow(/UNIQUE/)
    expect(() => insert('register_number', { ...number, seq: 2 })).toThrow(/UNIQUE/)
    expect(() => db.exec('DELETE FROM register_number')).toThrow('never taken back')
    expect(() => db.exec("UPDATE register_number SET text = '009'")).toThrow('never changes')
  })

  it('to change an issued letter or to take it back', () => {
    insert('letter', LETTER)
    expect(() => db.exec("UPDATE letter SET document = '[]'")).toThrow('never changes')
    expect(() => db.exec('DELETE FROM letter')).toThrow('never taken back')
  })

  it('to drop a request on which an objection hangs', () => {
    insert('request', { ...REQUEST, id: 1 })
    insert('objection', { ...OBJECTION, request_id: 1 })
    expect(() => db.exec('DELETE FROM request')).toThrow(/FOREIGN KEY/)
  })
})

describe('the valid rows these cases start from', () => {
  it('are accepted, with and without a decision', () => {
    insert('request', REQUEST)
    insert('request', { ...REQUEST, ...DECIDED, number_seq: 2 })
    insert('objection', OBJECTION)
    insert('letter', LETTER)
    insert('attachment', ATTACHMENT)
    expect(db.prepare('SELECT count(*) FROM request').pluck().get()).toBe(2)
  })
})
