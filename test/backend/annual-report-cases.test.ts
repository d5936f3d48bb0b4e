// "Explain this number": every figure of the report is the size of the list behind it, whatever the registers hold.
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { type CaseFigure, type DecisionInput, yearPeriod } from '../../src-main/contract/index.ts'
import { findAgency } from '../../src-main/features/office/office.store.ts'
import { gatherAnnexes } from '../../src-main/features/annual-report/annual-report.annexes.ts'
import { collectFigures } from '../../src-main/features/annual-report/annual-report.collect.ts'
import { unbalancedTotals } from '../../src-main/features/annual-report/annual-report.figures.ts'
import { loadWorkingCalendar } from '../../src-main/features/calendar/calendar.store.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { kyselyOver } from '../../src-main/storage/handles.ts'
import Database from 'better-sqlite3'
import { figureCounts } from '../support/figure-counts.ts'
import { fillRandomly } from '../support/random-register.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { RESOURCES } from '../support/resources.ts'
import { DECISION, decideBySql, INFORMATION, OBJECTION_FORM, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice({}, '2027-12-20T03:00:00Z')
const YEAR = yearPeriod(2026)
const PERIODS = [
  YEAR,
  { from: dateOnly('2026-03-15'), to: dateOnly('2026-06-10') },
  { from: dateOnly('2025-05-01'), to: dateOnly('2027-12-31') },
]

const cases = (period: (typeof PERIODS)[number], figure: CaseFigure, offset = 0, limit = 500) =>
  office.test.call('annualReport.casesBehind', { agencyId: office.agencyId, ...period, figure, offset, limit })

async function figuresOf(period: (typeof PERIODS)[number]) {
  const db = new Database(office.test.databasePath, { readonly: true })
  const read = kyselyOver(db)
  const agency = await findAgency(read, office.agencyId)
  if (agency === undefined) throw new Error('no office')
  const found = await collectFigures(read, agency, await loadWorkingCalendar(read, RESOURCES, agency), period)
  await read.destroy()
  return found
}

/** The office counts the day of receipt, and a repair begins the period anew; half of the requests were repaired. */
function withOtherClock() {
  const db = new Database(office.test.databasePath)
  db.exec(`UPDATE agency SET restart_on_repair = 1, count_trigger_day = 1;
    UPDATE request SET items = '[]';
    UPDATE request SET incomplete_on = received_on, complete_on = date(received_on, '+9 days') WHERE id % 2 = 0`)
  db.close()
}

describe('lateness', () => {
  it('is what the deadlines of the desk say of each case (UU KIP Ps.22(7)-(8))', async () => {
    fillRandomly(office.test, office.agencyId, 3)
    const before = (await figuresOf(YEAR)).requests.late
    withOtherClock()
    const { requests } = await figuresOf(YEAR)
    const late = (await cases(YEAR, { table: 'T6', group: 'time', key: 'late' })).rows
    expect([requests.late, late.length]).not.toContain(before)
    const measured = (await cases(YEAR, { table: 'T6', group: 'time', key: 'measured' })).rows
    const isLate = new Set(late.map(({ id }) => id))
    let compared = 0
    for (const { id, noticeOn } of measured) {
      const { deadline, extendedOn, receivedOn } = await office.test.call('requests.get', { id })
      // An extension of an old register may have come too late; the desk of today allows none.
      if (noticeOn === null || noticeOn < receivedOn || extendedOn !== null) continue
      expect(isLate.has(id), String(id)).toBe(noticeOn > deadline.due)
      compared++
    }
    expect(compared).toBeGreaterThan(8)
  })
})

describe('for every register', () => {
  it.each([1, 2])('each figure counts as many cases as the list behind it has, each once (seed %i)', async (seed) => {
    fillRandomly(office.test, office.agencyId, seed)
    // Lateness follows the office's own clock, in the count and in the list alike.
    if (seed === 2) withOtherClock()
    for (const period of PERIODS) {
      const figures = await figuresOf(period)
      expect(unbalancedTotals(figures)).toEqual([])
      let counted = 0
      for (const { count, ...figure } of figureCounts(figures)) {
        const { total, rows } = await cases(period, figure)
        const what = `${period.from} ${Object.values(figure).join(' ')}`
        expect([what, total, new Set(rows.map(({ id }) => id)).size]).toEqual([what, count, count])
        counted += Math.min(count, 1)
      }
      // A register of 150 requests fills most numbers, so that nothing is proved of zeros alone.
      expect(counted).toBeGreaterThan(100)
    }
  })
})

describe('the list behind a number', () => {
  it('comes in pages that follow each other, oldest first', async () => {
    fillRandomly(office.test, office.agencyId, 5)
    const figure = { table: 'T4', group: 'all', key: 'all' } as const
    const whole = (await cases(YEAR, figure)).rows
    const first = await cases(YEAR, figure, 0, 7)
    const second = await cases(YEAR, figure, 7, 7)
    expect([...first.rows, ...second.rows]).toEqual(whole.slice(0, 14))
    expect(first.total).toBe(whole.length)
    const days = whole.map(({ on }) => String(on))
    expect(days).toEqual(days.toSorted((a, b) => a.localeCompare(b)))
  })

  it('of the mean and median stands in the order of days, and they are what the figures say', async () => {
    fillRandomly(office.test, office.agencyId, 6)
    const { requests } = await figuresOf(YEAR)
    const days = (await cases(YEAR, { table: 'T6', group: 'time', key: 'measured' })).rows.map((one) => one.days ?? -1)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(days.reduce((sum, one) => sum + one, 0) / days.length).toBeCloseTo(requests.meanWorkingDays ?? -1, 9)
    const middle = (days[Math.floor((days.length - 1) / 2)] ?? 0) + (days[Math.floor(days.length / 2)] ?? 0)
    expect(middle / 2).toBe(requests.medianWorkingDays)
  })

  it('is empty for a number that no table has', async () => {
    for (const figure of [
      { table: 'T9', group: 'channel', key: 'email' },
      { table: 'T1a', group: 'all', key: 'toString' },
      { table: 'T6', group: 'constructor', key: 'name' },
      { table: 'T13', group: 'x', key: 'all' },
      { table: 'T14', group: 'state', key: '' },
    ] as const)
      expect(await cases(YEAR, figure)).toEqual({ total: 0, rows: [] })
  })

  it('carries no more of an applicant than the lists show, and the evidence nothing at all', async () => {
    const informationRequested =
      'Rencana kerja tahun 2026; Budi Percobaan, NIK 3273 0101 0190 0001, HP 0812 3456 7890, lewat tetangga 0813-9999-8888'
    const { id } = await registerRequest(office, { receivedOn: dateOnly('2027-12-20'), informationRequested })
    await office.test.call('requests.decide', { id, version: 1, decision: { ...DECISION, ...ON_THE_DAY } })
    const period = yearPeriod(2027)
    const figure = { table: 'T4', group: 'all', key: 'grantedFully' } as const
    const { rows } = await cases(period, figure)
    expect(rows).toMatchObject([{ id, applicantName: 'Budi Percobaan', days: 0, noticeOn: '2027-12-20', state: 'grantedFully' }])
    const { subject: _, ...line } = rows[0] ?? { subject: '' }
    expect(JSON.stringify(line)).not.toMatch(/3273010101900001|081234567890|percobaan\.example/)
    const path = join(office.test.folder, 'bukti.xlsx')
    const order = { agencyId: office.agencyId, ...period, figure, saveToken: office.test.backend.files.keep(path) }
    const { jobId } = await office.test.call('annualReport.exportCases', order)
    expect(await office.test.jobEnded(jobId)).toMatchObject({ state: 'done' })
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(path)
    const text = book.worksheets.flatMap((sheet) => JSON.stringify(sheet.getSheetValues())).join('\n')
    expect(text).toContain('Bukti angka Tabel T4: Permohonan · dikabulkan seluruhnya; 1 perkara, tahun 2027')
    expect(text).toContain('Rencana kerja tahun 2026')
    expect(text).not.toMatch(/Budi|3273 ?0101|0812|0813/)
  })
})

it('the annexes carry nobody else of what was asked either, however the number is written', async () => {
  const informationRequested = 'Berkas NIK 3273 0101 0190 0002, hubungi Ani 0813-9999-8888 atau ani@contoh.example'
  const receivedOn = dateOnly('2027-12-20')
  await registerRequest(office, { receivedOn, informationRequested })
  const form = { ...OBJECTION_FORM, requestId: null, receivedOn, informationRequested }
  await office.test.call('objections.register', { agencyId: office.agencyId, form })
  const db = new Database(office.test.databasePath, { readonly: true })
  const read = kyselyOver(db)
  const agency = await findAgency(read, office.agencyId)
  if (agency === undefined) throw new Error('no office')
  const annexes = await gatherAnnexes({ read, agency, period: yearPeriod(2027) }, ['requests', 'objections'], () => {})
  await read.destroy()
  for (const { table } of annexes) {
    expect(JSON.stringify(table.rows)).toContain('Berkas NIK [disamarkan], hubungi Ani [disamarkan] atau [disamarkan]')
  }
  expect(annexes.map(({ table }) => table.rows.length)).toEqual([1, 1])
})

const ON_THE_DAY: Partial<DecisionInput> = {
  decidedOn: dateOnly('2027-12-20'),
  noticeOn: dateOnly('2027-12-20'),
  providedOn: null,
}

describe('the unit of a request (T7)', () => {
  it('is the one staff named, else the holder of the entry it was answered with, else unknown', async () => {
    const { agencyId, test } = office
    const entry = await test.call('publicInformation.add', {
      agencyId,
      entry: { ...INFORMATION, holderUnit: 'Bidang Statistik' },
    })
    decideBySql(test, 'published', entry.id)
    expect(await test.call('requests.units', { agencyId })).toEqual(['Bidang Statistik'])
    const receivedOn = dateOnly('2027-12-20')
    const answeredWith = [{ id: entry.id, title: 'Rencana kerja', link: '' }]
    const decision = { ...DECISION, ...ON_THE_DAY, answeredWith }
    const named = await registerRequest(office, { receivedOn, unit: 'Sekretariat' })
    await test.call('requests.decide', { id: named.id, version: 1, decision })
    const answered = await registerRequest(office, { receivedOn })
    await test.call('requests.decide', { id: answered.id, version: 1, decision })
    await registerRequest(office, { receivedOn })
    expect((await test.call('annualReport.figures', { agencyId, year: 2027 })).requests.byUnit).toEqual([
      { unit: 'Bidang Statistik', received: 1, granted: 1, refused: 0 },
      { unit: 'Sekretariat', received: 1, granted: 1, refused: 0 },
      { unit: '', received: 1, granted: 0, refused: 0 },
    ])
  })

  it('and the group of its purpose are corrected on the form and stand in the journal', async () => {
    const { agencyId, test } = office
    const receivedOn = dateOnly('2027-12-20')
    const { id } = await registerRequest(office, { receivedOn, purpose: 'Penelitian' })
    const of = async () => (await test.call('annualReport.figures', { agencyId, year: 2027 })).requests.byPurpose
    expect(await of()).toMatchObject({ research: 1, legal: 0 })

    const form = { ...REQUEST_FORM, receivedOn, purpose: 'Penelitian', unit: ' Sekretariat ', purposeKind: 'legal' as const }
    await test.call('requests.update', { id, version: 1, form })
    expect(await test.call('requests.get', { id })).toMatchObject({ unit: 'Sekretariat', purposeKind: 'legal' })
    expect(await of()).toMatchObject({ research: 0, legal: 1 })
    const db = new Database(test.databasePath, { readonly: true })
    const changes = db
      .prepare<[], { changes: string }>("SELECT changes FROM journal WHERE action = 'update' ORDER BY id DESC")
      .get()
    db.close()
    expect(JSON.parse(changes?.changes ?? '{}')).toMatchObject({ unit: ['', 'Sekretariat'], purposeKind: [null, 'legal'] })
  })
})
