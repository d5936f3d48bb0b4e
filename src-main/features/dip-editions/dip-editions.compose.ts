// The cover letter of a proposal and the decree with its annex, pure (Perki KI 1/2021 Ps.45, Lamp. I).
import { formatDay } from '../../reporting/date-format.ts'
import type { LetterBlock, LetterDocument } from '../../reporting/letter-model.ts'
import { formatNumber, numberWithWords } from '../../reporting/number-format.ts'
import type { ReportTable } from '../../reporting/report-model.ts'
import { CATEGORY_LABELS } from '../public-information/public-information.labels.ts'
import { INFORMATION_CATEGORIES } from '../public-information/public-information.rules.ts'
import { letterheadOf } from '../office/letterhead.ts'
import type { Edition, EditionDocumentKind } from './dip-editions.contract.ts'
import { type EditionFacts, HAND_LINE } from './dip-editions.facts.ts'
import { EDITION_PERIOD_LABELS } from './dip-editions.labels.ts'

const LAW = 'Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik'
const RECITED = [
  'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
  'Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
  LAW,
]
const PPID_LINES = ['PEJABAT PENGELOLA', 'INFORMASI DAN DOKUMENTASI']

/** `Semester I Tahun 2026`. */
export const editionName = (edition: Pick<Edition, 'period' | 'year'>) =>
  `${EDITION_PERIOD_LABELS[edition.period]} Tahun ${edition.year}`

const orLine = (text: string) => (text === '' ? HAND_LINE : text)
const dayOrLine = (day: Edition['letterOn'], year: number) => (day === null ? `${HAND_LINE} ${year}` : formatDay(day))

/** What stands where the list will be drawn; a stored document is completed with the frozen list when it is printed. */
const ANNEX_PLACE: LetterBlock = { type: 'table', header: [], widths: [], rows: [], emptyText: '' }

/** Both documents without the list itself. */
export function composeEdition(facts: EditionFacts): Readonly<Record<EditionDocumentKind, LetterDocument>> {
  const letterhead = letterheadOf(facts.agency)
  const name = editionName(facts.edition)
  return {
    proposal: {
      title: `Usulan Daftar Informasi Publik ${name}`,
      letterhead,
      blocks: [...coverLetter(facts), ...proposalAnnex(facts)],
    },
    decree: {
      title: `Keputusan Penetapan Daftar Informasi Publik ${name}`,
      letterhead,
      blocks: [...decree(facts), ...decreeAnnex(facts)],
    },
  }
}

function coverLetter(facts: EditionFacts): LetterBlock[] {
  const { agency, edition, counts, total } = facts
  const list = `Daftar Informasi Publik ${agency.name} ${editionName(edition)}`
  return [
    {
      type: 'reference',
      rows: [
        { label: 'Nomor', value: orLine(edition.letterNumber) },
        { label: 'Sifat', value: 'Biasa' },
        { label: 'Lampiran', value: '1 (satu) berkas' },
        { label: 'Hal', value: 'Usulan penetapan Daftar Informasi Publik' },
      ],
      placeAndDate: `${agency.city}, ${dayOrLine(edition.letterOn, edition.year)}`,
      addressee: ['Yth.', 'Pejabat Pengelola Informasi dan Dokumentasi', agency.governmentName, 'di tempat'],
    },
    {
      type: 'paragraph',
      text: `Berdasarkan Pasal 45 ${LAW}, bersama ini kami sampaikan usulan ${list} untuk ditelaah, diklasifikasikan, dan ditetapkan dalam Keputusan Pejabat Pengelola Informasi dan Dokumentasi dengan persetujuan Atasan PPID.`,
    },
    { type: 'paragraph', text: `Usulan memuat ${numberWithWords(total)} informasi, terdiri atas:` },
    {
      type: 'fields',
      rows: INFORMATION_CATEGORIES.map((category) => ({
        label: CATEGORY_LABELS[category],
        value: `${formatNumber(counts[category])} informasi`,
      })),
    },
    { type: 'paragraph', text: `${sinceThen(facts)}Informasi yang dikecualikan tidak dimuat dalam usulan ini.` },
    { type: 'paragraph', text: 'Demikian disampaikan, atas perhatiannya kami ucapkan terima kasih.' },
    { type: 'signatures', placeAndDate: '', parties: [facts.executor] },
  ]
}

/** What changed since the decree in force, for the one who reads the proposal. */
function sinceThen({ previous, difference }: EditionFacts): string {
  if (previous === undefined || previous.decreeOn === null) return ''
  const { added, changed, removed } = difference
  return `Dibandingkan dengan Keputusan Nomor ${previous.decreeNumber} tanggal ${formatDay(previous.decreeOn)}, terdapat ${formatNumber(added.length)} informasi baru, ${formatNumber(changed.length)} informasi berubah, dan ${formatNumber(removed.length)} informasi tidak lagi dimuat. `
}

function decree(facts: EditionFacts): LetterBlock[] {
  const { agency, edition, decision, superior, ppid } = facts
  const name = editionName(edition)
  const about = `PENETAPAN DAFTAR INFORMASI PUBLIK ${agency.name} ${name}`.toUpperCase()
  return [
    {
      type: 'title',
      lines: [
        'KEPUTUSAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI',
        agency.governmentName.toUpperCase(),
        `NOMOR ${decision?.decreeNumber ?? HAND_LINE}`,
        'TENTANG',
        about,
      ],
      number: null,
    },
    { type: 'title', lines: ['PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI,'], number: null },
    {
      type: 'clauses',
      rows: [
        { label: 'Menimbang', marker: 'letters', items: considerations(facts) },
        { label: 'Mengingat', marker: 'numbers', items: RECITED.map((law) => `${law};`) },
      ],
    },
    { type: 'title', lines: ['MEMUTUSKAN:'], number: null },
    {
      type: 'clauses',
      rows: [
        {
          label: 'Menetapkan',
          marker: 'none',
          items: [`KEPUTUSAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI TENTANG ${about}.`],
        },
        ...dictums(facts),
      ],
    },
    {
      type: 'signatures',
      placeAndDate: '',
      parties: [
        { ...superior, lines: ['Menyetujui,', approvalDay(facts), ...superior.lines] },
        {
          ...ppid,
          lines: [
            `Ditetapkan di ${agency.city}`,
            `pada tanggal ${dayOrLine(decision?.decreeOn ?? null, edition.year)}`,
            ...ppid.lines,
          ],
        },
      ],
    },
  ]
}

const approvalDay = ({ decision, edition }: EditionFacts) => `tanggal ${dayOrLine(decision?.approvedOn ?? null, edition.year)}`

function considerations({ agency, edition, decision }: EditionFacts): string[] {
  // An edition that was decided outside the app may have been recorded without its cover letter.
  const isUnknown = decision !== null && edition.letterNumber === '' && edition.letterOn === null
  const letter = `Nomor ${orLine(edition.letterNumber)} tanggal ${dayOrLine(edition.letterOn, edition.year)}`
  return [
    `bahwa berdasarkan Pasal 45 ${LAW}, Daftar Informasi Publik ditetapkan oleh Pejabat Pengelola Informasi dan Dokumentasi dengan persetujuan Atasan PPID dan dimutakhirkan paling sedikit 6 (enam) bulan sekali;`,
    `bahwa PPID ${agency.executorLabel} ${agency.name} telah menyampaikan usulan Daftar Informasi Publik${isUnknown ? '' : ` dengan surat ${letter}`}, dan usulan tersebut telah ditelaah dan diklasifikasikan;`,
    `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Pejabat Pengelola Informasi dan Dokumentasi tentang Penetapan Daftar Informasi Publik ${agency.name} ${editionName(edition)};`,
  ]
}

const ORDINALS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA'] as const

function dictums({ agency, edition, counts, total, previous }: EditionFacts) {
  const parts = INFORMATION_CATEGORIES.map(
    (category) => `${CATEGORY_LABELS[category].toLowerCase()} ${formatNumber(counts[category])}`,
  ).join(', ')
  const items = [
    `Menetapkan Daftar Informasi Publik ${agency.name} ${editionName(edition)} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini, yang memuat ${numberWithWords(total)} informasi (${parts}).`,
    `PPID ${agency.executorLabel} ${agency.name} menyediakan dan mengumumkan informasi sebagaimana dimaksud dalam Diktum KESATU sesuai dengan kategorinya.`,
    'Daftar Informasi Publik sebagaimana dimaksud dalam Diktum KESATU dimutakhirkan paling sedikit 6 (enam) bulan sekali.',
    ...(previous === undefined || previous.decreeOn === null
      ? []
      : [
          `Pada saat Keputusan ini mulai berlaku, Keputusan Pejabat Pengelola Informasi dan Dokumentasi Nomor ${previous.decreeNumber} tanggal ${formatDay(previous.decreeOn)} dicabut dan dinyatakan tidak berlaku.`,
        ]),
    'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
  ]
  return items.map((item, index) => ({ label: ORDINALS[index] ?? '', marker: 'none' as const, items: [item] }))
}

/** `LAMPIRAN KEPUTUSAN PPID NOMOR … TANGGAL …`, the caption of the list wherever it is printed. */
function annexLines({ agency, edition, decision }: Pick<EditionFacts, 'agency' | 'edition' | 'decision'>): string[] {
  return [
    `LAMPIRAN KEPUTUSAN ${PPID_LINES.join(' ')}`,
    `NOMOR ${decision?.decreeNumber ?? HAND_LINE} TANGGAL ${dayOrLine(decision?.decreeOn ?? null, edition.year).toUpperCase()}`,
    `DAFTAR INFORMASI PUBLIK ${agency.name} ${editionName(edition)}`.toUpperCase(),
  ]
}

function decreeAnnex(facts: EditionFacts): LetterBlock[] {
  return [
    { type: 'newPage', landscape: true },
    { type: 'title', lines: annexLines(facts), number: null },
    ANNEX_PLACE,
    { type: 'signatures', placeAndDate: '', parties: [facts.ppid] },
  ]
}

function proposalAnnex({ agency, edition }: EditionFacts): LetterBlock[] {
  const lines = [
    `LAMPIRAN SURAT NOMOR ${orLine(edition.letterNumber)} TANGGAL ${dayOrLine(edition.letterOn, edition.year).toUpperCase()}`,
    `USULAN DAFTAR INFORMASI PUBLIK ${agency.name} ${editionName(edition)}`.toUpperCase(),
  ]
  return [{ type: 'newPage', landscape: true }, { type: 'title', lines, number: null }, ANNEX_PLACE]
}

const isAnnexPlace = (block: LetterBlock) => block.type === 'table' && block.header.length === 0

/** The document with its list: the tables of each category, or the sentence that the list is a document of its own. */
export function withAnnex(document: LetterDocument, book: ReportTable | null, entries: number): LetterDocument {
  const annex: LetterBlock[] =
    book === null
      ? [
          {
            type: 'paragraph',
            text: `Daftar memuat ${numberWithWords(entries)} informasi dan dicetak sebagai berkas tersendiri yang merupakan bagian tidak terpisahkan dari dokumen ini.`,
          },
        ]
      : annexTables(book)
  return { ...document, blocks: document.blocks.flatMap((block) => (isAnnexPlace(block) ? annex : [block])) }
}

/** A heading of the book opens a table of its own, since a letter's table has no heading rows; numbers run on. */
function annexTables(book: ReportTable): LetterBlock[] {
  const header = [
    ...book.header.map((cells) => cells.map(({ text }) => ({ text }))),
    book.columns.map((_, index) => ({ text: String(index + 1) })),
  ]
  const empty = (): Extract<LetterBlock, { type: 'table' }> => ({
    type: 'table',
    header,
    widths: book.columns.map(({ width }) => width),
    rows: [],
    emptyText: book.emptyText,
  })
  const blocks: LetterBlock[] = []
  let table = empty()
  for (const row of book.rows) {
    if ('heading' in row) {
      table = empty()
      blocks.push({ type: 'subheading', text: row.heading }, table)
    } else table.rows.push(row.cells.map((cell) => (cell === null || typeof cell === 'object' ? '' : String(cell))))
  }
  return blocks.length === 0 ? [empty()] : blocks
}
