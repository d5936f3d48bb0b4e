// Cover letter, decree and annex of an edition, read back by other programs: complete, dated, and the same for ever (Ps.45, Lamp. I).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EditionDocumentKind } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { INFORMATION } from '../backend/fixtures.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { pdfPages, pdfWords, readWorkbook, wordText } from '../support/documents.ts'
import { OFFICIAL, PROFILE, setUpOffice } from '../support/office.ts'

const day = dateOnly
const ENTRIES = 60
let test: TestBackend
let agencyId = 0
let editionId = 0
let made = 0

const flat = (text: string) => text.replace(/\s+/g, ' ')

async function written(kind: EditionDocumentKind, format: 'pdf' | 'docx' = 'pdf', id = editionId): Promise<string> {
  const path = join(test.folder, `${kind}-${++made}.${format}`)
  const token = test.backend.files.keep(path)
  const { jobId } = await test.call('dipEditions.writeDocument', { id, kind, format, paper: 'A4', token })
  expect((await test.jobEnded(jobId)).state).toBe('done')
  return path
}

async function book(format: 'pdf' | 'xlsx', id = editionId): Promise<string> {
  const path = join(test.folder, `daftar-${++made}.${format}`)
  const token = test.backend.files.keep(path)
  const { jobId } = await test.call('dipEditions.writeBook', { id, format, paper: 'F4', token })
  expect((await test.jobEnded(jobId)).state).toBe('done')
  return path
}

/** Letters that stand alone and aslant on the first page, sorted: those of the watermark. */
const markOf = (path: string) =>
  pdfWords(path)
    .filter((word) => word.page === 1 && /^[A-Z]$/.test(word.text))
    .map((word) => word.text)
    .toSorted()
    .join('')

const official = (change: Partial<typeof OFFICIAL>) =>
  test.call('office.addOfficial', { agencyId, official: { ...OFFICIAL, ...change } })

beforeAll(async () => {
  test = await openTestBackend()
  agencyId = await setUpOffice(test)
  await official({ role: 'ppid', frontTitle: 'Ir.', name: 'Budi Pejabat', backTitle: 'M.T.', position: 'Kepala Dinas Kominfo' })
  await official({ role: 'ppidSuperior', frontTitle: 'Dr.', name: 'Sekda Contoh', backTitle: '', position: 'Sekretaris Daerah' })
  for (let at = 1; at <= ENTRIES; at++) {
    const category = (['periodic', 'immediate', 'anytime'] as const)[at % 3] ?? 'periodic'
    await test.call('publicInformation.add', { agencyId, entry: { ...INFORMATION, category, title: `Informasi nomor${at}` } })
  }
  const proposal = { year: 2026, period: 'S2', letterNumber: '', letterOn: null, note: '' } as const
  const { id } = await test.call('dipEditions.propose', { agencyId, proposal, leftOut: [] })
  editionId = id
})
afterAll(() => test.close())

describe('a proposal', () => {
  it('prints its letter to PPID with lines for what is not known yet, signed with titles', async () => {
    const pages = pdfPages(await written('proposal'))
    const letter = flat(pages[0] ?? '')
    expect(letter).toContain('Usulan penetapan Daftar Informasi Publik')
    expect(letter).toContain('Nomor : ………')
    expect(letter).toContain('Yth.')
    expect(letter).toContain('Pejabat Pengelola Informasi dan Dokumentasi')
    expect(letter).toContain('60 (enam puluh) informasi')
    expect(letter).toContain('Dra. Siti Contoh, M.Si.')
    expect(flat(pages.slice(1).join(' '))).toContain('LAMPIRAN SURAT')
  })

  it('prints the decree as a draft: number and days are lines', async () => {
    const text = flat(pdfPages(await written('decree'))[0] ?? '')
    expect(text).toContain('NOMOR ………')
    expect(text).not.toContain('dicabut dan dinyatakan tidak berlaku')
  })

  it('prints its list with the mark of a draft', async () => {
    expect(markOf(await book('pdf'))).toBe('EKNOPS')
  })
})

describe('a decided edition', () => {
  beforeAll(async () => {
    const proposal = { year: 2026, period: 'S2', letterNumber: '045/10/DKI', letterOn: day('2026-11-10'), note: '' } as const
    const { version } = await test.call('dipEditions.amend', { id: editionId, version: 1, proposal })
    const decision = {
      decreeNumber: '188/12/PPID/2026',
      decreeOn: day('2026-11-20'),
      approvedBy: 'Dr. Sekda Contoh',
      approvedOn: day('2026-11-19'),
    }
    await test.call('dipEditions.decide', { id: editionId, version, decision })
  })

  it('prints the decree with its parts, its dates and its signers without titles (Permendagri 1/2023 Ps.44)', async () => {
    const pages = pdfPages(await written('decree'))
    const text = flat(pages.join(' '))
    for (const part of [
      'KEPUTUSAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI',
      'NOMOR 188/12/PPID/2026',
      'PENETAPAN DAFTAR INFORMASI PUBLIK',
      'Menimbang',
      'surat Nomor 045/10/DKI tanggal 10 November 2026',
      'Mengingat',
      'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
      'Peraturan Pemerintah Nomor 61 Tahun 2010',
      'Peraturan Komisi Informasi Nomor 1 Tahun 2021',
      'MEMUTUSKAN:',
      'KESATU',
      '60 (enam puluh) informasi (berkala 20, serta merta 20, setiap saat 20)',
      'KEEMPAT',
      'Ditetapkan di Contoh',
      'pada tanggal 20 November 2026',
      'tanggal 19 November 2026',
      'LAMPIRAN KEPUTUSAN',
      'TANGGAL 20 NOVEMBER 2026',
    ])
      expect(text).toContain(part)
    expect(text).toContain('Budi Pejabat')
    expect(text).toContain('Sekda Contoh')
    expect(text).not.toMatch(/Ir\. Budi|M\.T\.|Dr\. Sekda/)
  })

  it('carries every entry in its annex, across the page, inside its edges', async () => {
    const path = await written('decree')
    const text = pdfPages(path).join('\n')
    for (let at = 1; at <= ENTRIES; at++) expect(text).toMatch(new RegExp(`nomor${at}\\b`))
    const words = pdfWords(path)
    expect(words.some((word) => word.pageWidth > word.pageHeight)).toBe(true)
    const outside = words.filter(
      (word) => word.left < 15 || word.right > word.pageWidth - 15 || word.top < 8 || word.bottom > word.pageHeight - 8,
    )
    expect(outside.map((word) => word.text)).toEqual([])
  })

  it('is as complete in Word', async () => {
    const text = flat(wordText(await written('decree', 'docx')))
    expect(text).toContain('NOMOR 188/12/PPID/2026')
    expect(text).toContain('KESATU')
    for (let at = 1; at <= ENTRIES; at++) expect(text).toMatch(new RegExp(`nomor${at}\\b`))
  })

  it('prints its list in the seven official columns under the name of the decree', async () => {
    const workbook = await readWorkbook(await book('xlsx'))
    const sheet = workbook.getWorksheet('DIP')
    const cells: string[] = []
    sheet?.eachRow((row) => row.eachCell((cell) => cells.push(cell.text)))
    expect(cells.join(' ')).toContain('NOMOR 188/12/PPID/2026 TANGGAL 20 NOVEMBER 2026')
    for (const head of [
      'Ringkasan isi informasi',
      'Waktu dan tempat pembuatan informasi',
      'Jangka Waktu Penyimpanan atau Retensi Arsip',
    ])
      expect(cells).toContain(head)
    expect(cells.filter((text) => /Informasi nomor\d+/.test(text)).length).toBe(ENTRIES)
  })

  it('prints its list on paper without the mark of a draft, signed by PPID', async () => {
    const path = await book('pdf')
    expect(markOf(path)).toBe('')
    expect(flat(pdfPages(path).at(-1) ?? '')).toContain('60 (enam puluh) informasi. KEPALA DINAS KOMINFO')
  })

  it('is the same after the office, its officials and its entries have changed', async () => {
    const before = { decree: await written('decree'), letter: await written('proposal'), list: await book('pdf') }
    const [agency] = await test.call('office.listAgencies', {})
    await test.call('office.updateAgency', {
      id: agencyId,
      version: agency?.version ?? 1,
      profile: { ...PROFILE, name: 'Dinas Baru', address: 'Jalan Lain 9' },
    })
    for (const one of await test.call('office.listOfficials', { agencyId }))
      await test.call('office.removeOfficial', { id: one.id, version: one.version })
    const list = await test.call('publicInformation.refs', {
      agencyId,
      search: '',
      category: null,
      status: null,
      year: null,
      checklist: null,
      trashed: false,
      order: 'position',
    })
    await test.call('publicInformation.patch', { agencyId, entries: list.refs, change: { holderUnit: 'Unit yang lain' } })
    test.setNow('2027-01-04T03:00:00.000Z')
    const after = { decree: await written('decree'), letter: await written('proposal'), list: await book('pdf') }
    for (const name of ['decree', 'letter', 'list'] as const)
      expect(readFileSync(after[name]).equals(readFileSync(before[name])), name).toBe(true)
  })
})
