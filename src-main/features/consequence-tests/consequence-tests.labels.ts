// Indonesian words of consequence tests (Perki KI 1/2021 Ps.49, Ps.53).
import type { TestDocument, TestKind, TestOccasion, TestResult, TestStatus } from './consequence-tests.rules.ts'

export const TEST_KIND_LABELS: Readonly<Record<TestKind, string>> = {
  exclusion: 'Pengecualian',
  change: 'Pengubahan klasifikasi',
}

export const TEST_OCCASION_LABELS: Readonly<Record<TestOccasion, string>> = {
  beforeRequest: 'Sebelum ada permohonan informasi',
  atRequest: 'Pada saat ada permohonan informasi',
  disputeOrder: 'Pada saat penyelesaian sengketa atas perintah Majelis Komisioner',
}

export const TEST_STATUS_LABELS: Readonly<Record<TestStatus, string>> = {
  draft: 'Konsep',
  approved: 'Disetujui pimpinan',
  decided: 'Ditetapkan PPID',
}

export const TEST_RESULT_LABELS: Readonly<Record<TestResult, string>> = {
  excluded: 'Dikecualikan',
  opened: 'Dibuka',
}

export const TEST_DOCUMENT_TITLES: Readonly<Record<TestKind, Readonly<Record<TestDocument, string>>>> = {
  exclusion: {
    sheet: 'Lembar Pengujian Konsekuensi',
    decree: 'Penetapan Klasifikasi Informasi yang Dikecualikan',
  },
  change: {
    sheet: 'Lembar Pengujian Konsekuensi Pengubahan Klasifikasi',
    decree: 'Penetapan Pengubahan Klasifikasi Informasi yang Dikecualikan',
  },
}

/** The annex of Perki KI 1/2021 a document follows. */
export const TEST_DOCUMENT_LAWS: Readonly<Record<TestKind, Readonly<Record<TestDocument, string>>>> = {
  exclusion: { sheet: 'Lampiran II dan Pasal 49 Perki KI 1/2021', decree: 'Lampiran III dan Pasal 49 ayat (7) Perki KI 1/2021' },
  change: { sheet: 'Lampiran IV dan Pasal 53 Perki KI 1/2021', decree: 'Lampiran V dan Pasal 53 Perki KI 1/2021' },
}
