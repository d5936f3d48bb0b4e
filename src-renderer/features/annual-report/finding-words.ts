// What each finding before signing asks for, and the place where it is done.
import {
  CHECK_GROUPS,
  type CheckGroup,
  type OutputOf,
  REPORT_CHECKS,
  REPORT_PARTS,
  type ReportCheckCode,
  type ReportPartName,
  reportFindingText,
} from '../../../src-main/contract/index.ts'

export type Finding = OutputOf<'annualReport.findings'>[number]
export type FindingWords = {
  readonly text: string
  readonly todo: string
  readonly law: string
  /** Page where it is mended. */
  readonly link?: { readonly to: string; readonly label: string }
  /** Or the part of the report to be written. */
  readonly section?: ReportPartName
}
type Step = Omit<FindingWords, 'text' | 'law'>

const to = (address: string, label: string) => ({ to: address, label })
const OFFICIALS = to('/pengaturan/pejabat', 'Buka pengaturan pejabat')
const NUMBERS = to('/permohonan/nomor', 'Buka pemeriksaan nomor')
const CORRECT_DECISION = 'Buka perkaranya dan lengkapi melalui koreksi keputusan.'

const partOf = ({ section, list }: Finding['details']): Pick<Step, 'section'> => {
  const part = REPORT_PARTS.find((one) => one === (section ?? list))
  return part === undefined ? {} : { section: part }
}

const WITHDRAW_TEXT = 'Hapus dari naskah: laporan diumumkan kepada publik.'
const MEND_ENTRY =
  'Perbaiki entrinya, nyatakan sebagai kontak resmi pada publikasi DIP bila milik badan publik, atau lepas lampirannya.'

/** Where the words of a table are written; undefined for a finding about a text. */
function tableStep({ table }: Finding['details']): Step | undefined {
  switch (table) {
    case undefined:
      return undefined
    case 'unit':
      return { todo: 'Perbaiki nama unit pada permohonannya.', link: to('/permohonan', 'Buka permohonan') }
    case 'publicInformation':
      return { todo: MEND_ENTRY, link: to('/dip/publikasi', 'Buka publikasi DIP') }
    case 'excludedInformation':
      return { todo: MEND_ENTRY, link: to('/dik', 'Buka DIK') }
    default:
      return { todo: MEND_ENTRY }
  }
}

const STEPS: Readonly<Record<ReportCheckCode, Step | ((details: Finding['details']) => Step)>> = {
  'report.unbalanced': {
    todo: 'Periksa perkara tahun ini; laporan tidak dapat dibuat sebelum jumlahnya sama.',
    link: to('/permohonan', 'Buka permohonan'),
  },
  'report.lastYearChanged': ({ year }) => ({
    todo: 'Pertimbangkan edisi koreksi laporan tahun itu.',
    link: to(`/laporan/${year}/penetapan`, `Buka laporan ${year}`),
  }),
  'report.lastYearUnreadable': ({ year }) => ({
    todo: 'Berkas laporan tahun itu tetap tersimpan; bandingkan angkanya dengan berkas tersebut.',
    link: to(`/laporan/${year}/penetapan`, `Buka laporan ${year}`),
  }),
  'report.yearNotOver': { todo: 'Angka masih dapat berubah; buat kembali laporan setelah 31 Desember.' },
  'report.datesOutOfOrder': { todo: 'Buka perkaranya dan perbaiki tanggal yang mendahului langkah sebelumnya.' },
  'report.dateInFuture': { todo: 'Buka perkaranya dan perbaiki tanggalnya.' },
  'report.handedOverBeforeNotice': { todo: 'Pastikan kedua tanggalnya benar.' },
  'report.endedWithoutOutcome': { todo: 'Buka perkaranya dan catat keputusannya.' },
  'report.closedWithoutNotice': { todo: 'Catat tanggal pemberitahuan tertulis agar waktu pelayanan terhitung.' },
  'report.refusedWithoutReason': { todo: CORRECT_DECISION },
  'report.refusedUncoded': { todo: 'Pilih dasar penolakannya melalui koreksi keputusan bila ada.' },
  'report.refusedWithoutExclusion': {
    todo: 'Tautkan pengecualian yang telah ditetapkan melalui koreksi keputusan, atau tetapkan lebih dahulu.',
    link: to('/dik', 'Buka DIK'),
  },
  'report.refusedOnPart': { todo: 'Berikan bagian yang terbuka: koreksi menjadi dikabulkan sebagian dengan penghitaman.' },
  'report.refusedWithoutOtherLaw': { todo: CORRECT_DECISION },
  'report.refusedWithoutApproval': { todo: CORRECT_DECISION },
  'report.partlyWithoutRedaction': { todo: CORRECT_DECISION },
  'report.givenWithoutGrant': { todo: 'Buka perkaranya: perbaiki keputusannya atau hapus tanggal pemberian.' },
  'report.extendedWithoutReason': { todo: 'Buka perkaranya dan catat alasan perpanjangan.' },
  'report.extendedLate': { todo: 'Jelaskan penyebabnya pada bagian kendala internal.', section: 'internalObstacles' },
  'report.lateAnswers': { todo: 'Jelaskan penyebabnya pada bagian kendala internal.', section: 'internalObstacles' },
  'report.stillOpen': { todo: 'Permohonan yang sebenarnya sudah dijawab perlu dicatat keputusannya.' },
  'report.objectionWithoutAnswer': { todo: 'Buka perkaranya dan lengkapi melalui koreksi tanggapan.' },
  'report.objectionWithoutReasons': { todo: 'Buka perkaranya dan lengkapi melalui koreksi tanggapan.' },
  'report.numberWithoutRecord': { todo: 'Catatannya hilang dari berkas ini; pulihkan dari cadangan.', link: NUMBERS },
  'report.numberGap': { todo: 'Jelaskan celah ini dalam berita acara.', link: NUMBERS },
  'report.numberTwice': { todo: 'Periksa apakah satu perkara tercatat dua kali.', link: NUMBERS },
  'report.dipNotRenewed': {
    todo: 'Usulkan edisi baru; daftar diperbarui paling sedikit setiap enam bulan.',
    link: to('/dip/edisi', 'Buka edisi DIP'),
  },
  'report.sectionMissing': (details) => ({ todo: 'Tulis naskahnya.', ...partOf(details) }),
  'report.listEmpty': (details) => ({ todo: 'Isi tabelnya, atau nyatakan nihil dalam naskah.', ...partOf(details) }),
  'report.narrativeChanged': (details) => ({
    todo: 'Bandingkan kalimatnya dengan kalimat otomatis terbaru.',
    ...partOf(details),
  }),
  'report.sameAsLastYear': (details) => ({ todo: 'Pastikan isinya memang berlaku untuk tahun ini.', ...partOf(details) }),
  'report.layoutUnreadable': { todo: 'Periksa bentuk laporan pada tab Buat dan tetapkan, lalu pilih kembali.' },
  'report.personalData': (details) => tableStep(details) ?? { todo: WITHDRAW_TEXT, ...partOf(details) },
  'report.noSignatory': {
    todo: 'Catat pejabat yang menandatangani: PPID Utama untuk laporan kota/kabupaten, PPID Pelaksana untuk yang lain.',
    link: OFFICIALS,
  },
  'report.signatoryTerm': { todo: 'Catat pejabat penggantinya atau perpanjang masa jabatannya.', link: OFFICIALS },
  'report.noAcknowledger': { todo: 'Catat Atasan PPID, atau hapus “Mengetahui” dari bentuk laporan.', link: OFFICIALS },
  'report.officialWithoutNip': { todo: 'Lengkapi bila pejabat memiliki NIP.', link: OFFICIALS },
  'report.yearWithoutCalendar': {
    todo: 'Impor hari libur tahun itu dari keputusan bersama yang berlaku.',
    link: to('/kalender', 'Buka kalender'),
  },
}

const IMPORTED = 'Lengkapi bila arsipnya ada; laporan menyebutnya apa adanya.'

/** What was found, what to do, and where. */
export function findingWords(finding: Pick<Finding, 'code' | 'details' | 'count'>): FindingWords {
  const { code, details } = finding
  const step = STEPS[code]
  const words = typeof step === 'function' ? step(details) : step
  const imported = details['origin'] === 'import' && REPORT_CHECKS[code].level === 'error'
  return { text: reportFindingText(finding), law: REPORT_CHECKS[code].law, ...words, ...(imported ? { todo: IMPORTED } : {}) }
}

export type FindingGroup = { readonly group: CheckGroup; readonly findings: readonly Finding[] }

/** By heading, errors before warnings, otherwise in the order of the checks; headings without a finding are left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return CHECK_GROUPS.flatMap((group) => {
    const own = findings.filter(({ code }) => REPORT_CHECKS[code].group === group)
    const sorted = [...own.filter(({ level }) => level === 'error'), ...own.filter(({ level }) => level === 'warning')]
    return sorted.length === 0 ? [] : [{ group, findings: sorted }]
  })
}

/** A line names so many cases; the page behind it lists all. */
const CASES_SHOWN = 5

/** The first cases of a finding and how many more there are. */
export function casesShown({ cases, count }: Pick<Finding, 'cases' | 'count'>) {
  const shown = cases.slice(0, CASES_SHOWN)
  return { shown, more: cases.length === 0 ? 0 : count - shown.length }
}

/** Where all cases of a finding are listed. */
export const findingCasesAddress = (year: number, { code, details }: Pick<Finding, 'code' | 'details'>) =>
  `/laporan/${year}/temuan/${code}/${details['origin'] === 'import' ? 'import' : 'own'}`
