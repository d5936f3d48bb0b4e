// What the screens of editions say and check, without a screen.
import {
  type DateOnly,
  type Edition,
  EDITION_PERIOD_LABELS,
  type EditionDecision,
  type EditionProposal,
  type OutputOf,
  periodOf,
} from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'

export type Renewal = OutputOf<'dipEditions.list'>['renewal']

/** `Semester II Tahun 2026`. */
export const editionTitle = (edition: Pick<Edition, 'period' | 'year'>): string =>
  `${EDITION_PERIOD_LABELS[edition.period]} Tahun ${edition.year}`

/** How the list stands to the duty of Ps.45(7), as one sentence and a colour. */
export function renewalWords(renewal: Renewal): { readonly title: string; readonly text: string; readonly color: string } {
  if (renewal.state === 'none')
    return {
      title: 'Belum ada edisi yang ditetapkan',
      text: 'Daftar Informasi Publik sah setelah ditetapkan dengan Keputusan PPID atas persetujuan Atasan PPID.',
      color: 'orange',
    }
  const { decreeOn, dueOn, daysLeft } = renewal
  const since = `Edisi terakhir ditetapkan ${formatDate(decreeOn)}; batas pemutakhiran ${formatDate(dueOn)}.`
  if (renewal.state === 'overdue')
    return { title: `Pemutakhiran terlambat ${-daysLeft} hari`, text: `${since} Usulkan edisi baru.`, color: 'red' }
  if (renewal.state === 'dueSoon') {
    const title = daysLeft === 0 ? 'Hari ini batas pemutakhiran' : `Pemutakhiran jatuh tempo ${daysLeft} hari lagi`
    return { title, text: `${since} Siapkan usulan edisi baru.`, color: 'orange' }
  }
  return { title: 'Daftar masih mutakhir', text: `${since} Masih ${daysLeft} hari.`, color: 'teal' }
}

export type EditionForm = {
  year: number | string
  period: Edition['period']
  letterNumber: string
  letterOn: DateOnly | null
  note: string
  decreeNumber: string
  decreeOn: DateOnly | null
  approvedBy: string
  approvedOn: DateOnly | null
}

/** A new proposal of the semester that runs. */
export function emptyEdition(today: DateOnly, superiorName: string): EditionForm {
  return {
    year: Number(today.slice(0, 4)),
    period: periodOf(today),
    letterNumber: '',
    letterOn: null,
    note: '',
    decreeNumber: '',
    decreeOn: null,
    approvedBy: superiorName,
    approvedOn: null,
  }
}

type Problem = { readonly path: string; readonly code: string }

const ahead = (form: EditionForm, paths: readonly ('letterOn' | 'decreeOn' | 'approvedOn')[], today: DateOnly): Problem[] =>
  paths.flatMap((path) => {
    const on = form[path]
    return on !== null && on > today ? [{ path, code: 'date.inFuture' }] : []
  })

/** Problems of the proposal's own fields. */
export function proposalProblems(form: EditionForm, today: DateOnly): Problem[] {
  const isYear = typeof form.year === 'number' && form.year >= 2008 && form.year <= 2100
  return [...(isYear ? [] : [{ path: 'year', code: 'text.required' }]), ...ahead(form, ['letterOn'], today)]
}

/** Problems of the decree's fields; the order of the days is checked again by the backend. */
export function decisionFormProblems(form: EditionForm, today: DateOnly): Problem[] {
  const missing = (['decreeNumber', 'decreeOn', 'approvedBy', 'approvedOn'] as const).filter(
    (path) => (form[path] ?? '').trim() === '',
  )
  const isLate = form.decreeOn !== null && form.approvedOn !== null && form.approvedOn > form.decreeOn
  return [
    ...missing.map((path) => ({ path, code: 'text.required' })),
    ...ahead(form, ['decreeOn', 'approvedOn'], today),
    ...(isLate ? [{ path: 'approvedOn', code: 'edition.approvedAfterDecree' }] : []),
  ]
}

/** The proposal as it is sent. */
export function proposalOf(form: EditionForm): EditionProposal {
  const { period, letterNumber, letterOn, note } = form
  return { year: Number(form.year), period, letterNumber, letterOn, note }
}

/** The decree as it is sent; undefined while a day is missing. */
export function decisionOf(form: EditionForm): EditionDecision | undefined {
  const { decreeNumber, decreeOn, approvedBy, approvedOn } = form
  if (decreeOn === null || approvedOn === null) return undefined
  return { decreeNumber, decreeOn, approvedBy, approvedOn }
}

/** Field problems come from the backend under `proposal.` or `decision.`; the form knows neither. */
export function atFormFields<E extends { readonly fields?: { path: string; code: string }[] | undefined }>(error: E): E {
  const fields = error.fields?.map(({ path, code }) => ({ path: path.replace(/^(proposal|decision)\./, ''), code }))
  return fields === undefined ? error : { ...error, fields }
}

const number = new Intl.NumberFormat('id-ID')
/** `1.234`. */
export const counted = (count: number): string => number.format(count)

/** `3 bulan`, `12 hari`: how old an edition is. */
export function ageWords(decreeOn: DateOnly, today: DateOnly): string {
  const days = Math.round((Date.parse(today) - Date.parse(decreeOn)) / 86_400_000)
  if (days === 0) return 'hari ini'
  return days < 60 ? `${days} hari` : `${Math.floor(days / 30.4375)} bulan`
}
