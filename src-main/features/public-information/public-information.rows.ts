// Rows of the DIP and what they mean: between the columns of the file and the entry of the contract.
import type { Selectable } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { PublicInformationTable } from '../../storage/tables.ts'
import type { PublicInformation, PublicInformationInput } from './public-information.contract.ts'
import type { InformationCategory, InformationStatus, RetentionFate } from './public-information.rules.ts'

export type InformationRow = Selectable<PublicInformationTable>

/** The entry that a row holds. */
export function toEntry(row: InformationRow): PublicInformation {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    category: row.category as InformationCategory,
    title: row.title,
    summary: row.summary,
    holderUnit: row.holder_unit,
    responsible: row.responsible,
    madeWhen: row.made_when,
    madeWhere: row.made_where,
    year: row.year,
    formSoft: row.form_soft === 1,
    formHard: row.form_hard === 1,
    formText: row.form_text,
    retentionText: row.retention_text,
    retentionActive: row.retention_active,
    retentionInactive: row.retention_inactive,
    retentionFate: row.retention_fate as RetentionFate | null,
    retentionBasis: row.retention_basis,
    media: row.media,
    link: row.link,
    checklistCodes: JSON.parse(row.checklist_codes) as string[],
    excludedInformationId: row.excluded_information_id,
    status: row.status as InformationStatus,
    withdrawalReason: row.withdrawal_reason,
    fileName: row.file_name,
    updatedOn: row.updated_on as DateOnly,
    publishedOn: row.published_on as DateOnly | null,
    trashedAt: row.trashed_at,
  }
}

/** The columns that a form fills. */
export function toColumns(entry: PublicInformationInput) {
  return {
    category: entry.category,
    title: entry.title,
    summary: entry.summary,
    holder_unit: entry.holderUnit,
    responsible: entry.responsible,
    made_when: entry.madeWhen,
    made_where: entry.madeWhere,
    year: entry.year,
    form_soft: entry.formSoft ? 1 : 0,
    form_hard: entry.formHard ? 1 : 0,
    form_text: entry.formText,
    retention_text: entry.retentionText,
    retention_active: entry.retentionActive,
    retention_inactive: entry.retentionInactive,
    retention_fate: entry.retentionFate,
    retention_basis: entry.retentionBasis,
    media: entry.media,
    link: entry.link,
    checklist_codes: JSON.stringify(entry.checklistCodes),
    excluded_information_id: entry.excludedInformationId,
    status: entry.status,
    withdrawal_reason: entry.withdrawalReason,
  }
}

/** What a form would send for an entry as it is. */
export function toInput(entry: PublicInformation): PublicInformationInput {
  const { id: _i, version: _v, agencyId: _a, fileName: _f, updatedOn: _u, publishedOn: _p, trashedAt: _t, ...input } = entry
  return input
}
