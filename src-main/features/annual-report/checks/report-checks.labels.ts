// Indonesian words of the checks before signing: what was found, and what a check that found nothing has shown.
import { REPORT_LIST_LABELS } from '../../report-lists/report-lists.labels.ts'
import type { ReportListName } from '../../report-lists/report-lists.rules.ts'
import type { ReportPartName } from '../annual-report.rules.ts'
import type { CheckGroup, ReportCheckCode } from './report-checks.rules.ts'
import { REPORT_PART_LABELS } from '../report-parts.labels.ts'

export const CHECK_GROUP_LABELS: Readonly<Record<CheckGroup, string>> = {
  figures: 'Angka',
  register: 'Register',
  texts: 'Naskah',
  officials: 'Pejabat dan kalender',
}

/** Sums and balances that can disagree, by the name `unbalancedTotals` gives them. */
const TOTAL_WORDS: Readonly<Record<string, string>> = {
  outcome: 'jumlah menurut keputusan',
  month: 'jumlah per bulan',
  monthOutcome: 'keputusan per bulan',
  monthClosed: 'penyelesaian per bulan',
  applicantKind: 'jumlah menurut kategori pemohon',
  channel: 'jumlah menurut saluran',
  channelOutcome: 'keputusan menurut saluran',
  purpose: 'jumlah menurut tujuan penggunaan',
  access: 'jumlah menurut cara memperoleh',
  form: 'jumlah menurut bentuk informasi',
  unit: 'jumlah menurut unit',
  unitOutcome: 'keputusan menurut unit',
  carryOver: 'sisa awal dan sisa akhir',
  openAtEnd: 'sisa akhir tahun',
  timeBand: 'waktu pelayanan',
  objectionOutcome: 'keberatan menurut tanggapan',
  groundOutcome: 'alasan dan tanggapan keberatan',
  disputeStage: 'sengketa menurut tahap',
  execution: 'pelaksanaan putusan',
  objectionExecution: 'pelaksanaan tanggapan atas keberatan',
  category: 'informasi publik menurut kategori',
  exclusionState: 'informasi dikecualikan menurut keadaan',
}

type Details = Readonly<Record<string, string | number>>
type Words = {
  /** What was found; `count` cases, numbers or figures. */
  readonly found: (count: number, details: Details) => string
  /** What stands when nothing was found. */
  readonly passed: string
}

const BOOKS: Readonly<Record<string, string>> = { request: 'register permohonan', objection: 'register keberatan' }
const book = ({ register }: Details) => BOOKS[String(register)] ?? 'register'

/** Tables that print what was written elsewhere. */
const TABLE_WORDS: Readonly<Record<string, string>> = {
  unit: 'Nama unit pada tabel permohonan',
  disputes: 'Lampiran register sengketa',
  publicInformation: 'Lampiran Daftar Informasi Publik',
  excludedInformation: 'Lampiran Daftar Informasi yang Dikecualikan',
  decrees: 'Lampiran penetapan PPID',
}

function placeWords({ section, list, table }: Details) {
  if (table !== undefined) return TABLE_WORDS[String(table)] ?? String(table)
  return list === undefined
    ? (REPORT_PART_LABELS[section as ReportPartName] ?? String(section))
    : (REPORT_LIST_LABELS[list as ReportListName] ?? String(list))
}

const CHECK_WORDS: Readonly<Record<ReportCheckCode, Words>> = {
  'report.unbalanced': {
    found: (_count, { total }) => `Jumlah pada register tidak seimbang: ${TOTAL_WORDS[String(total)] ?? total}.`,
    passed: 'Semua jumlah, sisa awal, dan sisa akhir seimbang.',
  },
  'report.lastYearChanged': {
    found: (count, { year }) => `Register tahun ${year} berubah sejak laporannya ditetapkan: ${count} angka berbeda.`,
    passed: 'Register tahun lalu tidak menyimpang dari laporan yang telah ditetapkan.',
  },
  'report.lastYearUnreadable': {
    found: (_count, { year }) => `Angka laporan tahun ${year} yang telah ditetapkan tidak terbaca sehingga tidak dibandingkan.`,
    passed: 'Angka laporan tahun lalu yang telah ditetapkan terbaca.',
  },
  'report.yearNotOver': {
    found: (_count, { year }) => `Tahun ${year} belum berakhir sehingga laporan masih KONSEP.`,
    passed: 'Tahun laporan telah berakhir.',
  },
  'report.datesOutOfOrder': {
    found: (count) => `${count} perkara memuat tanggal yang tidak berurutan.`,
    passed: 'Tanggal setiap perkara berurutan.',
  },
  'report.dateInFuture': {
    found: (count) => `${count} perkara memuat tanggal setelah hari ini.`,
    passed: 'Tidak ada tanggal kejadian setelah hari ini.',
  },
  'report.handedOverBeforeNotice': {
    found: (count) => `${count} permohonan mencatat pemberian informasi sebelum pemberitahuan tertulis.`,
    passed: 'Informasi diberikan setelah pemberitahuan tertulis.',
  },
  'report.endedWithoutOutcome': {
    found: (count) => `${count} permohonan memuat tanggal penyelesaian tanpa keputusan.`,
    passed: 'Setiap permohonan yang selesai memuat keputusan.',
  },
  'report.closedWithoutNotice': {
    found: (count) => `${count} permohonan diputus tanpa tanggal pemberitahuan tertulis.`,
    passed: 'Setiap keputusan memuat tanggal pemberitahuan tertulis.',
  },
  'report.refusedWithoutReason': {
    found: (count) => `${count} penolakan tidak memuat alasan.`,
    passed: 'Setiap penolakan memuat alasan.',
  },
  'report.refusedUncoded': {
    found: (count) => `${count} penolakan memuat alasan dalam kalimat yang tidak dapat dihitung menurut Pasal 17.`,
    passed: 'Setiap alasan penolakan dapat dihitung.',
  },
  'report.refusedWithoutExclusion': {
    found: (count) => `${count} penolakan menurut Pasal 17 tidak merujuk pengecualian yang ditetapkan dan berlaku.`,
    passed: 'Setiap penolakan menurut Pasal 17 merujuk pengecualian yang berlaku.',
  },
  'report.refusedOnPart': {
    found: (count) => `${count} permohonan ditolak seluruhnya karena sebagian informasi dikecualikan.`,
    passed: 'Tidak ada penolakan seluruhnya karena pengecualian sebagian.',
  },
  'report.refusedWithoutOtherLaw': {
    found: (count) => `${count} penolakan menurut Pasal 17 huruf j tidak menyebut undang-undang lain.`,
    passed: 'Setiap penolakan menurut Pasal 17 huruf j menyebut undang-undangnya.',
  },
  'report.refusedWithoutApproval': {
    found: (count) => `${count} penolakan karena pengecualian tidak mencatat persetujuan Atasan PPID.`,
    passed: 'Setiap penolakan karena pengecualian disetujui Atasan PPID.',
  },
  'report.partlyWithoutRedaction': {
    found: (count) => `${count} permohonan dikabulkan sebagian tanpa penjelasan penghitaman.`,
    passed: 'Setiap pengabulan sebagian menjelaskan penghitaman.',
  },
  'report.givenWithoutGrant': {
    found: (count) => `${count} permohonan yang tidak dikabulkan mencatat tanggal pemberian informasi.`,
    passed: 'Informasi hanya diberikan pada permohonan yang dikabulkan.',
  },
  'report.extendedWithoutReason': {
    found: (count) => `${count} perpanjangan tidak memuat alasan tertulis.`,
    passed: 'Setiap perpanjangan memuat alasan.',
  },
  'report.extendedLate': {
    found: (count) => `${count} permohonan diperpanjang setelah 10 hari kerja berakhir.`,
    passed: 'Setiap perpanjangan dilakukan dalam 10 hari kerja.',
  },
  'report.lateAnswers': {
    found: (count) => `${count} permohonan dijawab melewati tenggat.`,
    passed: 'Setiap permohonan dijawab dalam tenggat.',
  },
  'report.stillOpen': {
    found: (count) => `${count} permohonan masih dalam proses pada akhir tahun.`,
    passed: 'Tidak ada permohonan yang masih dalam proses pada akhir tahun.',
  },
  'report.objectionWithoutAnswer': {
    found: (count) => `${count} keberatan memuat tanggapan tanpa tanggal.`,
    passed: 'Setiap tanggapan atas keberatan bertanggal.',
  },
  'report.objectionWithoutReasons': {
    found: (count) => `${count} tanggapan yang menguatkan penolakan tidak memuat alasan tertulis.`,
    passed: 'Setiap tanggapan yang menguatkan penolakan memuat alasan.',
  },
  'report.numberWithoutRecord': {
    found: (count, details) => `${count} nomor pada ${book(details)} tidak memiliki catatan: ${details['numbers']}.`,
    passed: 'Setiap nomor yang diberikan memiliki catatan.',
  },
  'report.numberGap': {
    found: (count, details) => `${count} nomor urut pada ${book(details)} terlewati: ${details['numbers']}.`,
    passed: 'Nomor register berurutan tanpa celah.',
  },
  'report.numberTwice': {
    found: (count) => `${count} perkara memakai nomor yang juga dipakai perkara lain.`,
    passed: 'Tidak ada nomor register ganda.',
  },
  'report.dipNotRenewed': {
    found: (_count, { last }) =>
      last === '' ? 'Daftar Informasi Publik belum pernah ditetapkan.' : `Daftar Informasi Publik terakhir ditetapkan ${last}.`,
    passed: 'Daftar Informasi Publik ditetapkan dalam enam bulan terakhir.',
  },
  'report.sectionMissing': {
    found: (_count, details) => `Bagian wajib belum ditulis: ${placeWords(details)}.`,
    passed: 'Semua bagian wajib telah ditulis.',
  },
  'report.listEmpty': {
    found: (_count, details) => `Tabel belum diisi: ${placeWords(details)}.`,
    passed: 'Tabel sarana, petugas, dan anggaran telah diisi.',
  },
  'report.narrativeChanged': {
    found: (_count, details) => `Angka berubah sejak kalimat ini disunting: ${placeWords(details)}.`,
    passed: 'Kalimat yang disunting sesuai dengan angka terakhir.',
  },
  'report.sameAsLastYear': {
    found: (_count, details) => `Isi sama persis dengan laporan tahun ${details['year']}: ${placeWords(details)}.`,
    passed: 'Naskah dan tabel tidak sama persis dengan laporan tahun lalu.',
  },
  'report.layoutUnreadable': {
    found: () => 'Sebagian pilihan bentuk laporan tidak terbaca sehingga dipakai pilihan bawaan.',
    passed: 'Pilihan bentuk laporan terbaca.',
  },
  'report.personalData': {
    found: (_count, details) => `${placeWords(details)} diduga memuat data pribadi: ${details['shown']}.`,
    passed: 'Naskah dan lampiran tidak memuat NIK, nomor telepon, atau surel perorangan.',
  },
  'report.noSignatory': {
    found: () => 'Belum ada pejabat yang menandatangani laporan.',
    passed: 'Pejabat penanda tangan telah dicatat.',
  },
  'report.signatoryTerm': {
    found: (_count, { term, on }) => `Masa jabatan penanda tangan tidak mencakup ${on} (${term}).`,
    passed: 'Penanda tangan menjabat pada tanggal penandatanganan.',
  },
  'report.noAcknowledger': {
    found: () => 'Laporan memuat “Mengetahui”, tetapi Atasan PPID yang menjabat belum dicatat.',
    passed: 'Atasan PPID yang mengetahui laporan telah dicatat bila diperlukan.',
  },
  'report.officialWithoutNip': {
    found: (_count, { name }) => `NIP ${name} belum dicatat.`,
    passed: 'NIP setiap penanda tangan telah dicatat.',
  },
  'report.yearWithoutCalendar': {
    found: (_count, { year }) => `Hari libur tahun ${year} belum tersedia sehingga waktu pelayanan dapat keliru.`,
    passed: 'Hari libur tahun laporan tersedia.',
  },
}

/** The sentence of a finding; the window and the command line say the same. */
export function reportFindingText(finding: {
  readonly code: ReportCheckCode
  readonly details: Details
  readonly count: number
}): string {
  const text = CHECK_WORDS[finding.code].found(finding.count, finding.details)
  return finding.details['origin'] === 'import' ? `Dari register lama: ${text}` : text
}

/** What a check that found nothing has shown. */
export const passedCheckText = (code: ReportCheckCode): string => CHECK_WORDS[code].passed
