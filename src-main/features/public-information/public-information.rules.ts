// Words of the register of public information (DIP), Perki KI 1/2021 Ps.14-21 and Lamp. I.

/** Berkala (Ps.14), serta merta (Ps.19), setiap saat (Ps.21). */
export const INFORMATION_CATEGORIES = ['periodic', 'immediate', 'anytime'] as const
export type InformationCategory = (typeof INFORMATION_CATEGORIES)[number]

export const INFORMATION_STATUSES = ['draft', 'proposed', 'decided', 'published', 'withdrawn'] as const
export type InformationStatus = (typeof INFORMATION_STATUSES)[number]

/** Final fate of a record after its active and inactive years (JRA, UU 43/2009 Ps.1 number 22; ppid 9.1). */
export const RETENTION_FATES = ['destroy', 'reassess', 'permanent'] as const
export type RetentionFate = (typeof RETENTION_FATES)[number]

/** Orders of the list: the office's own, or grouped. */
export const INFORMATION_ORDERS = ['position', 'category', 'checklist'] as const
export type InformationOrder = (typeof INFORMATION_ORDERS)[number]

const DECIDED: readonly InformationStatus[] = ['decided', 'published']

/**
 * Whether a clerk may set the status by hand. An entry becomes decided only with an edition of the list, which bears the
 * decree of PPID and the approval of Atasan PPID (Perki KI 1/2021 Ps.45); what is decided may be announced or not.
 */
export function mayBecome(before: InformationStatus | null, after: InformationStatus): boolean {
  if (!DECIDED.includes(after)) return true
  return before !== null && DECIDED.includes(before)
}

/** Whether an entry stands in the public list or is put forward for it; not while it is excluded (Perki KI 1/2021 Ps.22). */
export function isInThePublicList(status: InformationStatus): boolean {
  return status === 'proposed' || DECIDED.includes(status)
}

type Retention = {
  readonly retentionText: string
  readonly retentionActive: number | null
  readonly retentionInactive: number | null
  readonly retentionFate: RetentionFate | null
}

const FATE_WORDS: Readonly<Record<RetentionFate, string>> = {
  destroy: 'musnah',
  reassess: 'dinilai kembali',
  permanent: 'permanen',
}

/** Text of the seventh official column: as written by the office, else "2 tahun aktif, 3 tahun inaktif, musnah" (ppid 9.1). */
export function retentionWords(entry: Retention): string {
  if (entry.retentionText !== '') return entry.retentionText
  const parts = [
    entry.retentionActive === null ? '' : `${entry.retentionActive} tahun aktif`,
    entry.retentionInactive === null ? '' : `${entry.retentionInactive} tahun inaktif`,
    entry.retentionFate === null ? '' : FATE_WORDS[entry.retentionFate],
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** Time and place are stored apart and printed in one official column (Lamp. I; ppid 3.1). */
export function timeAndPlace(entry: { readonly madeWhen: string; readonly madeWhere: string }): string {
  return [entry.madeWhen, entry.madeWhere].filter((part) => part !== '').join(', ')
}

/** Text of the official column "Bentuk informasi yang tersedia". */
export function formText(entry: { readonly formSoft: boolean; readonly formHard: boolean; readonly formText: string }): string {
  if (entry.formText !== '') return entry.formText
  return [entry.formSoft ? 'Softcopy' : '', entry.formHard ? 'Hardcopy' : ''].filter((part) => part !== '').join(' dan ')
}

/** False for a link that would run something when clicked; the app itself never goes online to try a link. */
export function isPlainLink(link: string): boolean {
  return !/^(javascript|data|file|vbscript):/i.test(link.replace(/\s+/g, ''))
}
