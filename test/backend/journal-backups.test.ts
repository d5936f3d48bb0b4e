// What the backups remember of the journal: an end that was cut off or rewritten shows, though the register itself is silent.
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { journalHash } from '../../src-main/storage/journal-chain.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { backUp, type Desk, openDesk, removeFolder, setUp } from '../support/register-session.ts'

let desk: Desk
let agencyId: number
beforeEach(async () => {
  desk = await openDesk()
  agencyId = await setUp(desk)
  for (let turn = 0; turn < 3; turn++) await desk.call('requests.register', { agencyId, form: REQUEST_FORM })
})
afterEach(async () => {
  await desk.close()
  removeFolder(desk.folder)
})

async function verified() {
  const { jobId } = await desk.call('journal.verify', {})
  expect(await desk.jobEnded(jobId)).toMatchObject({ state: 'done' })
  return desk.call('journal.verified', { jobId })
}

/** Somebody with a database tool who covers every trace inside the file. */
function tamper(change: (db: Database.Database) => void): void {
  const db = new Database(desk.databasePath)
  db.exec('DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; PRAGMA foreign_keys = OFF')
  change(db)
  db.close()
}

it('a sound journal fits the backups of it', async () => {
  await backUp(desk)
  await desk.call('requests.register', { agencyId, form: REQUEST_FORM })
  expect(await verified()).toMatchObject({ fault: null, backups: 1, strayed: null })
})

it('the last row taken out with its step is missed by the backup that ends on it', async () => {
  const { fileName } = await backUp(desk)
  const last = (await verified()).head.id
  tamper((db) => {
    db.prepare('DELETE FROM step WHERE last_journal_id = ?').run(last)
    db.prepare('DELETE FROM journal WHERE id = ?').run(last)
  })
  expect(await verified()).toMatchObject({ fault: null, strayed: { fileName, id: last } })
})

it('a chain rewritten whole from a changed row on is another one than the backup ends on', async () => {
  await backUp(desk)
  tamper((db) => {
    db.prepare("UPDATE journal SET user_name = 'Orang Lain' WHERE id = 2").run()
    let hash = ''
    for (const row of db.prepare('SELECT * FROM journal ORDER BY id').all() as Parameters<typeof journalHash>[1][]) {
      const previous = hash
      hash = journalHash(previous, row)
      db.prepare('UPDATE journal SET previous_hash = ?, hash = ? WHERE id = ?').run(previous, hash, row.id)
    }
  })
  const found = await verified()
  expect(found.fault).toBeNull()
  expect(found.strayed).not.toBeNull()
})

it('after a restore only backups made since are compared: those of the journal that was set aside do not count', async () => {
  const { id } = await backUp(desk)
  await desk.call('requests.register', { agencyId, form: REQUEST_FORM })
  await backUp(desk)
  await desk.call('backups.restore', { id })
  await desk.call('requests.register', { agencyId, form: REQUEST_FORM })
  expect(await verified()).toMatchObject({ fault: null, backups: 0, strayed: null })
  const { fileName } = await backUp(desk)
  const last = (await verified()).head.id
  tamper((db) => {
    db.prepare('DELETE FROM step WHERE last_journal_id = ?').run(last)
    db.prepare('DELETE FROM journal WHERE id = ?').run(last)
  })
  expect(await verified()).toMatchObject({ backups: 1, strayed: { fileName, id: last } })
})
