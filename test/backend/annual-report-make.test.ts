// Drawing the report into a folder: three formats whole, nothing half, and the target left alone when it cannot be written.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import ExcelJS from 'exceljs'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_REPORT_LAYOUT, type JobState, type OutputOf, type ReportForm } from '../../src-main/contract/index.ts'
import { PROFILE } from '../support/office.ts'
import { codeOf, decideBySql, DECISION, INFORMATION, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
let folder: string
beforeEach(async () => {
  folder = join(office.test.folder, 'laporan')
  mkdirSync(folder)
  const { id } = await registerRequest(office)
  await office.test.call('requests.decide', { id, version: 1, decision: DECISION })
  const { id: dip } = await office.test.call('publicInformation.add', { agencyId: office.agencyId, entry: INFORMATION })
  decideBySql(office.test, 'published', dip)
})

type Format = 'xlsx' | 'pdf' | 'docx'
const order = (formats: Format[] = ['xlsx', 'pdf', 'docx'], year = 2026) => ({
  agencyId: office.agencyId,
  year,
  forms: ['full' as ReportForm],
  formats,
  nameSuffix: '',
  paper: 'A4' as const,
  folderToken: office.test.backend.files.keep(folder),
})
const make = async (formats?: Format[], year?: number): Promise<OutputOf<'jobs.state'>> =>
  office.test.jobEnded((await office.test.call('annualReport.make', order(formats, year))).jobId)
const STARTS: Readonly<Record<Format, string>> = { xlsx: 'PK\u0003\u0004', docx: 'PK\u0003\u0004', pdf: '%PDF-' }

describe('the report', () => {
  it('is drawn in three formats, each a whole file of its kind', async () => {
    const state = await make()
    expect([state.state, state.done]).toEqual(['done', state.total])
    const files = await office.test.call('annualReport.madeFiles', { jobId: state.jobId })
    expect(files.map((file) => file.name)).toEqual(
      ['xlsx', 'pdf', 'docx'].map((format) => `Laporan-PPID-DISKOMINFO-2026.${format}`),
    )
    expect(readdirSync(folder).toSorted()).toEqual(files.map((file) => file.name).toSorted())
    for (const file of files) {
      const content = readFileSync(join(folder, file.name), 'latin1')
      expect(content.startsWith(STARTS[file.format as Format])).toBe(true)
      expect(content.length).toBeGreaterThan(3000)
      expect(codeOf(await office.test.attempt('files.open', { token: file.token }))).toBe('ok')
    }
  })

  it('has its numbers as numbers in the workbook, and no identity anywhere', async () => {
    await make(['xlsx'])
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(join(folder, 'Laporan-PPID-DISKOMINFO-2026.xlsx'))
    let numbers = 0
    const texts: string[] = []
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value === 'number') numbers += 1
          texts.push(cell.text)
        }),
      ),
    )
    expect(numbers).toBeGreaterThan(10)
    expect(texts.join('\n')).not.toMatch(/3273010101900001|081234567890|budi@percobaan/)
  })

  it('takes only the formats asked for, and replaces the report of before', async () => {
    writeFileSync(join(folder, 'Laporan-PPID-DISKOMINFO-2026.pdf'), 'lama')
    writeFileSync(join(folder, 'catatan.txt'), 'milik kantor')
    expect((await make(['pdf'])).state).toBe('done')
    expect(readdirSync(folder).toSorted()).toEqual(['Laporan-PPID-DISKOMINFO-2026.pdf', 'catatan.txt'])
    expect(readFileSync(join(folder, 'Laporan-PPID-DISKOMINFO-2026.pdf'), 'latin1').startsWith('%PDF-')).toBe(true)
  })

  it('of a year without a single case is drawn too', async () => {
    expect((await make(['xlsx', 'pdf', 'docx'], 2020)).state).toBe('done')
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it('of an office whose code has signs has a plain file name', async () => {
    const profile = { ...PROFILE, shortCode: 'RSUD/Dr. "A":*?' }
    await office.test.call('office.updateAgency', { id: office.agencyId, version: 1, profile })
    await make(['docx'])
    expect(readdirSync(folder)).toEqual(['Laporan-PPID-RSUD-Dr-A--2026.docx'])
  })

  it('is not ordered without a format, a folder or an office', async () => {
    const { test } = office
    expect(codeOf(await test.attempt('annualReport.make', { ...order(), formats: [] }))).toBe('input.invalid')
    expect(codeOf(await test.attempt('annualReport.make', { ...order(), folderToken: folder }))).toBe('file.notAllowed')
    expect(codeOf(await test.attempt('annualReport.make', { ...order(), agencyId: 99 }))).toBe('notFound')
  })
})

describe('the layout of the report', () => {
  const LAYOUT = DEFAULT_REPORT_LAYOUT
  it('is what a new office starts with until it is chosen, then what was chosen, under the lock', async () => {
    const { test, agencyId } = office
    expect(await test.call('annualReport.layout', { agencyId })).toEqual({ ...LAYOUT, version: 0 })
    const layout = { ...LAYOUT, paper: 'F4' as const, reportName: 'llid' as const, recipients: ['Wali Kota'], annexes: [] }
    expect(await test.call('annualReport.saveLayout', { agencyId, layout, version: 0 })).toEqual({ version: 1 })
    expect(await test.call('annualReport.layout', { agencyId })).toEqual({ ...layout, version: 1 })
    expect(codeOf(await test.attempt('annualReport.saveLayout', { agencyId, layout, version: 0 }))).toBe('conflict')
    const again = { ...layout, acknowledged: true }
    expect(await test.call('annualReport.saveLayout', { agencyId, layout: again, version: 1 })).toEqual({ version: 2 })
    const rows = rowsOf<{ changes: string }>(test, "SELECT changes FROM journal WHERE entity = 'reportLayout' ORDER BY id")
    expect(JSON.parse(rows[1]?.changes ?? '')).toEqual({ acknowledged: [false, true] })
  })

  it('of another version of the app keeps what it has and takes the rest as a new office does', async () => {
    const { test, agencyId } = office
    const db = new Database(test.databasePath)
    db.prepare('INSERT INTO report_layout (agency_id, layout, updated_at) VALUES (?, \'{"paper":"F4"}\', \'\')').run(agencyId)
    db.close()
    expect(await test.call('annualReport.layout', { agencyId })).toEqual({ ...LAYOUT, paper: 'F4', version: 1 })
  })
})

describe('a cancelled report', () => {
  it('leaves no file and no part', async () => {
    const { jobId } = await office.test.call('annualReport.make', order())
    await office.test.call('jobs.cancel', { jobId })
    const state = await office.test.jobEnded(jobId)
    expect([state.state, state.error?.code]).toEqual(['cancelled', 'job.cancelled'])
    expect(readdirSync(folder)).toEqual([])
    expect(codeOf(await office.test.attempt('annualReport.madeFiles', { jobId }))).toBe('notFound')
  })

  it('while the second format is drawn leaves the first one unwritten, and the report of before as it was', async () => {
    writeFileSync(join(folder, 'Laporan-PPID-DISKOMINFO-2026.xlsx'), 'lama')
    const jobs: JobState[] = []
    office.test.backend.subscribe((event) => {
      if (event.type !== 'job') return
      jobs.push(event.job)
      if (event.job.step === 'full-docx' && event.job.state === 'running')
        void office.test.call('jobs.cancel', { jobId: event.job.jobId })
    })
    const state = await make(['xlsx', 'docx'])
    expect(state.state).toBe('cancelled')
    expect(readdirSync(folder)).toEqual(['Laporan-PPID-DISKOMINFO-2026.xlsx'])
    expect(readFileSync(join(folder, 'Laporan-PPID-DISKOMINFO-2026.xlsx'), 'utf8')).toBe('lama')
    expect(jobs.at(-1)?.state).toBe('cancelled')
  })
})

describe('a report in both forms (Perki KI 1/2021 Ps.58)', () => {
  it('is drawn from one count, section by section, each file a step of its own', async () => {
    const steps: string[] = []
    office.test.backend.subscribe((event) => {
      if (event.type === 'job' && steps.at(-1) !== event.job.step) steps.push(event.job.step)
    })
    const { jobId } = await office.test.call('annualReport.make', { ...order(['xlsx', 'docx']), forms: ['summary', 'full'] })
    expect((await office.test.jobEnded(jobId)).state).toBe('done')
    expect(readdirSync(folder).toSorted()).toEqual([
      'Laporan-PPID-DISKOMINFO-2026.docx',
      'Laporan-PPID-DISKOMINFO-2026.xlsx',
      'Ringkasan-Laporan-PPID-DISKOMINFO-2026.docx',
      'Ringkasan-Laporan-PPID-DISKOMINFO-2026.xlsx',
    ])
    expect(steps.filter((step) => step !== '')).toEqual([
      'collecting',
      'annexes',
      'composing',
      'full-xlsx',
      'full-docx',
      'summary-xlsx',
      'summary-docx',
      'finished',
    ])
  })
})

describe('a target that cannot be written', () => {
  it('is written under another name, which the order gives, and the one in the way stays', async () => {
    mkdirSync(join(folder, 'Laporan-PPID-DISKOMINFO-2026.docx'))
    const { jobId } = await office.test.call('annualReport.make', { ...order(['docx']), nameSuffix: ' (2)' })
    expect((await office.test.jobEnded(jobId)).state).toBe('done')
    expect(readdirSync(folder).toSorted()).toEqual(['Laporan-PPID-DISKOMINFO-2026 (2).docx', 'Laporan-PPID-DISKOMINFO-2026.docx'])
    const sneaky = { ...order(['docx']), nameSuffix: '/../../x' }
    expect(codeOf(await office.test.attempt('annualReport.make', sneaky))).toBe('input.invalid')
  })

  it('stops the other files as well: the old ones all stand as they were', async () => {
    writeFileSync(join(folder, 'Laporan-PPID-DISKOMINFO-2026.xlsx'), 'lama')
    mkdirSync(join(folder, 'Laporan-PPID-DISKOMINFO-2026.docx'))
    const state = await make(['xlsx', 'docx'])
    expect([state.state, state.error?.code]).toEqual(['failed', 'file.locked'])
    expect(readFileSync(join(folder, 'Laporan-PPID-DISKOMINFO-2026.xlsx'), 'utf8')).toBe('lama')
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('that went away is not found', async () => {
    folder = join(office.test.folder, 'tidak-ada')
    const state = await make(['xlsx'])
    expect([state.state, state.error?.code]).toEqual(['failed', 'file.notFound'])
  })

  it('occupied by a folder of the same name leaves it alone and says so without an incident', async () => {
    mkdirSync(join(folder, 'Laporan-PPID-DISKOMINFO-2026.pdf'))
    const state = await make(['pdf'])
    expect([state.state, state.error]).toEqual([
      'failed',
      { code: 'file.locked', details: { name: 'Laporan-PPID-DISKOMINFO-2026.pdf' } },
    ])
    expect(readdirSync(folder)).toEqual(['Laporan-PPID-DISKOMINFO-2026.pdf'])
  })
})
