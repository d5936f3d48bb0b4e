// The head of every document, apart from what draws it: who composes a document needs no drawing library.
import { isDrawable } from '../../platform/logo-file.ts'
import type { Letterhead } from '../../reporting/report-model.ts'
import type { Agency } from './office.contract.ts'
import { letterheadLines } from './office.rules.ts'

/** The agency's letterhead as reports print it. */
export const letterheadOf = (agency: Agency): Letterhead => ({
  governmentName: agency.governmentName,
  agencyName: agency.name,
  lines: letterheadLines(agency, '\u00A0'),
  place: agency.city,
  logo: agency.logo !== null && isDrawable(agency.logo.base64) ? agency.logo : null,
})
