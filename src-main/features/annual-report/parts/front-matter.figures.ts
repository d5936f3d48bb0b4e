// Foreword, the one-page summary of UU KIP Ps.12, contents.
import { numberWithWords, formatNumber } from '../../../reporting/number-format.ts'
import type { Cell, Section } from '../../../reporting/report-model.ts'
import { TIME_BAND_LABELS } from '../annual-report.labels.ts'
import { TIME_BANDS } from '../annual-report.rules.ts'
import type { ReportContent } from '../report-content.ts'
import { breakdownTables } from './request-tables.figures.ts'
import { signatureOf } from './signature.figures.ts'

const plainText = (cell: Cell | undefined) =>
  typeof cell === 'number' ? formatNumber(cell) : typeof cell === 'string' ? cell : ''
const days = (value: number | null) => (value === null ? '–' : `${formatNumber(value, 1)} hari kerja`)

/** Kata Pengantar: the office's own text, or a standing sentence. */
export function foreword(content: ReportContent): Section {
  const { year } = content.figures
  const standing = `Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena Laporan Layanan Informasi Publik Tahun ${year} ini dapat diselesaikan. Laporan ini disusun untuk memenuhi Pasal 56 sampai dengan Pasal 58 Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik sebagai pertanggungjawaban pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik pada ${content.letterhead.agencyName}.`
  return {
    id: 'foreword',
    number: '',
    heading: 'KATA PENGANTAR',
    level: 1,
    startsPage: true,
    blocks: [{ type: 'paragraph', text: content.texts.foreword ?? standing }, ...signatureOf(content)],
  }
}

/** Ringkasan: the four figures of UU KIP Ps.12 on one page. */
export function summary(content: ReportContent): Section {
  const { requests, objections, disputes, publicInformation, year } = content.figures
  const granted = requests.byOutcome.grantedFully + requests.byOutcome.grantedPartly
  const notHeld = content.countNotHeldAsRefused ? requests.byOutcome.notHeld : 0
  const refused = requests.byOutcome.refused + notHeld
  const reasons = breakdownTables(content.figures)
    .filter((table) => table.id === 'T5')
    .flatMap((table) => table.rows)
    .flatMap((row) => ('cells' in row ? [`${plainText(row.cells[1])} (${plainText(row.cells[2])})`] : []))
  const bands = TIME_BANDS.map((band) => `${TIME_BAND_LABELS[band]}: ${formatNumber(requests.byTimeBand[band])}`).join('; ')
  return {
    id: 'summary',
    number: '',
    heading: `RINGKASAN LAPORAN LAYANAN INFORMASI PUBLIK TAHUN ${year}`,
    level: 1,
    startsPage: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Sesuai dengan Pasal 12 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, setiap tahun Badan Publik mengumumkan layanan informasi sebagai berikut.',
      },
      {
        type: 'keyFigures',
        figures: [
          { label: 'a. Jumlah permintaan informasi yang diterima', value: `${numberWithWords(requests.received)} permohonan` },
          { label: 'b. Waktu yang diperlukan (rata-rata)', value: days(requests.meanWorkingDays) },
          { label: '\u00A0\u00A0\u00A0\u00A0Waktu yang diperlukan (median)', value: days(requests.medianWorkingDays) },
          { label: '\u00A0\u00A0\u00A0\u00A0Klasifikasi waktu', value: bands },
          {
            label: 'c. Jumlah pemberian informasi',
            value: `${numberWithWords(granted)} permohonan (seluruhnya ${formatNumber(requests.byOutcome.grantedFully)}, sebagian ${formatNumber(requests.byOutcome.grantedPartly)})`,
          },
          { label: '\u00A0\u00A0\u00A0\u00A0Jumlah penolakan permintaan', value: `${numberWithWords(refused)} permohonan` },
          { label: 'd. Alasan penolakan', value: reasons.length === 0 ? 'Nihil' : reasons.join('; ') },
          { label: 'Masih dalam proses pada 31 Desember', value: `${numberWithWords(requests.openAtEnd)} permohonan` },
          { label: 'Keberatan diterima', value: `${numberWithWords(objections.received)} keberatan` },
          { label: 'Sengketa di Komisi Informasi', value: `${numberWithWords(disputes.filed)} sengketa` },
          { label: 'Informasi dalam Daftar Informasi Publik', value: `${numberWithWords(publicInformation.total)} informasi` },
        ],
      },
    ],
  }
}

/** Daftar isi and daftar tabel. */
export function contents(): Section[] {
  return [
    { id: 'contents', number: '', heading: 'DAFTAR ISI', level: 1, startsPage: true, blocks: [{ type: 'contents' }] },
    { id: 'tables', number: '', heading: 'DAFTAR TABEL', level: 1, startsPage: true, blocks: [{ type: 'tableList' }] },
  ]
}
