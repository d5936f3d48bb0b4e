// What tests of whole operations start from: an office with its file, filled-in forms, and a look into the file by plain SQL.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect } from 'vitest'
import type { WireResult } from '../../src-main/backend/create-backend.ts'
import type {
  AgencyProfile,
  DecisionInput,
  DisputeInput,
  ExcludedInformationInput,
  ObjectionAnswer,
  ObjectionInput,
  PublicInformationInput,
  RequestInput,
} from '../../src-main/contract/index.ts'
import { blankDispute } from '../../src-main/features/disputes/disputes.draft.ts'
import type { NextObjectionStep } from '../../src-main/features/objections/objections.life-cycle.ts'
import type { NextStep } from '../../src-main/features/requests/requests.life-cycle.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'

export type Office = { test: TestBackend; agencyId: number }

/** A fresh office for every test; a test that ends with an unknown fault in the log has failed. */
export function useOffice(change: Partial<AgencyProfile> = {}, now?: string): Office {
  const office = {} as Office
  beforeEach(async () => {
    office.test = await openTestBackend(now === undefined ? {} : { now })
    office.agencyId = await setUpOffice(office.test, change)
  })
  afterEach(async () => {
    const faults = [...office.test.faults]
    await office.test.close()
    expect(faults).toEqual([])
  })
  return office
}

/** Rows of the register file by plain SQL, past every store of the app. */
export function rowsOf<T = Record<string, unknown>>(test: TestBackend, sql: string, ...values: unknown[]): T[] {
  const db = new Database(test.databasePath, { readonly: true })
  try {
    return db.prepare<unknown[], T>(sql).all(...values)
  } finally {
    db.close()
  }
}

/** Gives entries a status past the rules, as an edition of the list would; their versions stay. */
export function decideBySql(test: TestBackend, status: PublicInformationInput['status'], ...ids: number[]): void {
  const db = new Database(test.databasePath)
  const day = status === 'published' ? '2026-11-24' : null
  for (const id of ids) db.prepare('UPDATE public_information SET status = ?, published_on = ? WHERE id = ?').run(status, day, id)
  db.close()
}

/** The one number a counting question gives. */
export function countOf(test: TestBackend, sql: string, ...values: unknown[]): number {
  return Number(Object.values(rowsOf(test, sql, ...values)[0] ?? {})[0])
}

/** The error code of a result, or `ok`. */
export const codeOf = (result: WireResult): string => (result.ok ? 'ok' : result.error.code)

/** The refused fields of a result as `path code`. */
export const problemsOf = (result: WireResult): string[] =>
  result.ok ? [] : (result.error.fields ?? []).map((field) => `${field.path} ${field.code}`)

/** Writes a file into the test's folder and returns a token for it, as a dialog would. */
export function chosenFile(test: TestBackend, name: string, content: string | Uint8Array): string {
  const path = join(test.folder, name)
  writeFileSync(path, content)
  return test.backend.files.keep(path)
}

/** Registers a request and returns its reference. */
export function registerRequest(office: Office, change: Partial<RequestInput> = {}) {
  return office.test.call('requests.register', { agencyId: office.agencyId, form: { ...REQUEST_FORM, ...change } })
}

/** The names of the steps that a case offers, in their order. */
export const stepsOf = (detail: { readonly nextSteps: readonly NextStep[] }) => detail.nextSteps.map(({ step }) => step)

/** The same of an objection. */
export const stepsOfObjection = (detail: { readonly nextSteps: readonly NextObjectionStep[] }) =>
  detail.nextSteps.map(({ step }) => step)

/**
 * A request whose papers were not complete on the day it came (24 November), so that its repair ends on the 27th
 * (Perki KI 1/2021 Ps.33(3)). Its version is 3.
 */
export async function registerIncompleteRequest(office: Office, change: Partial<RequestInput> = {}): Promise<number> {
  const { agencyId, test } = office
  const form = { ...REQUEST_FORM, ...change }
  const { id } = await test.call('requests.register', { agencyId, form, papersComplete: false })
  const on = form.receivedOn
  const taken = { step: 'noticeIncomplete' as const, on, missingPapers: 'Fotokopi KTP' }
  await test.call('requests.takeStep', { id, version: 1, taken })
  await test.call('requests.takeStep', { id, version: 2, taken: { step: 'recordIncompleteReceipt', on } })
  return id
}

/** A request granted in full on the default test day, with nothing else to say. */
export const DECISION: DecisionInput = {
  outcome: 'grantedFully',
  decidedOn: dateOnly('2026-11-24'),
  underControl: true,
  otherBody: '',
  notDocumented: false,
  formSoft: true,
  formHard: false,
  refusalReasons: [],
  refusalText: '',
  otherLaw: '',
  excludedInformationId: null,
  redactionNote: '',
  promisedOn: null,
  approvedBy: '',
  approvedOn: null,
  noticeOn: dateOnly('2026-11-24'),
  providedOn: dateOnly('2026-11-24'),
  feeCopying: 0,
  feeDelivery: 0,
  feeOther: 0,
  paymentMethod: '',
  items: [],
  answeredWith: [],
}

/** An objection without a request: ground b, periodic information not announced. */
export const OBJECTION_FORM: ObjectionInput = {
  requestId: null,
  receivedOn: dateOnly('2026-11-24'),
  backdatingReason: '',
  applicantName: 'Budi Percobaan',
  address: 'Jalan Percobaan 2',
  phone: '081234567890',
  occupation: 'Mahasiswa',
  proxyName: '',
  proxyAddress: '',
  proxyPhone: '',
  informationRequested: 'Laporan keuangan tahun 2025',
  purpose: 'Penelitian',
  grounds: ['b'],
  caseStatement: 'Tidak tersedia di situs resmi',
  notes: '',
}

export const ANSWER: ObjectionAnswer = {
  outcome: 'upheldFully',
  answeredOn: dateOnly('2026-11-24'),
  answerNumber: '045/12/Sekda',
  answerText: 'Informasi diberikan',
  superiorName: 'Atasan Contoh',
  superiorPosition: 'Sekretaris Daerah',
  applicantReaction: '',
  executionDueOn: null,
}

function withoutObjection({ objectionId: _, ...dispute }: DisputeInput): Omit<DisputeInput, 'objectionId'> {
  return dispute
}

export const DISPUTE: Omit<DisputeInput, 'objectionId'> = {
  ...withoutObjection(blankDispute(1, dateOnly('2026-11-24'))),
  commissionName: 'Komisi Informasi Provinsi Contoh',
  commissionNumber: '001/I/KIP-CTH/2026',
}

export const INFORMATION: PublicInformationInput = {
  category: 'periodic',
  title: 'Rencana Kerja Tahunan',
  summary: 'Rencana kerja dinas',
  holderUnit: 'Sekretariat',
  responsible: 'Sekretaris',
  madeWhen: 'Januari 2026',
  madeWhere: 'Contoh',
  year: 2026,
  formSoft: true,
  formHard: true,
  formText: '',
  retentionText: '5 tahun',
  retentionActive: null,
  retentionInactive: null,
  retentionFate: null,
  retentionBasis: '',
  media: 'Situs resmi',
  link: 'https://contoh.example/renja',
  checklistCodes: [],
  excludedInformationId: null,
  status: 'draft',
  withdrawalReason: '',
}

/** The whole register in the office's own order. */
export const WHOLE_REGISTER = {
  search: '',
  category: null,
  status: null,
  year: null,
  checklist: null,
  trashed: false,
  order: 'position',
} as const

export const EXCLUSION: ExcludedInformationInput = {
  title: 'Data pribadi pegawai',
  content: 'Riwayat kesehatan',
  grounds: ['h'],
  legalBasis: 'UU 14/2008 Pasal 17 huruf h',
  otherLaw: '',
  consequenceOpen: 'Mengungkap rahasia pribadi',
  consequenceClosed: 'Melindungi rahasia pribadi',
  periodKind: 'described',
  periodText: 'Selama diperlukan untuk melindungi rahasia pribadi',
  startsOn: dateOnly('2026-01-05'),
  expiresOn: null,
  reviewOn: null,
  scope: 'whole',
  decreeNumber: 'SK-1/2026',
  decreeOn: dateOnly('2026-01-05'),
  holderUnit: 'Bagian Kepegawaian',
}
