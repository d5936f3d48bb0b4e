// Rules of finalised reports: days, reminder, and the figures that differ by name.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportFigures } from '../../../src-main/contract/index.ts'
import { differenceBook } from '../../../src-main/features/report-editions/report-editions.book.ts'
import { corrections, figureDifferences } from '../../../src-main/features/annual-report/figure-differences.figures.ts'
import {
  changedWords,
  correctionWords,
  deliveryEntry,
  deliveryProblems,
  editionProblems,
  isYearOver,
  recipientKind,
  REPORT_STEPS,
  reportReminder,
  type ReportStanding,
} from '../../../src-main/features/report-editions/report-editions.rules.ts'
import { figurePathWords, figureValueWords } from '../../../src-main/features/report-editions/report-editions.words.figures.ts'
import { dateOnly, addDays, type DateOnly } from '../../../src-main/kernel/date-only.ts'

const STANDING: ReportStanding = {
  today: dateOnly('2026-01-02'),
  existed: true,
  textsMissing: true,
  finalised: false,
  delivered: [],
  scope: 'agency',
}
const remind = (change: Partial<ReportStanding>) => reportReminder({ ...STANDING, ...change })
const at = (today: string) => remind({ today: dateOnly(today) })

describe('the reminder of the report (Perki KI 1/2021 Ps.56, Ps.58)', () => {
  it('speaks of the year just over from 1 January, urgently from 1 March, and of the delay after 31 March', () => {
    expect(at('2026-01-01')).toMatchObject({ year: 2025, dueOn: '2026-03-31', daysLeft: 89, level: 'notice' })
    expect(at('2026-02-28')?.level).toBe('notice')
    expect(at('2026-03-01')).toMatchObject({ daysLeft: 30, level: 'urgent' })
    expect(at('2026-03-31')).toMatchObject({ daysLeft: 0, level: 'urgent' })
    expect(at('2026-04-01')).toMatchObject({ daysLeft: -1, level: 'overdue' })
    expect(at('2026-12-31')).toMatchObject({ year: 2025, level: 'overdue' })
    expect(at('2027-01-01')).toMatchObject({ year: 2026, level: 'notice' })
  })

  it('names the steps that are missing in their order, and is silent when none is', () => {
    expect(remind({})?.missing).toEqual(['texts', 'finalise', 'ppid', 'commission'])
    expect(remind({ textsMissing: false })?.missing).toEqual(['finalise', 'ppid', 'commission'])
    expect(remind({ finalised: true })?.missing).toEqual(['ppid', 'commission'])
    expect(remind({ finalised: true, delivered: ['ppid', 'other'] })?.missing).toEqual(['commission'])
    expect(remind({ finalised: true, delivered: ['commission', 'ppid'] })).toBeNull()
  })

  it('does not ask PPID Utama to deliver to itself, nor an office that was not there yet', () => {
    expect(remind({ finalised: true, delivered: ['commission'], scope: 'city' })).toBeNull()
    expect(remind({ existed: false })).toBeNull()
  })

  it('never grows by doing a step', () => {
    const standing = fc.record({
      textsMissing: fc.boolean(),
      finalised: fc.boolean(),
      delivered: fc.subarray(['ppid', 'commission', 'other'] as const),
      scope: fc.constantFrom('agency', 'city'),
    })
    const size = (given: Partial<ReportStanding>) => remind(given)?.missing.length ?? 0
    fc.assert(
      fc.property(standing, (given) => {
        expect(size({ ...given, textsMissing: false })).toBeLessThanOrEqual(size(given))
        expect(size({ ...given, finalised: true })).toBeLessThanOrEqual(size(given))
        expect(size({ ...given, delivered: ['ppid', 'commission'] })).toBeLessThanOrEqual(size(given))
        for (const step of remind(given)?.missing ?? []) expect(REPORT_STEPS).toContain(step)
      }),
    )
  })
})

describe('the days of a finalised report', () => {
  const known = { year: 2025, today: dateOnly('2026-02-10'), previousOn: null }
  const form = { number: '', signedOn: dateOnly('2026-02-01'), reason: '' }
  const problems = (signedOn: string, previousOn: DateOnly | null = null, reason = '') =>
    editionProblems({ ...form, signedOn: dateOnly(signedOn), reason }, { ...known, previousOn }).map(({ code }) => code)

  it('are after the year, not after today, and not before what is corrected, which wants a reason', () => {
    expect([problems('2025-12-31'), problems('2026-01-01'), problems('2026-02-10'), problems('2026-02-11')]).toEqual([
      ['edition.signedInYear'],
      [],
      [],
      ['date.inFuture'],
    ])
    const first = dateOnly('2026-02-05')
    expect(problems('2026-02-04', first)).toEqual(['edition.signedBeforePrevious', 'text.required'])
    expect(problems('2026-02-05', first, ' ')).toEqual(['text.required'])
    expect(problems('2026-02-05', first, 'Salah hitung')).toEqual([])
    expect([isYearOver(2025, dateOnly('2025-12-31')), isYearOver(2025, dateOnly('2026-01-01'))]).toEqual([false, true])
  })

  it('let a delivery lie between the signing and today', () => {
    const [signed, today] = [dateOnly('2026-02-01'), dateOnly('2026-02-10')]
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), (days) => {
        const on = addDays(signed, days)
        expect(deliveryProblems(on, signed, today)).toHaveLength(on >= signed && on <= today ? 0 : 1)
      }),
    )
  })

  it('number the corrections from the second edition on', () => {
    expect([1, 2, 3].map(correctionWords)).toEqual(['', 'Edisi perbaikan ke-1', 'Edisi perbaikan ke-2'])
  })
})

/** Only what the comparison looks at; the whole shape is proved by the backend's test. */
const figures = (change: object) => change as unknown as ReportFigures

describe('the figures that differ', () => {
  it('are found in records, months and units by name, and the rest is left out', () => {
    const month = (number: number, received: number) => ({ year: 2025, month: number, received })
    const frozen = {
      year: 2025,
      from: '2025-01-01',
      requests: { received: 4, byMonth: [month(1, 2), month(2, 2)], byUnit: [{ unit: 'Bidang A', received: 4 }] },
      disputes: { byStage: { mediation: 1 }, byFigure: { 'stage/mediation': 1, 'mediation/failed': 0 } },
    }
    const present = {
      year: 2025,
      from: '2025-01-01',
      requests: {
        received: 5,
        byMonth: [month(2, 3), month(1, 2)],
        byUnit: [
          { unit: 'Bidang B', received: 1 },
          { unit: 'Bidang A', received: 4 },
        ],
      },
      disputes: { byStage: {}, byFigure: { 'stage/mediation': 0, 'mediation/failed': 1 } },
    }
    const rows = figureDifferences(figures(frozen), figures(present))
    expect(rows.map(({ path, ...values }) => [figurePathWords(path), values.frozen, values.present])).toEqual([
      ['Permohonan · Diterima', 4, 5],
      ['Permohonan · Per bulan · Februari 2025 · diterima', 2, 3],
      ['Sengketa · Rincian · Tahap: Mediasi', 1, 0],
      ['Sengketa · Rincian · Mediasi: Gagal', 0, 1],
      ['Permohonan · Unit yang menguasai informasi · Bidang B · diterima', 0, 1],
    ])
  })

  it('are none between a year and itself, and the same seen from either side', () => {
    const counts = fc.dictionary(fc.constantFrom('received', 'closed', 'openAtStart'), fc.integer({ min: 0, max: 9 }))
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [a, b] = [figures({ requests: one }), figures({ requests: other })]
        expect(figureDifferences(a, a)).toEqual([])
        const back = figureDifferences(b, a).map(({ path, frozen, present }) => `${path.join()} ${present} ${frozen}`)
        const there = figureDifferences(a, b).map(({ path, frozen, present }) => `${path.join()} ${frozen} ${present}`)
        expect(new Set(there)).toEqual(new Set(back))
      }),
    )
  })

  it('are no corrections where a list grew since: it is told as it stands on the day of printing', () => {
    const lists = (entries: number) => ({
      requests: { received: entries },
      publicInformation: { total: entries, byCategory: { anytime: entries }, completeness: { all: entries }, editions: entries },
      excludedInformation: { total: entries, byState: { undecided: entries }, tests: entries },
    })
    expect(corrections(figures(lists(1)), figures(lists(2))).map(({ path }) => path.join('/'))).toEqual([
      'requests/received',
      'publicInformation/editions',
      'excludedInformation/tests',
    ])
  })

  it('have words of the report for every key', () => {
    const words: ReadonlyArray<readonly [string, string]> = [
      ['requests/byChannelOutcome/email/refused', 'Permohonan · Saluran dan keputusan · Surat elektronik (e-mail) · Ditolak'],
      ['requests/byMonth/2025-03/byOutcome/inProcess', 'Permohonan · Per bulan · Maret 2025 · Keputusan · Masih dalam proses'],
      ['requests/byUnit//granted', 'Permohonan · Unit yang menguasai informasi · Unit belum dicatat · dikabulkan'],
      ['requests/byAccess/unstated', 'Permohonan · Cara memperoleh · Tidak dinyatakan'],
      ['requests/byForm/both', 'Permohonan · Bentuk informasi · Salinan elektronik dan salinan cetak'],
      ['objections/byOutcome/rejected', 'Keberatan · Tanggapan · Ditolak'],
      ['objections/byExecution/open', 'Keberatan · Pelaksanaan tanggapan · belum dilaksanakan'],
      ['publicInformation/completeness/all/satisfied', 'Daftar Informasi Publik · Kelengkapan · Semua kategori · terpenuhi'],
      ['excludedInformation/byState/inForce', 'Informasi yang dikecualikan · Keadaan · Ditetapkan dan masih berlaku'],
    ]
    for (const [path, text] of words) expect(figurePathWords(path.split('/'))).toBe(text)
    expect(figurePathWords(['objections', 'byGroundOutcome', 'a', 'rejected'])).toMatch(/huruf a \(.*pengecualian\) · Ditolak$/)
    expect(figurePathWords(['excludedInformation', 'byGround', 'h'])).toMatch(/huruf h \(Mengungkap rahasia pribadi\)$/)
    expect([1234, 2.25, null, 'Dinas'].map(figureValueWords)).toEqual(['1.234', '2,3', '–', 'Dinas'])
  })
})

describe('the printed list of corrections', () => {
  const edition = { year: 2025, sequence: 1, number: '12', signedOn: dateOnly('2026-02-01') }
  const row = (frozen: number | null, present: number) => ({ path: ['requests', 'received'], frozen, present })
  const book = (rows: ReturnType<typeof row>[], against: number | null = null) =>
    differenceBook(edition, { rows, against, readable: true }, { reportName: 'service' })

  it('says what was stated, what is so, and how much more or less', () => {
    const { table, closing } = book([row(4, 3), row(null, 2)])
    expect(table.rows).toEqual([
      { cells: [1, 'Permohonan · Diterima', 4, 3, -1] },
      { cells: [2, 'Permohonan · Diterima', null, 2, null] },
    ])
    expect(table.columns[2]?.kind).toBe('integer')
    expect(closing).toMatch(/ Isi Daftar Informasi Publik .* tidak dibandingkan\.$/)
    expect(closing.split(' Isi ')[0]).toBe(
      '2 (dua) angka pada laporan nomor 12 yang ditandatangani pada 1 Februari 2026 berbeda dengan keadaan register sekarang.',
    )
  })

  it('gives no count a decimal beside a mean, has the name of the report, and names the edition it is compared with', () => {
    const { table, closing } = book([row(2.1, 2.4), row(4, 3)], 2)
    expect(table.rows).toEqual([
      { cells: [1, 'Permohonan · Diterima', '2,1', '2,4', '0,3'] },
      { cells: [2, 'Permohonan · Diterima', 4, 3, -1] },
    ])
    const llid = differenceBook(edition, { rows: [], against: null, readable: true }, { reportName: 'llid' })
    expect(llid.table.caption).toBe('Koreksi atas Laporan Layanan Informasi dan Dokumentasi Tahun 2025')
    expect(closing).toContain('berbeda dengan edisi perbaikan ke-1.')
  })
})

describe('the recipients of a report', () => {
  it('are PPID Utama by a name that begins so, not by one that PPID stands somewhere in', () => {
    const main = ['PPID Utama', 'PPID', 'PPID Kota Contoh', 'ppid utama', 'Pejabat Pengelola Informasi dan Dokumentasi Utama']
    const others = ['PPID Pelaksana Dinas Contoh', 'PPID Pembantu', 'Atasan PPID', 'Dinas Contoh (PPID)', 'Wali Kota']
    expect(main.map(recipientKind)).toEqual(main.map(() => 'ppid'))
    expect(others.map(recipientKind)).toEqual(others.map(() => 'other'))
    expect(recipientKind('Komisi Informasi Provinsi, tembusan PPID')).toBe('commission')
  })

  it('stand in the journal by kind, day and receipt; of free words only which were changed', () => {
    const delivery = {
      recipientKind: 'other' as const,
      recipient: 'Budi',
      deliveredOn: dateOnly('2026-02-01'),
      method: '',
      receiptNumber: 'TT-1',
      note: 'HP 0812',
    }
    expect(deliveryEntry(delivery)).toEqual({ recipientKind: 'other', deliveredOn: '2026-02-01', receiptNumber: 'TT-1' })
    expect(changedWords(delivery, { ...delivery, note: '', recipient: 'Siti' })).toEqual({ words: ['recipient', 'note'] })
    expect(changedWords(delivery, delivery)).toEqual({})
  })
})
