// Stores do not notice sealing: what they write lies sealed in the file, what they read and compare is open.
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { kyselyOver, type Root, sealedRoot } from '../../src-main/storage/handles.ts'
import { migrate } from '../../src-main/storage/migrate.ts'
import { sealingOf } from '../../src-main/storage/sealing.ts'
import { newDataKey } from '../../src-main/storage/sealing-keys.ts'

const NIK = '3273010101900001'
let db: Database.Database
let root: Root

beforeEach(async () => {
  db = new Database(':memory:')
  await migrate(db, async () => {})
  db.exec(`INSERT INTO agency (id, government_name, name, short_code, time_zone, working_week, executor_label, numbering_template,
    address, created_at) VALUES (1, 'Kota Contoh', 'Dinas', 'DIN', 'WIB', 5, 'Pelaksana', '{seq}', 'Jalan Kantor 1', '')`)
  root = sealedRoot(kyselyOver(db), sealingOf(newDataKey()))
})

const row = (seq: number, identity: Partial<Record<'national_id' | 'address' | 'phone' | 'email', string>> = {}) => ({
  agency_id: 1,
  registration_number: `${seq}`,
  number_year: 2026,
  number_seq: seq,
  received_on: '2026-11-24',
  registered_on: '2026-11-24',
  entered_at: '2026-11-24T03:00:00Z',
  channel: 'inPerson',
  applicant_kind: 'individual',
  applicant_name: 'Budi Percobaan',
  information_requested: 'Rencana kerja',
  due_on: '2026-12-08',
  national_id: NIK,
  address: 'Jalan Percobaan 2',
  phone: '',
  email: '',
  ...identity,
})
const raw = (query: string) => db.prepare(query).pluck().all()
const insert = (...rows: ReturnType<typeof row>[]) => root.insertInto('request').values(rows).execute()

it('what is inserted is sealed in its own columns only, in one row or many', async () => {
  await insert(row(1), row(2, { email: 'budi@percobaan.example' }))
  expect(raw('SELECT national_id FROM request')).toEqual([expect.stringMatching(/^ppid1t\./), expect.stringMatching(/^ppid1t\./)])
  expect(raw('SELECT phone FROM request')).toEqual(['', ''])
  expect(raw('SELECT applicant_name FROM request')).toEqual(['Budi Percobaan', 'Budi Percobaan'])
  expect(await root.selectFrom('request').select(['national_id', 'email']).execute()).toEqual([
    { national_id: NIK, email: '' },
    { national_id: NIK, email: 'budi@percobaan.example' },
  ])
})

it('what is updated is sealed, and the same column name of another table is not', async () => {
  await insert(row(1))
  await root.updateTable('request').set({ address: 'Jalan Baru 9', notes: 'catatan' }).where('id', '=', 1).execute()
  await root.updateTable('agency').set({ address: 'Jalan Kantor 2' }).where('id', '=', 1).execute()
  expect(raw('SELECT address FROM request')).toEqual([expect.stringMatching(/^ppid1t\./)])
  expect(raw('SELECT notes FROM request')).toEqual(['catatan'])
  expect(raw('SELECT address FROM agency')).toEqual(['Jalan Kantor 2'])
  expect(await root.selectFrom('request').select('address').executeTakeFirst()).toEqual({ address: 'Jalan Baru 9' })
})

it('a typed value is found by = and by IN, under an alias, in a join, in a subquery, and to update or delete by', async () => {
  await insert(row(1), row(2, { national_id: '3273010101900002' }))
  const one = { id: 1 }
  expect(await root.selectFrom('request').select('id').where('national_id', '=', NIK).execute()).toEqual([one])
  expect(await root.selectFrom('request').select('id').where('national_id', 'in', [NIK, 'x']).execute()).toEqual([one])
  expect(await root.selectFrom('request as r').select('r.id').where('r.national_id', '=', NIK).execute()).toEqual([one])
  const joined = root.selectFrom('agency').innerJoin('request', 'request.agency_id', 'agency.id').select('request.id')
  expect(await joined.where('request.national_id', '=', NIK).where('agency.address', '=', 'Jalan Kantor 1').execute()).toEqual([
    one,
  ])
  const inner = root
    .selectFrom('agency')
    .select((build) => build.selectFrom('request').select('id').where('national_id', '=', NIK).as('id'))
  expect(await inner.execute()).toEqual([one])
  await root.updateTable('request').set({ phone: '0812' }).where('national_id', '=', NIK).execute()
  expect(await root.selectFrom('request').select('phone').orderBy('id').execute()).toEqual([{ phone: '0812' }, { phone: '' }])
  await root.deleteFrom('request').where('national_id', '=', NIK).execute()
  expect(raw('SELECT id FROM request')).toEqual([2])
})

it('raw SQL is opened too, groups by what is equal, and sees what is missing', async () => {
  await insert(row(1), row(2), row(3, { national_id: '' }))
  const grouped = await sql`SELECT national_id AS nik, count(*) AS n, json_group_array(address) AS places
    FROM request WHERE national_id <> '' GROUP BY national_id`.execute(root)
  expect(grouped.rows).toEqual([{ nik: NIK, n: 2, places: '["Jalan Percobaan 2","Jalan Percobaan 2"]' }])
})

it('a stored file and an issued letter lie sealed, and SQLite still takes the letter for JSON', async () => {
  const content = Buffer.from('isi pindaian')
  await root
    .insertInto('stored_file')
    .values({ sha256: 'a'.repeat(64), size: content.length, mime: 'x/y', content })
    .execute()
  const document = JSON.stringify({ title: 'Surat', addressee: 'Jalan Percobaan 2' })
  const letter = { agency_id: 1, kind: 'receipt', entity: 'request', entity_id: 1, number: '1', letter_on: '', issued_at: '' }
  await root
    .insertInto('letter')
    .values({ ...letter, document })
    .execute()
  expect(String(raw('SELECT content FROM stored_file')[0])).not.toContain('pindaian')
  expect(raw('SELECT json_type(document) FROM letter')).toEqual(['text'])
  const file = await root.selectFrom('stored_file').select('content').executeTakeFirstOrThrow()
  expect(Buffer.from(file.content)).toEqual(content)
  expect(await root.selectFrom('letter').select('document').executeTakeFirst()).toEqual({ document })
})

it('a transaction sees through the same key', async () => {
  await root.transaction().execute(async (write) => {
    await write.insertInto('request').values(row(1)).execute()
    expect(await write.selectFrom('request').select('national_id').executeTakeFirst()).toEqual({ national_id: NIK })
  })
  expect(raw('SELECT national_id FROM request')).toEqual([expect.stringMatching(/^ppid1t\./)])
})
