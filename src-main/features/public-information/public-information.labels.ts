// Indonesian words for the vocabulary of the DIP.
import type { InformationCategory, InformationStatus, RetentionFate } from './public-information.rules.ts'

export const CATEGORY_LABELS: Readonly<Record<InformationCategory, string>> = {
  periodic: 'Berkala',
  immediate: 'Serta Merta',
  anytime: 'Setiap Saat',
}

export const CATEGORY_HEADINGS: Readonly<Record<InformationCategory, string>> = {
  periodic: 'Informasi yang Wajib Disediakan dan Diumumkan secara Berkala',
  immediate: 'Informasi yang Wajib Diumumkan secara Serta Merta',
  anytime: 'Informasi yang Wajib Tersedia Setiap Saat',
}

export const INFORMATION_STATUS_LABELS: Readonly<Record<InformationStatus, string>> = {
  draft: 'Draf',
  proposed: 'Diusulkan',
  decided: 'Ditetapkan',
  published: 'Diumumkan',
  withdrawn: 'Ditarik',
}

export const RETENTION_FATE_LABELS: Readonly<Record<RetentionFate, string>> = {
  destroy: 'Musnah',
  reassess: 'Dinilai kembali',
  permanent: 'Permanen',
}
