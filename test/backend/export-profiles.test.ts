// Every file that can hold people, in every profile: what of a planted identity stands in it (UU 27/2022; UU 14/2008 Ps.17 h).
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  EXPORT_PROFILES,
  type ExportProfile,
  PERSONAL_COLUMNS,
  profileInFileName,
  PROFILES_OF,
  TREATMENTS,
} from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { readWorkbook, workbookText } from '../support/documents.ts'
import { ANSWER, DISPUTE, OBJECTION_FORM, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()
const YEAR = { from: dateOnly('2026-01-01'), to: dateOnly('2026-12-31') }
const NAME = 'Penanda Nama Panjang'
const IDENTITY = {
  nationalId: '3273014107880007',
  address: 'Jalan Penanda Rahasia Nomor 77',
  phone: '081200099977',
  email: 'penanda.rahasia@contoh.example',
}
/** Typed into a free text, where nobody looks for an identity. */
const TYPED = `Hubungi ${NAME} di 0812 0009 9977 atau ${IDENTITY.email}, NIK 3273 0141 0788 0007, ${IDENTITY.address}`

/** A request, an objection and a dispute of one person, with the identity typed into every free text. */
async function plantedCase(): Promise<void> {
  const { test, agencyId } = office
  const { id: requestId } = await registerRequest(office, { applicantName: NAME, ...IDENTITY, purpose: TYPED, occupation: TYPED })
  const { address, phone } = IDENTITY
  const form = { ...OBJECTION_FORM, requestId, applicantName: NAME, address, phone, purpose: TYPED, informationRequested: TYPED }
  const { id: objectionId } = await test.call('objections.register', { agencyId, form })
  const answer = { ...ANSWER, outcome: 'rejected' as const, applicantReaction: TYPED }
  await test.call('objections.answer', { id: objectionId, version: 1, answer })
  const dispute = { ...DISPUTE, objectionId, notes: TYPED }
  await test.call('disputes.add', { agencyId, dispute })
}

type Book = 'requestBook' | 'objectionBook' | 'disputeBook'

async function bookText(book: Book, profile: ExportProfile): Promise<string> {
  const { test, agencyId } = office
  const path = join(test.folder, `${book}-${profile}.xlsx`)
  const place = { agencyId, ...YEAR, profile, saveToken: test.backend.files.keep(path) }
  const drawn = { format: 'xlsx', paper: 'F4' } as const
  const started = {
    requestBook: () => test.call('requests.exportBook', { ...place, ...drawn, mode: 'article32' }),
    objectionBook: () => test.call('objections.exportBook', { ...place, ...drawn }),
    disputeBook: () => test.call('disputes.exportWorkbook', place),
  }
  const { jobId } = await started[book]()
  expect((await test.jobEnded(jobId)).state).toBe('done')
  return workbookText(await readWorkbook(path))
}

const found = (text: string) =>
  [NAME, ...Object.values(IDENTITY), '0812 0009 9977', '3273 0141 0788 0007'].filter((one) => text.includes(one))

describe('the table of profiles', () => {
  it('gives the public no column in full, and the main PPID none but the name', () => {
    for (const column of PERSONAL_COLUMNS) {
      expect(TREATMENTS[column].internal).toBe('full')
      expect(TREATMENTS[column].public).not.toBe('full')
      expect(TREATMENTS[column].mainPpid === 'full').toBe(column === 'name')
    }
  })

  it('offers the whole identity in no file at first, where there is a choice', () => {
    for (const profiles of Object.values(PROFILES_OF)) if (profiles.length > 1) expect(profiles[0]).not.toBe('internal')
  })

  it('is named in every file', () => {
    expect(EXPORT_PROFILES.map(profileInFileName)).toEqual(['untuk-internal', 'untuk-PPID-Utama', 'untuk-publik'])
  })
})

describe.each(['requestBook', 'objectionBook', 'disputeBook'] as const)('%s', (book) => {
  it('holds what the profile allows and says for whom it is', async () => {
    await plantedCase()
    const internal = await bookText(book, 'internal')
    expect(internal).toContain('untuk internal')
    expect(found(internal)).toContain(NAME)
    const main = await bookText(book, 'mainPpid')
    expect(main).toContain('untuk PPID Utama')
    expect(found(main)).toEqual([NAME])
    const open = await bookText(book, 'public')
    expect(open).toContain('untuk publik')
    expect(found(open)).toEqual([])
  })
})
