// Indonesian words for the chain of clocks; the panel and the printed sheet use the same.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { DayOff, HolidayKind } from '../../kernel/working-calendar.ts'
import type { ClockBasis, ClockCode, ClockCounting, ClockNote, ClockOwner, ClockState, ClockTrigger } from './clocks.rules.ts'

export const CLOCK_LABELS: Readonly<Record<ClockCode, string>> = {
  R1: 'Pemeriksaan kelengkapan',
  R2: 'Perbaikan oleh pemohon',
  R3: 'Target pemberitahuan (internal)',
  R4: 'Pemberitahuan tertulis',
  R5: 'Pemberitahuan tertulis (17 hari kerja)',
  O1: 'Pengajuan keberatan',
  O2: 'Tanggapan atas keberatan',
  O3: 'Pengajuan sengketa ke Komisi Informasi',
  S1: 'Komisi Informasi mulai menyelesaikan',
  M1: 'Mediasi',
  S2: 'Komisi Informasi menyelesaikan sengketa',
  C1: 'Gugatan ke pengadilan',
  K1: 'Kasasi ke Mahkamah Agung',
  E1: 'Pelaksanaan putusan',
}

export const CLOCK_BASIS_LABELS: Readonly<Record<ClockBasis, string>> = {
  check: 'Pasal 31 ayat (2) Perki KI 1/2021',
  repair: 'Pasal 33 ayat (3) Perki KI 1/2021',
  noticeTarget: 'Pasal 31 ayat (3) Perki KI 1/2021, target internal OPD',
  answer: 'Pasal 22 ayat (7) UU KIP; Pasal 34 ayat (3) Perki KI 1/2021',
  extendedAnswer: 'Pasal 22 ayat (8) UU KIP; Pasal 36 ayat (2) Perki KI 1/2021',
  objectionFiling: 'Pasal 36 ayat (1) UU KIP',
  objectionAnswer: 'Pasal 36 ayat (2) UU KIP',
  objectionAnswerRegistered: 'Pasal 44 ayat (1) Perki KI 1/2021',
  disputeFiling: 'Pasal 37 ayat (2) UU KIP; Pasal 13 Perki KI 1/2013',
  commissionStart: 'Pasal 38 ayat (1) UU KIP',
  mediation: 'Pasal 41 Perki KI 1/2013',
  commissionFinish: 'Pasal 38 ayat (2) UU KIP',
  courtLaw: 'Pasal 48 UU KIP',
  courtRegulation: 'Pasal 60 Perki KI 1/2013',
  cassation: 'Pasal 50 UU KIP',
  execution: 'Pasal 46 UU KIP, menurut amar putusan',
}

/** Goes on after "dihitung sejak". */
export const CLOCK_TRIGGER_LABELS: Readonly<Record<ClockTrigger, string>> = {
  registered: 'permohonan dicatat dalam register',
  incompleteReceived: 'surat keterangan tidak lengkap diterima pemohon',
  declaredComplete: 'permohonan dinyatakan lengkap',
  objectionComplete: 'keberatan dinyatakan lengkap',
  received: 'diterima',
  noticed: 'pemberitahuan tertulis',
  answerPeriodEnded: 'waktu jawab permohonan berakhir tanpa pemberitahuan',
  answered: 'tanggapan atas keberatan',
  answerReceived: 'tanggapan diterima pemohon',
  objectionPeriodEnded: 'waktu tanggapan keberatan berakhir',
  disputeFiled: 'sengketa diajukan',
  mediationStarted: 'pertemuan mediasi pertama',
  ruled: 'putusan Komisi Informasi',
  rulingReceived: 'salinan putusan diterima',
  courtRuled: 'putusan pengadilan',
  courtRulingReceived: 'putusan pengadilan diterima',
}

export const CLOCK_COUNTING_LABELS: Readonly<Record<ClockCounting, string>> = {
  workingDays: 'hari kerja',
  calendarDays: 'hari kalender',
}

const STATE_LABELS: Readonly<Record<Exclude<ClockState, 'overdue'>, string>> = {
  notStarted: 'Belum mulai',
  running: 'Berjalan',
  metInTime: 'Tepat waktu',
  metLate: 'Terlambat',
  notNeeded: 'Tidak diperlukan',
  undated: 'Tanggal tidak dicatat',
}
const OVERDUE_LABELS: Readonly<Record<ClockOwner, string>> = {
  agency: 'Lewat waktu',
  applicant: 'Waktu berakhir',
  commission: 'Lewat waktu',
  parties: 'Waktu berakhir',
}

/** The state in words; the applicant's lapsed window is no failure of the office. */
export function clockStateLabel(state: ClockState, owner: ClockOwner, internal: boolean): string {
  if (state !== 'overdue') return internal && state === 'metLate' ? 'Melewati target' : STATE_LABELS[state]
  return internal ? 'Target terlewati' : OVERDUE_LABELS[owner]
}

/** A note as a sentence; `format` writes its day. */
export function clockNoteSentence(note: ClockNote, format: (day: DateOnly) => string): string {
  const day = note.on === null ? '' : format(note.on)
  const sentences: Readonly<Record<ClockNote['code'], string>> = {
    twoNoticePeriods:
      'Pasal 31 ayat (3) Perki KI 1/2021 menyebut 3 hari, sedangkan Pasal 22 ayat (7) UU KIP memberi 10 hari kerja. Batas hukumnya 10 hari kerja; tanggal ini target kerja OPD.',
    extended: `Diperpanjang satu kali dengan 7 hari kerja, diberitahukan ${day}; seluruhnya 17 hari kerja dan tidak dapat diperpanjang lagi.`,
    restartedOnRepair: `Waktu jawab dimulai kembali pada ${day}, saat permohonan dinyatakan lengkap, menurut pengaturan OPD. Peraturan tidak mengaturnya.`,
    registeredLater: `Permohonan baru dicatat ${day}; waktu jawab tetap dihitung sejak diterima.`,
    recordedOtherwise: `Register mencatat batas ${day}. Kalender atau aturan hitung berubah sesudah perkara ditutup.`,
    noRequest:
      'Keberatan tanpa permohonan (informasi berkala, alasan huruf b): hari ditemukannya alasan tidak dicatat, sehingga 30 hari kerja tidak dapat dihitung.',
    answerDayAsReceipt: 'Hari tanggapan diterima pemohon tidak dicatat; dihitung dari tanggal tanggapan.',
    answeredAfterPeriod: `Tanggapan diberikan sesudah batas 30 hari kerja. Dihitung sejak batas itu, waktu ke Komisi Informasi berakhir ${day}; yang dipakai ialah sejak tanggapan.`,
    objectionRegisteredLater: `Keberatan baru dicatat ${day}. Pasal 36 ayat (2) UU KIP menghitung sejak diterima, Pasal 44 ayat (1) Perki KI 1/2021 sejak dicatat; dipakai yang lebih awal.`,
    courtPeriodConflict:
      'Pasal 48 UU KIP memberi 14 hari kerja, Pasal 60 Perki KI 1/2013 menyebut 14 hari. Keduanya dihitung; tanggal yang lebih awal adalah tanggal aman.',
    cassationPeriodConflict:
      'Pasal 50 UU KIP menyebut 14 hari tanpa kata "kerja". Dihitung sebagai hari kalender dan hari kerja; tanggal yang lebih awal adalah tanggal aman.',
    safeDayPassed: `Tanggal aman sudah lewat. Menurut hitungan yang lebih panjang, batasnya ${day}.`,
    metBetweenReadings: `Diajukan ${day}, sesudah tanggal aman tetapi masih dalam hitungan yang lebih panjang.`,
    dueOnDayOff: `Tanggal ini bukan hari kerja; hari kerja terakhir sebelumnya ${day}.`,
    courtRulingDayAsReceipt: 'Hari putusan pengadilan diterima tidak dicatat; dihitung dari tanggal putusan.',
    mediationExtended: `Diperpanjang satu kali dengan 7 hari kerja pada ${day}; seluruhnya 21 hari kerja (Pasal 41 Perki KI 1/2013).`,
    commissionPeriodStart:
      'Undang-undang tidak menyebut hari pertama dari 100 hari kerja; dihitung sejak permohonan penyelesaian sengketa diajukan.',
    executionByOrder: 'Tanggal ini ditulis dari amar putusan, bukan hasil hitungan hari kerja.',
    executionWaitsForCourt:
      'Putusan Komisi Informasi digugat ke pengadilan; pelaksanaannya menunggu putusan yang berkekuatan hukum tetap.',
  }
  return sentences[note.code]
}

const DAY_OFF_KIND_LABELS: Readonly<Record<'saturday' | 'sunday' | HolidayKind, string>> = {
  saturday: 'Sabtu',
  sunday: 'Minggu',
  national: 'libur nasional',
  collectiveLeave: 'cuti bersama',
  local: 'libur daerah',
}

type SkippedDay = { readonly reason: DayOff['reason']; readonly kind: HolidayKind | null }

/** Why a day does not count: `Akhir pekan`, or the holiday's name with its kind, which a name may already say. */
export function dayOffWords(day: SkippedDay & { readonly name: string | null }): string {
  if (day.reason !== 'holiday' || day.kind === null) return 'Akhir pekan'
  const name = day.name ?? ''
  const kind = DAY_OFF_KIND_LABELS[day.kind]
  return name.toLowerCase().startsWith(kind) ? name : `${name} (${kind})`
}

/** `6 hari dilewati: 2 Sabtu, 2 Minggu, 1 libur nasional, 1 cuti bersama`. */
export function skippedDaysSummary(skipped: readonly SkippedDay[]): string {
  if (skipped.length === 0) return 'Tidak ada hari yang dilewati'
  const kinds = Object.entries(DAY_OFF_KIND_LABELS).map(([kind, label]) => {
    const count = skipped.filter((day) => (day.reason === 'holiday' ? day.kind : day.reason) === kind).length
    return count === 0 ? '' : `${count} ${label}`
  })
  return `${skipped.length} hari dilewati: ${kinds.filter((part) => part !== '').join(', ')}`
}
