// BAB I-V: the six mandatory parts of Perki KI 1/2021 Ps.57.
import { formatNumber } from '../../../reporting/number-format.ts'
import type { Block, Section } from '../../../reporting/report-model.ts'
import { REQUEST_OUTCOMES } from '../../requests/requests.rules.ts'
import { REPORT_SECTION_LABELS } from '../annual-report.labels.ts'
import type { ReportSection } from '../annual-report.rules.ts'
import type { ReportContent } from '../report-content.ts'
import { atCourt, disputeTable, informationTable, objectionCrossTable, objectionTables } from './case-tables.figures.ts'
import { balanceTable, breakdownTables, monthTable, timeTable } from './request-tables.figures.ts'
import { comparison, counted, share } from './sentences.figures.ts'
import { signatureOf } from './signature.figures.ts'

/** Said where a staff-written part is still empty; the report then carries the watermark KONSEP. */
export const NOT_WRITTEN = 'Bagian ini belum diisi.'

/** Decisions inside a sentence. */
const OUTCOME_WORDS: Readonly<Record<(typeof REQUEST_OUTCOMES)[number], string>> = {
  grantedFully: 'dikabulkan seluruhnya',
  grantedPartly: 'dikabulkan sebagian',
  refused: 'ditolak',
  notHeld: 'tidak dikuasai',
  notDocumented: 'belum didokumentasikan',
  lapsed: 'gugur',
  withdrawn: 'dicabut',
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const table = (one: ReturnType<typeof balanceTable>): Block => ({ type: 'table', table: one })

const chapter = (number: string, heading: string, blocks: readonly Block[]): Section => ({
  id: number,
  number,
  heading,
  level: 1,
  startsPage: true,
  blocks,
})

const part = (number: string, heading: string, blocks: readonly Block[]): Section => ({
  id: `${number}${heading}`,
  number,
  heading,
  level: 2,
  startsPage: false,
  blocks,
})

function written(content: ReportContent, number: string, section: ReportSection): Section {
  return part(number, REPORT_SECTION_LABELS[section], [paragraph(content.texts[section] ?? NOT_WRITTEN)])
}

/** BAB I and II: policy, facilities, staff, budget. */
export function openingChapters(content: ReportContent): Section[] {
  return [
    chapter('BAB I', 'GAMBARAN UMUM KEBIJAKAN PELAYANAN INFORMASI PUBLIK', [paragraph(content.texts.policy ?? NOT_WRITTEN)]),
    chapter('BAB II', 'GAMBARAN UMUM PELAKSANAAN PELAYANAN INFORMASI PUBLIK', []),
    written(content, 'A.', 'facilities'),
    written(content, 'B.', 'staff'),
    written(content, 'C.', 'budget'),
    part('D.', 'Daftar Informasi Publik', [paragraph(informationSentences(content)), table(informationTable(content.figures))]),
  ]
}

function informationSentences({ figures: { publicInformation, excludedInformation } }: ReportContent): string {
  const announced =
    publicInformation.total === 0
      ? 'Nihil. Belum terdapat informasi dalam Daftar Informasi Publik yang ditetapkan atau diumumkan.'
      : `Daftar Informasi Publik memuat ${counted(publicInformation.total, 'informasi')} yang ditetapkan atau diumumkan.`
  const excluded =
    excludedInformation.total === 0
      ? 'Tidak terdapat informasi dalam Daftar Informasi yang Dikecualikan.'
      : `Daftar Informasi yang Dikecualikan memuat ${counted(excludedInformation.total, 'informasi')}.`
  return `${announced} ${excluded}`
}

/** BAB III: how many, how long, granted, refused and why. */
export function serviceChapter(content: ReportContent): Section[] {
  const [kinds, channels, outcomes, reasons] = breakdownTables(content.figures)
  const tables = (...ones: (typeof kinds)[]): Block[] => ones.flatMap((one) => (one === undefined ? [] : [table(one)]))
  return [
    chapter('BAB III', 'RINCIAN PELAYANAN INFORMASI PUBLIK', []),
    part('A.', 'Jumlah permohonan', [
      paragraph(receivedSentences(content)),
      table(balanceTable(content.figures)),
      ...tables(kinds, channels),
    ]),
    part('B.', 'Rekapitulasi per bulan', [table(monthTable(content.figures))]),
    part('C.', 'Waktu pemenuhan permohonan', timeBlocks(content)),
    part('D.', 'Permohonan yang dikabulkan dan ditolak', [paragraph(decisionSentence(content)), ...tables(outcomes)]),
    part('E.', 'Alasan penolakan', tables(reasons)),
  ]
}

function receivedSentences({ figures, previous }: ReportContent): string {
  const { requests, year } = figures
  const received =
    requests.received === 0
      ? `Nihil. Selama tahun ${year} tidak terdapat permohonan informasi yang diterima.`
      : `Selama tahun ${year} diterima ${counted(requests.received, 'permohonan informasi')}.`
  const carriedOver =
    requests.openAtStart === 0
      ? 'Tidak terdapat sisa permohonan dari tahun sebelumnya.'
      : `Sisa permohonan tahun sebelumnya berjumlah ${counted(requests.openAtStart, 'permohonan')}, sehingga yang ditangani seluruhnya ${counted(requests.openAtStart + requests.received, 'permohonan')}.`
  return `${received} ${comparison(requests.received, previous.requests.received, 'permohonan informasi')} ${carriedOver}`
}

function decisionSentence({ figures }: ReportContent): string {
  const { requests, year } = figures
  const decided = requests.received - requests.byOutcome.inProcess
  if (decided === 0) return `Nihil. Tidak terdapat permohonan tahun ${year} yang diputus sampai dengan 31 Desember ${year}.`
  const outcomes = REQUEST_OUTCOMES.map((outcome) => `${OUTCOME_WORDS[outcome]} ${formatNumber(requests.byOutcome[outcome])}`)
  return `Dari permohonan yang diterima, ${counted(decided, 'permohonan')} telah diputus sampai dengan 31 Desember ${year}: ${outcomes.slice(0, -1).join(', ')}, dan ${outcomes.at(-1)}.`
}

function timeBlocks(content: ReportContent): Block[] {
  const { requests } = content.figures
  const measured = requests.onTime + requests.late
  const late =
    requests.late === 0
      ? 'dan tidak terdapat permohonan yang dijawab melebihi jangka waktu'
      : `dan ${counted(requests.late, 'permohonan')} melebihi jangka waktu`
  const extended =
    requests.extended === 0
      ? 'Tidak terdapat perpanjangan waktu.'
      : `Perpanjangan waktu diberikan untuk ${counted(requests.extended, 'permohonan')}.`
  const sentence =
    measured === 0
      ? 'Tidak terdapat permohonan dengan waktu pemenuhan yang dapat dihitung.'
      : `Waktu pemenuhan rata-rata ${formatNumber(requests.meanWorkingDays ?? 0, 1)} hari kerja dengan median ${formatNumber(requests.medianWorkingDays ?? 0, 1)} hari kerja. Sebanyak ${counted(requests.onTime, 'permohonan')} (${share(requests.onTime, measured)}) dijawab dalam jangka waktu Pasal 22 ayat (7) dan ayat (8) UU KIP, ${late}. ${extended}`
  return [paragraph(sentence), table(timeTable(content.figures))]
}

/** BAB IV: objections and disputes; kept also when nothing happened. */
export function disputeChapter(content: ReportContent): Section[] {
  const { objections, disputes, year } = content.figures
  const nothing = disputes.filed === 0 && atCourt({ disputes }) === 0
  const [grounds, outcomes] = objectionTables(content.figures)
  const objectionTablesOrNone: Block[] =
    objections.received === 0
      ? []
      : [grounds, outcomes, objectionCrossTable(content.figures)].flatMap((one) => (one === undefined ? [] : [table(one)]))
  return [
    chapter('BAB IV', 'PENYELESAIAN KEBERATAN DAN SENGKETA INFORMASI PUBLIK', []),
    part('A.', 'Keberatan', [
      paragraph(
        objections.received === 0
          ? `Nihil. Selama tahun ${year} tidak terdapat keberatan yang diterima.`
          : `Selama tahun ${year} diterima ${counted(objections.received, 'keberatan')}. Sampai dengan 31 Desember ${year} ${objectionProgress(content)}. ${executionSentence(content)}`,
      ),
      ...objectionTablesOrNone,
    ]),
    part('B.', 'Sengketa informasi', [
      paragraph(
        nothing
          ? `Nihil. Selama tahun ${year} tidak terdapat permohonan penyelesaian sengketa di Komisi Informasi maupun gugatan ke pengadilan.`
          : disputeSentences(content),
      ),
      ...(nothing ? [] : [table(disputeTable(content.figures))]),
    ]),
  ]
}

function objectionProgress({ figures: { objections } }: ReportContent): string {
  const open = objections.byOutcome.inProcess
  const closed = objections.received - open
  if (open === 0) return 'seluruhnya telah ditanggapi atau selesai'
  if (closed === 0) return 'seluruhnya masih dalam proses'
  return `telah ditanggapi atau selesai ${counted(closed, 'keberatan')} dan masih dalam proses ${counted(open, 'keberatan')}`
}

/** "tanggapan dan pelaksanaannya" (Perki KI 1/2021 Ps.57). */
function executionSentence({ figures: { objections } }: ReportContent): string {
  const { ordered, done, open } = objections.byExecution
  if (ordered === 0) return 'Tidak tercatat tanggapan yang memerlukan pelaksanaan tersendiri.'
  const left = open === 0 ? 'dan tidak ada yang belum dilaksanakan' : `dan belum dilaksanakan ${counted(open, 'tanggapan')}`
  return `Tanggapan yang perlu dilaksanakan berjumlah ${counted(ordered, 'tanggapan')}; telah dilaksanakan ${counted(done, 'tanggapan')} ${left}.`
}

/** Disputes filed in the year with their rulings, and what came before the courts in it, whenever the dispute was filed. */
function disputeSentences({ figures }: ReportContent): string {
  const { disputes, year } = figures
  const executed =
    disputes.executed === 0
      ? 'Dari permohonan tersebut belum terdapat putusan yang dilaksanakan.'
      : `Putusan yang telah dilaksanakan berjumlah ${counted(disputes.executed, 'putusan')}.`
  const filed =
    disputes.filed === 0
      ? `Selama tahun ${year} tidak terdapat permohonan penyelesaian sengketa baru di Komisi Informasi.`
      : `Selama tahun ${year} terdapat ${counted(disputes.filed, 'permohonan penyelesaian sengketa')} di Komisi Informasi. ${executed}`
  return `${filed} ${courtSentences(figures)}`
}

function courtSentences({ disputes }: ReportContent['figures']): string {
  if (atCourt({ disputes }) === 0) return 'Tidak terdapat gugatan ke pengadilan.'
  const of = (step: string, words: string) => {
    const count = disputes.byFigure[step] ?? 0
    return count === 0 ? [] : [`${words} berjumlah ${counted(count, 'perkara')}.`]
  }
  return [
    ...(disputes.toCourt === 0 ? ['Tidak terdapat gugatan baru ke pengadilan.'] : []),
    ...of('court/filed', 'Yang diajukan ke pengadilan'),
    ...of('court/ruled', 'Yang diputus pengadilan'),
    ...of('cassation/filed', 'Yang dimohonkan kasasi'),
    ...of('cassation/ruled', 'Yang diputus Mahkamah Agung'),
  ].join(' ')
}

/** BAB V and closing. */
export function closingChapters(content: ReportContent): Section[] {
  return [
    chapter('BAB V', 'KENDALA, REKOMENDASI, DAN RENCANA TINDAK LANJUT', []),
    written(content, 'A.', 'externalObstacles'),
    written(content, 'B.', 'internalObstacles'),
    written(content, 'C.', 'recommendations'),
    written(content, 'D.', 'followUp'),
    {
      ...part('', 'PENUTUP', [
        paragraph(
          `Demikian Laporan Layanan Informasi Publik Tahun ${content.figures.year} ini disusun sebagai bahan evaluasi dan peningkatan pelayanan informasi publik. Salinan laporan disampaikan kepada PPID Utama dan Komisi Informasi.`,
        ),
        ...signatureOf(content),
      ]),
      id: 'closing',
      level: 1,
    },
  ]
}
