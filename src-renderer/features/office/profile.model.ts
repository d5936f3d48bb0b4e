// Values of an OPD's profile: how they start, what is wrong with them, and how its numbers and letterhead will look.
import {
  type Agency,
  type AgencyProfile,
  AgencyProfileSchema,
  DEFAULT_NUMBERING_TEMPLATE,
  type DateOnly,
  formatRegisterNumber,
  isNumberingTemplate,
  type TimeZone,
} from '../../../src-main/contract/index.ts'

export type FieldProblem = { readonly path: string; readonly code: string }

/** A new OPD with the defaults that fit most offices. */
export function emptyProfile(timeZone: TimeZone): AgencyProfile {
  return {
    governmentName: '',
    name: '',
    shortCode: '',
    address: '',
    city: '',
    postalCode: '',
    phone: '',
    fax: '',
    email: '',
    website: '',
    timeZone,
    workingWeek: 5,
    countTriggerDay: false,
    countNotHeldAsRefused: false,
    executorLabel: 'Pelaksana',
    restartOnRepair: false,
    noticeTargetDays: 3,
    reminderTime: '08:00',
    numberingTemplate: DEFAULT_NUMBERING_TEMPLATE,
  }
}

/** The profile part of a stored OPD. */
export function profileOf(agency: Agency): AgencyProfile {
  const { id: _id, version: _version, logo: _logo, ...profile } = agency
  return profile
}

/** Another OPD of the same government: name and contacts are its own, the rules are the same. */
export function siblingProfile(agency: Agency): AgencyProfile {
  const own = { name: '', shortCode: '', address: '', postalCode: '', phone: '', fax: '', email: '', website: '' }
  return { ...profileOf(agency), ...own }
}

/** Problems of the profile by field. */
export function profileProblems(profile: AgencyProfile): readonly FieldProblem[] {
  const parsed = AgencyProfileSchema.safeParse(profile)
  return parsed.success ? [] : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
}

/** The zone of a computer that is `minutes` ahead of UTC; one set to another country counts as WIB. */
export function timeZoneAhead(minutes: number): TimeZone {
  if (minutes === 480) return 'WITA'
  return minutes === 540 ? 'WIT' : 'WIB'
}

/** `Pemerintah Kota Bandung` is led from Bandung; undefined when the name does not say. */
export function cityOfGovernment(governmentName: string): string | undefined {
  return /^pemerintah (?:daerah )?(?:kota|kabupaten)(?: administrasi)? (.+)$/i.exec(governmentName.trim())?.[1]
}

export const NUMBERING_SUGGESTIONS = [
  DEFAULT_NUMBERING_TEMPLATE,
  '{seq:4}/{unit}/{type}/{year}',
  '{seq}/{type}/{unit}/{month}/{year}',
  '{type}-{year}-{seq:4}',
] as const

/** The first numbers a template gives; undefined while it is not one. */
export function exampleNumbers(template: string, unit: string, day: DateOnly): readonly string[] | undefined {
  if (!isNumberingTemplate(template)) return undefined
  const number = (seq: number, type: 'PIP' | 'KEB') =>
    formatRegisterNumber(template, { seq, type, unit: unit === '' ? 'OPD' : unit, registeredOn: day })
  return [number(1, 'PIP'), number(2, 'PIP'), number(1, 'KEB')]
}
