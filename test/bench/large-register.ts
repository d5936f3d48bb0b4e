// A register of many requests, brought in through the import as an office would.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DialogAnswers, openTestBackend, type TestBackend } from '../support/backend.ts'
import { generateImportFile } from '../support/import-files.ts'
import { commitFile } from '../support/imports.ts'
import { setUpOffice } from '../support/office.ts'
import { type Measurement, measure } from './measure.ts'

export type LargeRegister = {
  readonly test: TestBackend
  readonly agencyId: number
  readonly dialogs: DialogAnswers
  readonly imported: readonly Measurement[]
}

/** An office with `rows` requests of 2023; the time of reading and of writing them is measured on the way. */
export async function largeRegister(rows: number): Promise<LargeRegister> {
  const dialogs: DialogAnswers = {}
  const test = await openTestBackend({ dialogs })
  const agencyId = await setUpOffice(test)
  const { bytes, fileName } = await generateImportFile('R1', 2023, { entries: rows, noise: false })
  dialogs.file = join(test.folder, fileName)
  writeFileSync(dialogs.file, bytes)
  const chosen = await test.call('files.choose', { filter: 'spreadsheet' })
  if (chosen === null) throw new Error('no file chosen')
  let jobId = ''
  const read = await measure('import: read and check the workbook', rows, 1, async () => {
    ;({ jobId } = await test.call('imports.check', { agencyId, kind: 'request', source: { token: chosen.token }, year: null }))
    await test.jobEnded(jobId)
  })
  const written = await measure('import: write in one transaction', rows, 1, () =>
    commitFile(test, { agencyId, jobId, skipRejected: true }),
  )
  return { test, agencyId, dialogs, imported: [read, written] }
}
