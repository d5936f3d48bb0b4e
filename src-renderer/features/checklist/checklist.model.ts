// What the checklist shows and says, without the screen.
import {
  APPLIES_SOURCE_LABELS,
  CHECKLIST_ITEMS,
  type ChecklistItem,
  type ChecklistLine,
  type Completeness,
  type InformationCategory,
  INFORMATION_CATEGORIES,
  isGap,
  REGISTER_SUPPLY_NOTES,
} from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'

/** An item with what this office has of it. */
export type Entry = { readonly item: ChecklistItem; readonly line: ChecklistLine }

export const CHECKLIST_VIEWS = ['gaps', 'applicable', 'notApplicable'] as const
export type ChecklistView = (typeof CHECKLIST_VIEWS)[number]

export type ChecklistFilter = {
  readonly view: ChecklistView
  readonly category: InformationCategory | null
  readonly search: string
}

/** The lines joined to their items, in the order of the regulation; a code this version does not know is left out. */
export function joined(lines: readonly ChecklistLine[]): Entry[] {
  const byCode = new Map(lines.map((line) => [line.code, line]))
  return CHECKLIST_ITEMS.flatMap((item) => {
    const line = byCode.get(item.code)
    return line === undefined ? [] : [{ item, line }]
  })
}

const IN_VIEW: Readonly<Record<ChecklistView, (line: ChecklistLine) => boolean>> = {
  gaps: (line) => isGap(line.state),
  applicable: (line) => line.state.kind !== 'notApplicable',
  notApplicable: (line) => line.state.kind === 'notApplicable',
}

/** How many lines each view has in a category. */
export function viewCounts(
  entries: readonly Entry[],
  category: InformationCategory | null,
): Readonly<Record<ChecklistView, number>> {
  const own = entries.filter(({ item }) => category === null || item.category === category)
  const count = (view: ChecklistView) => own.filter(({ line }) => IN_VIEW[view](line)).length
  return { gaps: count('gaps'), applicable: count('applicable'), notApplicable: count('notApplicable') }
}

const words = (text: string) => text.toLocaleLowerCase('id-ID')

/** What the filter leaves, under the headings of the categories; an empty heading is left out. */
export function shownGroups(entries: readonly Entry[], { view, category, search }: ChecklistFilter) {
  const wanted = words(search.trim())
  const fits = ({ item, line }: Entry) =>
    IN_VIEW[view](line) && (wanted === '' || words(`${item.code} ${item.title} ${item.hint} ${item.law}`).includes(wanted))
  return INFORMATION_CATEGORIES.filter((one) => category === null || one === category)
    .map((one) => ({ category: one, entries: entries.filter((entry) => entry.item.category === one && fits(entry)) }))
    .filter((group) => group.entries.length > 0)
}

/** Colour of the state's badge. */
export function stateColor({ state }: ChecklistLine): string {
  if (state.kind === 'satisfied') return 'teal'
  if (state.kind === 'nil') return 'blue'
  if (state.kind === 'notApplicable') return 'gray'
  return state.kind === 'missing' ? 'red' : 'yellow'
}

/** What stands below the badge: since when, until when, or why not. */
export function stateDetail({ item, line }: Entry): string {
  const { state } = line
  switch (state.kind) {
    case 'satisfied':
      if (state.until !== null) return `mutakhir sampai ${formatDate(state.until)}`
      return item.auto === 'informationList' || item.auto === 'periodicItems' ? 'otomatis dari register' : ''
    case 'nil':
      return `berlaku sampai ${formatDate(state.until)}`
    case 'outdated':
      return `sejak ${formatDate(state.since)}`
    case 'missing':
      return state.nilLapsedOn === null ? '' : `nihil berakhir ${formatDate(state.nilLapsedOn)}`
    case 'notApplicable':
      return APPLIES_SOURCE_LABELS[state.source]
    case 'notPublished':
      return 'ditetapkan melalui edisi DIP'
    case 'noEvidence':
      return 'lengkapi salah satunya'
    default:
      return state satisfies never
  }
}

/** Published of linked, or that there is none. */
export function entryWords({ linked, published }: Pick<ChecklistLine, 'linked' | 'published'>): string {
  if (linked === 0) return 'Belum ada'
  return `${linked} informasi, ${published === linked ? 'semua' : published === 0 ? 'belum' : published} diumumkan`
}

/** Share of the applicable items that is satisfied, in whole per cent rounded down: 100 means that nothing is missing. */
export function percent({ satisfied, applicable }: Completeness): number | null {
  return applicable === 0 ? null : Math.floor((satisfied * 100) / applicable)
}

const ACTIONS = ['choose', 'open', 'update', 'apply'] as const
export type Action = (typeof ACTIONS)[number]

export const ACTION_LABELS: Readonly<Record<Action, string>> = {
  choose: 'Pilih informasi …',
  open: 'Lihat informasi',
  update: 'Mutakhirkan',
  apply: 'Berlakukan …',
}

/** What closes the gap next; nothing where the item is satisfied or answered by others. */
export function nextAction({ item, line }: Entry): Action | null {
  if (item.auto === 'periodicItems') return null
  switch (line.state.kind) {
    case 'missing':
      return 'choose'
    case 'notPublished':
    case 'noEvidence':
      return 'open'
    case 'outdated':
      return 'update'
    case 'notApplicable':
      return item.duty === 'none' ? null : 'apply'
    case 'satisfied':
    case 'nil':
      return null
    default:
      return line.state satisfies never
  }
}

/** What the registers know of an item; empty for an item that no register knows. */
export function registerWords(item: ChecklistItem, registers: { readonly year: number; readonly requests: number }): string {
  if (item.auto === null) return ''
  const note = REGISTER_SUPPLY_NOTES[item.auto]
  if (item.auto !== 'requestFigures') return note
  return `${note} Register ${registers.year}: ${registers.requests.toLocaleString('id-ID')} permohonan.`
}

/** Codes of an entry after this item is tied to it, or untied. */
export function withCode(codes: readonly string[], code: string, tied: boolean): string[] {
  if (!tied) return codes.filter((one) => one !== code)
  return codes.includes(code) ? [...codes] : [...codes, code]
}
