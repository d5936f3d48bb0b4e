// The column rows of real tables (DIP D1-D23, DIK X1-X2, requests R1-R14, objections K1-K6) and what each column must be read as.
import { describe, expect, test } from 'vitest'
import type { ImportKind } from '../../../src-main/features/imports/reading/drafts.ts'
import { type Grid, textCell } from '../../../src-main/features/imports/reading/grid.ts'
import { locateHeader } from '../../../src-main/features/imports/reading/header.ts'
import { KINDS } from '../../../src-main/features/imports/reading/kinds.ts'

/** `[layout, headings separated by " | ", fields separated by spaces, "-" for a column that feeds nothing]`; levels are separated by " > ". */
type Layout = readonly [string, string, string]

const PUBLIC_INFORMATION: readonly Layout[] = [
  [
    'D1',
    'No | Ringkasan Isi Informasi | Pejabat/Unit/Satuan Kerja Yang Menguasai Informasi | Penangungjawab Pembuatan atau Penerbitan Informasi | Waktu Dan Tempat Pembuatan Informasi | Format Informasi Yang Tersedia | Jangka Waktu Penyimpanan Atau Retensi Arsip',
    'number summary holderUnit responsible madeWhenWhere form retention',
  ],
  [
    'D2',
    'No | Ringkasan Isi Informasi | Pejabat/Unit/Satker Yang Menguasai Informasi | Penanggungjawab Pembuatan atau Penerbitan Informasi | Waktu Pembuatan Informasi | Bentuk Informasi Yang Tersedia > Softcopy | Bentuk Informasi Yang Tersedia > Hardcopy | Jangka Waktu Penyimpanan/Retensi Arsip',
    'number summary holderUnit responsible madeWhen formSoft formHard retention',
  ],
  [
    'D3',
    'No | Judul Informasi | Ringkasan Informasi | Pejabat yang menguasai informasi | Penanggungjawab Pembuatan Informasi | Waktu Pembuatan/ Penerbitan Informasi | Bentuk Informasi yang Tersedia | Jangka Waktu Penyimpanana | Jenis Media Yang Memuat Informasi',
    'number title summary holderUnit responsible madeWhen form retention media',
  ],
  [
    'D4',
    'No. | Ringkasan Isi Informasi | Pejabat/Unit/Satker yang Menguasai Informasi | PenanggungJawab Pembuatan atau Penerbitan Informasi | Tempat dan Waktu Pembuatan | Format Informasi yang Tersedia > Cetak | Format Informasi yang Tersedia > Rekam | Format Informasi yang Tersedia > Online | Jangka Waktu Penyimpanan atau Retensi Arsip',
    'number summary holderUnit responsible madeWhenWhere formHard formSoft formSoft retention',
  ],
  [
    'D5',
    'No. | Ringkasan Isi Informasi | Pejabat/Unit/Satker yang Menguasi Informasi | PenanggungJawab Pembuatan atau Penerbitan Informasi | Tempat dan Waktu Pembuatan | Jangka Waktu Penyimpanan atau Retensi Arsip',
    'number summary holderUnit responsible madeWhenWhere retention',
  ],
  [
    'D6',
    '# | Judul | Ringkasan Isi Informasi | Pejabat yang Menguasai Informasi | Penanggung Jawab Pembuatan Informasi | Waktu Pembuatan/Penerbiatan Informasi | Bentuk Informasi yang Tersedia | Jangka Waktu Penyampaian | Jenis Media yang Memuat Informasi | Berkas | Tgl Unggah',
    'number title summary holderUnit responsible madeWhen form retention media link -',
  ],
  [
    'D7',
    'No | Informasi | Ringkasan Informasi | Pejabat Yang Menguasai Informasi | Penerbit Informasi | Bentuk Informasi | Tempat Dan Waktu Pembuatan | Jangka Waktu',
    'number title summary holderUnit publisher form madeWhenWhere retention',
  ],
  [
    'D8',
    '# | PENANGGUNG JAWAB | JENIS INFORMASI | RINGKASAN INFORMASI | PEJABAT YANG MENGUASAI INFORMASI | PENERBIT INFORMASI | BENTUK INFORMASI YANG TERSEDIA | TEMPAT PEMBUATAN | WAKTU PEMBUATAN | JANGKA WAKTU PENYIMPANAN / RETENSI WAKTU',
    'number responsible informationType summary holderUnit publisher form madeWhere madeWhen retention',
  ],
  [
    'D9',
    'No | Jenis Informasi | Ringkasan Informasi | Pejabat yang Menguasai Informasi | Penanggung Jawab Informasi | Waktu Pembuatan Informasi | Bentuk Informasi yang tersedia | Jangka Waktu Menyimpan | Jenis Media yang memuat',
    'number informationType summary holderUnit responsible madeWhen form retention media',
  ],
  [
    'D10',
    'Judul Informasi | Ringkasan Isi Informasi | Pejabat Yang Menguasai Informasi | Penanggungjawab Pembuatan/Penerbitan Informasi | Waktu Pembuatan/Penerbitan Informasi | Jenis Informasi | Bentuk Informasi | Jangka Waktu Penyimpanan | Dokumen',
    'title summary holderUnit responsible madeWhen informationType form retention link',
  ],
  [
    'D11',
    'No | Jenis | Ringkasan Isi Informasi | Pejabat/Unit/Satker Yang Menguasai Informasi | Penanggung Jawab Pembuatan atau Penerbitan Informasi | Tempat dan Waktu Pembuatan | Bentuk | Jangka Waktu Penyimpanan atau Retensi Arsip',
    'number informationType summary holderUnit responsible madeWhenWhere form retention',
  ],
  [
    'D12',
    'NO. | NAMA INFORMASI | STRUKTUR PEJABAT | PENANGGUNG JAWAB PEMBUATAN ATAU PENERBITAN INFORMASI | WAKTU DAN TEMPAT PEMBUATAN INFORMASI | INFORMASI YANG TERSEDIA | JANGKA WAKTU PENYIMPANAN | AKSI',
    'number title holderUnit responsible madeWhenWhere form retention -',
  ],
  [
    'D13',
    'No | Ringkasan Isi Informasi | Pejabat yang Menguasai Informasi | Penanggung Jawab Pembuatan Informasi | Waktu Pembuatan Informasi (Tahun) | Bentuk Informasi Tersedia | Jangka Waktu Penyimpanan/Retensi | Link Detail',
    'number summary holderUnit responsible year form retention link',
  ],
  [
    'D15',
    'No | Ringkasan Informasi | Penguasa Informasi | Penanggung Jawab | Tempat dan Waktu | Retensi Arsip | Bentuk Informasi | Status | Aksi',
    'number summary holderUnit responsible madeWhenWhere retention form - -',
  ],
  [
    'D16',
    'No. | Ringkasan isi Informasi | Pejabat | Penanggungjawab | Bentuk Informasi > Cetak | Bentuk Informasi > Digital | Jangka Waktu Penyimpanan | Link',
    'number summary holderUnit responsible formHard formSoft retention link',
  ],
  [
    'D17',
    'No | Ringkasan | Pejabat | Penanggung Jawab | Bentuk Informasi Cetak | Bentuk Informasi Digital | Jangka Waktu | Kategori Informasi',
    'number summary holderUnit responsible formHard formSoft retention category',
  ],
  [
    'D18',
    'NO | NAMA INFORMASI | PEJABAT YANG MENGUASAI / PENANGGUNG JAWAB | PENANGGUNG JAWAB PEMBUATAN ATAU PENERBITAN INFORMASI | WAKTU DAN TEMPAT PEMBUATAN INFORMASI | FORMAT INFORMASI YANG TERSEDIA | JANGKA WAKTU PENYIMPANAN',
    'number title holderUnit responsible madeWhenWhere form retention',
  ],
  [
    'D21',
    'No | Judul Dokumen | OPD | Kategori | Tahun | Nomor Dokumen | Klasifikasi | Status | Jumlah Unduh | Tanggal Upload',
    'number title agency category year - classification - - -',
  ],
  [
    'D22',
    'No | Ringkasan Isi Informasi | Pejabat/Unit/Satker yang menguasai informasi | Penanggung Jawab | Jangka Waktu Penyimpanan | File/Unduhan',
    'number summary holderUnit responsible retention link',
  ],
]

const EXCLUDED_INFORMATION: readonly Layout[] = [
  [
    'X1',
    'NO | ESENSI INFORMASI | KONTEN INFORMASI | DASAR HUKUM | KONSEKUENSI > AKIBAT BILA INFORMASI DIBUKA | KONSEKUENSI > MANFAAT BILA INFORMASI DITUTUP | KONSEKUENSI > BATAS WAKTU PENGECUALIAN',
    'number title content legalBasis consequenceOpen consequenceClosed period',
  ],
  [
    'X2',
    '# | Informasi | Dasar Hukum Pengecualian | Konsekuensi/Pertimbangan Dibuka Bagi Publik | Konsekuensi/Pertimbangan Ditutup Bagi Publik | Jangka Waktu | Penanggung Jawab',
    'number title legalBasis consequenceOpen consequenceClosed period holderUnit',
  ],
]

const REQUEST: readonly Layout[] = [
  [
    'R1',
    'No | Tanggal | Nama | Alamat | Nomor Kontak | Pekerjaan | Informasi Yang Diminta | Tujuan Penggunaan Informasi | Status Informasi > Di Bawah Penguasaan > Ya | Status Informasi > Di Bawah Penguasaan > Tidak | Status Informasi > Belum Didokumentasikan | Bentuk Informasi Yang Dikuasai > Softcopy | Bentuk Informasi Yang Dikuasai > Hardcopy | Jenis Permohonan > Melihat/Mengetahui | Jenis Permohonan > Meminta Salinan | Keputusan | Alasan Penolakan | Hari dan Tanggal > Pemberitahuan Tertulis | Hari dan Tanggal > Pemberian Informasi | Biaya & Cara Pembayaran > Biaya | Biaya & Cara Pembayaran > Cara',
    'number receivedOn applicantName address contact occupation informationRequested purpose underControlYes underControlNo notDocumented formSoft formHard accessView accessCopy outcome refusalReason noticeOn providedOn fee manner',
  ],
  [
    'R3',
    'No. | Tgl | Nama | Pekerjaan | Informasi yang diminta | Tujuan Penggunaan Informasi | Jenis Permohonan > Melihat/ Mengetahui/ Mendengar langsung | Jenis Permohonan > Meminta Salinan | Keputusan | Biaya dan cara Mendapatkan Informasi > Biaya | Biaya dan cara Mendapatkan Informasi > Cara',
    'number receivedOn applicantName occupation informationRequested purpose accessView accessCopy outcome fee manner',
  ],
  [
    'R4',
    'No | PPID Pembantu | Tanggal Permohonan | Pemohon Informasi | Asal/Profesi | Informasi yang diminta | Cara Mengakses Informasi | Respon > Terima | Respon > Tolak | Tindak Lanjut',
    'number agency receivedOn applicantName occupation informationRequested channel outcomeAccepted outcomeRejected notes',
  ],
  [
    'R6',
    '# | Tgl | Nama | Alamat | Nomor Kontak | Pekerjaan | Informasi Yang Diminta | Tujuan Penggunaan Informasi | Status Informasi > Ya | Status Informasi > Tidak | Bentuk Informasi yang Dikuasai > Softcopy | Bentuk Informasi yang Dikuasai > Hardcopy | Jenis Permohonan > Melihat | Jenis Permohonan > Mengetahui | Jenis Permohonan > Meminta Salinan | Keputusan | Alasan Penolakan',
    'number receivedOn applicantName address contact occupation informationRequested purpose underControlYes underControlNo formSoft formHard accessView accessView accessCopy outcome refusalReason',
  ],
  [
    'R7',
    'No | Tgl | Nama | Tujuan Penggunaan | Status Informasi > Ya | Status Informasi > Tdk | Bentuk Informasi yang Dikuasai > Soft copy | Bentuk Informasi yang Dikuasai > Hard copy | Keputusan | Biaya & Cara Pembayaran',
    'number receivedOn applicantName purpose underControlYes underControlNo formSoft formHard outcome fee',
  ],
  [
    'R8',
    'No | Nomor Registrasi | Tanggal Pengajuan | Kategori Pemohon | Nama Pemohon | Rincian Informasi | Status | Tanggal Selesai | Catatan Admin',
    'number registrationNumber receivedOn applicantKind applicantName informationRequested status providedOn notes',
  ],
  [
    'R9',
    'No | Tanggal | Nama | Alamat | Pekerjaan | NPWP | No telpon | E-mail | Rincian Informasi | Tujuan Penggunaan | Status (Ya) | Status (Tidak) | Belum Dokumentasi | Bentuk (Soft) | Bentuk (Hard) | Jenis (Lihat) | Jenis (Salinan) | Keputusan | Alasan Penolakan | Tgl Beritahu | Tgl Pemberian | Biaya | Cara Bayar',
    'number receivedOn applicantName address occupation taxNumber contact email informationRequested purpose underControlYes underControlNo notDocumented formSoft formHard accessView accessCopy outcome refusalReason noticeOn providedOn fee paymentMethod',
  ],
  [
    'R10',
    'No | Tanggal Minta | Tanggal Jawab | Waktu (Hari) | Nama & Alamat | Permohonan Informasi | Keterangan/Status',
    'number receivedOn noticeOn - nameAndAddress informationRequested status',
  ],
  [
    'R12',
    'NAMA | ALAMAT | PEKERJAAN | INFORMASI YG DIBUTUHKAN | CARA MEMPEROLEH INFORMASI | TANGGAL | TUJUAN PENGGUNAAN INFORMASI',
    'applicantName address occupation informationRequested access receivedOn purpose',
  ],
  [
    'R13',
    '# | Permintaan Data | Pengirim | Tujuan Penggunaan | Cara Memperoleh | Bentuk Salinan | Keterangan',
    'number informationRequested applicantName purpose access form notes',
  ],
]

const OBJECTION: readonly Layout[] = [
  [
    'K1',
    'nomor registrasi pengajuan keberatan | tanggal diterimanya keberatan | identitas lengkap Pemohon dan/atau kuasanya | nomor pendaftaran permohonan | informasi Publik yang diminta | tujuan penggunaan informasi | alasan pengajuan keberatan (Pasal 35) | keputusan Atasan PPID | hari dan tanggal pemberian tanggapan atas keberatan | nama dan posisi atasan PPID | tanggapan Pemohon Informasi',
    'registrationNumber receivedOn nameAndAddress requestNumber informationRequested purpose grounds superiorDecision answeredOn superiorName applicantReaction',
  ],
  [
    'K3',
    'No | Tanggal | Nama | Alamat | Pekerjaan | NPWP | No telpon | E-mail | Rincian Informasi | Tujuan Penggunaan | Alasan (a) | Alasan (b) | Alasan (c) | Alasan (d) | Alasan (e) | Alasan (f) | Alasan (g) | Keputusan Atasan | Hari/Tgl Tanggapan | Nama & Posisi Atasan | Tanggapan Pemohon',
    'number receivedOn applicantName address occupation taxNumber contact email informationRequested purpose ground_a ground_b ground_c ground_d ground_e ground_f ground_g superiorDecision answeredOn superiorName applicantReaction',
  ],
  [
    'XI',
    'No. | Tgl | Nama | Alamat | Nomor Kontak | Pekerjaan | No. Pendaftaran permohonan informasi | Informasi Yang Diminta | Tujuan Penggunaan Informasi | Alasan > a | Alasan > b | Alasan > c | Alasan > d | Alasan > e | Alasan > f | Alasan > g | Keputusan atasan PPID | Hari dan Tanggal Pemberian tanggapan atas Keberatan | Nama dan Posisi Atasan PPID | Tanggapan Pemohon Informasi',
    'number receivedOn applicantName address contact occupation requestNumber informationRequested purpose ground_a ground_b ground_c ground_d ground_e ground_f ground_g superiorDecision answeredOn superiorName applicantReaction',
  ],
  [
    'K4',
    'No Regeistrasi | Tanggal Terima | Identitas Pemohon | Kuasa | No Pendaftaran | Informasi yang diminta | Tujuan penggunaan Informasi | Alasan pengajuan keberatan | Keputusan PPID | Tanggal tanggapan keberatan | Nama posisi PPID | Tanggapan pemohon informasi',
    'registrationNumber receivedOn nameAndAddress proxy requestNumber informationRequested purpose grounds superiorDecision answeredOn superiorName applicantReaction',
  ],
]

/** Headings as a CSV has them: a group stands over its first column only. */
function gridOf(headings: string): Grid {
  const paths = headings.split(' | ').map((heading) => heading.split(' > '))
  const depth = Math.max(...paths.map((path) => path.length))
  const rows = Array.from({ length: depth }, (_, level) =>
    paths.map((path, column) => {
      const text = path[level] ?? ''
      const sameGroup =
        path.length > level + 1 && path.slice(0, level + 1).join() === paths[column - 1]?.slice(0, level + 1).join()
      return textCell(sameGroup ? '' : text)
    }),
  )
  return { sheetName: 'Lembar', rows, merges: [] }
}

function fieldsRead(kind: ImportKind, headings: string): string {
  const header = locateHeader(gridOf(headings), KINDS[kind].fields)
  return header?.columns.map((column) => column.field ?? '-').join(' ') ?? 'no header'
}

const TABLES: readonly (readonly [ImportKind, readonly Layout[]])[] = [
  ['publicInformation', PUBLIC_INFORMATION],
  ['excludedInformation', EXCLUDED_INFORMATION],
  ['request', REQUEST],
  ['objection', OBJECTION],
]

describe.each(TABLES)('columns of %s', (kind, layouts) => {
  test.each(layouts)('layout %s is read as its fields', (_name, headings, fields) => {
    expect(fieldsRead(kind, headings)).toBe(fields)
  })

  test.each(layouts)('layout %s survives capitals, line breaks and swapped letters', (_name, headings, fields) => {
    const noisy = headings
      .split(' | ')
      .map((heading) => heading.toUpperCase().replace(/ /g, '  ').replace('INFORMASI', 'INFROMASI'))
      .join(' | ')
      .replaceAll('  >  ', ' > ')
    expect(fieldsRead(kind, noisy)).toBe(fields)
  })
})
