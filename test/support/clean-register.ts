// An office whose year 2025 is in order in every way that the checks before signing look at, and copies of its file.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { DecisionInput, RequestInput } from '../../src-main/contract/index.ts'
import { REPORT_SECTIONS } from '../../src-main/contract/index.ts'
import { type DateOnly, dateOnly } from '../../src-main/kernel/date-only.ts'
import { ANSWER, DECISION, DISPUTE, EXCLUSION, OBJECTION_FORM } from '../backend/fixtures.ts'
import { openTestBackend, type TestBackend } from './backend.ts'
import { REQUEST_FORM, setUpOffice } from './office.ts'

export const CLEAN_YEAR = 2025
/** The day on which the report of that year is looked at. */
const LOOKED_AT = '2026-01-20T03:00:00.000Z'

/** Cases of the clean register by the part they play. */
export type CleanCases = Readonly<
  Record<'granted' | 'refused' | 'partly' | 'extended' | 'withdrawn' | 'objection' | 'dispute' | 'exclusion', number>
>
export type CleanRegister = { readonly path: string; readonly agencyId: number; readonly cases: CleanCases; remove(): void }

/** Writes the clean year through the desk, day by day, into a file of its own. */
export async function cleanRegister(): Promise<CleanRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'register-bersih-'))
  const path = join(folder, 'bersih.ppid')
  const test = await openTestBackend({ databasePath: path, now: '2025-01-06T03:00:00.000Z' })
  const agencyId = await setUpOffice(test)
  const exclusion = await addExclusion(test, agencyId)
  const requests = await decideRequests(test, agencyId, exclusion)
  const contested = await contest(test, agencyId, requests.refused)
  await writeReport(test, agencyId)
  await test.close()
  decideEdition(path, agencyId)
  return {
    path,
    agencyId,
    cases: { exclusion, ...requests, ...contested },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function addExclusion(test: TestBackend, agencyId: number): Promise<number> {
  const on = dateOnly('2025-01-06')
  const entry = { ...EXCLUSION, startsOn: on, decreeOn: on, decreeNumber: 'SK-1/2025' }
  return (await test.call('excludedInformation.add', { agencyId, entry })).id
}

async function decideRequests(test: TestBackend, agencyId: number, excludedInformationId: number) {
  const arrive = async (on: string, change: Partial<RequestInput> = {}) => {
    test.setNow(`${on}T03:00:00.000Z`)
    const form = { ...REQUEST_FORM, receivedOn: dateOnly(on), ...change }
    return (await test.call('requests.register', { agencyId, form })).id
  }
  const decide = async (id: number, version: number, on: string, change: Partial<DecisionInput> = {}) => {
    test.setNow(`${on}T03:00:00.000Z`)
    const day = dateOnly(on)
    const decision = { ...DECISION, decidedOn: day, noticeOn: day, providedOn: day, ...change }
    await test.call('requests.decide', { id, version, decision })
  }
  const granted = await arrive('2025-02-03')
  await decide(granted, 1, '2025-02-05')
  const refused = await arrive('2025-03-03')
  await decide(refused, 1, '2025-03-07', {
    outcome: 'refused',
    refusalReasons: ['article17h', 'article17j'],
    refusalText: 'Rahasia pribadi',
    otherLaw: 'UU 27/2022 Pasal 4',
    excludedInformationId,
    approvedBy: 'Atasan Contoh',
    approvedOn: dateOnly('2025-03-06'),
    providedOn: null,
  })
  const partly = await arrive('2025-04-14')
  await decide(partly, 1, '2025-04-16', { outcome: 'grantedPartly', redactionNote: 'Nomor telepon dihitamkan' })
  const extended = await arrive('2025-05-05')
  test.setNow('2025-05-09T03:00:00.000Z')
  const extension = { extendedOn: dateOnly('2025-05-09'), reason: 'notYetHeld' as const, note: 'Menunggu arsip' }
  await test.call('requests.extend', { id: extended, version: 1, ...extension })
  await decide(extended, 2, '2025-05-23')
  const withdrawn = await arrive('2025-07-01')
  await decide(withdrawn, 1, '2025-07-02', { outcome: 'withdrawn', noticeOn: null, providedOn: null })
  return { granted, refused, partly, extended, withdrawn }
}

async function contest(test: TestBackend, agencyId: number, requestId: number) {
  const on = (day: string): DateOnly => {
    test.setNow(`${day}T03:00:00.000Z`)
    return dateOnly(day)
  }
  const form = { ...OBJECTION_FORM, requestId, grounds: ['a' as const], receivedOn: on('2025-03-14') }
  const objection = (await test.call('objections.register', { agencyId, form })).id
  const answer = { ...ANSWER, outcome: 'rejected' as const, answeredOn: on('2025-03-21') }
  await test.call('objections.answer', { id: objection, version: 1, answer })
  const filed = { ...DISPUTE, objectionId: objection, filedOn: on('2025-04-08') }
  const dispute = (await test.call('disputes.add', { agencyId, dispute: filed })).id
  return { objection, dispute }
}

async function writeReport(test: TestBackend, agencyId: number): Promise<void> {
  test.setNow(LOOKED_AT)
  const place = { agencyId, year: CLEAN_YEAR, version: 0 }
  for (const section of REPORT_SECTIONS) await test.call('annualReport.writeSection', { ...place, section, body: 'Isi bagian.' })
  const row = { name: 'Meja layanan', quantity: 1, condition: 'good' as const, note: '' }
  await test.call('reportLists.save', { ...place, list: 'facilities', rows: [row] })
  const people = { position: 'Petugas layanan', count: 2, education: 'S1', training: '' }
  await test.call('reportLists.save', { ...place, list: 'staff', rows: [people] })
  const money = { item: 'Layanan informasi', source: 'APBD', allocated: 5_000_000, realised: 4_000_000 }
  await test.call('reportLists.save', { ...place, list: 'budget', rows: [money] })
}

/** An edition of the DIP decided in the year; how editions come about is proved elsewhere. */
function decideEdition(path: string, agencyId: number): void {
  plantInto(
    path,
    `INSERT INTO dip_edition (agency_id, year, period, status, decree_number, decree_on, approved_by, approved_on, created_at,
       decided_at, documents)
     VALUES (${agencyId}, 2025, 'S2', 'decided', 'SK-9/2025', '2025-09-01', 'Atasan Contoh', '2025-08-29',
       '2025-08-01T00:00:00Z', '2025-09-01T00:00:00Z', '{}')`,
  )
}

/** Runs statements on a file past every rule, as damage or an older version of the app would leave it. */
function plantInto(path: string, statements: string): void {
  const db = new Database(path)
  db.pragma('ignore_check_constraints = ON')
  db.exec(statements)
  db.close()
}

/** The backend on a copy of the clean file into which a fault was planted. */
export async function openWithFault(clean: CleanRegister, statements: string, now = LOOKED_AT): Promise<TestBackend> {
  const folder = mkdtempSync(join(tmpdir(), 'register-cacat-'))
  const path = join(folder, 'cacat.ppid')
  copyFileSync(clean.path, path)
  if (statements !== '') plantInto(path, statements)
  const test = await openTestBackend({ databasePath: path, now })
  const close = async () => {
    await test.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...test, close }
}
