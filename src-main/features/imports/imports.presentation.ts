// A checked file as the window may see it: labels, values with identity masked, messages.
import type { z } from 'zod'
import { formatDay } from '../../reporting/date-format.ts'
import { parseDateOnly } from '../../kernel/date-only.ts'
import { OBJECTION_OUTCOME_LABELS } from '../objections/objections.labels.ts'
import {
  ACCESS_METHOD_LABELS,
  APPLICANT_KIND_LABELS,
  CHANNEL_LABELS,
  REQUEST_OUTCOME_LABELS,
} from '../requests/requests.labels.ts'
import { maskContact, maskNationalId } from '../requests/requests.rules.ts'
import { CATEGORY_LABELS } from '../public-information/public-information.labels.ts'
import type { ImportMessageSchema, ImportPreviewRowSchema, ImportSummarySchema } from './imports.contract.ts'
import type { ImportCheck } from './imports.job.ts'
import { DRAFT_LABELS } from './imports.labels.ts'
import type { ImportMessage } from './reading/messages.ts'
import type { ImportPreview } from './reading/preview.ts'

type WireMessage = z.input<typeof ImportMessageSchema>
type PreviewRow = ImportPreview['rows'][number]

const wireMessage = (message: ImportMessage): WireMessage => ({
  sheet: message.sheet ?? '',
  row: message.row ?? 0,
  column: message.column ?? '',
  code: message.code,
  level: message.level,
  text: message.text,
})

/** Counts, mapping and file-level messages. */
export function summaryOf(check: ImportCheck): z.input<typeof ImportSummarySchema> {
  const { preview } = check
  return {
    fileName: check.fileName,
    kind: preview.kind,
    blocked: preview.blocked,
    read: preview.read,
    accepted: preview.accepted,
    doubtful: preview.rows.filter((row) => row.state === 'doubtful').length,
    rejected: preview.rejected,
    joined: preview.joined,
    skippedHeadings: preview.skippedHeadings,
    mapping: preview.mapping.map((column) => ({
      sheet: column.sheet,
      column: column.letter,
      header: column.header,
      field: column.field === null ? '' : (DRAFT_LABELS[column.field] ?? column.field),
    })),
    messages: preview.messages.map(wireMessage),
  }
}

/** One row of the preview. */
export function previewRowOf(row: PreviewRow): z.input<typeof ImportPreviewRowSchema> {
  const cells =
    row.state === 'rejected'
      ? []
      : Object.entries(row.draft).flatMap(([field, value]) => {
          const shown = shownValue(field, value)
          return shown === '' ? [] : [{ label: DRAFT_LABELS[field] ?? field, value: shown }]
        })
  return { sheet: row.sheet, row: row.row, state: row.state, cells, messages: row.messages.map(wireMessage) }
}

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  accessMethod: ACCESS_METHOD_LABELS,
  applicantKind: APPLICANT_KIND_LABELS,
  channel: CHANNEL_LABELS,
  outcome: { ...OBJECTION_OUTCOME_LABELS, ...REQUEST_OUTCOME_LABELS },
  category: CATEGORY_LABELS,
}

function shownValue(field: string, value: unknown): string {
  if (value === null || value === '' || value === false) return ''
  if (value === true) return 'Ya'
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  const text = String(value)
  if (field === 'nationalId') return maskNationalId(text)
  if (field === 'phone' || field === 'email') return maskContact(text)
  if (field === 'address') return '(disembunyikan)'
  const day = parseDateOnly(text)
  return day === undefined ? (WORDS[field]?.[text] ?? text) : formatDay(day)
}
