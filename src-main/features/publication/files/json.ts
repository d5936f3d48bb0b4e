// The list as JSON with the schema that is written beside it.
import { CATEGORY_LABELS, INFORMATION_STATUS_LABELS } from '../../public-information/public-information.labels.ts'
import { publishedEntries, type PublishedList } from './published-list.ts'

/** Grows with every change of the names: the last number for additions, the first for anything that breaks a reader. */
export const SCHEMA_VERSION = '1.0.0'
export const SCHEMA_FILE = 'dip.schema.json'

/** The list under its public names; line ends and order never change for the same list. */
export function jsonOf(list: PublishedList): string {
  const { agency, edition } = list
  const document = {
    $schema: SCHEMA_FILE,
    versi_skema: SCHEMA_VERSION,
    badan_publik: { nama: agency.name, pemerintah: agency.governmentName, kode: agency.shortCode, laman: agency.website },
    tanggal_publikasi: list.publishedOn,
    dibuat_pada: list.createdAt,
    keputusan: edition === null ? null : { nomor: edition.decreeNumber, tanggal: edition.decreeOn },
    jumlah: list.entries.length,
    informasi: publishedEntries(list.entries),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

const text = (description: string) => ({ type: 'string', description })
const day = (description: string) => ({ type: 'string', format: 'date', description })
const orNull = (schema: { readonly type: string; readonly [key: string]: unknown }) => ({
  ...schema,
  type: [schema.type, 'null'],
})
const closed = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

const ENTRY = closed({
  nomor: { type: 'integer', minimum: 1, description: 'Nomor urut pada daftar' },
  kategori: {
    enum: Object.values(CATEGORY_LABELS),
    description: 'Berkala (Pasal 14), Serta Merta (Pasal 19), Setiap Saat (Pasal 21) Perki KI 1/2021',
  },
  judul: { ...text('Judul informasi'), minLength: 1 },
  ringkasan: text('Ringkasan isi informasi'),
  unit_penguasa: text('Pejabat, unit, atau satuan kerja yang menguasai informasi'),
  penanggung_jawab: text('Penanggung jawab pembuatan atau penerbitan informasi'),
  waktu_pembuatan: text('Waktu pembuatan informasi'),
  tempat_pembuatan: text('Tempat pembuatan informasi'),
  tahun: orNull({ type: 'integer', description: 'Tahun informasi' }),
  bentuk: text('Bentuk informasi yang tersedia'),
  jangka_waktu_simpan: text('Jangka waktu penyimpanan atau retensi arsip'),
  media: text('Jenis media yang memuat informasi'),
  tautan: text('Alamat dokumen sebagaimana dicatat'),
  kode_daftar_periksa: {
    type: 'array',
    items: { type: 'string' },
    description: 'Butir informasi wajib menurut Perki KI 1/2021 yang dijawab informasi ini',
  },
  status: { enum: [INFORMATION_STATUS_LABELS.decided, INFORMATION_STATUS_LABELS.published], description: 'Status informasi' },
  diperbarui: day('Tanggal pemutakhiran terakhir'),
  diumumkan: orNull(day('Tanggal diumumkan')),
})

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:register-ppid:dip:${SCHEMA_VERSION}`,
  title: 'Daftar Informasi Publik',
  description: 'Daftar Informasi Publik satu badan publik menurut Lampiran I Peraturan Komisi Informasi Nomor 1 Tahun 2021.',
  ...closed({
    $schema: { const: SCHEMA_FILE },
    versi_skema: { const: SCHEMA_VERSION },
    badan_publik: closed({
      nama: { ...text('Nama perangkat daerah'), minLength: 1 },
      pemerintah: text('Nama pemerintah daerah'),
      kode: text('Kode perangkat daerah'),
      laman: text('Laman resmi'),
    }),
    tanggal_publikasi: day('Tanggal daftar ini ditulis'),
    dibuat_pada: { type: 'string', format: 'date-time', description: 'Saat berkas dibuat, UTC' },
    keputusan: {
      ...closed({ nomor: text('Nomor keputusan PPID'), tanggal: day('Tanggal keputusan PPID') }),
      type: ['object', 'null'],
      description: 'Keputusan PPID yang menetapkan daftar (Pasal 45); null bila belum ada',
    },
    jumlah: { type: 'integer', minimum: 0, description: 'Banyaknya informasi' },
    informasi: { type: 'array', items: ENTRY },
  }),
}

/** The JSON Schema (draft 2020-12) of `jsonOf`. */
export function schemaText(): string {
  return `${JSON.stringify(SCHEMA, null, 2)}\n`
}
