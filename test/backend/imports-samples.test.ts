// The sample files of real offices through the whole import: check, look, write; every row accounted for.
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../src-main/contract/index.ts'
import { checkFile, commitFile, countsOf } from '../support/imports.ts'
import { codeOf, countOf, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const DIP = 'dip-jabar-2023.xlsx'
const REGISTER = 'register-sumedang-2022.xlsx'
const REGISTER_CSV = 'register-sumedang-2022.csv'

async function check(fileName: string, kind: InputOf<'imports.check'>['kind']) {
  const path = fileURLToPath(new URL(`../../resources/samples/${fileName}`, import.meta.url))
  const token = office.test.backend.files.keep(path)
  const { jobId, state } = await checkFile(office.test, { agencyId: office.agencyId, kind, token })
  expect(state.state).toBe('done')
  const summary = await office.test.call('imports.summary', { jobId })
  return { jobId, summary: { ...summary, ...countsOf(summary) } }
}
const commit = (jobId: string, skipRejected = true) => commitFile(office.test, { agencyId: office.agencyId, jobId, skipRejected })
type Counts = ReturnType<typeof countsOf>
const counts = (summary: Counts) => [summary.read, summary.accepted, summary.rejected, summary.joined, summary.headings]
const balanced = (summary: Counts) => summary.read === summary.accepted + summary.rejected + summary.joined + summary.headings

describe('the DIP of a province', () => {
  it('is checked without writing, then written whole', async () => {
    const { jobId, summary } = await check(DIP, 'publicInformation')
    expect(counts(summary)).toEqual([112, 52, 0, 46, 14])
    expect([balanced(summary), summary.blocked, summary.kind, summary.fileName]).toEqual([true, false, 'publicInformation', DIP])
    expect(countOf(office.test, 'SELECT count(*) FROM public_information')).toBe(0)
    expect(await commit(jobId, false)).toMatchObject({ ok: true, value: { written: 52 } })
    const { total, byCategory } = await office.test.call('publicInformation.counts', { agencyId: office.agencyId })
    expect([total, byCategory]).toEqual([52, { periodic: 32, immediate: 2, anytime: 18 }])
  })

  it('names which column it took for what', async () => {
    const { summary } = await check(DIP, 'publicInformation')
    expect(summary.columns.length).toBeGreaterThan(5)
    expect(summary.columns.filter((column) => column.field !== null).length).toBeGreaterThan(5)
  })
})

describe('the request register of a regency', () => {
  it.each([REGISTER, REGISTER_CSV])('%s is written in the order of the file, numbered within its own year', async (fileName) => {
    const { jobId, summary } = await check(fileName, 'request')
    expect(balanced(summary)).toBe(true)
    expect(codeOf(await commit(jobId))).toBe('ok')
    const rows = rowsOf<{ number_year: number; number_seq: number; received_on: string; import_batch_id: number | null }>(
      office.test,
      'SELECT number_year, number_seq, received_on, import_batch_id FROM request ORDER BY id',
    )
    expect(rows).toHaveLength(summary.accepted)
    expect(rows.every((row) => row.received_on.startsWith(String(row.number_year)) && row.import_batch_id === 1)).toBe(true)
    expect(rows.map((row) => row.number_seq)).toEqual(rows.map((_row, index) => index + 1))
  })

  it('is the same from Excel and from CSV', async () => {
    const [xlsx, csv] = [(await check(REGISTER, 'request')).summary, (await check(REGISTER_CSV, 'request')).summary]
    expect(counts(csv)).toEqual(counts(xlsx))
  })

  it('shows its rows page by page with every identity masked', async () => {
    const { jobId, summary } = await check(REGISTER, 'request')
    const page = await office.test.call('imports.rows', { jobId, state: null, code: null, offset: 0, limit: 500 })
    expect(page.total).toBe(summary.read)
    const byState = async (state: 'good' | 'doubtful' | 'rejected') =>
      (await office.test.call('imports.rows', { jobId, state, code: null, offset: 0, limit: 500 })).total
    expect((await byState('good')) + (await byState('doubtful'))).toBe(summary.accepted)
    expect([await byState('doubtful'), await byState('rejected')]).toEqual([summary.doubtful, summary.rejected])
    expect(JSON.stringify(page.rows)).not.toMatch(/8\d{11}/)
  })

  it('takes up the numbers where the register of that year stands', async () => {
    const first = await check(REGISTER, 'request')
    await commit(first.jobId)
    const second = await check(REGISTER_CSV, 'request')
    expect(second.summary.duplicates).toBe(first.summary.accepted)
    await office.test.call('imports.repair', {
      jobId: second.jobId,
      repair: { type: 'duplicate', row: null, of: 'register', choice: 'keep' },
    })
    await commit(second.jobId)
    const gaps = rowsOf(office.test, 'SELECT year FROM register_number GROUP BY year HAVING max(seq) <> count(*)')
    expect(gaps).toEqual([])
    expect(countOf(office.test, 'SELECT count(DISTINCT registration_number) FROM request')).toBe(2 * first.summary.accepted)
  })
})

describe('a written batch', () => {
  it('is listed with its counts, and each of its entries has a journal row', async () => {
    const { jobId, summary } = await check(REGISTER, 'request')
    await commit(jobId)
    expect(await office.test.call('imports.batches', { agencyId: office.agencyId })).toEqual([
      {
        id: 1,
        kind: 'request',
        fileName: REGISTER,
        importedAt: '2026-11-24T03:00:00.000Z',
        importedBy: '',
        undoneAt: null,
        accepted: summary.accepted,
        rejected: summary.rejected,
      },
    ])
    expect(countOf(office.test, "SELECT count(*) FROM journal WHERE entity = 'request' AND action = 'import'")).toBe(
      summary.accepted,
    )
    const [row] = rowsOf(
      office.test,
      'SELECT rows_read, rows_accepted, rows_rejected, rows_joined, headings_skipped FROM import_batch',
    )
    expect(Object.values(row ?? {})).toEqual(counts(summary))
  })

  it('keeps the report in balance', async () => {
    await commit((await check(REGISTER, 'request')).jobId)
    const findings = await office.test.call('annualReport.findings', { agencyId: office.agencyId, year: 2022 })
    expect(findings.map((finding) => finding.code)).not.toContain('report.unbalanced')
  })

  it('is written once, however often it is asked for', async () => {
    const { jobId, summary } = await check(REGISTER, 'request')
    const both = [await commit(jobId), await commit(jobId)]
    expect(both.map(codeOf)).toEqual(['ok', 'imports.alreadyWritten'])
    expect(countOf(office.test, 'SELECT count(*) FROM request')).toBe(summary.accepted)
  })
})
