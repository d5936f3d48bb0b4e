// What an entry becomes when it is edited, and what refuses it.
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import type { PublicInformationInput, PublicInformationPatch } from './public-information.contract.ts'
import { dateInIndonesian } from './public-information.dates.ts'
import { type InformationRow, toColumns, toEntry, toInput } from './public-information.rows.ts'
import { type InformationStatus, isPlainLink, mayBecome } from './public-information.rules.ts'
import type { Columns } from './public-information.changes.ts'

/** Refuses a link that would run something, and a status that only an edition of the list gives. */
export function refuseUnfitEntry(before: InformationStatus | null, entry: PublicInformationInput): void {
  if (!isPlainLink(entry.link)) throw new AppError('publicInformation.linkInvalid')
  if (!mayBecome(before, entry.status)) throw new AppError('publicInformation.notDecided')
}

/** What an entry is to the desk, not what it says: changing it makes the entry no more current than it was. */
const NOT_CONTENT = ['status', 'withdrawal_reason', 'checklist_codes', 'excluded_information_id']

/** Columns of the row after the form `typed`; the day of the last change moves only with what the entry says. */
export function revisedColumns(row: InformationRow, typed: PublicInformationInput, day: DateOnly): Columns {
  const madeWhen = typed.madeWhen === row.made_when ? typed.madeWhen : dateInIndonesian(typed.madeWhen)
  const entry = { ...typed, madeWhen }
  refuseUnfitEntry(row.status as InformationStatus, entry)
  const columns: Columns = toColumns(entry)
  const before: Columns = row
  const says = Object.keys(columns).some((column) => !NOT_CONTENT.includes(column) && columns[column] !== before[column])
  return { ...columns, updated_on: says ? day : row.updated_on, published_on: publishedOn(row, entry.status, day) }
}

function publishedOn(row: InformationRow, status: InformationStatus, day: DateOnly): string | null {
  if (status !== 'published') return null
  return row.status === 'published' ? row.published_on : day
}

/** Columns of the row after some fields are set; an entry no longer withdrawn loses the reason of its withdrawal. */
export function patchedColumns(row: InformationRow, change: PublicInformationPatch, day: DateOnly): Columns {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const entry: PublicInformationInput = { ...toInput(toEntry(row)), ...given }
  if (row.status === 'withdrawn' && entry.status !== 'withdrawn') entry.withdrawalReason = ''
  if (entry.status === 'withdrawn' && entry.withdrawalReason === '')
    refuseFieldProblems([{ path: 'change.withdrawalReason', code: 'text.required' }])
  return revisedColumns(row, entry, day)
}
