// What is printed of a year, and whether it is still what the drawn files say.
import { createHash } from 'node:crypto'
import type { DateOnly } from '../../kernel/date-only.ts'
import { gatherContent } from '../annual-report/annual-report.content.ts'
import type { ReportContent } from '../annual-report/report-content.ts'
import { findLayout } from '../annual-report/report-layout.store.ts'
import type { Agency } from '../office/office.contract.ts'
import type { QueryContext } from '../slice.ts'

/** Everything the report is composed from; it says who signed it and when, not who made it today. */
export async function gatherForSigning(
  context: Pick<QueryContext, 'read' | 'now' | 'resourcesFolder'>,
  agency: Agency,
  { year, signedOn }: { readonly year: number; readonly signedOn: DateOnly },
  progress: () => void = () => undefined,
): Promise<ReportContent> {
  const { paper } = await findLayout(context.read, agency.id)
  const order = { year, paper, now: context.now, resourcesFolder: context.resourcesFolder, signedOn }
  return gatherContent(context.read, agency, order, progress)
}

/** Parts of the content by the name an error gives them. */
type Part = 'figures' | 'texts' | 'lists' | 'layout' | 'signatures' | 'annexes' | 'rest'
export type Fingerprints = Readonly<Record<Part, string>>

/** A checksum of each part; the instant of making is no content. */
export function fingerprintsOf({ createdAt: _, ...content }: ReportContent): Fingerprints {
  const { figures, previous, texts, lists, layout, paper, signatory, acknowledger, annexes, ...rest } = content
  const of = (part: unknown) => createHash('sha256').update(JSON.stringify(part)).digest('hex')
  return {
    figures: of([figures, previous]),
    texts: of(texts),
    lists: of(lists),
    layout: of([layout, paper]),
    signatures: of([signatory, acknowledger]),
    annexes: of(annexes),
    rest: of(rest),
  }
}

/** Which parts say something else now. */
export const changedParts = (then: Fingerprints, now: Fingerprints): Part[] =>
  (Object.keys(then) as Part[]).filter((part) => then[part] !== now[part])
