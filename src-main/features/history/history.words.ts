// A line of the journal in plain Indonesian words, pure: what was done, which fields, from what to what.
import { parseDateOnly } from '../../kernel/date-only.ts'
import { formatDay } from '../../reporting/date-format.ts'
import { plainAction } from './history.actions.labels.ts'
import type { RecordLine } from './history.contract.ts'
import { fieldLabel } from './history.fields.labels.ts'
import { isPair } from './history.rules.ts'
import type { JournalLine } from './history.store.ts'
import { codeWord } from './history.values.labels.ts'

const HIDDEN = '•'
/** Facts for the app itself: what was undone, and rows by their numbers. */
const NOT_TOLD = new Set(['of', 'id', 'version', 'agencyId', 'ids', 'jobId', 'beforeId'])
/** The place in the list is a number between two others: it tells nobody anything. */
const PLACE = 'publicInformation.position'
/** Longer texts are cut: the history says what changed, the record itself what stands now. */
const LONGEST = 400

/** What was done, also when it was undone: `Dibatalkan: Diubah`; an act without a label is named as it is. */
export function actionWords(entity: string, action: string, of: unknown): string {
  const named = (act: string) => plainAction(entity, act) ?? act
  if (typeof of !== 'string') return named(action)
  const way = { undo: 'Diurungkan', redo: 'Diulangi', bringBack: 'Penghapusan ditarik kembali' }[action] ?? named(action)
  return `${way}: ${named(of).toLowerCase()}`
}

/** The line as the history of a record shows it. Identity was never written down: its fields only say that they changed. */
export function recordLine(line: JournalLine): RecordLine {
  const changes = JSON.parse(line.changes) as Record<string, unknown>
  const fields = Object.entries(changes)
    .filter(([field]) => !NOT_TOLD.has(field) && `${line.entity}.${field}` !== PLACE)
    .flatMap(([field, value]) => (field === 'set' ? Object.entries(value as object) : [[field, value] as const]))
    .map(([field, value]) => fieldLine(line.entity, field, value))
    .filter((told) => told.before !== told.after || told.hidden)
  return {
    id: line.id,
    at: line.at,
    userName: line.user_name,
    action: actionWords(line.entity, line.action, changes['of']),
    fields,
  }
}

function fieldLine(entity: string, field: string, value: unknown): RecordLine['fields'][number] {
  const label = fieldLabel(entity, field) ?? field
  if (!isPair(field, value)) return { field: label, before: null, after: valueWords(entity, field, value), hidden: false }
  const [before, after] = value
  if (before === HIDDEN || after === HIDDEN) return { field: label, before: null, after: null, hidden: true }
  return {
    field: label,
    before: valueWords(entity, field, before),
    after: valueWords(entity, field, after),
    hidden: false,
  }
}

/** Columns of the DIP hold truths as 0 and 1. */
const isTruth = (field: string) => field === 'formSoft' || field === 'formHard'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** A value in words: days as days, codes by their labels, lists one after another; null for nothing. */
function valueWords(entity: string, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  if (typeof value === 'number') return isTruth(field) ? valueWords(entity, field, value === 1) : String(value)
  if (typeof value === 'string') return textWords(entity, field, value)
  if (Array.isArray(value)) {
    const words = value.flatMap((one) => valueWords(entity, field, one) ?? [])
    return words.length === 0 ? null : cut(words.join('; '))
  }
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const words = valueWords(entity, name, part)
    return words === null ? [] : [`${fieldLabel(entity, name) ?? name}: ${words}`]
  })
  return parts.length === 0 ? null : cut(parts.join(', '))
}

function textWords(entity: string, field: string, text: string): string | null {
  if (field === 'checklistCodes' && text.startsWith('[')) return valueWords(entity, field, JSON.parse(text))
  const code = codeWord(entity, field, text)
  if (code !== undefined) return code
  const day = parseDateOnly(INSTANT.test(text) ? text.slice(0, 10) : text)
  return day === undefined ? cut(text) : formatDay(day)
}

const cut = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`)
