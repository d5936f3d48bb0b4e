// A register file survives what happens to it on a real disk: a killed program, an old backup, a bad folder.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyRegister, settleCopy } from '../../src-main/storage/register-copy.ts'
import { migrate } from '../../src-main/storage/migrate.ts'
import { MIGRATIONS } from '../../src-main/storage/migrations/index.ts'
import { APPLICATION_ID, openDatabase } from '../../src-main/storage/open-database.ts'
import { verifyFile } from '../../src-main/storage/verify.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-'))
  path = join(folder, 'register.ppid')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const noBackup = async () => {}
const JOURNAL = "INSERT INTO journal (at, operation, entity, action, changes) VALUES ('x', 'o', 'e', 'a', '{}')"

/** Commits one journal row, begins a second transaction, says so, and waits to be killed. */
const CHILD = `
import { openDatabase } from ${JSON.stringify(fileURLToPath(new URL('../../src-main/storage/open-database.ts', import.meta.url)))}
const db = openDatabase(process.argv[2])
db.exec(${JSON.stringify(JOURNAL)})
db.exec('BEGIN IMMEDIATE')
for (let row = 0; row < 500; row++) db.exec(${JSON.stringify(JOURNAL)})
process.stdout.write('inside')
setInterval(() => {}, 1000)
`

describe('an open register file', () => {
  it('keeps its log beside it, syncs fully, watches references, and carries our mark', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup)
    const pragma = (name: string) => db.pragma(name, { simple: true })
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual(['wal', 2, 1])
    expect(pragma('application_id')).toBe(APPLICATION_ID)
    db.close()
  })

  it('can be read but not written through a read-only opening, and none is created by reading', async () => {
    expect(() => openDatabase(path, { readOnly: true })).toThrow()
    expect(readdirSync(folder)).toEqual([])
    const db = openDatabase(path)
    await migrate(db, noBackup)
    db.close()
    const reader = openDatabase(path, { readOnly: true })
    expect(() => reader.exec(JOURNAL)).toThrow(expect.objectContaining({ code: 'SQLITE_READONLY' }))
    reader.close()
  })

  it('is refused when only a few bytes of something else are in it', () => {
    writeFileSync(path, 'Laporan')
    expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'storage.notOurs' }))
  })
})

describe('a program killed in the middle of writing', () => {
  it('leaves the last committed state, whole, and nothing of the open transaction', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup)
    db.close()
    const script = join(folder, 'child.mjs')
    writeFileSync(script, CHILD)
    const child = spawn(process.execPath, ['--experimental-strip-types', script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    const [said] = await Promise.race([once(child.stdout, 'data'), ended])
    expect(String(said)).toBe('inside')
    child.kill('SIGKILL')
    expect(await ended).toEqual([null, 'SIGKILL'])
    expect(verifyFile(path)).toMatchObject({ sound: true, integrity: 'ok', counts: { journal: 1 } })
    const again = openDatabase(path)
    again.exec(JOURNAL)
    expect(again.prepare('SELECT count(*) FROM journal').pluck().get()).toBe(2)
    again.close()
  })
})

describe('a copy of the open file', () => {
  it('holds what is still in its log, in one file that anybody can open', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup)
    db.exec(JOURNAL)
    const copy = join(folder, 'salinan.ppid')
    await copyRegister(path, copy)
    expect(settleCopy(copy)).toMatchObject({ counts: { journal: 1 }, schemaVersion: MIGRATIONS.length })
    db.close()
    expect(readdirSync(folder).filter((name) => name.startsWith('salinan'))).toEqual(['salinan.ppid'])
  })

  it('is a picture of one moment, whatever is written meanwhile', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup)
    db.exec(JOURNAL)
    const copy = join(folder, 'salinan.ppid')
    await copyRegister(path, copy, () => db.exec(JOURNAL))
    expect(settleCopy(copy).counts['journal']).toBe(1)
    expect(db.prepare('SELECT count(*) FROM journal').pluck().get()).toBeGreaterThan(1)
    db.close()
  })

  it('made before a migration is verified although newer registers are missing in it, and migrates on', async () => {
    const db = openDatabase(path)
    await migrate(db, noBackup, MIGRATIONS.slice(0, 2))
    db.close()
    expect(verifyFile(path)).toMatchObject({ sound: true, schemaVersion: 2, counts: { agency: 0, journal: 0 } })
    expect(verifyFile(path).counts).not.toHaveProperty('request')
    const copy = join(folder, 'salinan.ppid')
    await copyRegister(path, copy)
    expect(settleCopy(copy).schemaVersion).toBe(2)
    const again = openDatabase(copy)
    expect((await migrate(again, noBackup)).applied).toEqual(MIGRATIONS.slice(2).map((migration) => migration.name))
    again.close()
    expect(verifyFile(copy).sound).toBe(true)
  })
})
