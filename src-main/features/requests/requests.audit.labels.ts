// Words of the number audit, the same on screen and in its workbook.
import type { NumberFindingKind, RegisterType } from './requests.audit.rules.ts'

export const NUMBER_BOOK_LABELS: Readonly<Record<RegisterType, string>> = {
  PIP: 'Permohonan (PIP)',
  KEB: 'Keberatan (KEB)',
}

export const NUMBER_FINDING_LABELS: Readonly<Record<NumberFindingKind, string>> = {
  gap: 'Celah nomor',
  duplicate: 'Nomor ganda',
  withoutRecord: 'Nomor tanpa catatan',
  voided: 'Nomor dibatalkan',
  notGiven: 'Nomor tidak tercatat sebagai diberikan',
  otherYear: 'Tahun nomor berbeda dari tahun pendaftaran',
  originalDuplicate: 'Nomor lama ganda',
  rolledOver: 'Diterima tahun sebelumnya',
}

export const NUMBER_FINDING_EXPLANATIONS: Readonly<Record<NumberFindingKind, string>> = {
  gap: 'Urutan ini tidak pernah diberikan dan tidak dipakai catatan mana pun. Jelaskan celah ini dalam berita acara.',
  duplicate: 'Satu nomor dipakai lebih dari satu catatan.',
  withoutRecord: 'Nomor sudah diberikan, tetapi catatannya tidak ada dalam berkas ini.',
  voided: 'Nomor sudah diberikan, lalu pencatatannya dibatalkan. Nomornya tidak dipakai lagi; waktu dan alasannya tercatat.',
  notGiven: 'Catatan memakai nomor yang tidak ada dalam daftar nomor yang diberikan.',
  otherYear: 'Nomor harus memakai tahun tanggal pendaftaran.',
  originalDuplicate: 'Nomor dari buku lama muncul lebih dari sekali dalam tahun yang sama; mungkin satu baris diimpor dua kali.',
  rolledOver: 'Permohonan diterima akhir tahun dan didaftar pada tahun berikutnya. Ini wajar; periksa alasan tanggal mundurnya.',
}
