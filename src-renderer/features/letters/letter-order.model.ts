// What is chosen for a letter before it is issued.
import type { DateOnly, LetterKind, LetterOrder } from '../../../src-main/contract/index.ts'

/** A letter of today with the usual signer and the office's wording. */
export function emptyOrder(kind: LetterKind, requestId: number, today: DateOnly): LetterOrder {
  return {
    kind,
    requestId,
    letterOn: today,
    signatoryId: null,
    withTitles: null,
    addressee: '',
    opening: null,
    closing: null,
    copies: [],
  }
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
