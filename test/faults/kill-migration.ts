// A file of an old version is brought to the newest shape: each step wholly or not at all, no row lost.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, schemaVersion } from '../../src-main/storage/migrate.ts'
import { MIGRATIONS } from '../../src-main/storage/migrations/index.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { PROFILE } from '../support/office.ts'
import { REGISTER } from './fault-office.ts'
import type { KillScenario } from './kill-scenario.ts'
import { unsoundness } from './register-digest.ts'

const OLD_VERSION = 6
const ROWS = 4000
const noBackup = async () => {}

async function makeOldFile(path: string): Promise<void> {
  const db = openDatabase(path)
  await migrate(db, noBackup, MIGRATIONS.slice(0, OLD_VERSION))
  db.prepare(
    `INSERT INTO agency (id, government_name, name, short_code, time_zone, working_week, executor_label, numbering_template, created_at)
     VALUES (1, ?, ?, ?, 'WIB', 5, 'Pelaksana', ?, '2026-01-02T03:00:00.000Z')`,
  ).run(PROFILE.governmentName, PROFILE.name, PROFILE.shortCode, PROFILE.numberingTemplate)
  const request = db.prepare(
    `INSERT INTO request (agency_id, registration_number, number_year, number_seq, received_on, registered_on, entered_at, channel,
       applicant_kind, applicant_name, national_id, information_requested, due_on)
     VALUES (1, ?, 2026, ?, '2026-01-05', '2026-01-05', '2026-01-05T03:00:00.000Z', 'email', 'individual', ?, ?, ?, '2026-01-19')`,
  )
  const number = db.prepare(
    "INSERT INTO register_number (agency_id, type, year, seq, text, given_at) VALUES (1, 'PIP', 2026, ?, ?, '2026-01-05T03:00:00.000Z')",
  )
  const journal = db.prepare(
    `INSERT INTO journal (at, operation, agency_id, entity, entity_id, action, changes)
     VALUES ('2026-01-05T03:00:00.000Z', 'requests.register', 1, 'request', ?, 'create', ?)`,
  )
  db.transaction(() => {
    for (let seq = 1; seq <= ROWS; seq++) {
      number.run(seq, `${seq}/PIP/2026`)
      request.run(
        `${seq}/PIP/2026`,
        seq,
        `Pemohon Rekaan ${seq}`,
        `32730101019${String(seq).padStart(5, '0')}`,
        `Dokumen ke-${seq}`,
      )
      journal.run(seq, JSON.stringify({ applicantName: [null, `Pemohon Rekaan ${seq}`] }))
    }
  })()
  db.close()
}

function rowsHeld(path: string): string {
  const db = openDatabase(path, { readOnly: true })
  try {
    const held = 'count(*), sum(number_seq), count(DISTINCT applicant_name), min(information_requested), max(national_id)'
    return JSON.stringify([
      db.prepare(`SELECT ${held} FROM request`).raw().get(),
      db.prepare('SELECT count(*) FROM journal').pluck().get(),
      db.prepare('SELECT count(*) FROM register_number').pluck().get(),
    ])
  } finally {
    db.close()
  }
}

async function bringForward(path: string): Promise<number> {
  const db = openDatabase(path)
  try {
    await migrate(db, noBackup)
    return schemaVersion(db)
  } finally {
    db.close()
  }
}

export const scenario: KillScenario = {
  name: 'migration',
  async prepare(base) {
    const path = join(base, REGISTER)
    await makeOldFile(path)
    const before = rowsHeld(path)
    return {
      layOut: (folder) => copyFileSync(path, join(folder, REGISTER)),
      async losses(folder, done) {
        const file = join(folder, REGISTER)
        const found = unsoundness(file)
        if (rowsHeld(file) !== before) found.push('rows lost in the middle of the migration')
        const newest = MIGRATIONS.length
        if (done === 1 && schemaVersionOf(file) !== newest) found.push('a finished migration is not there')
        if ((await bringForward(file)) !== newest) found.push('the next start does not bring it to the newest shape')
        return [...found, ...unsoundness(file), ...(rowsHeld(file) === before ? [] : ['rows lost by the next start'])]
      },
    }
  },
  async write(folder, say) {
    say.ready()
    await bringForward(join(folder, REGISTER))
    say.done()
  },
}

function schemaVersionOf(path: string): number {
  const db = openDatabase(path, { readOnly: true })
  try {
    return schemaVersion(db)
  } finally {
    db.close()
  }
}
