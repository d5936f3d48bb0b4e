// Entries that are there already: in the register, or in an earlier row of the same file.
import type { DraftByKind, ImportKind } from '../reading/drafts.ts'
import { rowKey } from '../reading/plan.ts'
import type { PreviewRow } from '../reading/preview.ts'

/** An entry of the register, as far as it tells whether a row is the same. */
export type KnownEntry = {
  readonly id: number
  /** Number or title, to name it to the clerk. */
  readonly label: string
  readonly identity: string
  /** For cases: by it a row of a full table is known again, whatever was corrected in it. */
  readonly byNumber?: string
}

/** By identity. */
export type KnownEntries = ReadonlyMap<string, KnownEntry>

export type Duplicate =
  | { readonly of: 'register'; readonly id: number; readonly label: string }
  | { readonly of: 'file'; readonly sheet: string; readonly row: number; readonly label: string }

/** What two entries of one kind have in common when they are the same: case, punctuation and spacing do not count. */
export function identityOf(...parts: readonly (string | number | null)[]): string {
  return parts.map((part) => plain(String(part ?? ''))).join('|')
}

/** Number and day of receipt of a case. */
export const numberIdentity = (number: string, receivedOn: string) => identityOf('nomor', number, receivedOn)

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** What tells an entry from others, be it a row of a file or one of the register. */
type Telling = {
  publicInformation: Pick<DraftByKind['publicInformation'], 'title' | 'summary' | 'year'> & { readonly category: string | null }
  excludedInformation: Pick<DraftByKind['excludedInformation'], 'title' | 'content'>
  request: { readonly receivedOn: string } & Pick<DraftByKind['request'], 'applicantName' | 'informationRequested'>
  objection: { readonly receivedOn: string; readonly requestNumber: string | null; readonly grounds: readonly string[] } & Pick<
    DraftByKind['objection'],
    'applicantName' | 'informationRequested'
  >
}

export const IDENTITIES: { readonly [K in ImportKind]: (entry: Telling[K]) => string } = {
  publicInformation: ({ title, summary, year, category }) => identityOf(title, summary, year, category ?? 'anytime'),
  excludedInformation: ({ title, content }) => identityOf(title, content),
  request: ({ receivedOn, applicantName, informationRequested }) => identityOf(receivedOn, applicantName, informationRequested),
  objection: ({ receivedOn, applicantName, informationRequested, requestNumber, grounds }) =>
    identityOf(receivedOn, applicantName, informationRequested || requestNumber, grounds.join('')),
}

/** Identities of drafts worked out before: after a repair most drafts are the same objects. */
export type KnownIdentities = WeakMap<DraftByKind[ImportKind], string>

/** Rows that repeat an entry of the register or an earlier row, by the key of the row. */
export function findDuplicates(
  kind: ImportKind,
  rows: readonly PreviewRow<DraftByKind[ImportKind]>[],
  known: KnownEntries,
  identities: KnownIdentities = new WeakMap(),
): Map<string, Duplicate> {
  const identity = IDENTITIES[kind] as (draft: DraftByKind[ImportKind]) => string
  const first = new Map<string, { readonly sheet: string; readonly row: number }>()
  const found = new Map<string, Duplicate>()
  for (const { sheet, row, draft, ...read } of rows) {
    if (draft === null) continue
    const own = identities.get(draft) ?? identity(draft)
    identities.set(draft, own)
    const exact = 'exact' in read ? read.exact?.entry : undefined
    const byNumber =
      exact !== undefined && 'registrationNumber' in exact && exact.registrationNumber !== ''
        ? known.get(numberIdentity(exact.registrationNumber, exact.receivedOn))
        : undefined
    const there = byNumber ?? known.get(own)
    const earlier = first.get(own)
    if (there !== undefined) found.set(rowKey({ sheet, row }), { of: 'register', id: there.id, label: there.label })
    else if (earlier !== undefined) found.set(rowKey({ sheet, row }), { of: 'file', ...earlier, label: `baris ${earlier.row}` })
    else first.set(own, { sheet, row })
  }
  return found
}
