// What a recap for PPID Utama may cover, and which files it comes in (Perki KI 1/2021 Ps.10(1)d; ppid 7.5).
import { addMonths, type DateOnly } from '../../kernel/date-only.ts'

/** No rule names a frequency: practice is monthly, quarterly, each semester or yearly, and any days on request (ppid 7.5). */
export const RECAP_KINDS = ['month', 'quarter', 'semester', 'year', 'range'] as const
export type RecapKind = (typeof RECAP_KINDS)[number]

/** A longer time is a matter of annual reports. */
export const MOST_MONTHS = 24

type Days = { readonly from: DateOnly; readonly to: DateOnly }
type Problem = { readonly path: string; readonly code: string }

/** First day before last, the last not after today, and no more than two years. */
export function recapProblems({ from, to }: Days, today: DateOnly): Problem[] {
  if (to < from) return [{ path: 'to', code: 'date.endBeforeStart' }]
  if (to > today) return [{ path: 'to', code: 'date.inFuture' }]
  return to >= addMonths(from, MOST_MONTHS) ? [{ path: 'to', code: 'recap.tooLong' }] : []
}

/** The letter states how things stood on the last day, so it is not written before it, nor on a day to come. */
export function letterProblems(letterOn: DateOnly, to: DateOnly, today: DateOnly): Problem[] {
  if (letterOn > today) return [{ path: 'letter.letterOn', code: 'date.inFuture' }]
  return letterOn < to ? [{ path: 'letter.letterOn', code: 'recap.letterBeforeEnd' }] : []
}

/** A letter is no workbook: it comes as PDF and Word where these were chosen, as PDF beside a workbook alone. */
export function letterFormats(formats: readonly ('xlsx' | 'pdf' | 'docx')[]): ('pdf' | 'docx')[] {
  const chosen = formats.filter((format) => format !== 'xlsx')
  return chosen.length === 0 ? ['pdf'] : chosen
}
