// The two sample files of real offices (names replaced): every row of both, xlsx and CSV alike.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ImportKind } from '../../../src-main/features/imports/reading/drafts.ts'
import { type ImportPreview, previewImport, recogniseKind } from '../../../src-main/features/imports/reading/preview.ts'
import { readGrids } from '../../../src-main/features/imports/reading/read-file.ts'

const DIP = 'dip-jabar-2023.xlsx'
const REGISTER = 'register-sumedang-2022.xlsx'
const REGISTER_CSV = 'register-sumedang-2022.csv'

async function gridsOf(fileName: string) {
  const grids = await readGrids(readFileSync(new URL(`../../../resources/samples/${fileName}`, import.meta.url)), fileName)
  if (!grids.ok) throw new Error(grids.error.code)
  return grids.value
}

async function preview<K extends ImportKind>(fileName: string, kind: K): Promise<ImportPreview<K>> {
  return previewImport(await gridsOf(fileName), kind, { fileName })
}

describe('the grouped DIP', () => {
  let dip: ImportPreview<'publicInformation'>
  beforeAll(async () => {
    dip = await preview(DIP, 'publicInformation')
  })
  const draftAt = (row: number) => dip.rows.find((found) => found.row === row)?.draft

  test('all 112 rows below the header are accounted for', () => {
    const { read, accepted, rejected, joined, skippedHeadings } = dip
    expect({ read, accepted, rejected, joined, skippedHeadings }).toEqual({
      read: 112,
      accepted: 52,
      rejected: 0,
      joined: 46,
      skippedHeadings: 14,
    })
    expect(dip.blocked).toBe(false)
  })

  test('the section above or between the headers gives the category', () => {
    const count = (category: string) => dip.rows.filter((row) => row.draft?.category === category).length
    expect([count('periodic'), count('immediate'), count('anytime')]).toEqual([32, 2, 18])
  })

  test('repeated headers and sub-headings are set aside as headings', () => {
    const headings = dip.setAside.filter((row) => row.as === 'heading').map((row) => row.row)
    expect(headings).toEqual([3, 20, 55, 57, 69, 74, 77, 80, 82, 87, 88, 89, 96, 97])
  })

  test('continuation lines of a summary are joined in order and told', () => {
    const lines = draftAt(5)?.summary.split('\n') ?? []
    expect(lines).toHaveLength(8)
    expect(lines.at(-1)).toMatch(/^5\. Mewujudkan/)
    const row = dip.rows.find((found) => found.row === 5)
    expect(row?.messages.map((message) => message.text)).toContain('7 baris lanjutan (baris 6-12) digabungkan ke baris ini.')
  })

  test('several holders of one piece of information are kept together and marked doubtful', () => {
    expect(draftAt(90)?.holderUnit).toBe('PPID Jawa Barat\nBMKG\nBPBD Jawa Barat')
    expect(dip.rows.find((row) => row.row === 90)?.state).toBe('doubtful')
  })

  test('links of other rows are not lost', () => {
    expect(draftAt(36)?.media.split('\n')).toEqual([
      'lapor',
      'sarana-pengaduan-masyarakat',
      'PPID',
      'sapawarga',
      'saberpungli',
      'silinda',
      'opendata',
      'cekbansos',
      'mppdigital',
    ])
  })

  test('form, year and retention are read', () => {
    expect(draftAt(4)).toMatchObject({
      formSoft: true,
      formHard: true,
      formText: 'Hard & Soft File',
      year: 2023,
      madeWhen: 'Tahun 2023',
      retentionText: 'Selama Berlaku',
    })
  })

  test('every draft has a title, a summary and a holder', () => {
    for (const { draft } of dip.rows) {
      expect(draft?.title).not.toBe('')
      expect(draft?.summary).not.toBe('')
      expect(draft?.holderUnit).not.toBe('')
    }
  })
})

describe.each([
  [REGISTER, 4],
  [REGISTER_CSV, 3],
])('the register of requests %s', (fileName, headerRows) => {
  let register: ImportPreview<'request'>
  beforeAll(async () => {
    register = await preview(fileName, 'request')
  })
  const entry = (number: number) => register.rows[number - 1]

  test('all 16 requests are accepted', () => {
    const { read, accepted, rejected, joined, skippedHeadings } = register
    expect({ read, accepted, rejected, joined, skippedHeadings }).toEqual({
      read: 16,
      accepted: 16,
      rejected: 0,
      joined: 0,
      skippedHeadings: 0,
    })
    expect(register.rows.map((row) => row.row)).toEqual(Array.from({ length: 16 }, (_, index) => index + headerRows + 1))
  })

  test('all 20 columns are recognised', () => {
    expect(register.mapping.filter((column) => column.field === null)).toEqual([])
    expect(register.mapping).toHaveLength(20)
  })

  test('dates in three spellings are read day first, as 13-02-2022 proves', () => {
    expect(register.rows.map((row) => row.draft?.receivedOn)).toEqual([
      '2022-02-13',
      '2022-02-16',
      '2022-02-17',
      '2022-02-17',
      '2022-03-17',
      '2022-03-26',
      '2022-03-06',
      '2022-03-06',
      '2022-08-31',
      '2022-12-03',
      '2022-10-05',
      '2022-12-06',
      '2022-12-19',
      '2022-12-19',
      '2022-12-26',
      '2022-12-29',
    ])
    expect(register.messages.map((message) => message.code)).toContain('dateOrderFromColumn')
  })

  test('"26-Desember" takes its year from the sheet and says so', () => {
    expect(entry(15)?.messages.map((message) => message.code)).toContain('dateYearFromContext')
    expect(entry(15)?.state).toBe('doubtful')
  })

  test('a notice before the receipt is kept as written, flagged, and the likely slip is named', () => {
    expect(entry(13)?.draft?.noticeOn).toBe('2020-12-19')
    expect(entry(13)?.state).toBe('doubtful')
    expect(entry(12)?.draft?.noticeOn).toBe('2022-06-12')
    expect(
      entry(12)
        ?.messages.map((message) => message.text)
        .join(' '),
    ).toContain('Bila hari dan bulan tertukar, maksudnya 6 Desember 2022.')
  })

  test('"Cara" holds channels here and is read as such', () => {
    const channels = register.rows.map((row) => row.draft?.channel)
    expect(channels.slice(0, 2)).toEqual(['inPerson', 'socialMedia'])
    expect(channels.filter((channel) => channel === 'website')).toHaveLength(5)
    expect(register.rows.every((row) => row.draft?.paymentMethod === '')).toBe(true)
    expect(register.messages.map((message) => message.code)).toContain('mannerIsChannel')
  })

  test('ticks, fee, decision and contact of one request', () => {
    expect(entry(8)?.draft).toMatchObject({
      underControl: true,
      notDocumented: false,
      formSoft: true,
      formHard: false,
      accessMethod: 'view',
      outcome: 'grantedFully',
      feeTotal: 0,
      feeText: 'Gratis',
      phone: '80000000008',
      channel: 'email',
      occupation: 'Wiraswasta',
    })
    expect(entry(2)?.draft).toMatchObject({ phone: '', occupation: '', purpose: '', noticeOn: null, providedOn: '2022-02-16' })
  })

  test('an institution as applicant is recognised and said', () => {
    expect(entry(12)?.draft?.applicantKind).toBe('legalEntity')
    expect(register.rows.filter((row) => row.draft?.applicantKind === 'individual')).toHaveLength(15)
  })
})

describe('choosing the wrong kind', () => {
  test.each<[string, ImportKind]>([
    [REGISTER, 'publicInformation'],
    [REGISTER, 'excludedInformation'],
    [REGISTER, 'objection'],
    [DIP, 'request'],
    [DIP, 'objection'],
    [DIP, 'excludedInformation'],
  ])('%s as %s is refused whole, with all rows counted', async (fileName, kind) => {
    const wrong = await preview(fileName, kind)
    expect(wrong.blocked).toBe(true)
    expect(wrong.accepted).toBe(0)
    expect(wrong.read).toBe(fileName === DIP ? 112 : 16)
    expect(wrong.messages.map((message) => message.code)).toContain('otherKindFound')
  })

  test('the kind of a file is recognised from its columns', async () => {
    expect(recogniseKind(await gridsOf(DIP), { fileName: DIP })).toBe('publicInformation')
    expect(recogniseKind(await gridsOf(REGISTER_CSV), { fileName: REGISTER_CSV })).toBe('request')
  })
})

test('no message on the samples shows a telephone number', async () => {
  const register = await preview(REGISTER, 'request')
  const texts = [...register.messages, ...register.rows.flatMap((row) => row.messages)].map((message) => message.text)
  expect(texts.filter((text) => /\d{9,}/.test(text))).toEqual([])
})
