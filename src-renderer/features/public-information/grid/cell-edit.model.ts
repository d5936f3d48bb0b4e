// Editing one cell: what is changed by it, and what is refused.
import {
  INFORMATION_STATUSES,
  type InformationStatus,
  isPlainLink,
  mayBecome,
  type PublicInformation,
  type PublicInformationInput,
  type PublicInformationPatch,
  PublicInformationPatchSchema,
} from '../../../../src-main/contract/index.ts'
import type { ColumnId, GridColumn } from './grid-columns.model.ts'

export type CellDraft = Partial<PublicInformationInput>

/** How a cell is edited: in its place, or on a card below it when it needs more room or more than one field. */
export type EditorKind = 'text' | 'year' | 'longText' | 'card'

const KINDS: Readonly<Partial<Record<ColumnId, EditorKind>>> = {
  title: 'longText',
  summary: 'longText',
  made: 'card',
  form: 'card',
  retention: 'card',
  status: 'card',
  checklist: 'card',
  category: 'card',
  year: 'year',
}

/** The editor of a column; undefined when its cells are not edited. */
export function editorOf(column: Pick<GridColumn, 'id' | 'fields'>): EditorKind | undefined {
  return column.fields.length === 0 ? undefined : (KINDS[column.id] ?? 'text')
}

/** Columns in which typing a letter begins to write. */
export function takesTyping(column: Pick<GridColumn, 'id' | 'fields'>): boolean {
  const editor = editorOf(column)
  return editor !== undefined && editor !== 'card'
}

/** What the editor starts with; `typed` replaces the text when one began by typing. */
export function draftOf(column: Pick<GridColumn, 'fields'>, row: PublicInformation, typed: string | null): CellDraft {
  const draft = Object.fromEntries(column.fields.map((field) => [field, row[field]])) as CellDraft
  const [first] = column.fields
  if (typed === null || first === undefined) return draft
  return first === 'year' ? { year: yearTyped(typed) } : { ...draft, [first]: typed }
}

/** The year typed so far; null for an empty field. */
export function yearTyped(text: string): number | null {
  const digits = text.replaceAll(/\D/g, '').slice(0, 4)
  return digits === '' ? null : Number(digits)
}

/** The fields that differ from the row; null when nothing was changed. */
export function cellPatch(row: PublicInformation, draft: CellDraft): PublicInformationPatch | null {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const trimmed = Object.entries(draft).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
  const changed = trimmed.filter(([key, value]) => !same(row[key as keyof PublicInformationInput], value))
  if (changed.length === 0) return null
  const patch = Object.fromEntries(changed) as PublicInformationPatch
  // The reason belongs to the withdrawal and goes with it.
  if (patch.status !== undefined && patch.status !== 'withdrawn' && row.withdrawalReason !== '')
    return { ...patch, withdrawalReason: '' }
  return patch
}

/** Code of what is wrong with a change; undefined when it may be sent. */
export function patchProblem(row: PublicInformation, patch: PublicInformationPatch): string | undefined {
  const parsed = PublicInformationPatchSchema.safeParse(patch)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return issue === undefined || issue.message.includes(' ') ? 'field.invalid_type' : issue.message
  }
  const after: PublicInformation = Object.assign({}, row, patch)
  if (after.status === 'withdrawn' && after.withdrawalReason.trim() === '') return 'text.required'
  if (!isPlainLink(after.link)) return 'link.invalid'
  return mayBecome(row.status, after.status) ? undefined : 'field.invalid_value'
}

/** What the status may become by hand; the present one among them. */
export function statusChoices(before: InformationStatus | null): readonly InformationStatus[] {
  return INFORMATION_STATUSES.filter((status) => mayBecome(before, status))
}
