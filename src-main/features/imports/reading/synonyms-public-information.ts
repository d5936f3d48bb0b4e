// Column names of a DIP met in real tables (layouts D1-D25), for each field of an entry.
import { type FieldSpec, field } from './field-spec.ts'
import type { CategoryWord } from './value-category.ts'

export type PublicInformationField =
  | 'number'
  | 'category'
  | `category_${CategoryWord}`
  /** "Jenis Informasi" is the title in some tables and the category in others; the values decide. */
  | 'informationType'
  | 'title'
  | 'summary'
  | 'holderUnit'
  | 'responsible'
  | 'publisher'
  | 'madeWhen'
  | 'madeWhere'
  | 'madeWhenWhere'
  | 'form'
  | 'formSoft'
  | 'formHard'
  | 'retention'
  | 'media'
  | 'link'
  | 'agency'
  | 'year'
  | 'classification'

const CATEGORY_GROUPS = ['kategori', 'klasifikasi', 'sifat', 'jenis']
const FORM_GROUPS = ['bentuk', 'format', 'tersedia']

export const PUBLIC_INFORMATION_FIELDS: readonly FieldSpec<PublicInformationField>[] = [
  field('number', ['No', 'Nomor', 'No Urut', '#', 'Kode']),
  field(
    'category',
    ['Kategori', 'Kategori Informasi', 'Klasifikasi Informasi Publik', 'Kategori Informasi Publik', 'Kategori Jenis'],
    { many: true },
  ),
  // One tick column a category.
  ...[{ under: CATEGORY_GROUPS }, { alone: true }].flatMap((place) => [
    field('category_periodic', ['Berkala', 'Informasi Berkala', 'Jenis Informasi (Berkala)'], place),
    field('category_immediate', ['Serta Merta', 'Informasi Serta Merta', 'Jenis Informasi (Serta Merta)'], place),
    field('category_anytime', ['Setiap Saat', 'Informasi Setiap Saat', 'Jenis Informasi (Setiap Saat)'], place),
    field('category_excluded', ['Dikecualikan', 'Informasi Dikecualikan', 'Jenis Informasi (Dikecualikan)'], place),
  ]),
  field('informationType', ['Jenis Informasi', 'Jenis', 'Jenis Informasi Publik', 'Kelompok Informasi']),
  field('title', [
    'Judul',
    'Judul Informasi',
    'Nama Informasi',
    'Judul Dokumen',
    'Nama Dokumen',
    'Informasi',
    'Informasi Publik',
    'Judul Informasi Publik',
    'Nama Informasi Publik',
    'Judul Data',
  ]),
  field(
    'summary',
    [
      'Ringkasan Isi Informasi',
      'Ringkasan Informasi',
      'Ringkasan',
      'Ringkasan Isi',
      'Isi Informasi',
      'Uraian Informasi',
      'Ringkasan Isi Informasi Publik',
      'Deskripsi',
      'Penjelasan',
    ],
    { many: true },
  ),
  field('holderUnit', [
    'Pejabat/Unit/Satuan Kerja Yang Menguasai Informasi',
    'Pejabat/Unit/Satker Yang Menguasai Informasi',
    'Pejabat Yang Menguasai Informasi',
    'Pejabat Yang Menguasai',
    'Unit Yang Menguasai Informasi',
    'Penguasa Informasi',
    'Pejabat/Unit/Fakultas yang menguasai',
    'PEJABAT YANG MENGUASAI / PENANGGUNG JAWAB',
    'Struktur Pejabat',
    'Pejabat',
    'Unit Kerja',
    'Badan Publik yang Menguasai Informasi',
  ]),
  field('responsible', [
    'Penanggungjawab Pembuatan atau Penerbitan Informasi',
    'Penanggungjawab Pembuatan Informasi',
    'Penanggungjawab Penerbitan Informasi',
    'Penanggungjawab Pembuatan',
    'Penanggung Jawab Informasi',
    'Penanggung Jawab',
    'PJ Pembuatan',
    'PJ',
  ]),
  field('publisher', ['Penerbit Informasi', 'Penerbit', 'PJ Penerbit']),
  field('madeWhenWhere', [
    'Waktu dan Tempat Pembuatan Informasi',
    'Tempat dan Waktu Pembuatan Informasi',
    'Waktu dan Tempat Pembuatan',
    'Tempat dan Waktu',
    'Waktu dan Tempat Pembuatan atau Penerbitan Informasi',
  ]),
  field('madeWhen', [
    'Waktu Pembuatan Informasi',
    'Waktu Pembuatan',
    'Waktu Pembuatan/Penerbitan Informasi',
    'Waktu Penerbitan Informasi',
    'Tanggal Pembuatan',
    'Waktu',
  ]),
  field('madeWhere', ['Tempat Pembuatan', 'Tempat Pembuatan Informasi', 'Tempat']),
  field('year', ['Tahun', 'Waktu Pembuatan Informasi (Tahun)', 'Tahun Pembuatan', 'Tahun Penerbitan']),
  field('formSoft', ['Softcopy', 'Digital', 'Online', 'Rekam', 'Elektronik', 'Terekam'], { under: FORM_GROUPS, many: true }),
  field('formSoft', ['Bentuk Informasi Digital', 'Bentuk Informasi Softcopy', 'Softcopy'], { many: true }),
  field('formHard', ['Hardcopy', 'Cetak', 'Tercetak', 'Fisik'], { under: FORM_GROUPS, many: true }),
  field('formHard', ['Bentuk Informasi Cetak', 'Bentuk Informasi Hardcopy', 'Hardcopy', 'Cetak'], { many: true }),
  field(
    'form',
    [
      'Bentuk Informasi Yang Tersedia',
      'Format Informasi Yang Tersedia',
      'Bentuk Informasi Tersedia',
      'Bentuk Informasi',
      'Informasi Yang Tersedia',
      'Format Informasi',
      'Format',
      'Bentuk',
      'Tipe File',
    ],
    { many: true },
  ),
  field('retention', [
    'Jangka Waktu Penyimpanan Atau Retensi Arsip',
    'Jangka Waktu Penyimpanan',
    'Jangka Waktu Penyampaian',
    'Jangka Waktu Penyimpanan/Retensi',
    'Jangka Waktu Penyimpanan / Retensi Waktu',
    'Jangka Waktu Menyimpan',
    'Jangka dan Waktu Penyimpanan',
    'Masa Penyimpanan',
    'Retensi Arsip',
    'Retensi',
    'Jangka Waktu',
  ]),
  field('media', ['Jenis Media Yang Memuat Informasi', 'Jenis Media yang Memuat', 'Media Informasi', 'Media']),
  field(
    'link',
    ['Tautan', 'Link', 'URL', 'Link Detail', 'Berkas', 'File/Unduhan', 'Unduhan', 'Dokumen', 'Alamat Web', 'src', 'Link Dokumen'],
    { many: true },
  ),
  field('agency', ['OPD', 'Perangkat Daerah', 'SKPD', 'PPID Pembantu', 'PPID Pelaksana', 'Nama OPD']),
  field('classification', ['Klasifikasi', 'Sifat Informasi', 'Klasifikasi Informasi', 'Status Informasi']),
]
