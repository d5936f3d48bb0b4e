// The register book on paper, read back with Poppler: official columns, every request once and in order, whole words, signature.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { busyForm, fillBusyRegister } from '../support/busy-register.ts'
import { pdfPages, pdfPaper, type PdfWord, pdfWords } from '../support/documents.ts'
import { inOneLine } from '../support/made-report.ts'
import { setUpOffice } from '../support/office.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'

const YEAR = { from: dateOnly('2026-01-01'), to: dateOnly('2026-12-31') }
type Printed = { readonly path: string; readonly pages: readonly string[]; readonly words: readonly PdfWord[] }
type Mode = 'annexVIII' | 'article32'
type Profile = 'internal' | 'mainPpid'

const offices: TestBackend[] = []

async function filled(count: number) {
  const test = await openTestBackend()
  offices.push(test)
  const agencyId = await setUpOffice(test)
  await fillBusyRegister(test, agencyId, count)
  return { test, agencyId }
}

async function print(
  office: { test: TestBackend; agencyId: number },
  mode: Mode,
  paper: 'A4' | 'F4',
  period = YEAR,
  profile: Profile = 'internal',
): Promise<Printed> {
  const path = join(office.test.folder, `${mode}-${paper}-${profile}.pdf`)
  const saveToken = office.test.backend.files.keep(path)
  const order = { agencyId: office.agencyId, ...period, mode, profile, format: 'pdf', paper, saveToken } as const
  const { jobId } = await office.test.call('requests.exportBook', order)
  expect(await office.test.jobEnded(jobId)).toMatchObject({ state: 'done' })
  // The slanting mark of an internal book makes Poppler change the order of the words around it.
  const words = pdfWords(path).toSorted((a, b) => a.page - b.page || a.top - b.top || a.left - b.left)
  return { path, pages: pdfPages(path), words }
}

afterAll(async () => {
  for (const office of offices) await office.close()
})

/** Sequences in the first column, from top to bottom; a wrapped number begins with its sequence. */
const sequences = ({ words }: Printed) =>
  words.filter(({ text, left }) => left < 60 && /^\d{3}\/PIP/.test(text)).map(({ text }) => Number(text.slice(0, 3)))

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** The numbering row of each page: 1 to the last column, one line. */
function numberingRows({ words, pages }: Printed): number[][] {
  return pages.map((_page, index) => {
    const own = words.filter(({ page, text }) => page === index + 1 && /^\d{1,2}$/.test(text))
    const first = own.find(({ text, left }) => text === '1' && left < 80)
    return own
      .filter(({ top }) => first !== undefined && Math.abs(top - first.top) < 1.5)
      .toSorted((a, b) => a.left - b.left)
      .map(({ text }) => Number(text))
  })
}

describe.each([
  [10, 'F4', 'annexVIII', 21],
  [10, 'A4', 'article32', 23],
  [300, 'A4', 'annexVIII', 21],
  [300, 'F4', 'article32', 23],
] as const)('a book of %i requests on %s as %s', (count, paper, mode, columns) => {
  const state = {} as { printed: Printed }
  beforeAll(async () => {
    state.printed = await print(await filled(count), mode, paper)
  }, 120_000)

  test('lies across the paper', () => {
    const [width, height] = pdfPaper(state.printed.path)
    const [long, short] = paper === 'A4' ? [842, 595] : [935, 609]
    expect([Math.round(width), Math.round(height)]).toEqual([long, short])
  })

  test('holds every request once, in order of number', () => {
    expect(sequences(state.printed)).toEqual(upTo(count))
  })

  test('says how many requests it holds', () => {
    expect(inOneLine(state.printed.pages.at(-1) ?? '')).toContain(`Register ini memuat ${count} permohonan.`)
  })

  test(`repeats the head with its ${columns} numbered columns wherever requests stand`, () => {
    const rows = numberingRows(state.printed)
    state.printed.pages.forEach((page, index) => {
      if (/\d{3}\/PIP/.test(page)) expect(rows[index], `page ${index + 1}`).toEqual(upTo(columns))
    })
  })

  test('opens with the letterhead, its period, and numbers its pages', () => {
    const { pages } = state.printed
    const first = inOneLine(pages[0] ?? '')
    for (const words of [
      'PEMERINTAH KOTA CONTOH',
      'REGISTER PERMOHONAN INFORMASI PUBLIK',
      'Diterima 1 Januari 2026 s.d. 31 Desember 2026 (untuk internal)',
    ])
      expect(first).toContain(words)
    pages.forEach((page, index) => expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`))
  })

  test('ends with place, day and signature of PPID on one page', () => {
    const last = inOneLine(state.printed.pages.at(-1) ?? '')
    for (const words of [
      'Contoh, 24 November 2026',
      'SELAKU PPID PELAKSANA',
      'Dra. Siti Contoh, M.Si.',
      'NIP. 19700101 199503 2 001',
    ])
      expect(last).toContain(words)
  })

  test('no word leaves the paper', () => {
    for (const word of state.printed.words) {
      const place = `page ${word.page}: ${word.text}`
      expect(word.left, place).toBeGreaterThan(20)
      expect(word.right, place).toBeLessThan(word.pageWidth - 20)
      expect(word.bottom, place).toBeLessThan(word.pageHeight - 15)
    }
  })

  test('telephone and identity numbers stand in one piece', () => {
    const texts = new Set(state.printed.words.map(({ text }) => text.replace(/;$/, '')))
    for (const index of upTo(count).map((seq) => seq - 1)) {
      const { phone, nationalId } = busyForm(index)
      expect(texts.has(phone), phone).toBe(true)
      expect(texts.has(nationalId)).toBe(mode === 'article32')
    }
  })
})

describe('what a book says of itself', () => {
  const state = {} as { office: { test: TestBackend; agencyId: number } }
  beforeAll(async () => {
    state.office = await filled(12)
  })

  test('with identities it is marked internal on every page and in its note', async () => {
    const { path, pages } = await print(state.office, 'article32', 'F4')
    expect(inOneLine(pages.join(' '))).toContain('Tidak untuk diumumkan')
    // Only in the order of drawing do the slanting letters stand together.
    const drawn = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
    expect(drawn).toHaveLength(pages.length)
    for (const page of drawn) expect(page).toMatch(/^INTERNAL$/m)
  })

  test('for the main PPID it names the annex, and holds neither NIK nor telephone', async () => {
    const { pages } = await print(state.office, 'annexVIII', 'F4', YEAR, 'mainPpid')
    const all = pages.join(' ')
    expect(inOneLine(all)).toContain('(untuk PPID Utama)')
    expect(all).not.toContain(busyForm(0).phone)
    expect(inOneLine(all)).toContain('Lampiran VIII Peraturan Komisi Informasi Nomor 1 Tahun 2021')
    expect(all).not.toContain(busyForm(0).nationalId)
    expect(all).not.toContain('INTERNAL')
  })

  test('a period without requests is one page that says so, signed all the same', async () => {
    const period = { from: dateOnly('2024-01-01'), to: dateOnly('2024-03-31') }
    const { pages } = await print(state.office, 'annexVIII', 'A4', period)
    expect(pages).toHaveLength(1)
    const page = inOneLine(pages[0] ?? '')
    for (const words of ['Nihil', 'Register ini memuat 0 permohonan.', 'Dra. Siti Contoh, M.Si.']) expect(page).toContain(words)
  })

  test('an office without an official leaves the name to be written by hand', async () => {
    const { test: backend, agencyId } = state.office
    const [official] = await backend.call('office.listOfficials', { agencyId })
    if (official === undefined) throw new Error('no official')
    await backend.call('office.removeOfficial', { id: official.id, version: official.version })
    const { pages } = await print(state.office, 'annexVIII', 'F4', YEAR, 'mainPpid')
    expect(inOneLine(pages.at(-1) ?? '')).toMatch(/PPID PELAKSANA, \.{20,} NIP\. \.{20,}/)
  })
})
