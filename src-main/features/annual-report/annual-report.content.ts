// Gathers what the report is composed from: figures of two years, texts, signatory, anonymised annexes.
import { dateOnly } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import type { Read } from '../../storage/handles.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { loadWorkingCalendar } from '../calendar/calendar.store.ts'
import { excludedInformationBook } from '../excluded-information/excluded-information.book.ts'
import { listExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { objectionBook } from '../objections/objections.book.ts'
import { findRequestNumbers, listObjectionsForBook } from '../objections/objections.store.ts'
import type { Agency } from '../office/office.contract.ts'
import { findSignatory } from '../office/signatory.ts'
import { publicInformationBook } from '../public-information/public-information.book.ts'
import { listPublicInformation } from '../public-information/public-information.list.store.ts'
import { letterheadOf } from '../register-book.ts'
import { requestBook } from '../requests/requests.book.ts'
import { listRequestsForBook } from '../requests/requests.store.ts'
import { collectFigures } from './annual-report.collect.ts'
import { REPORT_SECTIONS } from './annual-report.rules.ts'
import { listSections } from './annual-report.store.ts'
import type { ReportContent } from './report-content.ts'

const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER }

type Order = { readonly year: number; readonly paper: Paper; readonly now: string; readonly resourcesFolder: string }

/** Everything of one agency and year. `progress` is told after each part. */
export async function gatherContent(
  read: Read,
  agency: Agency,
  order: Order,
  progress: (part: string) => void,
): Promise<ReportContent> {
  const calendar = await loadWorkingCalendar(read, order.resourcesFolder, agency)
  const figures = await collectFigures(read, agency, calendar, order.year)
  const previous = await collectFigures(read, agency, calendar, order.year - 1)
  progress('figures')
  const sections = await listSections(read, agency.id, order.year)
  const texts = Object.fromEntries(
    REPORT_SECTIONS.flatMap((section) => {
      const body = sections.find((one) => one.section === section)?.body.trim() ?? ''
      return body === '' ? [] : [[section, body]]
    }),
  )
  const madeOn = localDay(order.now, agency.timeZone)
  const annexes = await gatherAnnexes(read, agency, order.year)
  progress('annexes')
  return {
    figures,
    previous,
    texts,
    signatory: await findSignatory(read, agency, madeOn),
    letterhead: letterheadOf(agency),
    paper: order.paper,
    executorLabel: agency.executorLabel,
    countNotHeldAsRefused: agency.countNotHeldAsRefused,
    madeOn,
    createdAt: order.now,
    annexes,
  }
}

async function gatherAnnexes(read: Read, agency: Agency, year: number): Promise<ReportContent['annexes']> {
  const [from, to] = [dateOnly(`${year}-01-01`), dateOnly(`${year}-12-31`)]
  const requests = await listRequestsForBook(read, agency.id, from, to)
  const objections = await listObjectionsForBook(read, agency.id, from, to)
  const numbers = await findRequestNumbers(
    read,
    objections.flatMap((one) => (one.requestId === null ? [] : [one.requestId])),
  )
  const everything = { search: '', category: null, status: null, year: null, checklist: null, trashed: false } as const
  const question = { agencyId: agency.id, ...everything }
  const announced = (await listPublicInformation(read, question)).filter(
    (entry) => entry.status === 'decided' || entry.status === 'published',
  )
  const excluded = await listExcludedInformation(read, { agencyId: agency.id, search: '' }, ALL)
  return [
    {
      id: 'annex-requests',
      heading: 'REGISTER PERMOHONAN INFORMASI PUBLIK',
      table: requestBook(requests, 'anonymous', `Register permohonan informasi tahun ${year} (identitas pemohon disamarkan)`),
    },
    {
      id: 'annex-objections',
      heading: 'REGISTER KEBERATAN',
      table: objectionBook(objections, numbers, true, `Register keberatan tahun ${year} (identitas pemohon disamarkan)`),
    },
    {
      id: 'annex-dip',
      heading: 'DAFTAR INFORMASI PUBLIK',
      table: publicInformationBook(announced, `Daftar Informasi Publik ${agency.name}`),
    },
    {
      id: 'annex-dik',
      heading: 'DAFTAR INFORMASI YANG DIKECUALIKAN',
      table: excludedInformationBook(excluded.rows, `Daftar Informasi yang Dikecualikan ${agency.name}`),
    },
  ]
}
