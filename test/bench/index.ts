// `npm run bench`: measures what people wait for, at 1,000 and 10,000 requests, and prints a table. It judges nothing.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportFormat } from '../../src-main/contract/index.ts'
import { figuresMeasurements } from './figures.ts'
import { importFileMeasurements } from './import-files.ts'
import { informationMeasurements } from './information.ts'
import { largeRegister, type LargeRegister } from './large-register.ts'
import { type Measurement, measure, tableOf } from './measure.ts'
import { reportPdfMeasurements } from './report-pdf.ts'
import { reportOfficeMeasurements } from './report-xlsx.ts'
import { windowMeasurements } from './window.ts'

const SIZES = [1_000, 10_000]
const YEAR = 2023
const RUNS = 5
const REPORT_RUNS = 3

async function queries({ test, agencyId }: LargeRegister, rows: number): Promise<Measurement[]> {
  const list = { agencyId, search: '', year: null, lane: null, outcome: null, channel: null, limit: 100 }
  return [
    await measure('list: first page', rows, RUNS, () => test.call('requests.list', { ...list, offset: 0 })),
    await measure('list: last page', rows, RUNS, () => test.call('requests.list', { ...list, offset: rows - 100 })),
    await measure('list: search', rows, RUNS, () => test.call('requests.list', { ...list, search: 'anggaran', offset: 0 })),
    await measure('dashboard', rows, RUNS, () => test.call('dashboard.today', { agencyId })),
    await measure('figures of the year', rows, RUNS, () => test.call('annualReport.figures', { agencyId, year: YEAR })),
  ]
}

async function reports({ test, agencyId, dialogs }: LargeRegister, rows: number): Promise<Measurement[]> {
  const found: Measurement[] = []
  for (const format of ['xlsx', 'pdf', 'docx'] satisfies ReportFormat[]) {
    dialogs.folder = mkdtempSync(join(test.folder, `${format}-`))
    const folder = await test.call('files.chooseFolder', {})
    const make = async () => {
      const place = { agencyId, year: YEAR, folderToken: folder?.token ?? '', nameSuffix: '' }
      const input = { ...place, forms: ['full' as const], formats: [format], paper: 'A4' as const }
      const ended = await test.jobEnded((await test.call('annualReport.make', input)).jobId)
      if (ended.state !== 'done') throw new Error(`report ${format}: ${JSON.stringify(ended.error)}`)
    }
    found.push(await measure(`annual report: ${format}`, rows, REPORT_RUNS, make))
  }
  return found
}

const found: Measurement[] = []
const kept = mkdtempSync(join(tmpdir(), 'register-ppid-bench-'))
for (const rows of SIZES) {
  console.error(`${rows} requests …`)
  const register = await largeRegister(rows)
  found.push(...register.imported, ...(await queries(register, rows)), ...(await reports(register, rows)))
  const data = join(kept, String(rows), 'data')
  mkdirSync(data, { recursive: true })
  const { databasePath } = register.test
  // Closing folds the write-ahead log into the file, so that a plain copy is whole.
  await register.test.backend.close()
  copyFileSync(databasePath, join(data, 'register.ppid'))
  rmSync(register.test.folder, { recursive: true, force: true })
  found.push(...(await windowMeasurements(join(kept, String(rows)), rows)))
}
rmSync(kept, { recursive: true, force: true })
console.error('50000 entries of the DIP …')
found.push(...(await informationMeasurements()))
console.error('200000 requests of one year …')
found.push(...(await figuresMeasurements()))
console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n\n${tableOf(found)}`)
console.log(`\n${await reportPdfMeasurements(10_000)}`)
console.log(`\n${reportOfficeMeasurements(10_000)}`)
console.log(`\n${importFileMeasurements()}`)
