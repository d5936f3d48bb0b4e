// The DIP entry of what a final ruling opened, as a draft (Perki KI 1/2021 Ps.52(4)).
import { draftEntry } from '../public-information/public-information.draft.ts'
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import type { PublicInformationInput } from '../public-information/public-information.contract.ts'

/** "Informasi yang dinyatakan terbuka berdasarkan mekanisme keberatan dan/atau penyelesaian sengketa" in the checklist. */
export const OPENED_CHECKLIST_CODE = 'T-q'
const TITLE_LETTERS = 300

type Opened = {
  readonly rulingNumber: string
  readonly commissionName: string
  readonly informationRequested: string
  readonly finalOn: DateOnly | null
}

function titleOf(requested: string, rulingNumber: string): string {
  const line = requested.replace(/\s+/g, ' ').trim()
  if (line === '') return `Informasi yang dibuka dengan putusan ${rulingNumber}`.trim()
  return line.length <= TITLE_LETTERS ? line : `${line.slice(0, TITLE_LETTERS).trimEnd()} …`
}

/** The draft of the DIP entry; unit, form and retention are for the clerk to fill in. */
export function openedEntry({ rulingNumber, commissionName, informationRequested, finalOn }: Opened): PublicInformationInput {
  const ruling = rulingNumber === '' ? `putusan ${commissionName}` : `putusan ${commissionName} nomor ${rulingNumber}`
  return draftEntry({
    category: 'anytime',
    title: titleOf(informationRequested, rulingNumber),
    summary: `Dinyatakan terbuka berdasarkan ${ruling} yang berkekuatan hukum tetap (Pasal 11 ayat (2) UU KIP).`,
    year: finalOn === null ? null : yearOf(finalOn),
    checklistCodes: [OPENED_CHECKLIST_CODE],
  })
}
