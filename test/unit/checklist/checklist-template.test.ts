// The starter template and the gap list: what a draft says, which items get one, and what stands on paper.
import { describe, expect, it } from 'vitest'
import { PublicInformationInputSchema } from '../../../src-main/features/public-information/public-information.contract.ts'
import { gapBook } from '../../../src-main/features/checklist/checklist.book.ts'
import { CHECKLIST_ITEMS, checklistItem } from '../../../src-main/features/checklist/checklist.items.ts'
import {
  assess,
  type LinkedEntries,
  type Office,
  type OfficeKind,
  OFFICE_KINDS,
} from '../../../src-main/features/checklist/checklist.rules.ts'
import { draftOf, missingItems, starterTemplate } from '../../../src-main/features/checklist/checklist.template.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'

const office = (change: Partial<Office> = {}): Office => ({
  kind: 'ordinary',
  answers: new Map(),
  entries: new Map(),
  facts: { publishedEntries: 0, openedCases: 0 },
  today: dateOnly('2026-11-24'),
  ...change,
})
const assessed = (change: Partial<Office> = {}) => assess(CHECKLIST_ITEMS, office(change))
const published = (updatedOn: string): LinkedEntries[] => [
  { published: true, evidence: true, updatedOn: dateOnly(updatedOn), count: 1 },
]

describe('a draft of the template', () => {
  it.each(CHECKLIST_ITEMS.map((item) => [item.code, item] as const))('%s can be written to the register', (code, item) => {
    const draft = draftOf(item, 2026)
    expect(PublicInformationInputSchema.parse(draft)).toEqual(draft)
    expect(draft).toMatchObject({ status: 'draft', checklistCodes: [code], category: item.category })
    expect(draft.summary).toContain(item.law)
  })

  it('of periodic information bears its year, of other information none', () => {
    expect(draftOf(itemOf('B-d2'), 2027)).toMatchObject({ title: 'Neraca Tahun 2027', year: 2027 })
    expect(draftOf(itemOf('T-h'), 2027)).toMatchObject({ title: 'Rencana strategis dan rencana kerja', year: null })
  })

  it('names the document types and says that the retention is only a suggestion', () => {
    const draft = draftOf(itemOf('B-i3'), 2026)
    expect(draft.summary).toContain('15. Berita acara serah terima akhir (FHO)')
    expect(draft.retentionBasis).toContain('sesuaikan dengan JRA')
  })
})

describe('the template of an office', () => {
  it.each([
    ['ordinary', [], ['S-01', 'B-b9', 'T-f']],
    ['health', ['S-04', 'S-05'], ['B-b9']],
    ['education', ['B-b9'], ['S-04']],
    ['disaster', ['S-01', 'B-k4'], ['B-b9']],
    ['licensing', ['T-f', 'S-14', 'B-h2'], ['S-01']],
  ] as const)('%s has what applies to it', (kind: OfficeKind, has, hasNot) => {
    const codes = starterTemplate(assessed({ kind }), 2026).map((line) => line.code)
    expect(codes).toEqual(expect.arrayContaining([...has, 'B-a1', 'T-r']))
    for (const code of [...hasNot, 'B-a2', 'T-n', 'T-p']) expect(codes).not.toContain(code)
  })

  it('every kind of office gets a template', () => {
    for (const kind of OFFICE_KINDS) expect(starterTemplate(assessed({ kind }), 2026).length, kind).toBeGreaterThan(40)
  })

  it('leaves out items that have an entry, whatever it still lacks', () => {
    const entries = new Map([['B-a1', published('2020-01-01')]])
    expect(missingItems(assessed({ entries })).map((item) => item.code)).not.toContain('B-a1')
  })

  it('says the retention in the words of the seventh column', () => {
    const [line] = starterTemplate(assessed(), 2026)
    expect(line?.retention).toBe('2 tahun aktif, 8 tahun inaktif, permanen')
  })
})

describe('the gap list on paper', () => {
  const cellsOf = (book: ReturnType<typeof gapBook>) =>
    book.rows.flatMap((row) => ('cells' in row ? [row.cells.map((cell) => JSON.stringify(cell).replaceAll('"', ''))] : []))

  it('has every gap with its article, state and next step, numbered through', () => {
    const items = assessed({ entries: new Map([['B-a1', published('2026-01-31')]]) })
    const cells = cellsOf(gapBook(items, 'Kekurangan'))
    expect(cells.map(([number]) => Number(number))).toEqual(cells.map((_, index) => index + 1))
    expect(cells[0]).toEqual([
      '1',
      'B-a1',
      'Kedudukan, alamat, ruang lingkup kegiatan, tugas dan fungsi',
      'Pasal 15 ayat (1) huruf a Perki KI 1/2021',
      'Kedaluwarsa sejak 1 Agustus 2026',
      'Mutakhirkan informasinya (paling sedikit sekali dalam 6 bulan).',
    ])
    expect(cells.map(([, code]) => code)).not.toContain('B-a2')
  })

  it('states the denominator of each category in its heading', () => {
    const headings = gapBook(assessed(), 'Kekurangan').rows.flatMap((row) => ('heading' in row ? [row.heading] : []))
    expect(headings).toEqual([
      'A. Informasi yang Wajib Disediakan dan Diumumkan secara Berkala (terpenuhi 0 dari 30 butir yang berlaku)',
      'C. Informasi yang Wajib Tersedia Setiap Saat (terpenuhi 0 dari 17 butir yang berlaku)',
    ])
  })

  it('without a gap says so', () => {
    const entries = new Map(CHECKLIST_ITEMS.map((item) => [item.code, published('2026-11-24')]))
    const book = gapBook(assessed({ entries }), 'Kekurangan')
    expect([book.rows, book.emptyText]).toEqual([[], 'Nihil: seluruh butir yang berlaku terpenuhi.'])
    expect(book.footnote).toContain('bukan nilai resmi')
  })
})

function itemOf(code: string) {
  const item = checklistItem(code)
  if (item === undefined) throw new Error(`no item ${code}`)
  return item
}
