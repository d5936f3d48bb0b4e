// Indonesian words for the vocabulary of the dispute register.
import type {
  CommissionLevel,
  CourtKind,
  DisputeStage,
  MediationResult,
  Procedure,
  RulingOrder,
  RulingType,
} from './disputes.rules.ts'
import type { SessionKind } from './disputes.sessions.rules.ts'

export const DISPUTE_STAGE_LABELS: Readonly<Record<DisputeStage, string>> = {
  registered: 'Terdaftar',
  mediation: 'Mediasi',
  adjudication: 'Ajudikasi nonlitigasi',
  ruled: 'Diputus Komisi Informasi',
  court: 'Gugatan ke pengadilan',
  cassation: 'Kasasi',
  final: 'Berkekuatan hukum tetap',
}

export const COMMISSION_LEVEL_LABELS: Readonly<Record<CommissionLevel, string>> = {
  city: 'Kabupaten/kota',
  province: 'Provinsi',
  central: 'Pusat',
}

/** What a commission is called until its place is added. */
export const COMMISSION_NAMES: Readonly<Record<CommissionLevel, string>> = {
  city: 'Komisi Informasi Kabupaten/Kota',
  province: 'Komisi Informasi Provinsi',
  central: 'Komisi Informasi Pusat',
}

export const COURT_KIND_LABELS: Readonly<Record<CourtKind, string>> = {
  administrative: 'Pengadilan Tata Usaha Negara (PTUN)',
  district: 'Pengadilan Negeri (PN)',
}

export const PROCEDURE_SENTENCES: Readonly<Record<Procedure, string>> = {
  adjudication:
    'Alasan huruf a: sengketa langsung diperiksa melalui ajudikasi nonlitigasi, tanpa mediasi (Pasal 29 Perki KI 1/2013).',
  mediation: 'Alasan huruf b sampai g: sengketa ditempuh melalui mediasi terlebih dahulu (Pasal 29 Perki KI 1/2013).',
}

export const SESSION_KIND_LABELS: Readonly<Record<SessionKind, string>> = {
  preliminary: 'Pemeriksaan awal',
  mediation: 'Mediasi',
  adjudication: 'Sidang ajudikasi',
  decision: 'Pembacaan putusan',
}

export const MEDIATION_RESULT_LABELS: Readonly<Record<MediationResult, string>> = {
  agreed: 'Sepakat',
  failed: 'Gagal',
}

export const RULING_TYPE_LABELS: Readonly<Record<RulingType, string>> = {
  interim: 'Putusan Sela',
  mediation: 'Putusan Mediasi',
  adjudication: 'Putusan Ajudikasi',
  lapsed: 'Penetapan Gugur',
  withdrawn: 'Penetapan Pencabutan',
}

export const RULING_ORDER_LABELS: Readonly<Record<RulingOrder, string>> = {
  granted: 'Dikabulkan',
  grantedPartly: 'Dikabulkan sebagian',
  rejected: 'Ditolak',
  inadmissible: 'Tidak dapat diterima',
  lapsed: 'Gugur',
}
