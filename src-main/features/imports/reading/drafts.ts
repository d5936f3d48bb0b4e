// What the reading hands on: one plain object a register entry, before any database knows it.
import type { ExclusionGround } from '../../excluded-information/excluded-information.rules.ts'
import type { InformationCategory } from '../../public-information/public-information.rules.ts'
import type { ObjectionDraft } from '../../objections/objections.draft.ts'
import type { RequestDraft } from '../../requests/requests.draft.ts'

/** An entry of the DIP. Texts are `''` where the file says nothing. */
export type PublicInformationDraft = {
  readonly category: InformationCategory | null
  readonly title: string
  readonly summary: string
  readonly holderUnit: string
  readonly responsible: string
  /** Time of making as the file words it: "Tahun 2023", "13 Maret 2026". */
  readonly madeWhen: string
  readonly madeWhere: string
  readonly year: number | null
  readonly formSoft: boolean
  readonly formHard: boolean
  readonly formText: string
  readonly retentionText: string
  readonly media: string
  readonly link: string
}

/** An entry of the DIK. */
export type ExcludedInformationDraft = {
  readonly title: string
  readonly content: string
  readonly legalBasis: string
  /** Letters of Pasal 17 UU 14/2008 named in the legal basis. */
  readonly grounds: readonly ExclusionGround[]
  readonly consequenceOpen: string
  readonly consequenceClosed: string
  readonly periodText: string
  readonly holderUnit: string
}

/** Draft type of each kind of file. */
export type DraftByKind = {
  readonly publicInformation: PublicInformationDraft
  readonly excludedInformation: ExcludedInformationDraft
  readonly request: RequestDraft
  readonly objection: ObjectionDraft
}

export type ImportKind = keyof DraftByKind
