// What the retention screen decides before anything is asked of the register.
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

const WHAT_GOES: Readonly<Record<DueCase['what'], string>> = {
  identity: 'Identitas dan pindaiannya',
  scans: 'Pindaian identitas saja',
}

/** What goes, in words. */
export const whatGoes = ({ what, discarded }: Pick<DueCase, 'what' | 'discarded'>) =>
  discarded && what === 'identity' ? 'Seluruhnya, dari sampah' : WHAT_GOES[what]

const PAGES: Readonly<Record<DueCase['entity'], string>> = { request: 'permohonan', objection: 'keberatan', dispute: 'sengketa' }

/** Page of the case; null for one in the trash, which has none. */
export const caseHref = ({ entity, id, discarded }: Pick<DueCase, 'entity' | 'id' | 'discarded'>) =>
  discarded ? null : `/${PAGES[entity]}/${id}`

export const counted = (value: number, unit: string) => `${value.toLocaleString('id-ID')} ${unit}`
