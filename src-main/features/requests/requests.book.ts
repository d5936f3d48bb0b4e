// The register book of requests in the official 21 columns (Perki KI 1/2021 Lamp. VIII), pure: cases to table.
import { cellText } from '../../reporting/cell-text.ts'
import type { Cell, ReportTable } from '../../reporting/report-model.ts'
import type { ExportProfile } from '../export-profile.rules.ts'
import { shownPerson, type ShownPerson } from '../exported-person.ts'
import { withoutIdentity } from '../redaction.ts'
import { type BookModeChoice, bookColumns, bookHeader } from './requests.columns.labels.ts'
import { REFUSAL_REASON_LABELS, REQUEST_OUTCOME_LABELS } from './requests.labels.ts'
import { withMaskedIdentity } from './requests.presentation.ts'
import type { StoredRequest } from './requests.rows.ts'

/** The book as a table; cases in the order given, people as the profile shows them. */
export function requestBook(
  requests: readonly StoredRequest[],
  mode: BookModeChoice,
  profile: ExportProfile,
  caption: string,
): ReportTable {
  const withIdentity = mode === 'article32'
  return {
    id: 'REG',
    caption,
    sheet: 'Register Permohonan',
    orientation: 'landscape',
    header: bookHeader(withIdentity),
    numbered: true,
    columns: bookColumns(withIdentity),
    rows: requests.map((request, index) => {
      const person = shownPerson(profile, personOf(request))
      const cells = bookCells(request, person, index + 1)
      return { cells: withIdentity ? [...cells, ...identityCells(request, person)] : cells }
    }),
    emptyText: 'Nihil',
  }
}

/** One line of the book as a screen may show it: printed cells, identity masked (Perki KI 1/2021 Ps.32; UU 27/2022). */
export function bookLine(request: StoredRequest, mode: BookModeChoice): { id: number; cells: string[] } {
  const secrets = [request.nationalId, request.phone, request.email]
  // Numbers and mail addresses only: a text without either need not be searched, and a page has a hundred lines.
  const unnamed = (free: string) => (/\d{3}|@/.test(free) ? withoutIdentity(free, secrets) : free)
  const shown = {
    ...withMaskedIdentity(request),
    informationRequested: unnamed(request.informationRequested),
    purpose: unnamed(request.purpose),
    refusalText: unnamed(request.refusalText),
  }
  const columns = bookColumns(mode === 'article32')
  // Masked above already: nothing is left for a profile to take away.
  const person = shownPerson('internal', personOf(shown))
  const cells = [...bookCells(shown, person, 1), ...(mode === 'article32' ? identityCells(shown, person) : [])]
  return {
    id: request.id,
    cells: columns.map((column, index) => cellText(cells[index] ?? '', column)),
  }
}

const personOf = (request: StoredRequest) => ({
  names: [request.applicantName, request.proxyName],
  identity: [request.nationalId, request.address, request.phone, request.email],
})

const mark = (on: boolean) => (on ? 1 : 0)

function bookCells(request: StoredRequest, person: ShownPerson, ordinal: number): Cell[] {
  const { free } = person
  const fee = request.feeCopying + request.feeDelivery + request.feeOther
  return [
    request.registrationNumber,
    { date: request.receivedOn },
    person.name(request.applicantName, `Pemohon ${ordinal}`),
    person.column('address', request.address),
    person.column('contact', [request.phone, request.email].filter((part) => part !== '').join('; ')),
    free(request.occupation),
    free(request.informationRequested),
    free(request.purpose),
    mark(request.underControl === true),
    mark(request.underControl === false),
    mark(request.notDocumented || request.outcome === 'notDocumented'),
    mark(request.formSoft),
    mark(request.formHard),
    mark(request.accessMethod === 'view'),
    mark(request.accessMethod === 'copy'),
    request.outcome === null ? 'Dalam proses' : REQUEST_OUTCOME_LABELS[request.outcome],
    free(refusalWords(request)),
    request.noticeOn === null ? '' : { date: request.noticeOn },
    request.providedOn === null ? '' : { date: request.providedOn },
    fee === 0 ? 'Rp0' : `Rp${fee.toLocaleString('id-ID')}`,
    free(request.paymentMethod),
  ]
}

function refusalWords(request: StoredRequest): string {
  const coded = request.refusalReasons.map((reason) => REFUSAL_REASON_LABELS[reason])
  const other = request.outcome === 'notHeld' && request.otherBody !== '' ? [`Dikuasai ${request.otherBody}`] : []
  return [...coded, ...other, ...(request.outcome === 'refused' && coded.length === 0 ? [request.refusalText] : [])]
    .filter((part) => part !== '')
    .join('; ')
}

function identityCells(request: StoredRequest, person: ShownPerson): Cell[] {
  const identity = request.nationalId === '' ? request.legalEntityDecree : request.nationalId
  return [person.column('nationalId', identity), person.column('powerOfAttorney', request.powerOfAttorney)]
}
