// Column names of a DIK met in real tables (layouts X1-X4 and the two DIP layouts that offices reuse for it).
import { type FieldSpec, field } from './field-spec.ts'

export type ExcludedInformationField =
  | 'number'
  | 'title'
  | 'content'
  | 'legalBasis'
  | 'consequenceOpen'
  | 'consequenceClosed'
  | 'period'
  | 'holderUnit'
  /** Columns of a DIP in a reused sheet (X3, X4) that a DIK does not keep. */
  | 'unkept'

/** These columns never make a sheet a DIK. */
const UNTELLING = 0.85
const CONSEQUENCE = ['konsekuensi', 'pertimbangan', 'akibat']

export const EXCLUDED_INFORMATION_FIELDS: readonly FieldSpec<ExcludedInformationField>[] = [
  field('number', ['No', 'Nomor', 'No Urut', '#']),
  field('title', [
    'Esensi Informasi',
    'Informasi',
    'Judul Informasi',
    'Judul',
    'Informasi yang Dikecualikan',
    'Jenis Informasi',
    'Nama Informasi',
    'Jenis Informasi yang Dikecualikan',
    'Informasi Tertentu yang Dikecualikan',
  ]),
  field('content', [
    'Konten Informasi',
    'Ringkasan Isi Informasi',
    'Ringkasan Informasi',
    'Uraian Informasi',
    'Isi Informasi',
    'Uraian',
    'Ringkasan',
  ]),
  field('legalBasis', [
    'Dasar Hukum',
    'Dasar Hukum Pengecualian',
    'Dasar Hukum Pengecualian Informasi',
    'Alasan Pengecualian',
    'Dasar Pengecualian',
    'Pasal',
  ]),
  field('consequenceOpen', [
    'Akibat Bila Informasi Dibuka',
    'Konsekuensi Dibuka Bagi Publik',
    'Konsekuensi/Pertimbangan Dibuka Bagi Publik',
    'Akibat Jika Dibuka',
    'Konsekuensi Bila Dibuka',
    'Konsekuensi Dibuka',
  ]),
  field('consequenceOpen', ['Dibuka', 'Dibuka Bagi Publik', 'Bila Dibuka', 'Jika Dibuka'], { under: CONSEQUENCE }),
  field('consequenceClosed', [
    'Manfaat Bila Informasi Ditutup',
    'Konsekuensi Ditutup Bagi Publik',
    'Konsekuensi/Pertimbangan Ditutup Bagi Publik',
    'Manfaat Jika Ditutup',
    'Konsekuensi Bila Ditutup',
    'Konsekuensi Ditutup',
    'Akibat Bila Informasi Ditutup',
  ]),
  field('consequenceClosed', ['Ditutup', 'Ditutup Bagi Publik', 'Bila Ditutup', 'Jika Ditutup'], { under: CONSEQUENCE }),
  field('period', [
    'Jangka Waktu',
    'Batas Waktu Pengecualian',
    'Jangka Waktu Pengecualian',
    'Batas Waktu',
    'Masa Pengecualian',
    'Jangka Waktu Penyimpanan',
    'Jangka Waktu Penyampaian',
    'Jangka Waktu Penyimpanan atau Retensi Arsip',
  ]),
  field('holderUnit', [
    'Penanggung Jawab',
    'Pejabat yang Menguasai Informasi',
    'Pejabat/Unit/Satker yang Menguasai Informasi',
    'Unit Kerja',
    'Perangkat Daerah',
    'OPD',
    'Pemilik Informasi',
    'PJ',
  ]),
  field('unkept', ['Softcopy', 'Hardcopy', 'Cetak', 'Rekam', 'Online', 'Digital', 'Elektronik'], {
    under: ['bentuk', 'format', 'tersedia'],
    many: true,
    certainty: UNTELLING,
  }),
  field(
    'unkept',
    [
      'Penanggungjawab Pembuatan atau Penerbitan Informasi',
      'Penanggung Jawab Pembuatan Informasi',
      'Waktu Pembuatan/Penerbitan Informasi',
      'Waktu Pembuatan Informasi',
      'Tempat dan Waktu Pembuatan',
      'Waktu dan Tempat Pembuatan Informasi',
      'Format Informasi yang Tersedia',
      'Bentuk Informasi yang Tersedia',
      'Jenis Media yang Memuat Informasi',
      'Berkas',
      'Tgl Unggah',
    ],
    { many: true, certainty: UNTELLING },
  ),
]
