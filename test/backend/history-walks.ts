// Random commands of all registers on a real backend, and the whole register as it stands.
import fc from 'fast-check'
import { capturedTables } from '../../src-main/storage/change-capture.ts'
import Database from 'better-sqlite3'
import type { WireResult } from '../../src-main/backend/create-backend.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { OFFICIAL } from '../support/office.ts'
import { ITEM, TEST } from './consequence-test-fixtures.ts'
import { ANSWER, chosenFile, DECISION, DISPUTE, EXCLUSION, INFORMATION, OBJECTION_FORM, type Office } from './fixtures.ts'
import { REQUEST_FORM } from '../support/office.ts'

/** Which command, and two numbers that choose the record and what is written. */
export type RandomCommand = { readonly kind: string; readonly one: number; readonly other: number }

type Row = { readonly id: number; readonly version: number }
type Command = (office: Office, pick: (table: string) => Row | undefined, other: number) => Promise<WireResult | undefined>

const COMMANDS: Readonly<Record<string, Command>> = {
  register: ({ test, agencyId }, _, other) =>
    test.attempt('requests.register', {
      agencyId,
      form: { ...REQUEST_FORM, informationRequested: `Informasi ${other}` },
      papersComplete: other % 3 !== 0,
    }),
  updateRequest: ({ test }, pick, other) =>
    on(pick('request'), (row) =>
      test.attempt('requests.update', { ...row, form: { ...REQUEST_FORM, purpose: `Tujuan ${other}` } }),
    ),
  decide: ({ test }, pick) => on(pick('request'), (row) => test.attempt('requests.decide', { ...row, decision: DECISION })),
  completeRequest: ({ test }, pick) =>
    on(pick('request'), (row) =>
      test.attempt('requests.takeStep', { ...row, taken: { step: 'declareComplete', on: dateOnly('2026-11-24') } }),
    ),
  reopen: ({ test }, pick) => on(pick('request'), (row) => test.attempt('requests.reopen', { ...row, reason: 'Keliru' })),
  discardRequest: ({ test }, pick) =>
    on(pick('request'), (row) => test.attempt('requests.discard', { ...row, reason: 'Dua kali' })),
  attach: ({ test }, pick, other) =>
    on(pick('request'), ({ id }) =>
      test.attempt('attachments.add', {
        entity: 'request',
        entityId: id,
        kind: 'other',
        token: chosenFile(test, `${other}.txt`, `isi ${other}`),
      }),
    ),
  detach: ({ test }, pick) => on(pick('attachment'), ({ id }) => test.attempt('attachments.remove', { id })),
  object: ({ test, agencyId }, pick, other) => {
    const request = other % 2 === 0 ? pick('request') : undefined
    const about = request === undefined ? {} : { requestId: request.id, grounds: ['a' as const] }
    return test.attempt('objections.register', { agencyId, form: { ...OBJECTION_FORM, ...about } })
  },
  answer: ({ test }, pick) => on(pick('objection'), (row) => test.attempt('objections.answer', { ...row, answer: ANSWER })),
  discardObjection: ({ test }, pick) =>
    on(pick('objection'), (row) => test.attempt('objections.discard', { ...row, reason: 'Salah kantor' })),
  dispute: ({ test, agencyId }, pick) =>
    on(pick('objection'), ({ id }) => test.attempt('disputes.add', { agencyId, dispute: { ...DISPUTE, objectionId: id } })),
  discardDispute: ({ test }, pick) =>
    on(pick('dispute'), (row) => test.attempt('disputes.discard', { ...row, reason: 'Keliru' })),
  inform: ({ test, agencyId }, _, other) =>
    test.attempt('publicInformation.add', { agencyId, entry: { ...INFORMATION, title: `Informasi ${other} 2026` } }),
  patch: ({ test, agencyId }, pick, other) =>
    on(pick('public_information'), (row) =>
      test.attempt('publicInformation.patch', { agencyId, entries: [row], change: { summary: `Ringkas ${other}` } }),
    ),
  moveLast: ({ test }, pick) =>
    on(pick('public_information'), (row) => test.attempt('publicInformation.move', { ...row, beforeId: null })),
  trash: ({ test, agencyId }, pick) =>
    on(pick('public_information'), (row) => test.attempt('publicInformation.trash', { agencyId, entries: [row] })),
  purge: ({ test, agencyId }, pick) =>
    on(pick('public_information'), (row) => test.attempt('publicInformation.purge', { agencyId, entries: [row] })),
  exclude: ({ test, agencyId }, _, other) =>
    test.attempt('excludedInformation.add', {
      agencyId,
      entry: { ...EXCLUSION, title: `Rahasia ${other}`, decreeNumber: '', decreeOn: null },
    }),
  include: ({ test }, pick) => on(pick('excluded_information'), (row) => test.attempt('excludedInformation.remove', row)),
  testHarm: ({ test, agencyId }, _, other) =>
    test.attempt('consequenceTests.add', { agencyId, test: { ...TEST, number: String(other), items: [ITEM] } }),
  dropTest: ({ test }, pick) => on(pick('consequence_test'), (row) => test.attempt('consequenceTests.remove', row)),
  holiday: ({ test }, _, other) =>
    test.attempt('calendar.addHoliday', {
      date: dateOnly(`2026-12-${String((other % 18) + 1).padStart(2, '0')}`),
      name: 'Libur setempat',
      kind: 'local',
      decree: 'SK',
    }),
  workday: ({ test }, pick) => on(pick('holiday'), (row) => test.attempt('calendar.removeHoliday', row)),
  official: ({ test, agencyId }, _, other) =>
    test.attempt('office.addOfficial', { agencyId, official: { ...OFFICIAL, name: `Pejabat ${other}` } }),
  dismiss: ({ test }, pick) => on(pick('official'), (row) => test.attempt('office.removeOfficial', row)),
  checklist: ({ test, agencyId }, _, other) =>
    test.attempt('checklist.answer', {
      agencyId,
      code: 'B-a1',
      answer: other % 2 === 0 ? { say: 'applies', applies: false, reason: `Alasan ${other}` } : { say: 'asKind' },
    }),
  wording: ({ test, agencyId }, _, other) =>
    test.attempt('letters.setWording', {
      agencyId,
      kind: 'receipt',
      wording: other % 3 === 0 ? null : { opening: `Pembuka ${other}`, closing: 'Penutup' },
    }),
  view: ({ test, agencyId }, _, other) =>
    test.attempt('publicInformation.saveView', { agencyId, name: `Tampilan ${other % 3}`, view: { other } }),
  dropView: ({ test }, pick) => on(pick('saved_view'), ({ id }) => test.attempt('publicInformation.removeView', { id })),
}

const on = async <T>(row: Row | undefined, act: (row: Row) => Promise<T>) => (row === undefined ? undefined : act(row))

/** Kinds of commands that the walks know. */
export const KINDS: readonly string[] = Object.keys(COMMANDS)

/** A walk in which each of them finds what it needs. */
export const EVERY_KIND: readonly RandomCommand[] = [
  'register updateRequest completeRequest decide reopen attach detach attach discardRequest',
  'register object dispute discardDispute discardObjection object answer dispute',
  'inform inform patch moveLast trash purge exclude testHarm dropTest include',
  'holiday workday official dismiss checklist wording view dropView',
]
  .flatMap((kinds) => kinds.split(' '))
  .map((kind) => ({ kind, one: 0, other: 0 }))

/** A handful of commands in any order. */
export const arbitraryCommands = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('register', 'register', 'inform', 'object', 'exclude', 'dispute') },
      { weight: 3, arbitrary: fc.constantFrom(...Object.keys(COMMANDS)) },
    ),
    one: fc.nat(4),
    other: fc.nat(30),
  }),
  { minLength: 8, maxLength: 20, size: 'max' },
)

/** Carries the commands out and names those that were; one without a record to act on, or refused, changes nothing. */
export async function carryOut(office: Office, commands: readonly RandomCommand[]): Promise<string[]> {
  const done: string[] = []
  for (const { kind, one, other } of commands) {
    const pick = (table: string): Row | undefined => {
      const db = new Database(office.test.databasePath, { readonly: true })
      const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]
      const own = columns.includes('agency_id') ? `WHERE agency_id = ${office.agencyId}` : ''
      const rows = db.prepare(`SELECT * FROM ${table} ${own} ORDER BY id`).all() as Row[]
      db.close()
      const row = rows[one % Math.max(1, rows.length)]
      return row === undefined ? undefined : { id: row.id, version: row.version }
    }
    const command = COMMANDS[kind]
    if (command === undefined) throw new Error(`no command ${kind}`)
    if ((await command(office, pick, other))?.ok === true) done.push(kind)
  }
  return done
}

/** Every row of every table that undo minds, without the versions. */
export function wholeRegister({ test }: Office): Record<string, unknown[]> {
  const db = new Database(test.databasePath, { readonly: true })
  try {
    const rowsOf = (table: string) => {
      const columns = db.prepare('SELECT name, pk FROM pragma_table_info(?)').all(table) as { name: string; pk: number }[]
      const order = columns.filter(({ pk }) => pk > 0).map(({ name }) => `"${name}"`)
      const rows = db.prepare(`SELECT * FROM "${table}" ORDER BY ${order.join(', ')}`).all() as Record<string, unknown>[]
      return rows.map(({ version: _, ...row }) => row)
    }
    return Object.fromEntries(capturedTables(db).map((table) => [table, rowsOf(table)]))
  } finally {
    db.close()
  }
}
