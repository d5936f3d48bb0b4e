// Which group a purpose belongs to, by its words; the law asks for the purpose in words only (Perki KI 1/2021 Ps.29(5)).
import type { PurposeKind } from './requests.rules.ts'

/**
 * Key words of each group, the telling ones first: a student who writes on oversight does research, and a journalist who
 * looks into a budget reports. The words are ours [D].
 */
const KEY_WORDS: readonly (readonly [PurposeKind, RegExp])[] = [
  [
    'research',
    /\b(skripsi|tesis|disertasi|riset|(pe)?neliti(an)?|meneliti|kajian|mengkaji|studi|akademi[ks]\w*|ilmiah|jurnal ilmiah|survei|magang|kuliah|(mata|per)kuliah(an)?|kampus|makalah|tugas (akhir|besar|kuliah|sekolah|kelompok|proposal)|pkl|kkn|praktik kerja|pembelajaran|belajar|analis[ai]s\w*|menganalisis)\b/,
  ],
  [
    'journalism',
    /\b(liputan|peliputan|meliput|berita|pemberitaan|jurnalis\w*|wartawan|media massa|publikasi media|redaksi|pers)\b/,
  ],
  [
    'legal',
    /\b(gugatan|menggugat|sengketa|pengadilan|persidangan|sidang|perkara|hukum|bukti|pembuktian|somasi|banding|kasasi|ahli waris|sertifikat tanah|pelaporan pidana|laporan polisi|advokasi|pendampingan)\b/,
  ],
  [
    'oversight',
    /\b(pengawasan|mengawasi|kontrol|mengontrol|pemantauan|memantau|monitoring|evaluasi|mengevaluasi|transparansi|akuntabilitas|keterbukaan|partisipasi|korupsi|pencegahan|audit|investigasi|pengaduan|laporan masyarakat|penilaian|menilai|pemeringkatan|peringkat)\b/,
  ],
  [
    'business',
    /\b(bisnis|usaha|perusahaan|tender|lelang|investasi|penawaran|pemasaran|dagang|perdagangan|komersial|proyek|umkm)\b/,
  ],
  [
    'personal',
    /\b(pribadi|sendiri|pengetahuan|wawasan|ingin tahu|mengetahui|keluarga|melamar|lamaran|lowongan|beasiswa|pensiun)\b/,
  ],
]

/** True where no purpose was written, though some sign stands in its place. */
const isBlank = (text: string) => !/[\p{L}\p{N}]/u.test(text)

/** The group of a purpose by its words; `other` when no word tells, null when none was written. */
export function purposeKindOf(text: string): PurposeKind | null {
  if (isBlank(text)) return null
  const words = text.toLocaleLowerCase('id-ID')
  return KEY_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}
