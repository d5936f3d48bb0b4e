// The annexes of the complete report: registers without any identity, the lists of information, the decrees of the year.
import { formatDay } from '../../reporting/date-format.ts'
import type { ReportTable } from '../../reporting/report-model.ts'
import type { Read } from '../../storage/handles.ts'
import { TEST_DOCUMENT_TITLES, TEST_RESULT_LABELS } from '../consequence-tests/consequence-tests.labels.ts'
import { listTests } from '../consequence-tests/consequence-tests.store.ts'
import { editionName } from '../dip-editions/dip-editions.compose.ts'
import { listEditions } from '../dip-editions/dip-editions.store.ts'
import { disputeAsAt } from '../disputes/disputes.as-at.figures.ts'
import { listDisputes } from '../disputes/disputes.store.ts'
import { excludedInformationBook } from '../excluded-information/excluded-information.book.ts'
import { exclusionStateOn } from '../excluded-information/excluded-information.state.rules.ts'
import { findAllExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { objectionBook } from '../objections/objections.book.ts'
import { findRequestNumbers, listObjectionsForBook } from '../objections/objections.store.ts'
import type { Agency } from '../office/office.contract.ts'
import { publicInformationBook } from '../public-information/public-information.book.ts'
import { listPublicInformation } from '../public-information/public-information.list.store.ts'
import { requestBook } from '../requests/requests.book.ts'
import { listRequestsForBook } from '../requests/requests.store.ts'
import type { ReportAnnex } from './annual-report.rules.ts'
import { listDisputeFacts } from './case-figures.store.ts'
import { exclusionFigureState } from './exclusion-figures.rules.ts'
import { type AnnexDecree, type AnnexDispute, decreeAnnex, disputeAnnex } from './parts/annex-tables.figures.ts'
import { pageEditions, pageTests } from './information-figures.store.ts'
import { periodName, type ReportPeriod } from './period.figures.ts'
import type { ReportContent } from './report-content.ts'

const HEADINGS: Readonly<Record<ReportAnnex, string>> = {
  requests: 'REGISTER PERMOHONAN INFORMASI PUBLIK',
  objections: 'REGISTER KEBERATAN',
  disputes: 'REGISTER SENGKETA INFORMASI',
  publicInformation: 'DAFTAR INFORMASI PUBLIK',
  excludedInformation: 'DAFTAR INFORMASI YANG DIKECUALIKAN',
  decrees: 'PENETAPAN PPID',
}

type Question = { readonly read: Read; readonly agency: Agency; readonly period: ReportPeriod }

const GATHER: Readonly<Record<ReportAnnex, (question: Question) => Promise<ReportTable>>> = {
  requests: requestAnnex,
  objections: objectionAnnex,
  disputes: async (question) =>
    disputeAnnex(
      await disputesOf(question),
      `Register sengketa informasi ${periodName(question.period)} (tanpa identitas pemohon)`,
    ),
  publicInformation: informationAnnex,
  excludedInformation: exclusionAnnex,
  decrees: async (question) =>
    decreeAnnex(await decreesOf(question), `Penetapan PPID yang ditetapkan pada ${periodName(question.period)}`),
}

/** The id of an annex among the sections of the report. */
export const annexId = (annex: ReportAnnex) => `annex-${annex}`

/** Annexes in the order of the layout; `check` is called before each and may throw to stop. */
export async function gatherAnnexes(
  question: Question,
  annexes: readonly ReportAnnex[],
  check: () => void,
): Promise<ReportContent['annexes']> {
  const gathered: { id: string; heading: string; table: ReportTable }[] = []
  for (const annex of new Set(annexes)) {
    check()
    gathered.push({ id: annexId(annex), heading: HEADINGS[annex], table: await GATHER[annex](question) })
  }
  return gathered
}

const caption = (what: string, period: ReportPeriod) => `${what} ${periodName(period)} (identitas pemohon disamarkan)`

async function requestAnnex({ read, agency, period }: Question): Promise<ReportTable> {
  const requests = await listRequestsForBook(read, agency.id, period.from, period.to)
  return requestBook(requests, 'annexVIII', 'public', caption('Register permohonan informasi', period))
}

async function objectionAnnex({ read, agency, period }: Question): Promise<ReportTable> {
  const objections = await listObjectionsForBook(read, agency.id, period.from, period.to)
  const requestIds = objections.flatMap((one) => (one.requestId === null ? [] : [one.requestId]))
  return objectionBook(objections, await findRequestNumbers(read, requestIds), 'public', caption('Register keberatan', period))
}

/** The very cases that T11 counts, as they stood on the last day, oldest first. */
async function disputesOf({ read, agency, period }: Question): Promise<AnnexDispute[]> {
  const everything = { offset: 0, limit: Number.MAX_SAFE_INTEGER }
  const { rows } = await listDisputes(read, { agencyId: agency.id, search: '', stage: null }, everything)
  const counted = new Set((await listDisputeFacts(read, { agencyId: agency.id, ...period })).map(({ id }) => id))
  return rows
    .filter(({ dispute }) => counted.has(dispute.id))
    .toReversed()
    .map(({ dispute, objection }) => ({
      ...disputeAsAt(dispute, period.to),
      objectionNumber: objection.number,
      grounds: objection.grounds,
    }))
}

async function informationAnnex({ read, agency }: Question): Promise<ReportTable> {
  const all = { search: '', category: null, status: null, year: null, checklist: null, trashed: false } as const
  const entries = await listPublicInformation(read, { agencyId: agency.id, ...all })
  const announced = entries.filter(({ status }) => status === 'decided' || status === 'published')
  return publicInformationBook(announced, `Daftar Informasi Publik ${agency.name}`)
}

/** Only what was decided by the last day: an entry without a decree is not excluded yet (UU KIP Ps.19). */
async function exclusionAnnex({ read, agency, period }: Question): Promise<ReportTable> {
  const entries = (await findAllExcludedInformation(read, { agencyId: agency.id, search: '' })).filter((entry) => {
    const state = exclusionFigureState(entry, period.to)
    return state === 'inForce' || state === 'ended'
  })
  const states = new Map(entries.map((entry) => [entry.id, exclusionStateOn(entry, period.to)]))
  const title = `Daftar Informasi yang Dikecualikan ${agency.name}, keadaan pada ${formatDay(period.to)}`
  return excludedInformationBook(entries, title, states)
}

/** Editions of the DIP, classifications and reclassifications decided in the period (Perki KI 1/2021 Ps.45, Ps.49, Ps.53). */
async function decreesOf({ read, agency, period }: Question): Promise<AnnexDecree[]> {
  const everything = { offset: 0, limit: Number.MAX_SAFE_INTEGER }
  const counted = { agencyId: agency.id, ...period }
  const idsOf = ({ rows }: { readonly rows: readonly { readonly id: number }[] }) => new Set(rows.map(({ id }) => id))
  const [editionIds, testIds] = [
    idsOf(await pageEditions(read, counted, everything)),
    idsOf(await pageTests(read, counted, everything)),
  ]
  const editions = (await listEditions(read, agency.id)).flatMap((edition): AnnexDecree[] =>
    edition.decreeOn !== null && editionIds.has(edition.id)
      ? [
          {
            number: edition.decreeNumber,
            on: edition.decreeOn,
            subject: `Penetapan Daftar Informasi Publik ${editionName(edition)}`,
            note: edition.announcedOn === null ? '' : `Diumumkan ${formatDay(edition.announcedOn)}`,
          },
        ]
      : [],
  )
  const tests = (await listTests(read, agency.id)).flatMap(({ id, decree, kind, items }): AnnexDecree[] =>
    decree !== null && testIds.has(id)
      ? [
          {
            number: decree.number,
            on: decree.on,
            subject: TEST_DOCUMENT_TITLES[kind].decree,
            note: items
              .map(({ information, result }) => `${information} (${TEST_RESULT_LABELS[result].toLowerCase()})`)
              .join('; '),
          },
        ]
      : [],
  )
  return [...editions, ...tests]
}
