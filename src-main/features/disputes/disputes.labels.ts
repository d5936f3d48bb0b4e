// Indonesian words for the vocabulary of the dispute register.
import type { DisputeStage, MediationResult, RulingOrder, RulingType } from './disputes.rules.ts'

export const DISPUTE_STAGE_LABELS: Readonly<Record<DisputeStage, string>> = {
  registered: 'Terdaftar',
  mediation: 'Mediasi',
  adjudication: 'Ajudikasi nonlitigasi',
  ruled: 'Diputus Komisi Informasi',
  court: 'Gugatan ke pengadilan',
  cassation: 'Kasasi',
  final: 'Berkekuatan hukum tetap',
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
