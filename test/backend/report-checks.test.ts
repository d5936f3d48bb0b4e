// Every check before signing, each with exactly its fault planted into a year that is otherwise in order (issue: annual report).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OutputOf, REPORT_CHECK_CODES, REPORT_CHECKS, type ReportCheckCode } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { CLEAN_YEAR, type CleanCases, type CleanRegister, cleanRegister, openWithFault } from '../support/clean-register.ts'

let clean: CleanRegister
beforeAll(async () => {
  clean = await cleanRegister()
})
afterAll(() => clean.remove())

/** The findings of the clean year with a fault in it. */
async function findingsWith(statements: string, now?: string) {
  const test = await openWithFault(clean, statements, now)
  try {
    const findings = await test.call('annualReport.findings', { agencyId: clean.agencyId, year: CLEAN_YEAR })
    expect(test.faults).toEqual([])
    return findings
  } finally {
    await test.close()
  }
}

type Planted = {
  readonly code: ReportCheckCode
  readonly fault: (cases: CleanCases) => string
  /** The case it is found at; none for a fault of the year. */
  readonly at?: keyof CleanCases
  readonly entity?: 'request' | 'objection' | 'dispute'
  readonly details?: Record<string, string | number>
  readonly count?: number
  readonly now?: string
  /** What follows from the fault of itself. */
  readonly also?: readonly ReportCheckCode[]
}

const set = (table: string, change: string) => (id: number) => `UPDATE ${table} SET ${change} WHERE id = ${id};`
const request = (change: string) => set('request', change)
const year = String(CLEAN_YEAR)

const FAULTS: readonly Planted[] = [
  {
    code: 'report.unbalanced',
    fault: ({ granted }) => request("channel = 'pigeon'")(granted),
    details: { total: 'channel' },
  },
  {
    code: 'report.datesOutOfOrder',
    fault: ({ granted }) => request("decided_on = '2025-02-06'")(granted),
    at: 'granted',
  },
  {
    code: 'report.datesOutOfOrder',
    fault: ({ granted }) => request("incomplete_on = '2025-02-04', complete_on = '2025-02-06'")(granted),
    at: 'granted',
  },
  {
    code: 'report.datesOutOfOrder',
    fault: ({ extended }) => request("extended_on = '2025-05-02'")(extended),
    at: 'extended',
  },
  {
    code: 'report.datesOutOfOrder',
    fault: ({ objection }) => set('objection', "answered_on = '2025-03-13'")(objection),
    at: 'objection',
    entity: 'objection',
  },
  {
    code: 'report.datesOutOfOrder',
    fault: ({ dispute }) => set('dispute', "ruling_type = 'adjudication', ruling_on = '2025-04-07', stage = 'ruled'")(dispute),
    at: 'dispute',
    entity: 'dispute',
  },
  {
    code: 'report.dateInFuture',
    fault: ({ granted }) => request("paid_on = '2026-01-21'")(granted),
    at: 'granted',
  },
  {
    code: 'report.dateInFuture',
    fault: ({ dispute }) => set('dispute', "mediation_started_on = '2026-01-21'")(dispute),
    at: 'dispute',
    entity: 'dispute',
  },
  {
    code: 'report.handedOverBeforeNotice',
    fault: ({ granted }) => request("notice_on = '2025-02-06', closed_on = '2025-02-06'")(granted),
    at: 'granted',
  },
  {
    code: 'report.endedWithoutOutcome',
    fault: ({ withdrawn }) => request('outcome = NULL, decided_on = NULL, closed_on = NULL')(withdrawn),
    at: 'withdrawn',
    // Without an outcome the case is open to every count.
    also: ['report.stillOpen'],
  },
  {
    code: 'report.closedWithoutNotice',
    fault: ({ refused }) => request('notice_on = NULL')(refused),
    at: 'refused',
  },
  {
    code: 'report.refusedWithoutReason',
    fault: ({ refused }) => request("refusal_reasons = '[]', refusal_text = ''")(refused),
    at: 'refused',
  },
  {
    code: 'report.refusedUncoded',
    fault: ({ refused }) => request("refusal_reasons = '[]'")(refused),
    at: 'refused',
  },
  {
    code: 'report.refusedWithoutExclusion',
    fault: ({ refused }) => request('excluded_information_id = NULL')(refused),
    at: 'refused',
  },
  {
    code: 'report.refusedWithoutExclusion',
    fault: ({ exclusion }) => set('excluded_information', "decree_number = '', decree_on = NULL, starts_on = NULL")(exclusion),
    at: 'refused',
  },
  {
    code: 'report.refusedOnPart',
    fault: ({ exclusion }) => set('excluded_information', "scope = 'partial'")(exclusion),
    at: 'refused',
  },
  {
    code: 'report.refusedWithoutOtherLaw',
    fault: ({ refused }) => request("other_law = ''")(refused),
    at: 'refused',
  },
  {
    code: 'report.refusedWithoutApproval',
    fault: ({ refused }) => request("approved_by = ''")(refused),
    at: 'refused',
  },
  {
    code: 'report.partlyWithoutRedaction',
    fault: ({ partly }) => request("redaction_note = ''")(partly),
    at: 'partly',
  },
  {
    code: 'report.givenWithoutGrant',
    fault: ({ refused }) => request("provided_on = '2025-03-07'")(refused),
    at: 'refused',
  },
  {
    code: 'report.extendedWithoutReason',
    fault: ({ extended }) => request('extension_reason = NULL')(extended),
    at: 'extended',
  },
  {
    // Day 10 of 5 May 2025 is 21 May: the 12th and 13th (Waisak and its leave) do not count.
    code: 'report.extendedLate',
    fault: ({ extended }) => request("extended_on = '2025-05-22'")(extended),
    at: 'extended',
    // It extended nothing, so the answer came too late as well.
    also: ['report.lateAnswers'],
  },
  {
    code: 'report.lateAnswers',
    fault: ({ granted }) =>
      request("decided_on = '2025-02-18', notice_on = '2025-02-18', provided_on = '2025-02-18', closed_on = '2025-02-18'")(
        granted,
      ),
    at: 'granted',
  },
  {
    code: 'report.stillOpen',
    fault: ({ withdrawn }) => request('outcome = NULL, decided_on = NULL, closed_on = NULL, finished_on = NULL')(withdrawn),
    at: 'withdrawn',
  },
  {
    code: 'report.objectionWithoutAnswer',
    fault: ({ objection }) => set('objection', 'answered_on = NULL')(objection),
    at: 'objection',
    entity: 'objection',
  },
  {
    code: 'report.objectionWithoutReasons',
    fault: ({ objection }) => set('objection', "answer_text = ''")(objection),
    at: 'objection',
    entity: 'objection',
  },
  {
    code: 'report.numberWithoutRecord',
    fault: ({ withdrawn }) => `DELETE FROM request WHERE id = ${withdrawn};`,
    details: { register: 'request', numbers: '005/PIP/DISKOMINFO/VII/2025' },
  },
  {
    code: 'report.numberGap',
    fault: ({ withdrawn }) =>
      `DROP TRIGGER register_number_no_delete; DELETE FROM register_number WHERE type = 'PIP' AND seq = 5;
       INSERT INTO register_number (agency_id, type, year, seq, text, given_at) VALUES (1, 'PIP', 2025, 8, '008/PIP', '2025-07-01');
       UPDATE request SET number_seq = 8, registration_number = '008/PIP' WHERE id = ${withdrawn};`,
    details: { register: 'request', numbers: '5–7' },
    count: 3,
  },
  {
    code: 'report.numberTwice',
    fault: ({ granted, partly }) =>
      `UPDATE request SET registration_number = (SELECT registration_number FROM request WHERE id = ${granted}) WHERE id = ${partly};`,
    at: 'granted',
    count: 2,
  },
  {
    code: 'report.dipNotRenewed',
    fault: () => `DROP TRIGGER dip_edition_no_update; UPDATE dip_edition SET decree_on = '2025-06-29';`,
    details: { last: '29 Juni 2025' },
  },
  {
    code: 'report.dipNotRenewed',
    fault: () => 'DROP TRIGGER dip_edition_no_delete; DELETE FROM dip_edition;',
    details: { last: '' },
  },
  {
    code: 'report.sectionMissing',
    fault: () => "UPDATE report_section SET body = '  ' WHERE section = 'externalObstacles';",
    details: { section: 'externalObstacles' },
  },
  {
    code: 'report.listEmpty',
    fault: () => "UPDATE report_list SET rows = '[]' WHERE list = 'budget';",
    details: { list: 'budget' },
  },
  {
    code: 'report.narrativeChanged',
    fault: () =>
      `INSERT INTO report_section (agency_id, year, section, body, automatic, updated_at)
       VALUES (1, ${year}, 'narrativeReceived', 'Kalimat petugas.', 'Kalimat menurut angka lama.', '2026-01-02');`,
    details: { section: 'narrativeReceived' },
  },
  {
    code: 'report.personalData',
    fault: () => "UPDATE report_section SET body = 'Hubungi 0812-3456-7890 atau NIK 3273010101900001.' WHERE section = 'staff';",
    details: { section: 'staff', shown: '0812******90, 3273********0001' },
    count: 2,
  },
  {
    code: 'report.personalData',
    fault: () => `UPDATE report_list SET rows = json_set(rows, '$[0].note', 'budi@contoh.example') WHERE list = 'facilities';`,
    details: { list: 'facilities', shown: 'b***@contoh.example' },
  },
  {
    code: 'report.personalData',
    fault: ({ granted }) => request("unit = 'Bidang Data 0812-3456-7890'")(granted),
    details: { table: 'unit', shown: '0812******90' },
  },
  {
    code: 'report.personalData',
    fault: ({ exclusion }) => set('excluded_information', "title = 'Berkas pegawai NIK 3273 0101 0190 0001'")(exclusion),
    details: { table: 'excludedInformation', shown: '3273********0001' },
  },
  {
    code: 'report.personalData',
    // The long number of a page is nobody's.
    fault: () =>
      `INSERT INTO public_information (agency_id, category, title, summary, link, status, updated_on, position)
       VALUES (1, 'periodic', 'Profil', 'Hubungi budi@contoh.example', 'https://contoh.example/3273010101900001', 'published',
         '2025-06-01', 1);`,
    details: { table: 'publicInformation', shown: 'b***@contoh.example' },
  },
  {
    code: 'report.sameAsLastYear',
    fault: () =>
      `INSERT INTO report_section (agency_id, year, section, body, automatic, updated_at)
       VALUES (1, ${CLEAN_YEAR - 1}, 'internalObstacles', ' Isi bagian.', '', '2025-01-02');`,
    details: { section: 'internalObstacles', year: CLEAN_YEAR - 1 },
  },
  {
    code: 'report.sameAsLastYear',
    fault: () =>
      `INSERT INTO report_list (agency_id, year, list, rows, updated_at)
       SELECT agency_id, year - 1, list, rows, updated_at FROM report_list WHERE list IN ('budget', 'staff');
       UPDATE report_list SET rows = json_set(rows, '$[0].allocated', 0, '$[0].realised', 0) WHERE list = 'budget' AND year = ${year};
       UPDATE report_list SET rows = json_set(rows, '$[0].count', 9) WHERE list = 'staff' AND year = ${year};`,
    details: { list: 'budget', year: CLEAN_YEAR - 1 },
  },
  ...['{"paper":"A5","acknowledged":false}', '{"paper"'].map((layout) => ({
    code: 'report.layoutUnreadable' as const,
    fault: () => `INSERT INTO report_layout (agency_id, layout, updated_at) VALUES (1, '${layout}', '2026-01-02');`,
  })),
  ...['{', '{"year":2024}'].map((figures) => ({
    code: 'report.lastYearUnreadable' as const,
    fault: () =>
      `INSERT INTO report_edition (agency_id, year, sequence, signed_on, signatory, figures, files, checksum, finalised_at)
       VALUES (1, ${CLEAN_YEAR - 1}, 1, '2025-02-02', '{}', '${figures}', '[]', 'x', '2025-02-02T03:00:00Z');`,
    details: { year: CLEAN_YEAR - 1 },
  })),
  { code: 'report.noSignatory', fault: () => 'DELETE FROM official;' },
  {
    // The office's own PPID Pelaksana never signs for the whole city.
    code: 'report.noSignatory',
    fault: () => `INSERT INTO report_layout (agency_id, layout, updated_at) VALUES (1, '{"scope":"city"}', '2026-01-02');`,
  },
  {
    code: 'report.signatoryTerm',
    fault: () =>
      `INSERT INTO report_layout (agency_id, layout, updated_at) VALUES (1, '{"scope":"city"}', '2026-01-02');
       CREATE TEMP TABLE chief AS SELECT * FROM official;
       UPDATE chief SET id = 99, role = 'ppid', valid_from = '2019-01-01', valid_to = '2025-06-30';
       INSERT INTO official SELECT * FROM chief;`,
    details: { on: '20 Januari 2026', term: '1 Januari 2019 sampai dengan 30 Juni 2025' },
  },
  {
    code: 'report.signatoryTerm',
    fault: () => "UPDATE official SET valid_to = '2025-12-31';",
    details: { term: '1 Januari 2019 sampai dengan 31 Desember 2025' },
  },
  {
    code: 'report.noAcknowledger',
    fault: () => `INSERT INTO report_layout (agency_id, layout, updated_at) VALUES (1, '{"acknowledged":true}', '2026-01-02');`,
  },
  {
    code: 'report.officialWithoutNip',
    fault: () => "UPDATE official SET nip = '';",
    details: { name: 'Dra. Siti Contoh, M.Si.' },
  },
  { code: 'report.yearNotOver', fault: () => '', now: '2025-12-31T16:59:00.000Z', details: { year: CLEAN_YEAR } },
]

describe('a year in order', () => {
  it('has no finding', async () => {
    expect(await findingsWith('')).toEqual([])
  })

  it('may name the office by its own telephone and mail, and an official by his number', async () => {
    const words = 'Hubungi (022) 1234567 atau ppid@contoh.example; NIP 197001011995032001.'
    expect(await findingsWith(`UPDATE report_section SET body = '${words}' WHERE section = 'policy'`)).toEqual([])
  })
})

describe('a fault is found, and nothing else', () => {
  it.each(FAULTS.map((planted) => [planted.code, planted] as const))('%s', async (code, planted) => {
    const { fault, at, entity = 'request', count = 1, details, also = [] } = planted
    const findings = await findingsWith(fault(clean.cases), planted.now)
    expect(findings.map((one) => one.code)).toEqual([code, ...also])
    const [found] = findings
    expect(found).toMatchObject({ level: REPORT_CHECKS[code].level, count, details: details ?? {} })
    expect(found?.cases[0]).toEqual(at === undefined ? undefined : expect.objectContaining({ entity, id: clean.cases[at] }))
  })

  it('every check has its fault here, or a test below', () => {
    const below: ReportCheckCode[] = ['report.lastYearChanged', 'report.yearWithoutCalendar']
    expect([...new Set([...FAULTS.map(({ code }) => code), ...below])].toSorted()).toEqual(REPORT_CHECK_CODES.toSorted())
  })
})

describe('who signs', () => {
  it('is asked for the day of signing: who held the office then may leave before the report is finalised (Ps.10(2)b)', async () => {
    const test = await openWithFault(clean, "UPDATE official SET valid_to = '2026-01-15';")
    const place = { agencyId: clean.agencyId, year: CLEAN_YEAR }
    const outlook = async (signedOn: string) => {
      const { openErrors, signatory } = await test.call('reportEditions.outlook', { ...place, signedOn: dateOnly(signedOn) })
      return [openErrors, signatory?.nameWithTitles]
    }
    expect(await outlook('2026-01-20')).toEqual([1, undefined])
    expect(await outlook('2026-01-15')).toEqual([0, 'Dra. Siti Contoh, M.Si.'])
    const form = { ...place, number: '', reason: '' }
    const late = await test.attempt('reportEditions.draw', { ...form, signedOn: dateOnly('2026-01-20') })
    expect(late).toMatchObject({ ok: false, error: { code: 'reportEditions.noSignatory' } })
    const { jobId } = await test.call('reportEditions.draw', { ...form, signedOn: dateOnly('2026-01-15') })
    await test.call('jobs.cancel', { jobId })
    await test.jobEnded(jobId)
    await test.close()
  })
})

describe('last year as it was signed', () => {
  const signed = (figures: OutputOf<'annualReport.figures'>) =>
    `INSERT INTO report_edition (agency_id, year, sequence, signed_on, signatory, figures, files, checksum, finalised_at)
     VALUES (1, ${CLEAN_YEAR}, 1, '2026-02-02', '{}', '${JSON.stringify(figures)}', '[]', 'x', '2026-02-02T03:00:00Z');`
  const nextYear = async (statements: string) => {
    const test = await openWithFault(clean, statements)
    const findings = await test.call('annualReport.findings', { agencyId: clean.agencyId, year: CLEAN_YEAR + 1 })
    await test.close()
    return findings.filter(({ code }) => code === 'report.lastYearChanged')
  }

  it('is held against the register, but for the lists that are told as they stand today', async () => {
    const test = await openWithFault(clean, '')
    const figures = await test.call('annualReport.figures', { agencyId: clean.agencyId, year: CLEAN_YEAR })
    await test.close()
    expect(await nextYear('')).toEqual([])
    const longer = { ...figures.publicInformation, total: 12 }
    expect(await nextYear(signed({ ...figures, publicInformation: longer }))).toEqual([])
    const fewer = { ...figures.requests, received: 4, late: 1 }
    expect(await nextYear(signed({ ...figures, requests: fewer }))).toMatchObject([
      { level: 'warning', count: 2, details: { year: CLEAN_YEAR } },
    ])
  })
})

describe('the weight of a finding', () => {
  it('is that of a warning for a case of an old register, told apart from our own', async () => {
    const { refused, granted, partly } = clean.cases
    const imported = `INSERT INTO import_batch (id, agency_id, kind, file_name, file_sha256, imported_at, rows_read, rows_accepted,
        rows_rejected, rows_joined, headings_skipped) VALUES (1, 1, 'request', 'a', 'b', 'c', 1, 1, 0, 0, 0);
      UPDATE request SET import_batch_id = 1 WHERE id IN (${refused}, ${granted});`
    const findings = await findingsWith(
      `${imported} UPDATE request SET notice_on = NULL WHERE id IN (${refused}, ${granted}, ${partly});`,
    )
    expect(findings).toMatchObject([
      { code: 'report.closedWithoutNotice', level: 'error', details: { origin: 'own' }, count: 1 },
      { code: 'report.closedWithoutNotice', level: 'warning', details: { origin: 'import' }, count: 2 },
    ])
  })

  it('is told for a year whose days off are not known', async () => {
    const test = await openWithFault(clean, '')
    const findings = await test.call('annualReport.findings', { agencyId: clean.agencyId, year: 2018 })
    await test.close()
    expect(findings).toContainEqual(expect.objectContaining({ code: 'report.yearWithoutCalendar', level: 'warning' }))
  })
})

describe('the cases behind a finding', () => {
  it('are all counted, the first named, and every one listed page by page; late ones are those of the figures', async () => {
    const { granted } = clean.cases
    const late = "decided_on = '2025-02-18', notice_on = '2025-02-18', provided_on = '2025-02-18', closed_on = '2025-02-18'"
    const test = await openWithFault(
      clean,
      `UPDATE request SET ${late} WHERE id = ${granted};
       CREATE TEMP TABLE twin AS SELECT * FROM request WHERE id = ${granted};
       ${Array.from({ length: 29 }, (_, at) => `UPDATE twin SET id = ${100 + at}, number_seq = ${6 + at}, registration_number = '${6 + at}/PIP'; INSERT INTO request SELECT * FROM twin; INSERT INTO register_number (agency_id, type, year, seq, text, given_at) VALUES (1, 'PIP', 2025, ${6 + at}, '${6 + at}/PIP', 'x');`).join('\n')}`,
    )
    const place = { agencyId: clean.agencyId, year: CLEAN_YEAR }
    const [found, ...others] = await test.call('annualReport.findings', place)
    expect(others).toEqual([])
    expect(found).toMatchObject({ code: 'report.lateAnswers', count: 30 })
    expect(found?.cases).toHaveLength(20)
    expect((await test.call('annualReport.figures', place)).requests.late).toBe(30)
    const page = { ...place, code: 'report.lateAnswers', origin: 'own', limit: 20 } as const
    const [first, second] = [
      await test.call('annualReport.findingCases', { ...page, offset: 0 }),
      await test.call('annualReport.findingCases', { ...page, offset: 20 }),
    ]
    await test.close()
    expect([first.total, first.rows.length, second.rows.length]).toEqual([30, 20, 10])
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(30)
    expect(JSON.stringify(found)).not.toMatch(/Budi|3273|0812/)
  })
})
