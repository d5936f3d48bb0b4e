// A year in which nothing happened: still a whole report, with "Nihil" and without a division by zero.
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DialogAnswers, openTestBackend, type TestBackend } from '../support/backend.ts'
import { pdfPages, readWorkbook, wordText, workbookText } from '../support/documents.ts'
import { setUpOffice } from '../support/office.ts'

const dialogs: DialogAnswers = {}
const state: { test?: TestBackend; text: string; word: string; workbook: string } = { text: '', word: '', workbook: '' }

beforeAll(async () => {
  const backend = await openTestBackend({ dialogs })
  state.test = backend
  const agencyId = await setUpOffice(backend)
  dialogs.folder = mkdtempSync(join(backend.folder, 'laporan-'))
  const folder = await backend.call('files.chooseFolder', {})
  const { jobId } = await backend.call('annualReport.make', {
    agencyId,
    year: 2024,
    formats: ['xlsx', 'pdf', 'docx'],
    paper: 'A4',
    folderToken: folder?.token ?? '',
  })
  const ended = await backend.jobEnded(jobId)
  expect(ended.state).toBe('done')
  const files = await backend.call('annualReport.madeFiles', { jobId })
  const pathOf = (format: string) => join(dialogs.folder ?? '', files.find((file) => file.format === format)?.name ?? '')
  state.text = pdfPages(pathOf('pdf')).join('\n')
  state.word = wordText(pathOf('docx'))
  state.workbook = workbookText(await readWorkbook(pathOf('xlsx')))
}, 120_000)

afterAll(() => state.test?.close())

test('says "nihil" where nothing happened, in all three', () => {
  for (const text of [state.text, state.word, state.workbook]) expect(text.toLowerCase()).toContain('nihil')
})

test('an average over nothing is a dash, never NaN or a division by zero', () => {
  for (const text of [state.text, state.word, state.workbook]) {
    expect(text).not.toMatch(/NaN|Infinity|#DIV|undefined|null/)
    expect(text).toContain('–')
  }
})

test('keeps all chapters, so that the form of Perki KI 1/2021 Ps.57 is complete', () => {
  for (const chapter of ['BAB I', 'BAB II', 'BAB III', 'BAB IV', 'BAB V', 'PENUTUP']) expect(state.text).toContain(chapter)
})
