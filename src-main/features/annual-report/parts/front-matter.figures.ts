// Foreword, contents, lists of tables and of pictures.
import type { Section } from '../../../reporting/report-model.ts'
import type { ReportContent } from '../report-content.ts'
import { publicBody, reportTitle } from './layout-words.figures.ts'
import { paragraphs } from './sections.figures.ts'
import { signatureOf } from './signature.figures.ts'

/** Kata Pengantar: the office's own text, or standing sentences. */
export function foreword(content: ReportContent): Section {
  const title = reportTitle(content.layout, content.figures)
  const body = publicBody(content.layout, content.letterhead)
  const standing = [
    `Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena ${title} ini dapat diselesaikan.`,
    `Laporan ini disusun untuk memenuhi Pasal 56 sampai dengan Pasal 58 Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik sebagai pertanggungjawaban pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik pada ${body}.`,
    'Kami menyampaikan terima kasih kepada semua pihak yang telah membantu pelayanan informasi publik dan penyusunan laporan ini. Semoga laporan ini bermanfaat bagi peningkatan pelayanan informasi publik.',
  ].join('\n')
  return {
    id: 'foreword',
    number: '',
    heading: 'KATA PENGANTAR',
    level: 1,
    startsPage: true,
    blocks: [...paragraphs(content.texts.foreword ?? standing), ...signatureOf(content)],
  }
}

/** Daftar isi, daftar tabel, and daftar gambar where there are any. */
export function contents(hasCharts: boolean): Section[] {
  const list = (id: string, heading: string, type: 'contents' | 'tableList' | 'chartList'): Section => ({
    id,
    number: '',
    heading,
    level: 1,
    startsPage: true,
    blocks: [{ type }],
  })
  return [
    list('contents', 'DAFTAR ISI', 'contents'),
    list('tables', 'DAFTAR TABEL', 'tableList'),
    ...(hasCharts ? [list('charts', 'DAFTAR GAMBAR', 'chartList')] : []),
  ]
}
