// Berita Acara Penghapusan Data Pribadi, pure: numbers of the register and counts, never a name or a value.
import type { DateOnly } from '../../kernel/date-only.ts'
import { formatDay, formatWeekday } from '../../reporting/date-format.ts'
import type { LetterBlock, LetterDocument } from '../../reporting/letter-model.ts'
import type { SignatureBlock } from '../../reporting/report-model.ts'
import { letterheadOf } from '../office/letterhead.ts'
import type { Agency } from '../office/office.contract.ts'
import type { ErasureReport } from './privacy.contract.ts'
import { ERASURE_LAW } from './privacy.rules.ts'

export type KeptRun = { readonly number: string; readonly ranOn: DateOnly; readonly report: ErasureReport }

const count = (value: number) => value.toLocaleString('id-ID')
const years = (value: number | null) => (value === null ? 'tidak dibatasi' : `${value} tahun sejak perkara selesai`)

/** The minutes as the office keeps them, with the numbers as an annex. */
export function erasureMinutes(agency: Agency, run: KeptRun, signature: SignatureBlock): LetterDocument {
  const { report, ranOn } = run
  const { counts, setting } = report
  return {
    title: 'Berita Acara Penghapusan Data Pribadi',
    letterhead: letterheadOf(agency),
    blocks: [
      {
        type: 'title',
        lines: ['BERITA ACARA', 'PENGHAPUSAN DATA PRIBADI PEMOHON INFORMASI'],
        number: run.number === '' ? null : run.number,
      },
      {
        type: 'paragraph',
        text: `Pada hari ${formatWeekday(ranOn)}, ${agency.name} telah menghapus data pribadi pemohon informasi yang telah habis masa retensinya dari register, berdasarkan ${ERASURE_LAW} serta ${setting.basis.replace(/\.$/, '')}.`,
      },
      {
        type: 'fields',
        rows: [
          { label: 'Retensi identitas', value: years(setting.identityYears) },
          { label: 'Retensi pindaian identitas', value: years(setting.scansYears) },
          { label: 'Perkara selesai', value: `${formatDay(report.closedFrom)} s.d. ${formatDay(report.closedTo)}` },
          { label: 'Perkara', value: count(counts.cases) },
          { label: 'Permohonan yang identitasnya dihapus', value: count(counts.requests) },
          { label: 'Keberatan yang identitasnya dihapus', value: count(counts.objections) },
          { label: 'Surat yang disamarkan', value: count(counts.letters) },
          { label: 'Pindaian KTP, surat kuasa, dan akta', value: `${count(counts.scans)} lampiran` },
          ...(report.actor === '' ? [] : [{ label: 'Dilaksanakan oleh', value: report.actor }]),
        ],
      },
      { type: 'subheading', text: 'Yang dihapus dan yang tetap' },
      {
        type: 'list',
        ordered: true,
        items: [
          'Dihapus: NIK, alamat, nomor telepon, dan alamat surat elektronik pemohon dan kuasanya, juga di dalam surat yang pernah diterbitkan dan salinan perubahan untuk pengurungan langkah.',
          'Tetap: nama, nomor register, tanggal, isi permohonan, dan keputusan, sebagai bukti pelayanan informasi.',
          ...(counts.discarded === 0
            ? []
            : [
                `Dihapus seluruhnya: ${count(counts.discarded)} perkara yang pencatatannya telah dibatalkan dan masih tersimpan di sampah.`,
              ]),
          `Cadangan otomatis yang dibuat sebelum penghapusan ini masih memuat data tersebut sampai terganti menurut aturan penyimpanan cadangan, diperkirakan sampai ${formatDay(report.backupsUntil)} bila aplikasi dipakai terus. Cadangan manual dan salinan di tempat lain dihapus tersendiri.`,
          ...(report.keptAside.length === 0
            ? []
            : [
                `Berkas register lama yang disisihkan ketika pemulihan masih memuat data tersebut sampai dihapus tersendiri: ${report.keptAside.join(', ')}.`,
              ]),
          'Penghapusan ini tidak dapat diurungkan.',
        ],
      },
      {
        type: 'signatures',
        placeAndDate: signature.placeAndDate,
        parties: [{ lines: [...signature.positionLines], name: signature.name, rank: signature.rank, nip: signature.nip }],
      },
      { type: 'newPage' },
      ...annex('Nomor register yang identitasnya dihapus', report.identityErased),
      ...annex('Nomor register yang pindaian identitasnya dihapus', report.scansErased),
    ],
  }
}

const COLUMNS = 3

function annex(title: string, numbers: readonly string[]): LetterBlock[] {
  if (numbers.length === 0) return []
  const rows = Array.from({ length: Math.ceil(numbers.length / COLUMNS) }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => numbers[row * COLUMNS + column] ?? ''),
  )
  const header = [Array.from({ length: COLUMNS }, () => ({ text: 'Nomor' }))]
  return [
    { type: 'subheading', text: `${title} (${count(numbers.length)})` },
    { type: 'table', header, widths: [1, 1, 1], rows, emptyText: 'Nihil' },
  ]
}
