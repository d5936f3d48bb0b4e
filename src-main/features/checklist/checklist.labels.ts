// Indonesian words for the vocabulary of the mandatory checklist.
import type { AppliesSource, ChecklistDuty, ItemStateKind, OfficeKind, RegisterSupply } from './checklist.rules.ts'

export const OFFICE_KIND_LABELS: Readonly<Record<OfficeKind, string>> = {
  ordinary: 'Perangkat daerah umum',
  health: 'Kesehatan (dinas kesehatan, RSUD, puskesmas)',
  education: 'Pendidikan (dinas pendidikan, sekolah)',
  disaster: 'Penanggulangan bencana (BPBD)',
  licensing: 'Perizinan (DPMPTSP dan kantor pemberi izin)',
}

export const ITEM_STATE_LABELS: Readonly<Record<ItemStateKind, string>> = {
  satisfied: 'Terpenuhi',
  nil: 'Nihil',
  missing: 'Belum ada informasi',
  notPublished: 'Belum diumumkan',
  noEvidence: 'Tanpa berkas atau tautan',
  outdated: 'Kedaluwarsa',
  notApplicable: 'Tidak berlaku',
}

export const CHECKLIST_DUTY_LABELS: Readonly<Record<ChecklistDuty, string>> = {
  all: 'Semua perangkat daerah',
  conditional: 'Bersyarat',
  city: 'Lazimnya di tingkat pemerintah daerah',
  none: 'Bukan untuk perangkat daerah',
}

export const APPLIES_SOURCE_LABELS: Readonly<Record<AppliesSource, string>> = {
  kind: 'menurut jenis kantor',
  office: 'ditetapkan kantor',
  register: 'menurut register',
}

/** What a register does for an item, said on screen at the item. */
export const REGISTER_SUPPLY_NOTES: Readonly<Record<RegisterSupply, string>> = {
  requestFigures: 'Angkanya tersedia otomatis dari register permohonan, tetapi baru terpenuhi setelah diumumkan.',
  serviceFigures: 'Isinya tersedia otomatis dari laporan tahunan, tetapi baru terpenuhi setelah diumumkan.',
  informationList: 'Terpenuhi otomatis selama ada informasi yang diumumkan dalam DIP.',
  periodicItems: 'Terpenuhi otomatis bila seluruh butir berkala yang berlaku terpenuhi.',
  openedInformation: 'Berlaku otomatis bila ada keberatan yang dikabulkan atau sengketa yang dimenangkan pemohon.',
}
