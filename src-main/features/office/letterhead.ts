// The head of every document, apart from what draws it: who composes a document needs no drawing library.
import type { Letterhead } from '../../reporting/report-model.ts'
import type { Agency } from './office.contract.ts'

/** The agency's letterhead as reports print it. */
export function letterheadOf(agency: Agency): Letterhead {
  const contacts = [
    agency.phone === '' ? '' : `Telepon\u00A0${agency.phone}`,
    agency.fax === '' ? '' : `Faksimile\u00A0${agency.fax}`,
    agency.email === '' ? '' : `Pos-el\u00A0${agency.email}`,
    agency.website === '' ? '' : `Laman\u00A0${agency.website}`,
  ].filter((part) => part !== '')
  const place = [agency.city, agency.postalCode].filter((part) => part !== '').join(' ')
  return {
    governmentName: agency.governmentName,
    agencyName: agency.name,
    lines: [[agency.address, place].filter((part) => part !== '').join(', '), contacts.join('  ')].filter((line) => line !== ''),
    place: agency.city,
    logo: agency.logo,
  }
}
