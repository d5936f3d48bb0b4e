// What the retention screen decides before anything is asked of the register.
import dayjs from 'dayjs'
import type { DueCase, RetentionSetting } from '../../../src-main/contract/index.ts'

/** Years as the number field holds them; empty keeps for ever. */
export type RetentionValues = { identityYears: number | string; scansYears: number | string; basis: string }

const typed = (years: number | null) => years ?? ''
const kept = (value: number | string) => (value === '' ? null : Number(value))

/** The form of a stored setting. */
export const valuesOf = ({ identityYears, scansYears, basis }: RetentionSetting): RetentionValues => ({
  identityYears: typed(identityYears),
  scansYears: typed(scansYears),
  basis,
})

/** What is sent to be kept. */
export const settingOf = ({ identityYears, scansYears, basis }: RetentionValues): RetentionSetting => ({
  identityYears: kept(identityYears),
  scansYears: kept(scansYears),
  basis,
})

/** Neither is set: nothing is ever due. */
export const isOff = ({ identityYears, scansYears }: RetentionSetting) => identityYears === null && scansYears === null

export type KeptBackups = { readonly keepDaily: number; readonly keepWeekly: number; readonly keepMonthly: number }

/**
 * Day by which automatic backups from before are replaced in an office that works on: the longest of its daily, weekly and
 * monthly ones, each with the period that runs. `2026-11-24` with 12 months gives `2027-12-24`.
 */
export function backupsUntil(today: string, { keepDaily, keepWeekly, keepMonthly }: KeptBackups): string {
  const day = dayjs(today)
  const ends = [day.add(keepDaily + 1, 'day'), day.add(keepWeekly + 1, 'week'), day.add(keepMonthly + 1, 'month')]
  return ends.map((end) => end.format('YYYY-MM-DD')).reduce((one, other) => (one > other ? one : other))
}

/** What goes, in words. */
export const WHAT_GOES: Readonly<Record<DueCase['what'], string>> = {
  identity: 'Identitas dan pindaiannya',
  scans: 'Pindaian identitas saja',
}

/** Page of the case. */
export const caseHref = ({ entity, id }: Pick<DueCase, 'entity' | 'id'>) =>
  `/${entity === 'request' ? 'permohonan' : 'keberatan'}/${id}`

export const counted = (value: number, unit: string) => `${value.toLocaleString('id-ID')} ${unit}`
