// Words of the register of public information (DIP), Perki KI 1/2021 Ps.14-21 and Lamp. I.

/** Berkala (Ps.14), serta merta (Ps.19), setiap saat (Ps.21). */
export const INFORMATION_CATEGORIES = ['periodic', 'immediate', 'anytime'] as const
export type InformationCategory = (typeof INFORMATION_CATEGORIES)[number]

export const INFORMATION_STATUSES = ['draft', 'proposed', 'decided', 'published', 'withdrawn'] as const
export type InformationStatus = (typeof INFORMATION_STATUSES)[number]

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
