// Planted identities, and every way out of the register: faults, refusals, journal, reminders, files and what files say of
// themselves. None of them may show up where nobody asked for an identity (UU 27/2022 Ps.35; ppid 11 number 14).
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toWireError } from '../../src-main/backend/wire-error.ts'
import type { ReminderWords } from '../../src-main/shell/reminder-clock.ts'
import { reminderClock } from '../../src-main/shell/reminder-clock.ts'
import { fileLog } from '../../src-main/platform/log.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { officePart, officeParts, pdfPages, readWorkbook, workbookText } from '../support/documents.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { ANSWER, chosenFile, DISPUTE, OBJECTION_FORM, rowsOf } from './fixtures.ts'

const NAME = 'Penanda Nama Panjang'
const IDENTITY = {
  nationalId: '3273014107880007',
  address: 'Jalan Penanda Rahasia Nomor 77',
  phone: '081200099977',
  email: 'penanda.rahasia@contoh.example',
}
const TYPED = `Hubungi ${IDENTITY.email} atau ${IDENTITY.phone}, NIK ${IDENTITY.nationalId}`
const YEAR = { from: dateOnly('2026-01-01'), to: dateOnly('2026-12-31') }

const planted = (text: string) => Object.values(IDENTITY).filter((value) => text.includes(value))
const plantedOrNamed = (text: string) => [NAME, ...Object.values(IDENTITY)].filter((value) => text.includes(value))

const office = {} as { test: TestBackend; agencyId: number; requestId: number; letterId: number }
const ownTemporary = { before: process.env['TMPDIR'], folder: '' }

beforeEach(async () => {
  const test = await openTestBackend()
  const agencyId = await setUpOffice(test)
  const form = { ...REQUEST_FORM, ...IDENTITY, applicantName: NAME, purpose: TYPED }
  const { id: requestId } = await test.call('requests.register', { agencyId, form })
  const issued = { kind: 'receipt', entityId: requestId, letterOn: dateOnly('2026-11-24'), signatoryId: null } as const
  const words = { withTitles: null, addressee: '', opening: null, closing: null, copies: [] }
  const { id: letterId } = await test.call('letters.issue', { ...issued, ...words })
  const { address, phone } = IDENTITY
  const objection = { ...OBJECTION_FORM, requestId, applicantName: NAME, address, phone, purpose: TYPED }
  const { id: objectionId } = await test.call('objections.register', { agencyId, form: objection })
  await test.call('objections.answer', { id: objectionId, version: 1, answer: { ...ANSWER, outcome: 'rejected' } })
  await test.call('disputes.add', { agencyId, dispute: { ...DISPUTE, objectionId } })
  Object.assign(office, { test, agencyId, requestId, letterId })
  ownTemporary.folder = mkdtempSync(join(test.folder, 'sementara-'))
  process.env['TMPDIR'] = ownTemporary.folder
  expect(tmpdir()).toBe(ownTemporary.folder)
})
afterEach(async () => {
  if (ownTemporary.before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = ownTemporary.before
  await office.test.close()
})

describe('what goes wrong', () => {
  /** Lets every new request fail inside SQLite with a message that holds the identity. */
  function breakTheTable(): void {
    const db = new Database(office.test.databasePath)
    db.exec(`CREATE TRIGGER fault BEFORE INSERT ON request BEGIN SELECT RAISE(ABORT, 'gagal ${TYPED}'); END`)
    db.close()
  }

  it('tells the window a number, and the log the place of the fault alone', async () => {
    const { test, agencyId } = office
    breakTheTable()
    const result = await test.attempt('requests.register', { agencyId, form: { ...REQUEST_FORM, ...IDENTITY } })
    expect(result.ok).toBe(false)
    expect(planted(JSON.stringify(result))).toEqual([])
    expect(test.faults).toHaveLength(1)
    const path = join(test.folder, 'catatan.log')
    const log = fileLog(path, () => '2026-11-24T03:00:00.000Z')
    toWireError(test.faults[0], log.fault)
    const written = readFileSync(path, 'utf8')
    expect(written).toContain('SQLITE_CONSTRAINT_TRIGGER')
    expect(planted(written)).toEqual([])
  })

  it.each([
    ['a value of the wrong form', { ...REQUEST_FORM, ...IDENTITY, nationalId: `${IDENTITY.nationalId}9`, channel: TYPED }],
    ['a field that is not known', { ...REQUEST_FORM, ...IDENTITY, [IDENTITY.email]: IDENTITY.phone }],
    ['a text that is too long', { ...REQUEST_FORM, applicantName: TYPED.repeat(200) }],
    ['something else altogether', TYPED],
  ])('refuses %s without repeating it', async (_, form) => {
    const { test, agencyId } = office
    const result = await test.attempt('requests.register', { agencyId, form: form as never })
    expect(result.ok).toBe(false)
    expect(planted(JSON.stringify(result))).toEqual([])
  })

  it('names no search and no unknown operation in its answer', async () => {
    const result = await office.test.backend.invoke(`requests.${IDENTITY.nationalId}`, { search: TYPED })
    expect(result).toMatchObject({ ok: false, error: { code: 'operation.unknown' } })
    expect(planted(JSON.stringify(result))).toEqual([])
  })
})

describe('the journal', () => {
  it('holds no identity after a whole case, its corrections and a look at it', async () => {
    const { test, requestId } = office
    await test.call('requests.revealIdentity', { id: requestId, reason: `Menghubungi ${IDENTITY.phone}` })
    const form = { ...REQUEST_FORM, ...IDENTITY, applicantName: NAME, phone: '081200011122', notes: TYPED }
    await test.call('requests.update', { id: requestId, version: 1, form })
    const token = chosenFile(test, `KTP ${NAME} ${IDENTITY.nationalId}.pdf`, '%PDF-1.4 ktp')
    await test.call('attachments.add', { entity: 'request', entityId: requestId, kind: 'identityCard', token })
    const journal = JSON.stringify(rowsOf(test, 'SELECT * FROM journal'))
    expect(planted(journal)).toEqual([])
    expect(journal).not.toContain('081200011122')
  })
})

describe('free text in the journal', () => {
  /** Of fixed lines without an area code, and of addresses, no pattern can tell: the case itself must be asked. */
  const KNOWN = { address: 'Kampung Penanda RT 3', phone: '5550123', proxyAddress: 'Dusun Kuasa Penanda', proxyPhone: '7771234' }
  const typed = `Diantar ke kampung penanda  rt 3 (555-0123), kuasanya di Dusun Kuasa Penanda, 777 1234`
  const known = (text: string) => Object.values(KNOWN).filter((value) => text.includes(value))
  const journaled = () => JSON.stringify(rowsOf(office.test, 'SELECT * FROM journal'))

  it('loses what the case holds although the entry changes no identity, in objections and disputes too', async () => {
    const { test, agencyId } = office
    const { address, phone } = KNOWN
    const form = { ...REQUEST_FORM, applicantName: NAME, address, phone }
    const { id: requestId } = await test.call('requests.register', { agencyId, form })
    const objecting = { ...OBJECTION_FORM, requestId, applicantName: NAME, ...KNOWN, proxyName: 'Kuasa Contoh' }
    const { id } = await test.call('objections.register', { agencyId, form: objecting })
    await test.call('requests.update', { id: requestId, version: 1, form: { ...form, notes: typed } })
    await test.call('objections.update', { id, version: 1, form: { ...objecting, notes: typed } })
    const dispute = { ...DISPUTE, objectionId: id }
    const added = await test.call('disputes.add', { agencyId, dispute })
    await test.call('disputes.update', { ...added, dispute: { ...dispute, notes: typed } })
    await test.call('requests.revealIdentity', { id: requestId, reason: typed })
    const journal = journaled()
    expect(journal).toContain('[disamarkan]')
    expect(known(journal)).toEqual([])
    for (const part of ['555-0123', 'kampung penanda', '777 1234']) expect(journal).not.toContain(part)
  })

  it('loses it in the reason of a discarding, when the case itself is gone', async () => {
    const { test, agencyId } = office
    const { address, phone } = KNOWN
    const { id } = await test.call('requests.register', { agencyId, form: { ...REQUEST_FORM, address, phone } })
    await test.call('requests.discard', { id, version: 1, reason: `Dobel dengan ${address}, 555-0123` })
    expect(journaled()).not.toContain('555-0123')
    expect(known(journaled())).toEqual([])
  })
})

describe('the reminder of the system', () => {
  it('counts, and names nobody', async () => {
    const { test } = office
    test.setNow('2026-12-09T02:00:00.000Z')
    const shown: ReminderWords[] = []
    await reminderClock(
      test.backend,
      () => '2026-12-09T02:00:00.000Z',
      (words) => shown.push(words),
    ).tick()
    expect(shown).toHaveLength(1)
    expect(plantedOrNamed(JSON.stringify(shown))).toEqual([])
  })
})

describe('files', () => {
  /** Makes every file that can hold people into a folder of its own and answers their names. */
  async function makeFiles(folder: string): Promise<string[]> {
    const { test, agencyId, requestId, letterId } = office
    const keep = (name: string) => test.backend.files.keep(join(folder, name))
    const place = { agencyId, ...YEAR }
    const ended = async ({ jobId }: { readonly jobId: string }) => {
      const state = await test.jobEnded(jobId)
      expect(state.state, JSON.stringify(state)).toBe('done')
    }
    for (const format of ['xlsx', 'pdf'] as const) {
      const drawn = { ...place, profile: 'internal', format, paper: 'F4' } as const
      await ended(
        await test.call('requests.exportBook', { ...drawn, mode: 'article32', saveToken: keep(`permohonan.${format}`) }),
      )
      await ended(await test.call('objections.exportBook', { ...drawn, saveToken: keep(`keberatan.${format}`) }))
    }
    await ended(await test.call('disputes.exportWorkbook', { ...place, profile: 'internal', saveToken: keep('sengketa.xlsx') }))
    for (const format of ['pdf', 'docx'] as const)
      await ended(await test.call('letters.write', { id: letterId, format, paper: 'A4', token: keep(`surat.${format}`) }))
    await ended(await test.call('dashboard.printSheet', { agencyId, paper: 'A4', saveToken: keep('lembar.pdf') }))
    await ended(await test.call('dashboard.exportCalendar', { agencyId, saveToken: keep('tenggat.ics') }))
    await ended(await test.call('requests.exportNumberAudit', { agencyId, saveToken: keep('nomor.xlsx') }))
    const parts = (await test.call('caseFile.parts', { entity: 'request', id: requestId })).map(({ id }) => id)
    const dossier = { entity: 'request', id: requestId, side: 'office', parts, format: 'zip', token: keep('berkas.zip') } as const
    await ended(await test.call('caseFile.make', dossier))
    return readdirSync(folder)
  }

  /** What a file says of itself: the properties that a system shows without opening it. */
  function properties(path: string): string {
    if (path.endsWith('.pdf'))
      return (
        execFileSync('pdfinfo', ['-custom', path], { encoding: 'utf8' }) + execFileSync('pdfinfo', [path], { encoding: 'utf8' })
      )
    if (/\.(xlsx|docx)$/.test(path))
      return officeParts(path)
        .filter((part) => part.startsWith('docProps/'))
        .map((part) => officePart(path, part))
        .join('\n')
    return path.endsWith('.zip') ? officeParts(path).join('\n') : ''
  }

  it('name nobody in their properties, nor in the names inside a zip, and leave nothing in the temporary folder', async () => {
    const folder = join(office.test.folder, 'keluar')
    mkdirSync(folder)
    const names = await makeFiles(folder)
    expect(names.length).toBeGreaterThanOrEqual(11)
    for (const name of names) expect(plantedOrNamed(properties(join(folder, name))), name).toEqual([])
    expect(readdirSync(ownTemporary.folder)).toEqual([])
    // Those that may be passed on hold no identity at all.
    const texts = {
      calendar: readFileSync(join(folder, 'tenggat.ics'), 'utf8'),
      sheet: pdfPages(join(folder, 'lembar.pdf')).join('\n'),
      numbers: workbookText(await readWorkbook(join(folder, 'nomor.xlsx'))),
    }
    for (const [name, text] of Object.entries(texts)) expect(plantedOrNamed(text), name).toEqual([])
  })
})
