// Indonesian words for the checks before a publication and its files.
import type { PersonalKind } from './personal-data.rules.ts'
import type { EntryCheck, License, PublicationFormat, PublicationScope, TextField } from './publication.rules.ts'

export const PUBLICATION_SCOPE_LABELS: Readonly<Record<PublicationScope, string>> = {
  decided: 'Ditetapkan dan diumumkan',
  published: 'Hanya yang sudah diumumkan',
}

export const LICENSE_LABELS: Readonly<Record<License, string>> = {
  ccBy: 'CC BY 4.0: bebas dipakai dengan menyebut sumber',
  cc0: 'CC0 1.0: bebas dipakai; sumber tetap disebut (Pasal 5 ayat (2) UU 14/2008)',
}

export const PUBLICATION_FORMAT_LABELS: Readonly<Record<PublicationFormat, string>> = {
  html: 'Halaman web',
  xlsx: 'Excel, tujuh kolom resmi',
  pdf: 'PDF, tujuh kolom resmi',
  csv: 'Data CSV',
  json: 'Data JSON',
  schema: 'Skema data JSON',
  dcat: 'Metadata katalog (DCAT)',
}

export const ENTRY_CHECK_LABELS: Readonly<Record<EntryCheck, string>> = {
  changedSinceDecree: 'Diubah setelah ditetapkan',
  badLink: 'Tautan tidak sah',
  outdated: 'Tidak dimutakhirkan lebih dari 6 bulan',
  noEvidence: 'Tanpa tautan atau berkas',
  noUnit: 'Tanpa unit yang menguasai',
  noRetention: 'Tanpa jangka waktu simpan',
  partlyExcluded: 'Sebagian dikecualikan',
}

/** How each doubt is mended. */
export const ENTRY_CHECK_REMEDIES: Readonly<Record<EntryCheck, string>> = {
  changedSinceDecree:
    'Isi kolom resminya tidak lagi sama dengan edisi yang ditetapkan. Kembalikan isinya, atau usulkan dan tetapkan edisi baru (Pasal 45).',
  badLink: 'Perbaiki tautannya. Sampai diperbaiki, halaman web tidak menampilkannya sebagai tautan.',
  outdated: 'Periksa isinya, lalu nyatakan masih mutakhir pada daftar (Pasal 18 dan 45 Perki KI 1/2021).',
  noEvidence: 'Isi tautan ke dokumen, atau lampirkan berkasnya. Tanpa tautan, pengunjung harus mengajukan permohonan.',
  noUnit: 'Isi pejabat, unit, atau satuan kerja yang menguasai informasi; kolom ini wajib menurut Lampiran I.',
  noRetention: 'Isi jangka waktu penyimpanan; kolom ini wajib menurut Lampiran I.',
  partlyExcluded: 'Pastikan dokumen yang ditautkan sudah dihitamkan pada bagian yang dikecualikan (Pasal 22).',
}

export const PERSONAL_KIND_LABELS: Readonly<Record<PersonalKind, string>> = {
  nationalId: 'Nomor 16 angka, mirip NIK',
  employeeId: 'Nomor 18 angka, mirip NIP',
  email: 'Alamat pos-el',
  phone: 'Nomor telepon',
}

export const TEXT_FIELD_LABELS: Readonly<Record<TextField, string>> = {
  title: 'judul',
  summary: 'ringkasan',
  holderUnit: 'unit yang menguasai',
  responsible: 'penanggung jawab',
  madeWhen: 'waktu pembuatan',
  madeWhere: 'tempat pembuatan',
  formText: 'bentuk',
  retentionText: 'jangka waktu simpan',
  media: 'media',
  link: 'tautan',
}
