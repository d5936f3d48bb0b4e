// Dates that cannot all be true: importable, doubtful, and marked in the notes of the entry.
import { describe, expect, test } from 'vitest'
import { importMark, marked } from '../../../src-main/features/imports/reading/import-mark.ts'
import { previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { grid, type Input } from '../../support/grids.ts'

function rowOf(kind: 'request' | 'objection', cells: Readonly<Record<string, Input>>) {
  const context = { fileName: 'a.xlsx', today: dateOnly('2023-12-31') }
  const [row] = previewImport([grid([Object.keys(cells), Object.values(cells)])], kind, context).rows
  return { state: row?.state, codes: row?.messages.map(({ code }) => code) ?? [], mark: importMark(row?.messages ?? []) }
}

const REQUEST = { No: '1', Tanggal: '13-02-2023', Nama: 'Warga', 'Informasi Yang Diminta': 'Data' }
const OBJECTION = { No: '1', Tanggal: '13-02-2023', Nama: 'Warga', 'Alasan Keberatan': 'huruf c' }

describe('an impossible order of dates', () => {
  test.each([
    ['request', { ...REQUEST, 'Pemberitahuan Tertulis': '10-02-2023' }, 'noticeBeforeReceived'],
    ['request', { ...REQUEST, 'Pemberian Informasi': '10-02-2023' }, 'providedBeforeReceived'],
    [
      'request',
      { ...REQUEST, 'Pemberitahuan Tertulis': '20-02-2023', 'Pemberian Informasi': '15-02-2023' },
      'providedBeforeNotice',
    ],
    ['request', { ...REQUEST, Tanggal: '13-02-2024' }, 'dateInFuture'],
    ['objection', { ...OBJECTION, 'Tanggal Tanggapan': '10-02-2023' }, 'answeredBeforeReceived'],
    ['objection', { ...OBJECTION, Tanggal: '13-02-2024' }, 'dateInFuture'],
  ] as const)('of a %s is doubtful, importable and marked', (kind, cells, code) => {
    const row = rowOf(kind, cells)
    expect(row.state).toBe('doubtful')
    expect(row.codes).toContain(code)
    expect(row.mark).toMatch(/^Catatan impor: .+\.$/)
  })
})

test('an entry whose dates are possible bears no mark', () => {
  expect(rowOf('request', { ...REQUEST, 'Pemberitahuan Tertulis': '20-02-2023', 'Pemberian Informasi': '20-02-2023' }).mark).toBe(
    '',
  )
  expect(rowOf('request', { ...REQUEST, Keputusan: 'lihat map merah' }).mark).toBe('')
})

test('two impossibilities are both told in one line', () => {
  const { mark } = rowOf('request', { ...REQUEST, 'Pemberitahuan Tertulis': '10-02-2023', 'Pemberian Informasi': '11-02-2024' })
  expect(mark).toContain('mendahului')
  expect(mark).toContain('belum terjadi')
  expect(mark).not.toContain('\n')
})

test('the mark stands below the notes that a draft has, and nowhere else', () => {
  const context = { fileName: 'a.xlsx' }
  const cells = { ...REQUEST, 'Pemberian Informasi': '10-02-2023', Keterangan: 'Diambil sendiri' }
  const [row] = previewImport([grid([Object.keys(cells), Object.values(cells)])], 'request', context).rows
  const draft = row?.draft ?? { notes: '' }
  const messages = row?.messages ?? []
  expect(marked(draft, messages).notes).toMatch(/^Diambil sendiri\nCatatan impor: /)
  expect(marked({ ...draft, notes: '' }, messages).notes).toMatch(/^Catatan impor: /)
  expect(marked(draft, [])).toBe(draft)
  const title = { title: 'Renja' }
  expect(marked(title, messages)).toBe(title)
})
