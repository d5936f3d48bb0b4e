// Papers that belong to a case (Perki KI 1/2021 Ps.27, Ps.32(1); ppid 5.2).

export const ATTACHMENT_KINDS = [
  'identityCard',
  'powerOfAttorney',
  'deed',
  'answer',
  'correspondence',
  'ruling',
  'courtRuling',
  'other',
] as const
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number]

export const ATTACHMENT_KIND_LABELS: Readonly<Record<AttachmentKind, string>> = {
  identityCard: 'KTP atau surat keterangan kependudukan',
  powerOfAttorney: 'Surat kuasa khusus',
  deed: 'Akta pendirian dan pengesahan badan hukum',
  answer: 'Dokumen jawaban',
  correspondence: 'Surat-menyurat',
  ruling: 'Putusan atau penetapan Komisi Informasi',
  courtRuling: 'Putusan pengadilan',
  other: 'Lainnya',
}

/** Papers that prove who somebody is (Perki KI 1/2021 Ps.27, Ps.32(1)). */
export const IDENTITY_PAPERS: readonly AttachmentKind[] = ['identityCard', 'powerOfAttorney', 'deed']

export const CASE_ENTITIES = ['request', 'objection', 'dispute'] as const
export type CaseEntity = (typeof CASE_ENTITIES)[number]

/** A scan of a letter is below this; a larger file belongs in the DIP as a link. */
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024

/** What other programs show; anything that the system could run is only saved, never opened from here. */
const SHOWABLE = /\.(pdf|png|jpe?g|gif|webp|tiff?|bmp|txt|csv|docx?|xlsx?|pptx?|odt|ods)$/i

/** May the file be handed to the system's viewer? */
export function isShowable(fileName: string): boolean {
  return SHOWABLE.test(fileName)
}
