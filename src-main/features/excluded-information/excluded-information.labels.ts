// Indonesian words for the grounds of exclusion (UU KIP Ps.17).
import type { ExclusionGround } from './excluded-information.rules.ts'

export const EXCLUSION_GROUND_LABELS: Readonly<Record<ExclusionGround, string>> = {
  a: 'Menghambat proses penegakan hukum',
  b: 'Mengganggu perlindungan hak atas kekayaan intelektual dan persaingan usaha tidak sehat',
  c: 'Membahayakan pertahanan dan keamanan negara',
  d: 'Mengungkapkan kekayaan alam Indonesia',
  e: 'Merugikan ketahanan ekonomi nasional',
  f: 'Merugikan kepentingan hubungan luar negeri',
  g: 'Mengungkapkan isi akta otentik pribadi, kemauan terakhir, atau wasiat',
  h: 'Mengungkap rahasia pribadi',
  i: 'Memorandum atau surat antar/intra Badan Publik yang dirahasiakan',
  j: 'Tidak boleh diungkapkan berdasarkan Undang-Undang lain',
}
