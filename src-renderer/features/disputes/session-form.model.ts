// The sittings of a dispute as the window edits them, and what the table says of each.
import {
  type Dispute,
  type DateOnly,
  type DisputeInput,
  type DisputeSession,
  DisputeSessionSchema,
  disputeDayProblems,
  parseDateOnly,
} from '../../../src-main/contract/index.ts'
import type { FieldProblem } from '../../ui/use-record-form.ts'
import { disputeFormOf } from './dispute-form.model.ts'

/** What the form holds: attendance as a word, since a box has no "not yet known". */
export type SessionForm = Omit<DisputeSession, 'on' | 'attendedBy'> & {
  readonly on: string | null
  readonly applicant: Presence
  readonly respondent: Presence
}

export const PRESENCES = ['unknown', 'came', 'absent'] as const
export type Presence = (typeof PRESENCES)[number]
export const PRESENCE_LABELS: Readonly<Record<Presence, string>> = {
  unknown: 'Belum dicatat',
  came: 'Hadir',
  absent: 'Tidak hadir',
}

const presenceOf = (attended: boolean | null): Presence => (attended === null ? 'unknown' : attended ? 'came' : 'absent')
const attendedOf = (presence: Presence): boolean | null => (presence === 'unknown' ? null : presence === 'came')

/** A sitting to be added: the preliminary one first, then mediations while the case is mediated, then adjudication. */
export function emptySession({ procedure, sessions, mediationResult }: Dispute): SessionForm {
  const kind = procedure === 'mediation' && mediationResult === null && sessions.length > 0 ? 'mediation' : 'adjudication'
  return {
    kind: sessions.length === 0 ? 'preliminary' : kind,
    on: null,
    time: '',
    summonsReceivedOn: null,
    agenda: '',
    place: '',
    note: '',
    applicant: 'unknown',
    respondent: 'unknown',
  }
}

/** A stored sitting as the form holds it. */
export function sessionFormOf({ attendedBy, ...session }: DisputeSession): SessionForm {
  return { ...session, applicant: presenceOf(attendedBy.applicant), respondent: presenceOf(attendedBy.respondent) }
}

/** The sitting the form describes; undefined while it has no day. */
export function sessionOf({ applicant, respondent, ...form }: SessionForm): DisputeSession | undefined {
  const on = form.on === null ? undefined : parseDateOnly(form.on)
  if (on === undefined) return undefined
  return { ...form, on, attendedBy: { applicant: attendedOf(applicant), respondent: attendedOf(respondent) } }
}

/** The dispute with that sitting put in place of the one at `index`, or added when there is none. */
export function withSession(dispute: Dispute, index: number | null, session: DisputeSession): DisputeInput {
  const form = disputeFormOf(dispute)
  const sessions = index === null ? [...form.sessions, session] : form.sessions.with(index, session)
  return { ...form, sessions }
}

/** The dispute without the sitting at `index`. */
export function withoutSession(dispute: Dispute, index: number): DisputeInput {
  const form = disputeFormOf(dispute)
  return { ...form, sessions: form.sessions.toSpliced(index, 1) }
}

/** Problems of a sitting by the fields of its form; the backend asks the same rules. */
export function sessionProblems(form: SessionForm, dispute: Dispute, today: DateOnly): readonly FieldProblem[] {
  const session = sessionOf(form)
  if (session === undefined) return [{ path: 'on', code: 'text.required' }]
  const parsed = DisputeSessionSchema.safeParse(session)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), code: message }))
  const alone = { ...disputeFormOf(dispute), sessions: [session] }
  return disputeDayProblems(alone, null, today)
    .filter(({ path }) => path.startsWith('sessions.'))
    .map(({ path, code }) => ({ path: path.slice('sessions.0.'.length), code }))
}

/** Who came, in one line: `Pemohon hadir, termohon tidak hadir`. */
export function attendanceWords({ attendedBy, on }: DisputeSession, today: DateOnly): string {
  const { applicant, respondent } = attendedBy
  if (applicant === null && respondent === null) return on > today ? 'Akan datang' : 'Belum dicatat'
  const word = (attended: boolean | null) => (attended === null ? 'belum dicatat' : attended ? 'hadir' : 'tidak hadir')
  return `Pemohon ${word(applicant)}, termohon ${word(respondent)}`
}
