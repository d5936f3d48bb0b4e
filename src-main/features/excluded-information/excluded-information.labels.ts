// Indonesian words of the DIK (UU KIP Ps.17; Perki KI 1/2021 Ps.51-53).
import type { ExclusionGround, ExclusionPeriodKind, OpenedHow } from './excluded-information.rules.ts'
import type { ExclusionState } from './excluded-information.state.rules.ts'

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

export const EXCLUSION_PERIOD_KIND_LABELS: Readonly<Record<ExclusionPeriodKind, string>> = {
  untilDate: 'Sampai tanggal tertentu',
  whileCondition: 'Selama syarat tertentu masih ada',
  byLaw: 'Menurut peraturan perundang-undangan',
  described: 'Diuraikan dengan kalimat',
}

export const EXCLUSION_STATE_LABELS: Readonly<Record<ExclusionState, string>> = {
  draft: 'Belum ditetapkan',
  inForce: 'Berlaku',
  expiresSoon60: 'Berakhir ≤ 60 hari kerja',
  expiresSoon30: 'Berakhir ≤ 30 hari kerja',
  expired: 'Terbuka otomatis',
  opened: 'Dibuka',
}

/** What the state means and what is to be done, with the article. */
export const EXCLUSION_STATE_NOTES: Readonly<Record<ExclusionState, string>> = {
  draft:
    'Belum ada penetapan yang berlaku. Informasi ini belum dikecualikan dan belum dapat menjadi dasar penolakan; lakukan uji konsekuensi lebih dahulu (Pasal 19 UU KIP; Pasal 49 Perki KI 1/2021).',
  inForce: 'Dikecualikan berdasarkan penetapan PPID (Pasal 49 ayat (6) Perki KI 1/2021).',
  expiresSoon60:
    'Jangka waktu berakhir dalam 60 hari kerja. PPID menetapkannya menjadi informasi terbuka paling lama 30 hari kerja sebelum berakhir (Pasal 52 Perki KI 1/2021).',
  expiresSoon30:
    'Jangka waktu berakhir dalam 30 hari kerja. Batas penetapan menjadi informasi terbuka sudah tercapai (Pasal 52 Perki KI 1/2021).',
  expired:
    'Jangka waktu telah berakhir sehingga informasi ini menjadi informasi publik dengan sendirinya (Pasal 52 Perki KI 1/2021). Usulkan ke Daftar Informasi Publik.',
  opened: 'Sudah dibuka. Catatan tetap disimpan sebagai riwayat dan informasinya wajib masuk Daftar Informasi Publik.',
}

export const OPENED_HOW_LABELS: Readonly<Record<OpenedHow, string>> = {
  decision: 'Penetapan pengubahan klasifikasi (Pasal 53 Perki KI 1/2021)',
  expiry: 'Jangka waktu berakhir (Pasal 52 Perki KI 1/2021)',
  ruling: 'Putusan Komisi Informasi atau pengadilan (Pasal 11 ayat (2) UU KIP)',
  consent: 'Persetujuan tertulis pihak yang rahasianya dibuka (Pasal 18 ayat (2) UU KIP)',
  courtHearing: 'Dibuka dalam sidang pengadilan yang terbuka untuk umum (Pasal 51 Perki KI 1/2021)',
}
