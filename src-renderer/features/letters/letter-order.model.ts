// What is chosen for a letter before it is issued.
import type { DateOnly, LetterEntity, LetterKind, LetterOrder } from '../../../src-main/contract/index.ts'

/** A letter of today with the usual signer and the office's wording. */
export function emptyOrder(kind: LetterKind, entityId: number, today: DateOnly): LetterOrder {
  return {
    kind,
    entityId,
    letterOn: today,
    signatoryId: null,
    withTitles: null,
    addressee: '',
    opening: null,
    closing: null,
    copies: [],
  }
}

/** The day a letter usually bears: an answer that of the answer, minutes that of the deliberation, everything else today. */
export function usualDay(
  kind: LetterKind,
  objection: { readonly answeredOn: DateOnly | null; readonly deliberationOn: DateOnly | null } | null,
  today: DateOnly,
): DateOnly {
  if (kind === 'objectionAnswer') return objection?.answeredOn ?? today
  return kind === 'deliberationMinutes' ? (objection?.deliberationOn ?? today) : today
}

type EntityWords = { readonly name: string; readonly list: string; readonly receipt: LetterKind; readonly receiptName: string }

/** What the window calls each kind of case, where its pages are, and which letter acknowledges it. */
export const CASE_WORDS: Readonly<Record<LetterEntity, EntityWords>> = {
  request: { name: 'Permohonan', list: '/permohonan', receipt: 'receipt', receiptName: 'tanda bukti' },
  objection: { name: 'Keberatan', list: '/keberatan', receipt: 'objectionReceipt', receiptName: 'tanda terima' },
}

/** One copy-to a line; empty lines are none. */
export function copiesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.replace(/^\s*\d+[.)]\s*/, '').trim())
    .filter((line) => line !== '')
    .slice(0, 10)
}

/** The first word in braces that is no placeholder; undefined when all are known. */
export function unknownPlaceholder(text: string, known: readonly string[]): string | undefined {
  return [...text.matchAll(/\{([^{}]*)\}/g)].find(([, name = '']) => !known.includes(name))?.[0]
}
