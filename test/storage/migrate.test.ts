// The register file: migrated in steps, backed up first, refused when foreign or from the future.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, schemaVersion } from '../../src-main/storage/migrate.ts'
import type { Migration } from '../../src-main/storage/migration.ts'
import { MIGRATIONS } from '../../src-main/storage/migrations/index.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { verifyFile } from '../../src-main/storage/verify.ts'
import { describeSchema } from '../gates/schema-text.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-'))
  path = join(folder, 'register.ppid')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const noBackup = async () => {}
const newest = MIGRATIONS.at(-1)?.version ?? 0

describe('migrations', () => {
  it('are numbered one after the other', () => {
    expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })

  it('bring an empty file to the schema that was reviewed', async () => {
    const db = openDatabase(path)
    const report = await migrate(db, noBackup)
    expect(report).toMatchObject({ from: 0, to: newest })
    expect(describeSchema(db)).toBe(readFileSync(new URL('golden/schema.sql', import.meta.url), 'utf8'))
    db.close()
  })

  it('give the same schema one by one as all at once', async () => {
    const db = openDatabase(path)
    for (let count = 1; count <= MIGRATIONS.length; count++) {
      await migrate(db, noBackup, MIGRATIONS.slice(0, count))
      expect(schemaVersion(db)).toBe(count)
    }
    expect(describeSchema(db)).toBe(readFileSync(new URL('golden/schema.sql', import.meta.url), 'utf8'))
    db.close()
  })

  it('ask for a backup of a file that holds data before the first step, once, and not of a new one', async () => {
    const db = openDatabase(path)
    const asked: number[] = []
    const backup = async (from: number) => {
      asked.push(from, schemaVersion(db))
    }
    await migrate(db, backup, MIGRATIONS.slice(0, 2))
    expect(asked).toEqual([])
    await migrate(db, backup)
    expect(asked).toEqual([2, 2])
    db.close()
  })

  it('do not begin when the backup fails', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup, MIGRATIONS.slice(0, 2))
    await expect(migrate(db, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space')
    expect(schemaVersion(db)).toBe(2)
    db.close()
  })

  it('leave the file as it was when a step fails half-way', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup, MIGRATIONS.slice(0, 1))
    const before = describeSchema(db)
    const broken: Migration = { version: 2, name: 'broken', sql: 'CREATE TABLE half (id INTEGER) STRICT; SELECT * FROM nowhere;' }
    await expect(migrate(db, noBackup, [...MIGRATIONS.slice(0, 1), broken])).rejects.toThrow('nowhere')
    expect(schemaVersion(db)).toBe(1)
    expect(describeSchema(db)).toBe(before)
    db.close()
  })

  it('refuse a rebuild that breaks a reference', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup, MIGRATIONS)
    const broken: Migration = {
      version: newest + 1,
      name: 'breaks-references',
      rebuildsReferencedTable: true,
      sql: "INSERT INTO official (agency_id, role, capacity, name, valid_from) VALUES (99, 'ppid', 'definitif', 'x', '2026-01-01')",
    }
    await expect(migrate(db, noBackup, [...MIGRATIONS, broken])).rejects.toMatchObject({ code: 'storage.corrupt' })
    expect(schemaVersion(db)).toBe(newest)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    db.close()
  })

  it('refuse a file written by a newer app', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup)
    db.pragma(`user_version = ${newest + 1}`)
    await expect(migrate(db, noBackup)).rejects.toMatchObject({
      code: 'storage.fromFuture',
      details: { fileVersion: newest + 1, appVersion: newest },
    })
    db.close()
  })
})

describe('the step to the request desk (0007)', () => {
  const request = (seq: number, received: string, outcome: string | null, closed: string | null) =>
    `INSERT INTO request (agency_id, registration_number, number_year, number_seq, received_on, registered_on, entered_at, channel,
      applicant_kind, applicant_name, information_requested, due_on, outcome, decided_on, closed_on)
     VALUES (1, 'n${seq}', 2026, ${seq}, '${received}', '2026-01-06', 'x', 'inPerson', 'individual', 'Budi', 'Rencana', '2026-01-20',
      ${outcome === null ? 'NULL, NULL, NULL' : `'${outcome}', '${closed}', '${closed}'`})`

  it('takes every old request as complete, and a decided one as finished on the day that closed it', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup, MIGRATIONS.slice(0, 6))
    db.exec(`INSERT INTO agency (id, government_name, name, short_code, time_zone, working_week, executor_label, numbering_template, created_at)
      VALUES (1, 'a', 'b', 'C', 'WIB', 5, 'Pelaksana', '{seq:3}', 'x')`)
    db.exec(request(1, '2026-01-05', null, null))
    db.exec(request(2, '2026-01-05', 'lapsed', '2026-01-19'))
    await migrate(db, noBackup)
    const columns = 'complete_on, incomplete_on, finished_on, paid_on, missing_papers, items, answered_with'
    const empty = { incomplete_on: null, paid_on: null, missing_papers: '', items: '[]', answered_with: '[]' }
    expect(db.prepare(`SELECT ${columns} FROM request ORDER BY id`).all()).toEqual([
      { ...empty, complete_on: '2026-01-05', finished_on: null },
      { ...empty, complete_on: '2026-01-05', finished_on: '2026-01-19' },
    ])
    expect(db.prepare('SELECT restart_on_repair, notice_target_days, reminder_time FROM agency').all()).toEqual([
      { restart_on_repair: 0, notice_target_days: 3, reminder_time: '08:00' },
    ])
    db.close()
  })
})

describe('a file that is not ours is refused and not touched', () => {
  it('another program\u2019s database', () => {
    const other = new Database(path)
    other.exec('CREATE TABLE mine (id INTEGER)')
    other.close()
    const before = readFileSync(path)
    expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'storage.notOurs' }))
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('a picture', () => {
    writeFileSync(path, Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(4000, 7)]))
    expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'storage.notOurs' }))
  })
})

describe('verification', () => {
  it('finds a sound file sound, and numbers without gaps', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup)
    db.close()
    expect(verifyFile(path)).toMatchObject({ integrity: 'ok', brokenReferences: 0, sound: true, numberGaps: [] })
  })

  it('names a year whose numbers have a gap', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup)
    db.exec(`INSERT INTO agency (id, government_name, name, short_code, time_zone, working_week, executor_label, numbering_template, created_at)
      VALUES (1, 'a', 'b', 'C', 'WIB', 5, 'Pelaksana', '{seq:3}', 'x')`)
    const insert = db.prepare("INSERT INTO register_number VALUES (1, 'PIP', 2026, ?, ?, 'x')")
    for (const seq of [1, 2, 4]) insert.run(seq, `n${seq}`)
    db.close()
    expect(verifyFile(path).numberGaps).toEqual([{ type: 'PIP', year: 2026, missing: 1 }])
  })

  it('finds overwritten pages', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup)
    db.close()
    const bytes = readFileSync(path)
    bytes.fill(0xab, 4096 * 3, 4096 * 5)
    writeFileSync(path, bytes)
    let outcome: string
    try {
      outcome = verifyFile(path).sound ? 'sound' : 'unsound'
    } catch (error) {
      outcome = error instanceof Error && 'code' in error ? String(error.code) : 'thrown'
    }
    expect(['unsound', 'SQLITE_CORRUPT']).toContain(outcome)
  })
})

describe('the journal and the numbers', () => {
  it('can only grow', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup)
    db.exec("INSERT INTO journal (at, operation, entity, action, changes) VALUES ('x', 'o', 'e', 'a', '{}')")
    expect(() => db.exec("UPDATE journal SET at = 'y'")).toThrow('append-only')
    expect(() => db.exec('DELETE FROM journal')).toThrow('append-only')
    db.close()
  })
})
