// One tick column a choice: kinds of applicant, channels, decisions, categories.
import { describe, expect, test } from 'vitest'
import { previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { grid, type Input } from '../../support/grids.ts'

describe('tick columns, one a choice', () => {
  test('kind of applicant, channel and decision of a request', () => {
    const headings = [
      'No',
      'Tanggal',
      'Nama',
      'Kategori Pemohon',
      null,
      'Informasi Yang Diminta',
      'Cara Permohonan',
      null,
      'Keputusan',
      null,
      null,
    ]
    const leaves = [null, null, null, 'Perorangan', 'Badan Hukum', null, 'Langsung', 'Email', 'Dikabulkan', 'Sebagian', 'Ditolak']
    const read = (ticks: readonly Input[]) => {
      const row = ['1', '13-02-2022', 'Warga', ...ticks.slice(0, 2), 'Data', ...ticks.slice(2)]
      const [first] = previewImport([grid([headings, leaves, row])], 'request', { fileName: 'a.csv' }).rows
      return { ...first?.draft, codes: first?.messages.map(({ code }) => code) }
    }
    expect(read([null, 'v', null, 'v', null, 'v', null])).toMatchObject({
      applicantKind: 'legalEntity',
      channel: 'email',
      outcome: 'grantedPartly',
    })
    expect(read([null, 'v', 'v', 'v', 'v', null, 'v'])).toMatchObject({ channel: 'inPerson', outcome: null })
    expect(read([null, 'v', 'v', 'v', 'v', null, 'v']).codes).toEqual(
      expect.arrayContaining(['channelsSeveral', 'outcomeContradictory']),
    )
  })

  test('categories of the DIP, an excluded one keeping its row out', () => {
    const header = ['No', 'Judul Informasi', 'Berkala', 'Serta Merta', 'Setiap Saat', 'Dikecualikan', 'Unit Kerja']
    const rows = [
      ['1', 'A', null, 'v', null, null, 'Unit'],
      ['2', 'B', null, null, null, 'v', 'Unit'],
      ['3', 'C', 'v', 'v', null, null, 'Unit'],
    ]
    const preview = previewImport([grid([header, ...rows])], 'publicInformation', { fileName: 'a.xlsx' })
    expect(preview.rows.map(({ draft, state }) => [draft?.category, state])).toEqual([
      ['immediate', 'accepted'],
      [undefined, 'rejected'],
      [null, 'doubtful'],
    ])
  })
})
