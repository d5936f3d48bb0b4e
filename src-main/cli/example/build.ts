// Builds the example office through the same operations the window uses, with a clock that walks through the year.
import { join } from 'node:path'
import { dateOnly } from '../../kernel/date-only.ts'
import { workingCalendar } from '../../kernel/working-calendar.ts'
import { builtInHolidays } from '../../platform/built-in-holidays.ts'
import { importFile } from '../commands/impor.ts'
import { RESOURCES, type Session } from '../session.ts'
import { exampleCases, officeDay } from './cases.ts'
import { EXAMPLE_LISTS, EXAMPLE_OFFICIALS, EXAMPLE_PROFILE, EXAMPLE_SECTIONS } from './office.ts'
import { objectionWithoutRequest } from './objection-story.ts'
import { requestStory } from './request-story.ts'
import { morning, playTogether, type WalkingClock } from './timeline.ts'

/** Writes the whole example and returns the agency's id. */
export async function buildExample(session: Session, clock: WalkingClock, year: number): Promise<number> {
  clock.now = morning(dateOnly(`${year - 1}-01-05`))
  const { id: agencyId } = await session.call('office.createAgency', {
    profile: EXAMPLE_PROFILE,
    officials: [...EXAMPLE_OFFICIALS],
  })
  await bringIn(session, agencyId)
  const exclusionId = await addExclusions(session, agencyId)
  const { holidays, years } = builtInHolidays(RESOURCES)
  const calendar = workingCalendar({ week: EXAMPLE_PROFILE.workingWeek, holidays, coveredYears: years })
  const stage = { session, calendar, agencyId, exclusionId, year, answers: { given: 0 } }
  const stories = exampleCases(calendar, year).map((example) => requestStory(stage, example))
  const reportDay = officeDay(calendar, dateOnly(`${year + 1}-01-08`))
  await playTogether(clock, [...stories, objectionWithoutRequest(stage)], reportDay)
  clock.now = morning(reportDay)
  for (const [section, body] of Object.entries(EXAMPLE_SECTIONS))
    await session.call('annualReport.writeSection', {
      agencyId,
      year,
      section: section as keyof typeof EXAMPLE_SECTIONS,
      body,
      version: 0,
    })
  for (const list of EXAMPLE_LISTS) await session.call('reportLists.save', { agencyId, year, version: 0, ...list })
  return agencyId
}

/** The two real public documents that ship as demo input. */
async function bringIn(session: Session, agencyId: number): Promise<void> {
  const order = { agencyId, year: null, preview: false, skipRejected: true }
  await importFile(session, { ...order, kind: 'publicInformation', path: join(RESOURCES, 'samples/dip-jabar-2023.xlsx') })
  await importFile(session, { ...order, kind: 'request', path: join(RESOURCES, 'samples/register-sumedang-2022.xlsx') })
}

async function addExclusions(session: Session, agencyId: number): Promise<number> {
  const shared = {
    consequenceOpen: 'Merugikan pihak yang datanya dibuka.',
    consequenceClosed: 'Melindungi hak pribadi dan keamanan sistem.',
    otherLaw: '',
    periodKind: 'whileCondition',
    startsOn: dateOnly('2024-01-15'),
    expiresOn: null,
    decreeNumber: '01/SK-PPID/2024',
    decreeOn: dateOnly('2024-01-15'),
    holderUnit: 'Sekretariat',
  } as const
  const { id } = await session.call('excludedInformation.add', {
    agencyId,
    entry: {
      ...shared,
      // The refusals rest on it, so it covers the whole (Perki KI 1/2021 Ps.50(2)-(3)).
      scope: 'whole',
      title: 'Data pribadi pegawai dan pemohon layanan',
      content: 'Nomor induk kependudukan, alamat, nomor telepon, dan keterangan kesehatan.',
      grounds: ['h'],
      legalBasis: 'Pasal 17 huruf h UU Nomor 14 Tahun 2008; UU Nomor 27 Tahun 2022',
      periodText: 'Selama diperlukan untuk melindungi rahasia pribadi',
      reviewOn: null,
    },
  })
  await session.call('excludedInformation.add', {
    agencyId,
    entry: {
      ...shared,
      scope: 'partial',
      title: 'Konfigurasi keamanan jaringan pemerintah',
      content: 'Alamat, sandi, dan skema keamanan jaringan.',
      grounds: ['c'],
      legalBasis: 'Pasal 17 huruf c UU Nomor 14 Tahun 2008',
      periodText: 'Selama sistem digunakan, ditinjau kembali setiap tiga tahun',
      reviewOn: dateOnly('2027-01-15'),
    },
  })
  return id
}
