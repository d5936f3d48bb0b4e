// Indonesian words for what is due, with the article it rests on; the daily sheet, the calendar file and the screen share them.
import type { DueStep } from './dashboard.rules.ts'

export const DUE_STEP_LABELS: Readonly<Record<DueStep, string>> = {
  check: 'Periksa kelengkapan',
  repair: 'Batas perbaikan oleh pemohon',
  notice: 'Pemberitahuan tertulis',
  extendedNotice: 'Pemberitahuan tertulis (diperpanjang)',
  objectionAnswer: 'Tanggapan Atasan PPID',
  objectionExecution: 'Pelaksanaan tanggapan keberatan',
  session: 'Sidang Komisi Informasi',
  mediation: 'Masa mediasi berakhir',
  court: 'Batas gugatan ke pengadilan',
  cassation: 'Batas kasasi',
  execution: 'Pelaksanaan putusan',
}

export const DUE_STEP_ARTICLES: Readonly<Record<DueStep, string>> = {
  check: 'Pasal 31 ayat (2) Perki KI 1/2021',
  repair: 'Pasal 33 ayat (3) Perki KI 1/2021',
  notice: 'Pasal 22 ayat (7) UU KIP',
  extendedNotice: 'Pasal 22 ayat (8) UU KIP',
  objectionAnswer: 'Pasal 36 ayat (2) UU KIP',
  objectionExecution: 'Pasal 36 UU KIP',
  session: 'Pasal 24 Perki KI 1/2013',
  mediation: 'Pasal 41 Perki KI 1/2013',
  court: 'Pasal 48 UU KIP; Pasal 60 Perki KI 1/2013',
  cassation: 'Pasal 50 UU KIP',
  execution: 'Pasal 46 UU KIP',
}
