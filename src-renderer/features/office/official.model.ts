// Values of an official: how they start, what is wrong or doubtful, and who is in office.
import {
  checkNip,
  type DateOnly,
  type NipWarning,
  type Official,
  type OfficialInput,
  OfficialInputSchema,
  OFFICIAL_ROLES,
  type OfficialRole,
  parseDateOnly,
} from '../../../src-main/contract/index.ts'
import type { FieldProblem } from './profile.model.ts'

/** An official without a name yet, in office since the first day of the year. */
export function emptyOfficial(role: OfficialRole, today: DateOnly): OfficialInput {
  return {
    role,
    capacity: 'definitif',
    frontTitle: '',
    name: '',
    backTitle: '',
    nip: '',
    rank: '',
    position: '',
    validFrom: `${today.slice(0, 4)}-01-01` as DateOnly,
    validTo: null,
  }
}

/** The form of a stored official. */
export function officialFormOf(official: Official): OfficialInput {
  const { id: _id, version: _version, agencyId: _agencyId, nipWarnings: _nipWarnings, ...form } = official
  return form
}

/** Problems of the form by field; a doubtful NIP is none. */
export function officialProblems(official: OfficialInput): readonly FieldProblem[] {
  const parsed = OfficialInputSchema.safeParse(official)
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    code: issue.path[0] === 'validFrom' ? 'date.invalid' : issue.message,
  }))
}

/** Doubts about the NIP; none while the number is still being typed. */
export function nipDoubts(nip: string, focused: boolean): readonly NipWarning[] {
  const digits = nip.replace(/\s+/g, '')
  if (focused && digits.length < 18) return []
  const isDay = (year: number, month: number, day: number) =>
    parseDateOnly([String(year).padStart(4, '0'), pad(month), pad(day)].join('-')) !== undefined
  return checkNip(digits, isDay)
}

const pad = (part: number) => String(part).padStart(2, '0')

export type Standing = 'current' | 'past' | 'future'

/** Does the official hold the office on that day? */
export function standingOn(official: Pick<Official, 'validFrom' | 'validTo'>, day: DateOnly): Standing {
  if (official.validFrom > day) return 'future'
  return official.validTo !== null && official.validTo < day ? 'past' : 'current'
}

const RANKS: Readonly<Record<Standing, number>> = { current: 0, future: 1, past: 2 }

/** By role as Perki lists them, those in office first, then the latest. */
export function sortOfficials(officials: readonly Official[], day: DateOnly): readonly Official[] {
  return [...officials].sort(
    (a, b) =>
      OFFICIAL_ROLES.indexOf(a.role) - OFFICIAL_ROLES.indexOf(b.role) ||
      RANKS[standingOn(a, day)] - RANKS[standingOn(b, day)] ||
      b.validFrom.localeCompare(a.validFrom),
  )
}

/** Roles without which an answer or a report has no signer on that day. */
export function missingRoles(officials: readonly Official[], day: DateOnly): readonly OfficialRole[] {
  const needed: readonly OfficialRole[] = ['ppidExecutor', 'ppidSuperior']
  return needed.filter((role) => !officials.some((one) => one.role === role && standingOn(one, day) === 'current'))
}
