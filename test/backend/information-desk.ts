// Short ways to act on a DIP in tests, and exclusions written straight into the file.
import Database from 'better-sqlite3'
import type { InputOf, PublicInformationInput } from '../../src-main/contract/index.ts'
import type { TestBackend } from '../support/backend.ts'
import { INFORMATION, type Office, WHOLE_REGISTER } from './fixtures.ts'

type Ref = { readonly id: number; readonly version: number }
type BulkAct = 'trash' | 'restore' | 'purge' | 'confirm'

/** Acts of one office on its DIP; entries are named by their ids and taken in their present version. */
export function informationDesk(office: Office) {
  const list = (question: Partial<InputOf<'publicInformation.list'>> = {}) =>
    office.test.call('publicInformation.list', {
      agencyId: office.agencyId,
      ...WHOLE_REGISTER,
      offset: 0,
      limit: 500,
      ...question,
    })
  const get = (id: number) => office.test.call('publicInformation.get', { id })
  const refs = async (...ids: number[]): Promise<Ref[]> =>
    Promise.all(ids.map(async (id) => ({ id, version: (await get(id)).version })))
  return {
    list,
    get,
    refs,
    titles: async (question: Partial<InputOf<'publicInformation.list'>> = {}) =>
      (await list(question)).rows.map((row) => row.title),
    add: async (change: Partial<PublicInformationInput> = {}) =>
      (await office.test.call('publicInformation.add', { agencyId: office.agencyId, entry: { ...INFORMATION, ...change } })).id,
    patch: async (change: InputOf<'publicInformation.patch'>['change'], ...ids: number[]) =>
      office.test.attempt('publicInformation.patch', { agencyId: office.agencyId, entries: await refs(...ids), change }),
    act: async (act: BulkAct, ...ids: number[]) =>
      office.test.attempt(`publicInformation.${act}`, { agencyId: office.agencyId, entries: await refs(...ids) }),
    move: async (id: number, beforeId: number | null) =>
      office.test.attempt('publicInformation.move', { id, version: (await get(id)).version, beforeId }),
    duplicate: async (year: number, ...ids: number[]) =>
      office.test.attempt('publicInformation.duplicate', { agencyId: office.agencyId, entries: await refs(...ids), year }),
    undo: () => takeStep(office, 'undo'),
    redo: () => takeStep(office, 'redo'),
    steps: () => office.test.call('history.next', { agencyId: office.agencyId }),
  }
}

/** Undoes or repeats what `history.next` offers; a step of id 1 where it offers none. */
export async function takeStep(office: Office, way: 'undo' | 'redo') {
  const { agencyId } = office
  const next = await office.test.call('history.next', { agencyId })
  return office.test.attempt(`history.${way}`, { agencyId, stepId: (next[way] ?? next.blocked)?.id ?? 1 })
}

/** Runs plain SQL on the register file, past every rule of the app. */
export function runSql(test: TestBackend, sql: string, ...values: unknown[]): void {
  const db = new Database(test.databasePath)
  db.prepare(sql).run(...values)
  db.close()
}

type Exclusion = { scope: 'whole' | 'partial'; expiresOn: string | null; openedOn: string | null }

/** An entry of the DIK and its id; in force for the whole information unless said otherwise. */
export function excludeBySql(test: TestBackend, agencyId: number, change: Partial<Exclusion> = {}): number {
  const { scope, expiresOn, openedOn } = { scope: 'whole', expiresOn: null, openedOn: null, ...change }
  const db = new Database(test.databasePath)
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO excluded_information (agency_id, title, grounds, scope, expires_on, opened_on)
       VALUES (?, 'Riwayat kesehatan pegawai', '["h"]', ?, ?, ?)`,
    )
    .run(agencyId, scope, expiresOn, openedOn)
  db.close()
  return Number(lastInsertRowid)
}
