// What goes wrong inside reaches the window as a code and a number to find it by, never as a message or a stack.
import { copyFileSync, renameSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createActorSession } from '../../src-main/features/actor.ts'
import { createIdentityVault } from '../../src-main/features/identity-vault.ts'
import { z } from 'zod'
import { dispatch, type Machine, operationTable } from '../../src-main/backend/dispatch.ts'
import { createRunning } from '../../src-main/backend/running.ts'
import { createWriteTurns } from '../../src-main/backend/write-turns.ts'
import { command } from '../../src-main/contract/operations.ts'
import { type Slice, slice } from '../../src-main/features/slice.ts'
import { identityOf } from '../../src-main/platform/file-identity.ts'
import { kyselyOver, type Root } from '../../src-main/storage/handles.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { OFFICIAL, REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { codeOf, countOf } from './fixtures.ts'

let test: TestBackend
let agencyId: number
beforeEach(async () => {
  test = await openTestBackend()
  agencyId = await setUpOffice(test)
})
afterEach(() => test.close())

function onFile(work: (db: Database.Database) => void): void {
  const db = new Database(test.databasePath)
  try {
    work(db)
  } finally {
    db.close()
  }
}

describe('an internal fault', () => {
  it('has an incident number that the log has too, and nothing else', async () => {
    onFile((db) => db.exec('ALTER TABLE official RENAME TO official_gone'))
    const result = await test.attempt('office.listOfficials', { agencyId })
    expect(result).toEqual({
      ok: false,
      error: { code: 'internal', details: {}, incident: expect.stringMatching(/^[0-9a-f]{8}$/) },
    })
    expect(test.faults).toHaveLength(1)
    expect(JSON.stringify(result)).not.toMatch(/official|SELECT|\.ts|stack/)
  })

  it('has another number each time', async () => {
    onFile((db) => db.exec('ALTER TABLE official RENAME TO official_gone'))
    const incidents = new Set<unknown>()
    for (let turn = 0; turn < 3; turn += 1) {
      const result = await test.attempt('office.listOfficials', { agencyId })
      incidents.add(result.ok ? undefined : result.error.incident)
    }
    expect(incidents.size).toBe(3)
  })

  it('in a command leaves the register as it was and the next command works', async () => {
    onFile((db) =>
      db.exec("CREATE TRIGGER stop BEFORE INSERT ON journal WHEN NEW.entity = 'request' BEGIN SELECT RAISE(ABORT, 'rusak'); END"),
    )
    const result = await test.attempt('requests.register', { agencyId, form: REQUEST_FORM })
    expect(result.ok).toBe(false)
    expect(countOf(test, 'SELECT count(*) FROM request')).toBe(0)
    expect(countOf(test, 'SELECT count(*) FROM register_number')).toBe(0)
    onFile((db) => db.exec('DROP TRIGGER stop'))
    const { registrationNumber } = await test.call('requests.register', { agencyId, form: REQUEST_FORM })
    expect(registrationNumber).toMatch(/^001\//)
  })

  it('of a lock held elsewhere is the code for it, without an incident', async () => {
    const db = new Database(test.databasePath)
    db.exec('BEGIN IMMEDIATE')
    const result = await test.attempt('office.addOfficial', { agencyId, official: OFFICIAL })
    db.exec('ROLLBACK')
    db.close()
    expect(result).toEqual({ ok: false, error: { code: 'storage.busy', details: {} } })
    expect(test.faults).toEqual([])
  })
})

describe('files and jobs that are not there', () => {
  it('a token never given out is not allowed', async () => {
    expect(codeOf(await test.attempt('files.open', { token: test.databasePath }))).toBe('file.notAllowed')
    expect(codeOf(await test.attempt('office.setLogo', { id: agencyId, version: 1, token: 'x' }))).toBe('file.notAllowed')
  })

  it('a file that went away since it was chosen is not found', async () => {
    const token = test.backend.files.keep(`${test.folder}/hilang.png`)
    expect(codeOf(await test.attempt('office.setLogo', { id: agencyId, version: 1, token }))).toBe('file.notFound')
  })

  it('a job never started has no state', async () => {
    expect(codeOf(await test.attempt('jobs.state', { jobId: 'x' }))).toBe('notFound')
    expect(codeOf(await test.attempt('annualReport.madeFiles', { jobId: 'x' }))).toBe('notFound')
  })

  it('a cancelled dialog is an answer, not an error', async () => {
    expect(await test.call('files.choose', { filter: 'spreadsheet' })).toBeNull()
    expect(await test.call('files.chooseFolder', {})).toBeNull()
    expect(await test.call('files.chooseSavePath', { suggestedName: 'Laporan.pdf' })).toBeNull()
  })
})

const ONE = { input: z.strictObject({}), output: z.strictObject({}), touches: [] }
const trialOperations = { 'trial.writeThenThrow': command(ONE), 'trial.recordNothing': command(ONE) }
const trialSlice = slice({
  name: 'trial',
  operations: trialOperations,
  handlers: {
    async 'trial.writeThenThrow'(context) {
      await context.write.insertInto('holiday').values({ date: '2026-12-01', name: 'x', kind: 'local', decree: 'x' }).execute()
      context.record({ entity: 'holiday', entityId: null, agencyId: null, action: 'create', changes: {} })
      throw new Error('after writing')
    },
    async 'trial.recordNothing'(context) {
      await context.write.insertInto('holiday').values({ date: '2026-12-02', name: 'x', kind: 'local', decree: 'x' }).execute()
      return {}
    },
  },
})

describe('a register file that is no longer the one that was opened', () => {
  it('takes nothing more, also when another stands under its name; back in its place it does again', async () => {
    const add = () => test.attempt('office.addOfficial', { agencyId, official: OFFICIAL })
    renameSync(test.databasePath, `${test.databasePath}.lama`)
    expect(codeOf(await add())).toBe('storage.missing')
    copyFileSync(`${test.databasePath}.lama`, test.databasePath)
    expect(codeOf(await add())).toBe('storage.missing')
    renameSync(`${test.databasePath}.lama`, test.databasePath)
    expect(codeOf(await add())).toBe('ok')
  })
})

describe('a handler', () => {
  const run = async (root: Root, name: string) => {
    const slices: readonly Slice[] = [trialSlice]
    const machine = {
      root,
      databasePath: test.databasePath,
      openedFile: identityOf(test.databasePath),
      now: () => '2026-11-24T03:00:00.000Z',
      session: createActorSession(),
      jobsOf: () => ({}),
      running: createRunning(),
      turns: createWriteTurns(),
      lateJournal: { add: () => {}, write: async () => {} },
      vault: createIdentityVault(false, () => {}),
      validateOutput: true,
    } as unknown as Machine
    await dispatch(machine, slices, operationTable(slices), name, {})
  }
  const holidays = () => countOf(test, 'SELECT count(*) FROM holiday')
  const journal = () => countOf(test, "SELECT count(*) FROM journal WHERE entity = 'holiday'")

  it.each([
    ['that throws after writing', 'trial.writeThenThrow', 'after writing'],
    ['that records nothing in the journal', 'trial.recordNothing', 'recorded nothing'],
  ])('%s leaves neither row nor journal', async (_words, name, message) => {
    const root = kyselyOver(new Database(test.databasePath))
    try {
      await expect(run(root, name)).rejects.toThrow(message)
    } finally {
      await root.destroy()
    }
    expect([holidays(), journal()]).toEqual([0, 0])
  })

  it('missing or given twice is an error at the start', () => {
    expect(() => operationTable([{ ...trialSlice, handlers: {} }])).toThrow('no handler')
    expect(() => operationTable([trialSlice, trialSlice])).toThrow('or two')
  })
})
