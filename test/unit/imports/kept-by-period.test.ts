// Registers kept by months or years: bare days and dates without year take them from title, sheet or section.
import { describe, expect, test } from 'vitest'
import { previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { grid, type Input } from '../../support/grids.ts'

describe('a register kept by months or years', () => {
  const header = ['No', 'Tgl', 'Nama Pemohon', 'Informasi yang Diminta', 'Keputusan']
  const daysOf = (rows: readonly (readonly Input[])[], name = 'Lembar1') =>
    previewImport([grid(rows, { name })], 'request', { fileName: 'register.xlsx' }).rows.map(({ draft, state }) => [
      draft?.receivedOn,
      state,
    ])

  test('a bare day is of the month that title or sheet names, and said', () => {
    const rows = [['REGISTER BULAN JANUARI 2023'], header, ['1', '3', 'A', 'Data', '-'], ['2', 31, 'B', 'Data', '-']]
    expect(daysOf(rows)).toEqual([
      ['2023-01-03', 'doubtful'],
      ['2023-01-31', 'doubtful'],
    ])
    expect(daysOf([['REGISTER TAHUN 2023'], header, ['1', 4, 'A', 'Data', '-']], 'Februari')).toEqual([
      ['2023-02-04', 'doubtful'],
    ])
  })

  test('a row that names year or month parts the register: the rows below are of it', () => {
    const rows = [
      header,
      [null, 'TAHUN 2022', null, null, null],
      ['1', '13 Maret', 'A', 'Data', '-'],
      ['BULAN MEI 2023', null, null, null, null],
      ['2', '14', 'B', 'Data', '-'],
      ['3', '15 Juni 2021', 'C', 'Data', '-'],
    ]
    expect(daysOf(rows)).toEqual([
      ['2022-03-13', 'doubtful'],
      ['2023-05-14', 'doubtful'],
      ['2021-06-15', 'accepted'],
    ])
  })

  test('without a month a bare day is no date', () => {
    expect(daysOf([['REGISTER TAHUN 2023'], header, ['1', '3', 'A', 'Data', '-']])).toEqual([[undefined, 'rejected']])
  })
})
