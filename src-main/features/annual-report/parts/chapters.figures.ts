// BAB I-V: the six mandatory parts of Perki KI 1/2021 Ps.57.
import { formatNumber } from '../../../reporting/number-format.ts'
import type { Block, Section } from '../../../reporting/report-model.ts'
import { REPORT_SECTION_LABELS } from '../annual-report.labels.ts'
import type { ReportSection } from '../annual-report.rules.ts'
import type { ReportContent } from '../report-content.ts'
import { disputeTable, informationTable, objectionTables } from './case-tables.figures.ts'
import { balanceTable, breakdownTables, monthTable, timeTable } from './request-tables.figures.ts'
import { comparison, counted, share } from './sentences.figures.ts'
import { signatureOf } from './signature.figures.ts'

/** Said where a staff-written part is still empty; the report then carries the watermark KONSEP. */
export const NOT_WRITTEN = 'Bagian ini belum diisi.'

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
    part('D.', 'Daftar Informasi Publik', [
      paragraph(
        `Daftar Informasi Publik memuat ${counted(content.figures.publicInformation.total, 'informasi')} yang ditetapkan atau diumumkan, dan Daftar Informasi yang Dikecualikan memuat ${counted(content.figures.excludedInformation.total, 'informasi')}.`,
      ),
      table(informationTable(content.figures)),
    ]),
  ]
}

/** BAB III: how many, how long, granted, refused and why. */
export function serviceChapter(content: ReportContent): Section[] {
  const { requests, year } = content.figures
  const [kinds, channels, outcomes, reasons] = breakdownTables(content.figures)
  const tables = (...ones: (typeof kinds)[]): Block[] => ones.flatMap((one) => (one === undefined ? [] : [table(one)]))
  const decided = requests.received - requests.byOutcome.inProcess
  return [
    chapter('BAB III', 'RINCIAN PELAYANAN INFORMASI PUBLIK', []),
    part('A.', 'Jumlah permohonan', [
      paragraph(
        `Selama tahun ${year} diterima ${counted(requests.received, 'permohonan informasi')}. ${comparison(requests.received, content.previous.requests.received, 'permohonan informasi')} Sisa permohonan tahun sebelumnya berjumlah ${counted(requests.openAtStart, 'permohonan')}, sehingga yang ditangani seluruhnya ${counted(requests.openAtStart + requests.received, 'permohonan')}.`,
      ),
      table(balanceTable(content.figures)),
      ...tables(kinds, channels),
    ]),
    { ...part('', 'Rekapitulasi per bulan', [table(monthTable(content.figures))]), id: 'months', startsPage: true },
    { ...part('B.', 'Waktu pemenuhan permohonan', timeBlocks(content)), startsPage: true },
    part('C.', 'Permohonan yang dikabulkan dan ditolak', [
      paragraph(
        `Dari permohonan yang diterima, ${counted(decided, 'permohonan')} telah diputus sampai dengan 31 Desember ${year}: dikabulkan seluruhnya ${requests.byOutcome.grantedFully}, dikabulkan sebagian ${requests.byOutcome.grantedPartly}, ditolak ${requests.byOutcome.refused}, tidak dikuasai ${requests.byOutcome.notHeld}, belum didokumentasikan ${requests.byOutcome.notDocumented}, gugur ${requests.byOutcome.lapsed}, dan dicabut ${requests.byOutcome.withdrawn}.`,
      ),
      ...tables(outcomes),
    ]),
    part('D.', 'Alasan penolakan', tables(reasons)),
  ]
}

function timeBlocks(content: ReportContent): Block[] {
  const { requests } = content.figures
  const measured = requests.onTime + requests.late
  const sentence =
    measured === 0
      ? 'Tidak terdapat permohonan dengan waktu pemenuhan yang dapat dihitung.'
      : `Waktu pemenuhan rata-rata ${formatNumber(requests.meanWorkingDays ?? 0, 1)} hari kerja dengan median ${formatNumber(requests.medianWorkingDays ?? 0, 1)} hari kerja. Sebanyak ${counted(requests.onTime, 'permohonan')} (${share(requests.onTime, measured)}) dijawab dalam jangka waktu Pasal 22 ayat (7) dan ayat (8) UU KIP, dan ${counted(requests.late, 'permohonan')} melebihi jangka waktu. Perpanjangan waktu diberikan untuk ${counted(requests.extended, 'permohonan')}.`
  return [paragraph(sentence), table(timeTable(content.figures))]
}

/** BAB IV: objections and disputes; kept also when nothing happened. */
export function disputeChapter(content: ReportContent): Section[] {
  const { objections, disputes, year } = content.figures
  const [grounds, outcomes] = objectionTables(content.figures)
  const objectionTablesOrNone: Block[] =
    objections.received === 0 ? [] : [grounds, outcomes].flatMap((one) => (one === undefined ? [] : [table(one)]))
  return [
    chapter('BAB IV', 'PENYELESAIAN KEBERATAN DAN SENGKETA INFORMASI PUBLIK', []),
    part('A.', 'Keberatan', [
      paragraph(
        objections.received === 0
          ? `Nihil. Selama tahun ${year} tidak terdapat keberatan yang diterima.`
          : `Selama tahun ${year} diterima ${counted(objections.received, 'keberatan')}. Sampai dengan 31 Desember ${year} telah ditanggapi atau selesai ${counted(objections.received - objections.byOutcome.inProcess, 'keberatan')} dan masih dalam proses ${counted(objections.byOutcome.inProcess, 'keberatan')}.`,
      ),
      ...objectionTablesOrNone,
    ]),
    part('B.', 'Sengketa informasi', [
      paragraph(
        disputes.filed === 0
          ? `Nihil. Selama tahun ${year} tidak terdapat permohonan penyelesaian sengketa di Komisi Informasi maupun gugatan ke pengadilan.`
          : `Selama tahun ${year} terdapat ${counted(disputes.filed, 'permohonan penyelesaian sengketa')} di Komisi Informasi. Putusan yang telah dilaksanakan ${counted(disputes.executed, 'putusan')} dan yang diajukan ke pengadilan ${counted(disputes.toCourt, 'perkara')}.`,
      ),
      ...(disputes.filed === 0 ? [] : [table(disputeTable(content.figures))]),
    ]),
  ]
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
    },
  ]
}
