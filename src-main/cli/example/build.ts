// Builds the example office through the same operations the window uses, with a clock that walks through the year.
import { join } from 'node:path'
import type { ObjectionGround } from '../../contract/index.ts'
import { addDays, type DateOnly, dateOnly } from '../../kernel/date-only.ts'
import { importFile } from '../commands/impor.ts'
import { RESOURCES, type Session } from '../session.ts'
import { exampleCases, exampleDecision } from './cases.ts'
import { EXAMPLE_OFFICIALS, EXAMPLE_PROFILE, EXAMPLE_SECTIONS } from './office.ts'

/** The example's clock: the builder sets it, the backend reads it. */
export type WalkingClock = { now: string }

/** Nine in the morning, western Indonesian time. */
const morning = (day: DateOnly) => `${day}T02:00:00.000Z`

/** Writes the whole example and returns the agency's id. */
export async function buildExample(session: Session, clock: WalkingClock, year: number): Promise<number> {
  clock.now = morning(dateOnly(`${year - 1}-01-05`))
  const { id: agencyId } = await session.call('office.createAgency', {
    profile: EXAMPLE_PROFILE,
    officials: [...EXAMPLE_OFFICIALS],
  })
  await bringIn(session, agencyId)
  const exclusionId = await addExclusions(session, agencyId)
  const requests = await playYear(session, clock, agencyId, year, exclusionId)
  await playObjections(session, clock, agencyId, year, requests)
  clock.now = morning(dateOnly(`${year + 1}-02-02`))
  for (const [section, body] of Object.entries(EXAMPLE_SECTIONS))
    await session.call('annualReport.writeSection', {
      agencyId,
      year,
      section: section as keyof typeof EXAMPLE_SECTIONS,
      body,
      version: 0,
    })
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
    expiresOn: null,
    scope: 'partial' as const,
    decreeNumber: '01/SK-PPID/2024',
    decreeOn: dateOnly('2024-01-15'),
    holderUnit: 'Sekretariat',
  }
  const { id } = await session.call('excludedInformation.add', {
    agencyId,
    entry: {
      ...shared,
      title: 'Data pribadi pegawai dan pemohon layanan',
      content: 'Nomor induk kependudukan, alamat, nomor telepon, dan keterangan kesehatan.',
      grounds: ['h'],
      legalBasis: 'Pasal 17 huruf h UU Nomor 14 Tahun 2008; UU Nomor 27 Tahun 2022',
      periodText: 'Selama diperlukan untuk melindungi rahasia pribadi',
    },
  })
  await session.call('excludedInformation.add', {
    agencyId,
    entry: {
      ...shared,
      title: 'Konfigurasi keamanan jaringan pemerintah',
      content: 'Alamat, sandi, dan skema keamanan jaringan.',
      grounds: ['c'],
      legalBasis: 'Pasal 17 huruf c UU Nomor 14 Tahun 2008',
      periodText: 'Selama sistem digunakan',
    },
  })
  return id
}

type PlayedCase = { readonly id: number; readonly refused: boolean; readonly lastDay: DateOnly }

async function playYear(
  session: Session,
  clock: WalkingClock,
  agencyId: number,
  year: number,
  exclusionId: number,
): Promise<PlayedCase[]> {
  const approver = EXAMPLE_OFFICIALS[1]?.name ?? ''
  const played: PlayedCase[] = []
  for (const example of exampleCases(year)) {
    const { receivedOn } = example.form
    clock.now = morning(receivedOn)
    let { id, version } = await session.call('requests.register', { agencyId, form: example.form })
    if (example.extends && example.outcome !== null) {
      const extendedOn = addDays(receivedOn, 3)
      clock.now = morning(extendedOn)
      const note = 'Bidang teknis masih mengumpulkan dokumen yang diminta.'
      ;({ version } = await session.call('requests.extend', { id, version, extendedOn, reason: 'notYetHeld', note }))
    }
    const decidedOn = addDays(receivedOn, example.decidedAfter + (example.extends ? 6 : 0))
    if (example.outcome !== null) {
      clock.now = morning(decidedOn)
      await session.call('requests.decide', {
        id,
        version,
        decision: exampleDecision(example.outcome, decidedOn, exclusionId, approver),
      })
    }
    played.push({ id, refused: example.outcome === 'refused', lastDay: decidedOn })
  }
  return played
}

const OBJECTIONS: readonly {
  readonly grounds: readonly ObjectionGround[]
  readonly outcome: 'upheldFully' | 'upheldPartly' | 'rejected' | 'settled' | null
}[] = [
  { grounds: ['a'], outcome: 'rejected' },
  { grounds: ['a', 'e'], outcome: 'upheldPartly' },
  { grounds: ['d'], outcome: 'upheldFully' },
  { grounds: ['g'], outcome: 'settled' },
  { grounds: ['e'], outcome: 'upheldFully' },
]

async function playObjections(
  session: Session,
  clock: WalkingClock,
  agencyId: number,
  year: number,
  cases: readonly PlayedCase[],
): Promise<void> {
  const refused = cases.filter((one) => one.refused)
  const others = cases.filter((one) => !one.refused).slice(12)
  const chosen = [refused[0], refused[1], others[0], others[5], others[9]]
  for (const [index, plan] of OBJECTIONS.entries()) {
    const request = chosen[index]
    if (request === undefined) continue
    const receivedOn = addDays(request.lastDay, 6)
    const { id } = await fileObjection(session, clock, agencyId, request.id, receivedOn, plan.grounds)
    if (plan.outcome === null) continue
    const answeredOn = addDays(receivedOn, 20)
    clock.now = morning(answeredOn)
    await session.call('objections.answer', {
      id,
      version: 1,
      answer: {
        outcome: plan.outcome,
        answeredOn,
        answerNumber: `00${index + 1}/KEB-JWB/${year}`,
        answerText: 'Tanggapan tertulis Atasan PPID dengan pertimbangan sebagaimana terlampir.',
        superiorName: EXAMPLE_OFFICIALS[1]?.name ?? '',
        superiorPosition: EXAMPLE_OFFICIALS[1]?.position ?? '',
        applicantReaction: plan.outcome === 'rejected' ? 'Tidak menerima' : 'Menerima',
      },
    })
    if (plan.outcome === 'rejected') await fileDispute(session, clock, agencyId, id, addDays(answeredOn, 9), year)
  }
  const withoutRequest = dateOnly(`${year}-12-20`)
  await fileObjection(session, clock, agencyId, null, withoutRequest, ['b'])
}

function fileObjection(
  session: Session,
  clock: WalkingClock,
  agencyId: number,
  requestId: number | null,
  receivedOn: DateOnly,
  grounds: readonly ObjectionGround[],
) {
  clock.now = morning(receivedOn)
  return session.call('objections.register', {
    agencyId,
    form: {
      requestId,
      receivedOn,
      backdatingReason: '',
      applicantName: 'Pemohon Keberatan Rekaan',
      address: 'Jalan Contoh Nomor 7',
      phone: '08005550007',
      occupation: 'Wartawan',
      proxyName: '',
      proxyAddress: '',
      proxyPhone: '',
      informationRequested:
        requestId === null ? 'Laporan keuangan yang wajib diumumkan secara berkala' : 'Informasi sebagaimana permohonan',
      purpose: 'Pengawasan masyarakat',
      grounds: [...grounds],
      caseStatement: 'Pemohon berkeberatan atas pelayanan permohonan informasi.',
      notes: '',
    },
  })
}

async function fileDispute(
  session: Session,
  clock: WalkingClock,
  agencyId: number,
  objectionId: number,
  filedOn: DateOnly,
  year: number,
): Promise<void> {
  const rulingOn = addDays(filedOn, 60)
  clock.now = morning(rulingOn)
  await session.call('disputes.add', {
    agencyId,
    dispute: {
      objectionId,
      commissionName: 'Komisi Informasi Provinsi',
      commissionNumber: `07/IV/KIProv-PS-A/${year}`,
      filedOn,
      respondentRepresentative: 'PPID Pelaksana',
      stage: 'ruled',
      mediator: '',
      mediationStartedOn: null,
      mediationEndedOn: null,
      mediationResult: null,
      rulingType: 'adjudication',
      rulingNumber: `07/IV/KIProv-PS-A-M-A/${year}`,
      rulingOn,
      rulingReceivedOn: addDays(rulingOn, 3),
      rulingOrder: 'grantedPartly',
      executionDueOn: addDays(rulingOn, 20),
      executedOn: null,
      courtName: '',
      courtNumber: '',
      courtFiledOn: null,
      courtRuledOn: null,
      courtResult: '',
      notes: '',
    },
  })
}
