// Whatever leaves the register is journaled before it leaves: a command that records it, or a service marked `leaves`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { OPERATIONS } from '../../src-main/contract/index.ts'
import type { Operation } from '../../src-main/contract/operations.ts'
import { plainAction } from '../../src-main/features/history/history.actions.labels.ts'
import { fieldLabel } from '../../src-main/features/history/history.fields.labels.ts'
import { enter, giveThreeAccounts } from '../support/accounts.ts'
import { codeOf, countOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const all = Object.entries(OPERATIONS as Record<string, Operation>)
type Row = {
  operation: string
  entity: string
  entity_id: number | null
  agency_id: number | null
  action: string
  changes: string
  user_name: string
}
const lastRow = () => rowsOf<Row>(office.test, 'SELECT * FROM journal ORDER BY id DESC LIMIT 1')[0]

/** Services that take nothing out: they ask the person, read a file that comes in, watch a job, or work on the file itself. */
const NOTHING_LEAVES = [
  ...['choose', 'chooseFolder', 'chooseSavePath', 'printTarget', 'openGuide'].map((name) => `files.${name}`),
  // They show again what was journaled when it was made.
  ...['showInFolder', 'open'].map((name) => `files.${name}`),
  'jobs.state',
  'jobs.cancel',
  'access.lock',
  'annualReport.madeFiles',
  'publication.madeFiles',
  'recaps.madeFiles',
  // Drawn to be looked at in the app's own folder; the finalised file leaves by openFile and saveFile.
  'reportEditions.draw',
  'reportEditions.drawn',
  'evidence.verify',
  'evidence.verified',
  'journal.verify',
  'journal.verified',
  'imports.check',
  'imports.summary',
  'imports.rows',
  'imports.sheet',
  'imports.cell',
  'imports.repair',
  'imports.undoRepair',
  'imports.remap',
  'imports.dismiss',
  'imports.commit',
  'imports.written',
  // A blank workbook.
  'imports.template',
  'imports.useMapping',
  'imports.undoBatch',
  'imports.undone',
  // A backup is the register itself in its own folder; a copy for elsewhere (saveCopy) is marked.
  ...['state', 'list', 'openFile', 'preview', 'restore', 'make', 'verify', 'saveSettings', 'setFolder'].map(
    (name) => `backups.${name}`,
  ),
  ...['setPassphrase', 'removePassphrase', 'discard', 'startEmpty', 'reopen'].map((name) => `backups.${name}`),
  ...['state', 'draftRecoveryKey', 'enable', 'disable', 'compact', 'unlock', 'lock', 'forget'].map(
    (name) => `identityProtection.${name}`,
  ),
]

describe('the contract', () => {
  it('has no service about which it was not decided whether something leaves', () => {
    const undecided = all.filter(([, operation]) => operation.kind === 'service' && operation.leaves === undefined)
    expect(undecided.map(([name]) => name).toSorted()).toEqual(NOTHING_LEAVES.toSorted())
  })

  it('has no way to a chosen place or to the printer but a journaled one', () => {
    const reads = ['office.setLogo', 'calendar.importYear', 'publicInformation.attachFile', 'attachments.add']
    const writes = all.filter(([, { input }]) =>
      Object.keys((input as z.ZodObject).shape ?? {}).some((field) => /^(save|folder)?token$/i.test(field)),
    )
    const silent = writes.filter(
      ([name, operation]) => operation.kind === 'service' && operation.leaves === undefined && !NOTHING_LEAVES.includes(name),
    )
    expect(silent.map(([name]) => name)).toEqual([])
    expect(
      writes
        .filter(([name, { kind }]) => kind === 'command' && !reads.includes(name))
        .map(([name]) => name)
        .toSorted(),
    ).toEqual([
      'attachments.copyOut',
      'caseFile.make',
      'letters.write',
      'objections.exportBook',
      'publication.publish',
      'requests.exportBook',
    ])
  })
})

describe('the words of the journal', () => {
  it('has one for every act on accounts, and for every field that says what left', () => {
    const fields = ['kind', 'document', 'form', 'forms', 'format', 'formats', 'paper', 'profile', 'mode', 'year', 'from', 'to']
    const more = ['figure', 'category', 'status', 'state', 'trashed', 'filtered', 'name', 'role', 'active', 'tooEarly']
    const unnamed = [...fields, ...more, 'lockAfterMinutes'].filter((field) => fieldLabel('userAccount', field) === undefined)
    expect(unnamed).toEqual([])
    const acts = ['turnOn', 'signIn', 'refuseSecret', 'lock', 'recover', 'refuseRecovery', 'changeSecret', 'newRecoveryCode']
    const ofHead = ['turnOff', 'create', 'update', 'activate', 'deactivate', 'resetSecret', 'export', 'print']
    expect([...acts, ...ofHead].filter((act) => plainAction('userAccount', act) === undefined)).toEqual([])
  })
})

describe('an exported list', () => {
  const order = (name: string) => ({
    agencyId: office.agencyId,
    search: 'anggaran Budi Percobaan',
    state: null,
    format: 'xlsx' as const,
    paper: 'A4' as const,
    saveToken: office.test.backend.files.keep(join(office.test.folder, name)),
  })

  it('says who, which list, of which office and how; not what was searched for', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    await enter(office.test, clerk)
    await office.test.jobEnded((await office.test.call('excludedInformation.exportBook', order('dik.xlsx'))).jobId)
    expect(lastRow()).toMatchObject({
      operation: 'excludedInformation.exportBook',
      entity: 'excludedInformation',
      entity_id: null,
      agency_id: office.agencyId,
      action: 'export',
      user_name: 'Budi Contoh',
      changes: JSON.stringify({ format: 'xlsx', paper: 'A4', filtered: true }),
    })
  })

  it('that goes to the print folder is a print', async () => {
    const { token } = await office.test.call('files.printTarget', { name: 'dik.pdf' })
    const { jobId } = await office.test.call('excludedInformation.exportBook', {
      ...order('x'),
      format: 'pdf',
      search: '',
      saveToken: token,
    })
    await office.test.jobEnded(jobId)
    expect(lastRow()).toMatchObject({ action: 'print', changes: JSON.stringify({ format: 'pdf', paper: 'A4' }) })
  })

  it('of one case names the case', async () => {
    const { id } = await registerRequest(office)
    const saveToken = office.test.backend.files.keep(join(office.test.folder, 'tenggat.pdf'))
    await office.test.jobEnded((await office.test.call('clocks.printSheet', { entity: 'request', id, saveToken })).jobId)
    expect(lastRow()).toMatchObject({ operation: 'clocks.printSheet', entity: 'request', entity_id: id, action: 'print' })
  })

  it('to a place that nobody chose leaves neither file nor journal', async () => {
    const before = countOf(office.test, 'SELECT count(*) FROM journal')
    const wrong = { ...order('x'), saveToken: 'nobody chose it' }
    expect(codeOf(await office.test.attempt('excludedInformation.exportBook', wrong))).toBe('file.notAllowed')
    expect(countOf(office.test, 'SELECT count(*) FROM journal')).toBe(before)
  })

  it('that cannot be journaled does not leave', async () => {
    const db = new Database(office.test.databasePath)
    db.exec("CREATE TRIGGER no_journal BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END")
    db.close()
    expect(codeOf(await office.test.attempt('excludedInformation.exportBook', order('bocor.xlsx')))).not.toBe('ok')
    expect(existsSync(join(office.test.folder, 'bocor.xlsx'))).toBe(false)
    ;(office.test.faults as unknown[]).length = 0
  })
})
