// What the law asks of each part, and sentences to begin from.
import type { ReportSection } from '../../../src-main/contract/index.ts'

export type Guidance = {
  /** The article, as a citation. */
  readonly law: string
  readonly examples: readonly string[]
}

export const PART_GUIDANCE: Readonly<Record<ReportSection, Guidance>> = {
  foreword: {
    law: 'Pasal 56 Perki KI 1/2021',
    examples: [
      'Laporan ini disusun sebagai pertanggungjawaban pelayanan informasi publik kepada masyarakat dan sebagai bahan evaluasi bagi pimpinan.',
    ],
  },
  policy: {
    law: 'Pasal 57 Perki KI 1/2021, gambaran umum kebijakan',
    examples: [
      'PPID Pelaksana ditetapkan dengan Keputusan Kepala Dinas Nomor … Tahun … tentang ….',
      'Pelayanan berpedoman pada SOP permohonan, keberatan, dan uji konsekuensi yang ditetapkan pada tanggal ….',
      'Maklumat pelayanan diumumkan di ruang layanan dan pada laman ….',
    ],
  },
  facilities: {
    law: 'Pasal 57 Perki KI 1/2021, sarana dan prasarana beserta kondisinya',
    examples: [
      'Ruang layanan informasi berada di lantai … dan dapat dijangkau pengguna kursi roda.',
      'Permohonan secara elektronik dilayani melalui laman … dan surat elektronik ….',
    ],
  },
  staff: {
    law: 'Pasal 57 Perki KI 1/2021, sumber daya manusia beserta kualifikasinya',
    examples: [
      'Pelayanan dijalankan oleh … petugas yang ditugaskan dengan Keputusan Nomor ….',
      'Sebanyak … petugas telah mengikuti bimbingan teknis keterbukaan informasi publik.',
    ],
  },
  budget: {
    law: 'Pasal 57 Perki KI 1/2021, anggaran dan laporan penggunaannya',
    examples: [
      'Anggaran pelayanan informasi bersumber dari APBD dan dimuat dalam DPA kegiatan ….',
      'Realisasi belum mencapai target karena ….',
    ],
  },
  externalObstacles: {
    law: 'Pasal 57 Perki KI 1/2021, kendala eksternal',
    examples: [
      'Sebagian pemohon tidak melengkapi identitas atau tidak menyebutkan tujuan penggunaan informasi.',
      'Pemohon meminta informasi yang tidak dikuasai dinas ini.',
    ],
  },
  internalObstacles: {
    law: 'Pasal 57 Perki KI 1/2021, kendala internal',
    examples: [
      'Dokumen tahun … belum seluruhnya dialihkan ke bentuk elektronik.',
      'Petugas merangkap tugas lain sehingga … permohonan dijawab melewati tenggat.',
    ],
  },
  recommendations: {
    law: 'Pasal 57 Perki KI 1/2021, rekomendasi',
    examples: [
      'Perlu penambahan petugas layanan dan pelatihan uji konsekuensi.',
      'Perlu penetapan DIP paling lambat setiap enam bulan.',
    ],
  },
  followUp: {
    law: 'Pasal 57 Perki KI 1/2021, rencana tindak lanjut',
    examples: ['Pada tahun berikutnya dinas akan …, paling lambat bulan …, oleh ….'],
  },
}
