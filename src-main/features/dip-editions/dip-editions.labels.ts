// Indonesian words of editions.
import type { Departure, EditionPeriod, EditionStatus, EntryGap, OfficialField } from './dip-editions.rules.ts'

export const EDITION_PERIOD_LABELS: Readonly<Record<EditionPeriod, string>> = { S1: 'Semester I', S2: 'Semester II' }

export const EDITION_STATUS_LABELS: Readonly<Record<EditionStatus, string>> = {
  proposed: 'Diusulkan',
  decided: 'Ditetapkan',
  returned: 'Dikembalikan',
}

export const OFFICIAL_FIELD_LABELS: Readonly<Record<OfficialField, string>> = {
  category: 'Kategori',
  title: 'Judul informasi',
  summary: 'Ringkasan isi informasi',
  holderUnit: 'Unit yang menguasai',
  responsible: 'Penanggung jawab',
  timeAndPlace: 'Waktu dan tempat',
  form: 'Bentuk informasi',
  retention: 'Retensi arsip',
}

export const DEPARTURE_LABELS: Readonly<Record<Departure, string>> = {
  excluded: 'Menjadi informasi dikecualikan',
  withdrawn: 'Ditarik',
  trashed: 'Dibuang ke sampah',
  purged: 'Dihapus dari register',
  notTaken: 'Tidak diusulkan',
}

export const ENTRY_GAP_LABELS: Readonly<Record<EntryGap, string>> = {
  noUnit: 'tanpa unit',
  noResponsible: 'tanpa penanggung jawab',
  noRetention: 'tanpa retensi',
}
