// What the screens of finalised reports say and check, without a screen.
import {
  correctionWords,
  type DateOnly,
  type Delivery,
  deliveryProblems,
  type EditionFile,
  editionProblems,
  figureValueWords,
  type OutputOf,
  recipientKind,
  REPORT_STEP_LABELS,
  type ReportFigures,
} from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { Fact } from '../../ui/fact-list.tsx'
import type { FieldProblem } from '../../ui/use-record-form.ts'
import { FORMAT_WORDS } from '../../ui/output-words.ts'
import { FORM_WORDS } from './layout.model.ts'

export type Editions = OutputOf<'reportEditions.list'>
export type Edition = Editions['editions'][number]
export type StoredDelivery = Edition['deliveries'][number]
export type Outlook = OutputOf<'reportEditions.outlook'>
export type Reminder = NonNullable<OutputOf<'reportEditions.reminder'>>

/** `Laporan tahun 2025`; for a correction `Laporan tahun 2025 · Edisi perbaikan ke-1`. */
export function editionTitle({ year, sequence }: Pick<Edition, 'year' | 'sequence'>): string {
  const correction = correctionWords(sequence)
  return correction === '' ? `Laporan tahun ${year}` : `Laporan tahun ${year} · ${correction}`
}

/** `Laporan lengkap · PDF`. */
export const fileWords = ({ form, format }: Pick<EditionFile, 'form' | 'format'>): string =>
  `${FORM_WORDS[form]} · ${FORMAT_WORDS[format]}`

/** Position and role under which an official signs, `Plt. Sekretaris Dinas selaku PPID Pelaksana`. */
export function signingWords({ capacity, position, role }: Edition['signatory']): string {
  return `${capacity === '' ? '' : `${capacity} `}${position} selaku ${role}`
}

const share = new Intl.NumberFormat('id-ID')

/** The four figures of UU KIP Ps.12, and how the objections and disputes stand: what is looked at before signing. */
export function signingFacts({ requests, objections, disputes }: ReportFigures): readonly Fact[] {
  const { byOutcome } = requests
  return [
    ['Permohonan diterima', share.format(requests.received)],
    ['Waktu pemenuhan rata-rata', `${figureValueWords(requests.meanWorkingDays)} hari kerja`],
    ['Dikabulkan', `${share.format(byOutcome.grantedFully)} seluruhnya, ${share.format(byOutcome.grantedPartly)} sebagian`],
    ['Ditolak', share.format(byOutcome.refused)],
    ['Masih dalam proses pada 31 Desember', share.format(requests.openAtEnd)],
    ['Keberatan', share.format(objections.received)],
    ['Sengketa diajukan', share.format(disputes.filed)],
  ]
}

export type SigningForm = { number: string; signedOn: DateOnly | null; reason: string }

/** What the backend would refuse, said at the fields. */
export function signingProblems(
  form: SigningForm,
  known: { readonly year: number; readonly today: DateOnly; readonly previousOn: DateOnly | null },
): FieldProblem[] {
  if (form.signedOn === null) return [{ path: 'signedOn', code: 'text.required' }]
  return editionProblems({ ...form, signedOn: form.signedOn }, known)
}

export type DeliveryForm = Omit<Delivery, 'deliveredOn'> & { deliveredOn: DateOnly | null }

/** A new delivery: to the first recipient of the layout that has not had the report yet. */
export function emptyDelivery(recipients: readonly string[], done: readonly StoredDelivery[], today: DateOnly): DeliveryForm {
  const next = recipients.find((name) => !done.some(({ recipient }) => recipient === name)) ?? ''
  const kind = next === '' ? 'other' : recipientKind(next)
  return { recipientKind: kind, recipient: next, deliveredOn: today, method: '', receiptNumber: '', note: '' }
}

/** What the backend would refuse, said at the fields. */
export function deliveryFormProblems(
  form: DeliveryForm,
  known: { readonly signedOn: DateOnly; readonly today: DateOnly },
): FieldProblem[] {
  const missing = form.recipient.trim() === '' ? [{ path: 'recipient', code: 'text.required' }] : []
  if (form.deliveredOn === null) return [...missing, { path: 'deliveredOn', code: 'text.required' }]
  const days = deliveryProblems(form.deliveredOn, known.signedOn, known.today)
  return [...missing, ...days.map(({ path, code }) => ({ path: path.replace(/^delivery\./, ''), code }))]
}

/** The delivery as it is sent; undefined while its day is missing. */
export function deliveryOf(form: DeliveryForm): Delivery | undefined {
  const { recipientKind: kind, recipient, deliveredOn, method, receiptNumber, note } = form
  return deliveredOn === null ? undefined : { recipientKind: kind, recipient, deliveredOn, method, receiptNumber, note }
}

const COLORS = { notice: 'blue', urgent: 'orange', overdue: 'red' } as const

/** The line on the first page: which step is missing, and how long there is for it (Perki KI 1/2021 Ps.56). */
export function reminderWords({ year, dueOn, daysLeft, level, missing }: Reminder) {
  const days = daysLeft < 0 ? `terlambat ${-daysLeft} hari` : daysLeft === 0 ? 'hari ini batasnya' : `${daysLeft} hari lagi`
  const steps = missing.map((step) => REPORT_STEP_LABELS[step])
  const last = steps.at(-1) ?? ''
  const list = steps.length > 1 ? `${steps.slice(0, -1).join(', ')}, dan ${last}` : last
  return {
    color: COLORS[level],
    title: `Laporan layanan informasi publik ${year}: ${days}`,
    text: `${list.charAt(0).toUpperCase()}${list.slice(1)}. Batas penyampaian ${formatDate(dueOn)} (Pasal 56 Perki KI 1/2021).`,
  }
}
