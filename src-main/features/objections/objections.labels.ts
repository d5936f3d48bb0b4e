// Indonesian words for the vocabulary of the objection register.
import type { ObjectionStage } from './objections.life-cycle.ts'
import type { ObjectionGround, ObjectionOutcome } from './objections.rules.ts'

export const OBJECTION_GROUND_LABELS: Readonly<Record<ObjectionGround, string>> = {
  a: 'Permintaan informasi ditolak berdasarkan alasan pengecualian',
  b: 'Tidak disediakannya informasi berkala',
  c: 'Tidak ditanggapinya permintaan informasi',
  d: 'Permintaan informasi ditanggapi tidak sebagaimana yang diminta',
  e: 'Tidak dipenuhinya permintaan informasi',
  f: 'Pengenaan biaya yang tidak wajar',
  g: 'Penyampaian informasi melebihi jangka waktu',
}

export const OBJECTION_OUTCOME_LABELS: Readonly<Record<ObjectionOutcome, string>> = {
  upheldFully: 'Diterima seluruhnya',
  upheldPartly: 'Diterima sebagian',
  rejected: 'Ditolak',
  settled: 'Selesai secara musyawarah',
  unanswered: 'Tidak ditanggapi',
  withdrawn: 'Dicabut pemohon',
}

export const OBJECTION_STAGE_LABELS: Readonly<Record<ObjectionStage, string>> = {
  incomplete: 'Menunggu kelengkapan',
  answering: 'Menunggu tanggapan',
  executing: 'Menunggu pelaksanaan',
  answered: 'Sudah ditanggapi',
  finished: 'Selesai',
}
