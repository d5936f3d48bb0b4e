// The sentences of a letter that an office may word in its own way, with their official text and placeholders.
import { err, ok, type Result } from '../../kernel/result.ts'
import type { LetterKind } from './letters.rules.ts'

export type Wording = { readonly opening: string; readonly closing: string }

/** Words in braces that are filled from the case; every one may stand in every letter. */
export const PLACEHOLDERS = {
  nomor_pendaftaran: 'Nomor pendaftaran permohonan atau keberatan',
  tanggal_diterima: 'Tanggal permohonan atau keberatan diterima',
  nama_pemohon: 'Nama pemohon atau pengaju keberatan',
  nama_opd: 'Nama OPD',
  batas_jawaban: 'Batas pemberitahuan tertulis atau tanggapan',
  tanggal_surat: 'Tanggal surat',
  masa_perbaikan: 'Masa perbaikan, angka dan huruf',
  masa_keberatan: 'Masa keberatan, angka dan huruf',
  masa_tanggapan: 'Masa tanggapan atas keberatan, angka dan huruf',
  masa_sengketa: 'Masa pengajuan sengketa, angka dan huruf',
} as const
export type Placeholder = keyof typeof PLACEHOLDERS

/** A case that never was, to show how a wording will read. */
export const SAMPLE_VALUES: Readonly<Record<Placeholder, string>> = {
  nomor_pendaftaran: '001/PIP/OPD/I/2026',
  tanggal_diterima: '5 Januari 2026',
  nama_pemohon: 'Nama Pemohon',
  nama_opd: 'Nama OPD',
  batas_jawaban: '20 Januari 2026',
  tanggal_surat: '8 Januari 2026',
  masa_perbaikan: '3 (tiga) hari kerja',
  masa_keberatan: '30 (tiga puluh) hari kerja',
  masa_tanggapan: '30 (tiga puluh) hari kerja',
  masa_sengketa: '14 (empat belas) hari kerja',
}

const OBJECTION =
  'Apabila Saudara tidak menerima keputusan ini, Saudara dapat mengajukan keberatan secara tertulis kepada Atasan PPID dalam waktu {masa_keberatan} sejak menerima pemberitahuan ini, sesuai dengan Pasal 36 ayat (1) Undang-Undang Nomor 14 Tahun 2008.'

export const OFFICIAL_WORDING: Readonly<Record<LetterKind, Wording>> = {
  requestForm: {
    opening: '',
    closing: 'Formulir ini dibuat rangkap dua: asli untuk PPID dan salinan untuk pemohon.',
  },
  receipt: {
    opening: 'Permohonan informasi berikut telah diterima oleh PPID {nama_opd} dan dicatat dalam register permohonan informasi.',
    closing:
      'Pemberitahuan tertulis akan disampaikan paling lambat tanggal {batas_jawaban}. Simpanlah tanda bukti ini dan sebutkan nomor pendaftaran setiap kali menghubungi petugas.',
  },
  incompleteNotice: {
    opening:
      'Sehubungan dengan permohonan informasi Saudara Nomor {nomor_pendaftaran} yang kami terima pada tanggal {tanggal_diterima}, setelah diperiksa permohonan tersebut belum lengkap. Mohon Saudara melengkapi hal-hal berikut:',
    closing:
      'Kelengkapan kami tunggu dalam waktu {masa_perbaikan} sejak Saudara menerima surat ini, sesuai dengan Pasal 33 ayat (3) Peraturan Komisi Informasi Nomor 1 Tahun 2021. Apabila sampai batas waktu tersebut belum dilengkapi, permohonan dicatat sebagai tidak dilengkapi dan tidak ditindaklanjuti.',
  },
  forwardingNote: {
    opening:
      'Bersama ini kami teruskan permohonan informasi Nomor {nomor_pendaftaran} yang diterima pada tanggal {tanggal_diterima} dengan rincian sebagai berikut:',
    closing:
      'Mohon informasi dimaksud, atau keterangan bahwa informasi tidak dikuasai, belum didokumentasikan, atau dikecualikan, disampaikan kepada PPID pada kesempatan pertama agar pemberitahuan tertulis dapat diberikan paling lambat tanggal {batas_jawaban}.',
  },
  extensionNotice: {
    opening:
      'Sehubungan dengan permohonan informasi Saudara Nomor {nomor_pendaftaran} yang kami terima pada tanggal {tanggal_diterima}, dengan ini kami beritahukan bahwa waktu pemberitahuan tertulis diperpanjang satu kali paling lama 7 (tujuh) hari kerja dengan alasan sebagai berikut:',
    closing:
      'Dengan demikian pemberitahuan tertulis akan kami sampaikan paling lambat tanggal {batas_jawaban}. Perpanjangan ini diberikan berdasarkan Pasal 22 ayat (8) Undang-Undang Nomor 14 Tahun 2008 dan Pasal 36 Peraturan Komisi Informasi Nomor 1 Tahun 2021, dan tidak dapat diperpanjang lagi.',
  },
  writtenNotice: {
    opening:
      'Berdasarkan permohonan informasi pada tanggal {tanggal_diterima} dengan nomor pendaftaran {nomor_pendaftaran}, kami menyampaikan kepada Saudara:',
    closing: OBJECTION,
  },
  refusalDecree: {
    opening: 'Menetapkan penolakan atas permohonan informasi berikut:',
    closing: OBJECTION,
  },
  handoverReceipt: {
    opening: 'Telah diserahkan kepada pemohon informasi atas permohonan Nomor {nomor_pendaftaran}:',
    closing: 'Informasi tersebut telah diterima dengan baik dan sesuai dengan keputusan atas permohonan.',
  },
  feeReceipt: {
    opening: 'Telah diterima pembayaran biaya perolehan salinan informasi atas permohonan Nomor {nomor_pendaftaran} dari:',
    closing: 'Biaya ini hanya meliputi penyalinan dan/atau pengiriman informasi sesuai dengan standar biaya Badan Publik.',
  },
  objectionForm: {
    opening: '',
    closing: 'Formulir ini dibuat rangkap dua: asli untuk Badan Publik dan salinan untuk pengaju keberatan.',
  },
  objectionReceipt: {
    opening: 'Keberatan berikut telah diterima oleh PPID {nama_opd} dan dicatat dalam register keberatan.',
    closing:
      'Atasan PPID memberikan tanggapan tertulis dalam waktu {masa_tanggapan}, sesuai dengan Pasal 36 ayat (2) Undang-Undang Nomor 14 Tahun 2008. Batas waktu tanggapan: {batas_jawaban}. Simpanlah tanda terima ini dan sebutkan nomor registrasi setiap kali menghubungi petugas.',
  },
  objectionIncompleteNotice: {
    opening:
      'Sehubungan dengan keberatan Saudara Nomor {nomor_pendaftaran} yang kami terima pada tanggal {tanggal_diterima}, setelah diperiksa keberatan tersebut belum lengkap. Mohon Saudara melengkapi hal-hal berikut:',
    closing:
      'Sesuai dengan Lampiran X Peraturan Komisi Informasi Nomor 1 Tahun 2021, tanggal keberatan adalah tanggal keberatan dinyatakan lengkap. Jangka waktu tanggapan {masa_tanggapan} dihitung sejak tanggal tersebut.',
  },
  deliberationMinutes: {
    opening:
      'Pada hari ini telah dilaksanakan musyawarah antara Atasan PPID {nama_opd} dan pengaju keberatan atas keberatan Nomor {nomor_pendaftaran}, sesuai dengan Pasal 35 ayat (2) Undang-Undang Nomor 14 Tahun 2008.',
    closing: 'Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh kedua belah pihak.',
  },
  objectionAnswer: {
    opening:
      'Sehubungan dengan keberatan Saudara Nomor {nomor_pendaftaran} yang kami terima pada tanggal {tanggal_diterima}, dengan ini kami selaku Atasan PPID {nama_opd} memberikan tanggapan sebagai berikut.',
    closing:
      'Apabila Saudara tidak puas dengan tanggapan ini, Saudara dapat mengajukan permohonan penyelesaian sengketa informasi publik kepada Komisi Informasi dalam waktu {masa_sengketa} sejak diterimanya tanggapan tertulis ini, sesuai dengan Pasal 37 ayat (2) Undang-Undang Nomor 14 Tahun 2008.',
  },
}

const TOKEN = /\{([^{}]*)\}/g

/** The text with its placeholders filled; or the first word in braces that is none. */
export function fillWording(text: string, values: Readonly<Record<Placeholder, string>>): Result<string, string> {
  const unknown = [...text.matchAll(TOKEN)].find(([, name = '']) => !(name in PLACEHOLDERS))
  if (unknown !== undefined) return err(unknown[0])
  return ok(text.replace(TOKEN, (_all, name: Placeholder) => values[name]))
}
