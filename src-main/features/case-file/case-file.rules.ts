// What the file of a case holds, and what of it the applicant's side may see (UU KIP Ps.37-46; Perki KI 1/2013 Ps.11).
import type { AttachmentKind, CaseEntity } from '../attachments/attachments.rules.ts'
import type { LetterKind } from '../letters/letters.rules.ts'

/** For the office and the commission, or for the applicant. */
export const CASE_FILE_SIDES = ['office', 'applicant'] as const
export type CaseFileSide = (typeof CASE_FILE_SIDES)[number]

export const PART_GROUPS = ['summary', 'letters', 'consequence', 'attachments'] as const
export type PartGroup = (typeof PART_GROUPS)[number]

/** Letters between the office's own rooms; every other letter was addressed to the applicant. */
const INTERNAL_LETTERS: readonly LetterKind[] = ['forwardingNote']

/** Papers that the applicant brought or was given, as a party also the rulings; the rest may hold what is excluded. */
const APPLICANT_PAPERS: readonly AttachmentKind[] = ['identityCard', 'powerOfAttorney', 'deed', 'answer', 'ruling', 'courtRuling']

export type CasePart = {
  /** `timeline`, `clocks`, `letter-12`, `test-3`, `attachment-7`. */
  readonly id: string
  readonly group: PartGroup
  readonly entity: CaseEntity | null
  readonly title: string
  /** Day of the paper, ISO; null when it is made now. */
  readonly on: string | null
  /** Bytes of a stored file; null for what is drawn. */
  readonly size: number | null
  /** May go into the applicant's side. */
  readonly forApplicant: boolean
}

/** Whether a letter may go to the applicant's side: what was written to the applicant, nothing between rooms. */
export function letterForApplicant(kind: LetterKind): boolean {
  return !INTERNAL_LETTERS.includes(kind)
}

/**
 * Whether a paper may go to the applicant's side. What answers a request was given to the applicant; what answers an objection
 * or a petition is the office's pleading, which may describe what is excluded.
 */
export function attachmentForApplicant(kind: AttachmentKind, entity: CaseEntity): boolean {
  return APPLICANT_PAPERS.includes(kind) && (kind !== 'answer' || entity === 'request')
}

/**
 * The parts of a side, in order. A worksheet of a consequence test describes what is excluded, so it is for the office and
 * the commission only: the commission may look into it, the applicant may not (Perki KI 1/2013 Ps.34; ppid 11 number 25).
 */
export function partsOfSide(parts: readonly CasePart[], side: CaseFileSide): readonly CasePart[] {
  return side === 'office' ? parts : parts.filter((part) => part.forApplicant)
}

/** Shorter texts are ordinary words and no secret. */
const SHORTEST_SECRET = 12

/** Letters and digits only, in lower case: line breaks, hyphens and spacing do not hide a text. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export type Secret = { readonly where: string; readonly text: string }

/** A sentence as long as this gives something away even without the rest of its text. */
const TELLING_SENTENCE = 30

/** A text and, since a letter may hold a part of it, each telling sentence of it. */
const inPieces = (text: string) => [text, ...text.split(/[\n.;!?]+/).filter((piece) => bare(piece).length >= TELLING_SENTENCE)]

/**
 * Excluded texts and internal notes that stand, whole or by a sentence, in a document meant for the applicant. `known` are
 * texts the applicant wrote: what only repeats them is not given away.
 */
export function leaksIn(document: string, secrets: readonly Secret[], known: readonly string[]): readonly Secret[] {
  const told = known.map(bare)
  const text = ` ${bare(document)} `
  const isTold = (piece: string) => {
    const wanted = bare(piece)
    if (wanted.length < SHORTEST_SECRET || told.some((one) => one.includes(wanted))) return false
    return text.includes(` ${wanted} `)
  }
  return secrets.filter((secret) => inPieces(secret.text).some(isTold))
}
