// Finalised annual reports: what is signed is frozen to the byte, corrections are shown, deliveries and the duty of 31 March.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Delivery, figurePathWords, type InputOf, type OutputOf, REPORT_SECTIONS } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { pdfPages, readWorkbook } from '../support/documents.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { codeOf, DECISION, problemsOf, rowsOf } from './fixtures.ts'

const YEAR = 2025
let test: TestBackend
let agencyId: number

/** One office for the whole story, since drawing six files is the slow part. */
beforeAll(async () => {
  test = await openTestBackend({ now: '2026-01-20T03:00:00Z' })
  agencyId = await setUpOffice(test)
  await decidedRequest('2025-03-03')
})
afterAll(async () => {
  const faults = [...test.faults]
  await test.close()
  expect(faults).toEqual([])
})

async function decidedRequest(day: string): Promise<number> {
  const on = dateOnly(day)
  const form = { ...REQUEST_FORM, receivedOn: on, backdatingReason: 'Dicatat kemudian' }
  const { id } = await test.call('requests.register', { agencyId, form })
  const days = { decidedOn: on, noticeOn: on, providedOn: on }
  await test.call('requests.decide', { id, version: 1, decision: { ...DECISION, ...days } })
  return id
}

async function writeTexts(): Promise<void> {
  for (const section of REPORT_SECTIONS)
    await test.call('annualReport.writeSection', { agencyId, year: YEAR, section, body: `Uraian ${section}.`, version: 0 })
}

const FORM = { number: '045/1/PPID/2026', signedOn: dateOnly('2026-01-19'), reason: '' }
type Form = typeof FORM
const order = (form: Partial<Form> = {}, year = YEAR) => ({ agencyId, year, ...FORM, ...form })
async function drawn(form: Partial<Form> = {}): Promise<string> {
  const { jobId } = await test.call('reportEditions.draw', order(form))
  expect(await test.jobEnded(jobId)).toMatchObject({ state: 'done' })
  return jobId
}
const list = () => test.call('reportEditions.list', { agencyId, year: YEAR })
const edition = async (sequence: number) => {
  const found = (await list()).editions.find((one) => one.sequence === sequence)
  if (found === undefined) throw new Error(`no edition ${sequence}`)
  return found
}
/** A finalised year is locked; it is corrected only after it was opened with a reason. */
async function correctedRequest(day: string): Promise<void> {
  const on = dateOnly(day)
  const form = { ...REQUEST_FORM, receivedOn: on, backdatingReason: 'Dicatat kemudian' }
  expect(codeOf(await test.attempt('requests.register', { agencyId, form }))).toBe('year.locked')
  const [lock] = await test.call('yearLock.list', { agencyId })
  expect(lock).toMatchObject({ year: YEAR, openedAt: null })
  const reason = 'Satu permohonan terlambat dicatat'
  await test.call('yearLock.open', { agencyId, year: YEAR, version: lock?.version ?? 0, reason })
  await decidedRequest(day)
}
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('a report that is not ready', () => {
  it('is not finalised: it names what is missing, its year runs, nobody signs, or the days are wrong (Ps.56)', async () => {
    const refused = await test.attempt('reportEditions.draw', order())
    expect(codeOf(refused)).toBe('reportEditions.openErrors')
    if (!refused.ok) expect(String(refused.error.details['findings'])).toContain('belum ditulis')
    expect(codeOf(await test.attempt('reportEditions.draw', order({}, 2026)))).toBe('reportEditions.yearNotOver')
    const before = dateOnly('2018-06-01')
    expect(problemsOf(await test.attempt('reportEditions.draw', order({ signedOn: before })))).toEqual([
      'signedOn edition.signedInYear',
    ])
    expect(problemsOf(await test.attempt('reportEditions.draw', order({ signedOn: dateOnly('2026-01-21') })))).toEqual([
      'signedOn date.inFuture',
    ])
    const unsigned = { agencyId, year: 2017, ...FORM, signedOn: before }
    expect(codeOf(await test.attempt('reportEditions.draw', unsigned))).toBe('reportEditions.noSignatory')
    const outlook = await test.call('reportEditions.outlook', { agencyId, year: YEAR, signedOn: FORM.signedOn })
    expect(outlook).toMatchObject({ sequence: 1, previousOn: null, isYearOver: true })
    expect(outlook.openErrors).toBeGreaterThan(0)
    expect(outlook.signatory?.nameWithTitles).toBe('Dra. Siti Contoh, M.Si.')
  })

  it('is reminded of from January until it is delivered (Ps.56, Ps.58)', async () => {
    expect(await test.call('reportEditions.reminder', { agencyId })).toEqual({
      year: YEAR,
      dueOn: '2026-03-31',
      daysLeft: 70,
      level: 'notice',
      missing: ['texts', 'finalise', 'ppid', 'commission'],
    })
  })
})

const write = (section: (typeof REPORT_SECTIONS)[number], body: string, version: number) =>
  test.call('annualReport.writeSection', { agencyId, year: YEAR, section, body, version })

/** A text changed meanwhile is named; put back, and an identity looked at, the drawn files still say what is so. */
async function onlyWhatIsPrintedCounts(jobId: string): Promise<void> {
  await write('policy', 'Kebijakan lain.', 1)
  const refused = await test.attempt('reportEditions.finalise', { ...order(), jobId })
  expect(refused).toMatchObject({ ok: false, error: { code: 'reportEditions.changed', details: { what: 'texts' } } })
  await write('policy', 'Uraian policy.', 2)
  await test.call('requests.revealIdentity', { id: 1, reason: 'Mengirim surat' })
}

describe('finalising', () => {
  it('keeps six files and the figures, and what was drawn before a change is refused', async () => {
    await writeTexts()
    const stale = await drawn()
    expect(codeOf(await test.attempt('reportEditions.finalise', { ...order({ number: 'lain' }), jobId: stale }))).toBe(
      'reportEditions.changed',
    )
    await decidedRequest('2025-05-05')
    expect(codeOf(await test.attempt('reportEditions.finalise', { ...order(), jobId: stale }))).toBe('reportEditions.changed')
    expect((await list()).editions).toEqual([])

    const jobId = await drawn()
    await onlyWhatIsPrintedCounts(jobId)
    const files = await test.call('reportEditions.drawn', { jobId })
    expect(files).toHaveLength(6)
    expect(await test.call('reportEditions.finalise', { ...order(), jobId })).toEqual({ id: 1, sequence: 1 })
    const { editions, differing } = await list()
    expect([editions.length, differing]).toEqual([1, 0])
    expect(editions[0]).toMatchObject({ number: FORM.number, signedOn: FORM.signedOn, sequence: 1, deliveries: [] })
    expect(editions[0]?.files.map(({ form, format }) => `${form} ${format}`)).toEqual([
      'full xlsx',
      'full pdf',
      'full docx',
      'summary xlsx',
      'summary pdf',
      'summary docx',
    ])
    const checksums = editions[0]?.files.map((file) => file.sha256) ?? []
    expect(editions[0]?.checksum).toBe(createHash('sha256').update(checksums.join('\n')).digest('hex'))
    expect(rowsOf(test, "SELECT action FROM journal WHERE entity = 'reportEdition'")).toEqual([{ action: 'finalise' }])
  })

  it('prints number and signing day, and no mark of a draft', async () => {
    const path = join(test.folder, 'laporan.pdf')
    const token = test.backend.files.keep(path)
    await test.call('reportEditions.saveFile', { id: 1, form: 'full', format: 'pdf', token })
    const text = pdfPages(path).join('\n')
    expect(text).toContain(`NOMOR ${FORM.number}`)
    expect(text).toContain('19 Januari 2026')
    expect(text).not.toContain('KONSEP')
  })

  it('is refused by the file of the register itself to be changed or taken back', () => {
    const db = new Database(test.databasePath)
    expect(() => db.prepare("UPDATE report_edition SET number = 'x'").run()).toThrow(/never changes/)
    expect(() => db.prepare('DELETE FROM report_edition').run()).toThrow(/never taken back/)
    db.close()
  })
})

/** A drawn file that somebody opened and saved is no longer what was drawn; put back, it is again. */
async function refusedWhileSavedAgain(wanted: InputOf<'reportEditions.finalise'>): Promise<void> {
  const [first] = await test.call('reportEditions.drawn', { jobId: wanted.jobId })
  const path = test.backend.files.pathOf(first?.token ?? '')
  const bytes = readFileSync(path)
  writeFileSync(path, Buffer.concat([bytes, Buffer.from(' ')]))
  expect(codeOf(await test.attempt('reportEditions.finalise', wanted))).toBe('reportEditions.changed')
  writeFileSync(path, bytes)
}

describe('a finalised report', () => {
  const copy = async (name: string, format: 'pdf' | 'xlsx' | 'docx') => {
    const path = join(test.folder, name)
    const token = test.backend.files.keep(path)
    await test.call('reportEditions.saveFile', { id: 1, form: 'full', format, token })
    return path
  }

  it('shows every figure that the register states otherwise since, and still prints to the byte (Ps.56)', async () => {
    const before = await edition(1)
    await correctedRequest('2025-03-04')
    expect((await list()).differing).toBeGreaterThan(3)
    const { rows, against, readable } = await test.call('reportEditions.difference', { id: 1 })
    expect([against, readable]).toEqual([null, true])
    const words = rows.map((row) => [figurePathWords(row.path), row.frozen, row.present])
    expect(words).toContainEqual(['Permohonan · Diterima', 2, 3])
    expect(words).toContainEqual(['Permohonan · Per bulan · Maret 2025 · diterima', 1, 2])
    for (const [path] of words) expect(path).not.toMatch(/\b(by[A-Z]|grantedFully|inPerson|individual)/)
    for (const file of before.files) {
      const path = join(test.folder, `ulang-${file.name}`)
      const token = test.backend.files.keep(path)
      await test.call('reportEditions.saveFile', { id: 1, form: file.form, format: file.format, token })
      expect(sha256(path)).toBe(file.sha256)
    }
    await test.call('reportEditions.openFile', { id: 1, form: 'summary', format: 'pdf' })
    expect(sha256(test.opened.at(-1) ?? '')).toBe(
      before.files.find((file) => file.name.startsWith('Ring') && file.format === 'pdf')?.sha256,
    )
  })

  it('has its corrections printed as a list of their own', async () => {
    const write = async (format: 'pdf' | 'xlsx') => {
      const path = join(test.folder, `koreksi.${format}`)
      const token = test.backend.files.keep(path)
      const { jobId } = await test.call('reportEditions.writeDifference', { id: 1, format, paper: 'A4', token })
      expect(await test.jobEnded(jobId)).toMatchObject({ state: 'done' })
      return path
    }
    const text = pdfPages(await write('pdf')).join('\n')
    expect(text).toContain('Koreksi atas Laporan Layanan Informasi Publik Tahun 2025')
    expect(text.replace(/\s+/g, ' ')).toContain('Permohonan · Diterima 2 3 1')
    const workbook = await readWorkbook(await write('xlsx'))
    const cells: string[] = []
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text))))
    expect(cells).toContain('Permohonan · Diterima')
  })

  it('is corrected by a further edition with a reason, compared with what it corrects', async () => {
    expect(problemsOf(await test.attempt('reportEditions.draw', order()))).toEqual(['reason text.required'])
    const early = order({ reason: 'x', signedOn: dateOnly('2026-01-18') })
    expect(problemsOf(await test.attempt('reportEditions.draw', early))).toEqual(['signedOn edition.signedBeforePrevious'])
    const reason = 'Satu permohonan terlambat dicatat'
    const jobId = await drawn({ reason })
    const wanted = { ...order({ reason }), jobId }
    await refusedWhileSavedAgain(wanted)
    expect(await test.call('reportEditions.finalise', wanted)).toEqual({ id: 2, sequence: 2 })
    const { editions, differing } = await list()
    expect([editions.map(({ sequence }) => sequence), differing]).toEqual([[2, 1], 0])
    const [lock] = await test.call('yearLock.list', { agencyId })
    expect([lock?.openedAt, lock?.events.map(({ event }) => event)]).toEqual([null, ['lock', 'open', 'lock']])
    const { against, rows } = await test.call('reportEditions.difference', { id: 1 })
    expect([against, rows.length > 3]).toEqual([2, true])
    const path = join(test.folder, 'perbaikan.pdf')
    const token = test.backend.files.keep(path)
    await test.call('reportEditions.saveFile', { id: 2, form: 'full', format: 'pdf', token })
    const pages = pdfPages(path)
    expect(pages[0]).toContain('EDISI PERBAIKAN KE-1')
    expect(pages.find((page) => page.includes('Pasal 12'))?.replace(/\s+/g, ' ')).toContain('(EDISI PERBAIKAN KE-1)')
    expect(sha256(await copy('pertama.pdf', 'pdf'))).toBe((await edition(1)).files[1]?.sha256)
  })

  it('that is damaged in the register is not handed out as the report', async () => {
    const { files } = await edition(2)
    const db = new Database(test.databasePath)
    const sha = files[2]?.sha256 ?? ''
    const content = db
      .prepare<[string], { content: Buffer }>('SELECT content FROM stored_file WHERE sha256 = ?')
      .get(sha)?.content
    db.prepare("UPDATE stored_file SET content = x'00' WHERE sha256 = ?").run(sha)
    const wanted = { id: 2, form: 'full' as const, format: 'docx' as const }
    expect(codeOf(await test.attempt('reportEditions.openFile', wanted))).toBe('reportEditions.damaged')
    db.prepare('UPDATE stored_file SET content = ? WHERE sha256 = ?').run(content, sha)
    db.close()
  })

  it('counts as referred to when the register looks for orphans', async () => {
    const { jobId } = await test.call('evidence.verify', { agencyId })
    await test.jobEnded(jobId)
    const report: OutputOf<'evidence.verified'> = await test.call('evidence.verified', { jobId })
    expect([report.damaged, report.orphans.count]).toEqual([[], 0])
  })
})

describe('the delivery of a report (Ps.58)', () => {
  const DELIVERY: Delivery = {
    recipientKind: 'commission',
    recipient: 'Komisi Informasi Provinsi Contoh',
    deliveredOn: dateOnly('2026-01-20'),
    method: 'Surat tercetak',
    receiptNumber: 'TT-12',
    note: '',
  }

  it('is logged, corrected and taken off, never before the signing nor in the future', async () => {
    const deliver = (deliveredOn: string) =>
      test.attempt('reportEditions.addDelivery', { editionId: 2, delivery: { ...DELIVERY, deliveredOn: dateOnly(deliveredOn) } })
    expect(problemsOf(await deliver('2026-01-21'))).toEqual(['delivery.deliveredOn date.inFuture'])
    expect(problemsOf(await deliver('2026-01-18'))).toEqual(['delivery.deliveredOn edition.deliveredBeforeSigning'])
    const { id } = await test.call('reportEditions.addDelivery', { editionId: 2, delivery: DELIVERY })
    const receipt = { ...DELIVERY, receiptNumber: 'TT-13' }
    expect(await test.call('reportEditions.updateDelivery', { id, version: 1, delivery: receipt })).toEqual({ id, version: 2 })
    expect(codeOf(await test.attempt('reportEditions.updateDelivery', { id, version: 1, delivery: receipt }))).toBe('conflict')
    expect((await edition(2)).deliveries).toEqual([{ id, version: 2, ...receipt }])
    const ppid = { ...DELIVERY, recipientKind: 'ppid' as const, recipient: 'PPID Utama' }
    // Who had only the report that was corrected is still owed the correction.
    await test.call('reportEditions.addDelivery', { editionId: 1, delivery: ppid })
    expect(await test.call('reportEditions.reminder', { agencyId })).toMatchObject({ missing: ['ppid'] })
    const other = await test.call('reportEditions.addDelivery', { editionId: 2, delivery: ppid })
    expect(await test.call('reportEditions.reminder', { agencyId })).toBeNull()
    expect(await test.call('reportEditions.removeDelivery', other)).toEqual({})
    expect(await test.call('reportEditions.reminder', { agencyId })).toMatchObject({ missing: ['ppid'], level: 'notice' })
    const kept = rowsOf<{ changes: string }>(
      test,
      "SELECT changes FROM journal WHERE entity = 'reportEdition' AND action <> 'finalise'",
    )
    expect(JSON.stringify(kept)).toContain('TT-13')
    expect(JSON.stringify(kept)).not.toMatch(/Provinsi Contoh|Surat tercetak|PPID Utama/)
    const actions = rowsOf<{ action: string }>(
      test,
      "SELECT action FROM journal WHERE entity = 'reportEdition' AND action NOT IN ('finalise', 'export', 'print') ORDER BY id",
    )
    expect(actions.map(({ action }) => action)).toEqual(['deliver', 'updateDelivery', 'deliver', 'deliver', 'removeDelivery'])
  })

  it('to PPID Utama is nobody duty when the report is that of the city', async () => {
    const { version, ...layout } = await test.call('annualReport.layout', { agencyId })
    await test.call('annualReport.saveLayout', { agencyId, layout: { ...layout, scope: 'city' }, version })
    expect(await test.call('reportEditions.reminder', { agencyId })).toBeNull()
  })
})

describe('a year in which nothing came in (Ps.56)', () => {
  const newOffice = async (shortCode: string) =>
    (await test.call('office.createAgency', { profile: { ...PROFILE, shortCode }, officials: [OFFICIAL] })).id

  it('is reminded of where the office was there by its end, and not of an office that came later', async () => {
    const id = await newOffice('BARU')
    expect(await test.call('reportEditions.reminder', { agencyId: id })).toBeNull()
    const db = new Database(test.databasePath)
    // 20.00 UTC on the last day is the new year in the office's own zone.
    const created = db.prepare('UPDATE agency SET created_at = ? WHERE id = ?')
    created.run('2025-12-31T20:00:00Z', id)
    expect(await test.call('reportEditions.reminder', { agencyId: id })).toBeNull()
    created.run('2025-12-31T10:00:00Z', id)
    expect(await test.call('reportEditions.reminder', { agencyId: id })).toMatchObject({ year: YEAR })
    created.run('2026-01-02T03:00:00Z', id)
    db.close()
    const form = { ...REQUEST_FORM, receivedOn: dateOnly('2024-03-04'), backdatingReason: 'Dicatat kemudian' }
    await test.call('requests.register', { agencyId: id, form })
    expect(await test.call('reportEditions.reminder', { agencyId: id })).toMatchObject({ year: YEAR })
  })
})
