// An objection of the example, its answer, and the dispute that follows a rejection.
import { type DatedObjectionStep, isUpheld, type ObjectionInput, type RequestInput } from '../../contract/index.ts'
import { blankDispute } from '../../features/disputes/disputes.draft.ts'
import { addDays, type DateOnly, dateOnly } from '../../kernel/date-only.ts'
import { type ExampleObjection, officeDay } from './cases.ts'
import { type Stage, SUPERIOR } from './stage.ts'
import type { Story } from './timeline.ts'

type DecidedRequest = { readonly id: number; readonly form: RequestInput; readonly decidedOn: DateOnly }

/** The applicant objects a week after the answer, is answered within three weeks, and gets what was granted. */
export async function* objectionStory(stage: Stage, request: DecidedRequest, plan: ExampleObjection): Story {
  const { session, agencyId, calendar, year } = stage
  const receivedOn = officeDay(calendar, addDays(request.decidedOn, 6))
  yield receivedOn
  const form = objectionForm(receivedOn, plan.grounds, request)
  let { id, version } = await session.call('objections.register', { agencyId, form })
  const take = async (taken: DatedObjectionStep) => {
    ;({ id, version } = await session.call('objections.takeStep', { id, version, taken }))
  }
  if (plan.outcome === 'settled') {
    const on = officeDay(calendar, addDays(receivedOn, 12))
    yield on
    await take({ step: 'recordDeliberation', on, note: 'Kedua belah pihak sepakat informasi diserahkan dan keberatan selesai.' })
  }
  const answeredOn = officeDay(calendar, addDays(receivedOn, 20))
  yield answeredOn
  stage.answers.given += 1
  const answer = {
    outcome: plan.outcome,
    answeredOn,
    answerNumber: `${String(stage.answers.given).padStart(3, '0')}/KEB-JWB/${year}`,
    answerText: 'Tanggapan tertulis Atasan PPID dengan pertimbangan sebagaimana terlampir.',
    superiorName: SUPERIOR?.name ?? '',
    superiorPosition: SUPERIOR?.position ?? '',
    applicantReaction: plan.outcome === 'rejected' ? 'Tidak menerima' : 'Menerima',
  }
  ;({ id, version } = await session.call('objections.answer', { id, version, answer }))
  const gotOn = officeDay(calendar, addDays(answeredOn, 2))
  yield gotOn
  await take({ step: 'recordAnswerReceipt', on: gotOn })
  if (plan.outcome === 'rejected') yield* disputeStory(stage, id, officeDay(calendar, addDays(answeredOn, 9)))
  if (!isUpheld(plan.outcome)) return
  const doneOn = officeDay(calendar, addDays(answeredOn, 7))
  yield doneOn
  await take({ step: 'recordExecution', on: doneOn, note: 'Salinan informasi diserahkan kepada pemohon dengan tanda terima.' })
}

/** Information to be announced periodically was not: an objection without a request, open at the year's end. */
export async function* objectionWithoutRequest(stage: Stage): Story {
  const receivedOn = officeDay(stage.calendar, dateOnly(`${stage.year}-12-20`))
  yield receivedOn
  await stage.session.call('objections.register', { agencyId: stage.agencyId, form: objectionForm(receivedOn, ['b'], null) })
}

function objectionForm(
  receivedOn: DateOnly,
  grounds: ExampleObjection['grounds'],
  request: DecidedRequest | null,
): ObjectionInput {
  const form = request?.form
  return {
    requestId: request?.id ?? null,
    receivedOn,
    backdatingReason: '',
    applicantName: form?.applicantName ?? 'Pemohon Keberatan Rekaan',
    address: form?.address ?? 'Jalan Contoh Nomor 97',
    phone: form?.phone ?? '08005550097',
    occupation: form?.occupation ?? 'Wartawan',
    proxyName: '',
    proxyAddress: '',
    proxyPhone: '',
    informationRequested: form?.informationRequested ?? 'Laporan keuangan yang wajib diumumkan secara berkala',
    purpose: form?.purpose ?? 'Pengawasan masyarakat',
    grounds: [...grounds],
    caseStatement: 'Pemohon berkeberatan atas pelayanan permohonan informasi.',
    notes: '',
  }
}

/** Filed at the Information Commission and ruled two months later; the ruling is still to be carried out. */
async function* disputeStory(stage: Stage, objectionId: number, filedOn: DateOnly): Story {
  const { session, agencyId, calendar, year } = stage
  yield filedOn
  const filed = {
    ...blankDispute(objectionId, filedOn),
    commissionNumber: `07/IV/KIProv-PS-A/${year}`,
    respondentRepresentative: 'PPID Pelaksana',
  }
  const { id, version } = await session.call('disputes.add', { agencyId, dispute: filed })
  const rulingOn = officeDay(calendar, addDays(filedOn, 60))
  const rulingReceivedOn = officeDay(calendar, addDays(rulingOn, 3))
  yield rulingReceivedOn
  const ruling = {
    stage: 'ruled',
    rulingType: 'adjudication',
    rulingNumber: `07/IV/KIProv-PS-A-M-A/${year}`,
    rulingOn,
    rulingReceivedOn,
    rulingOrder: 'grantedPartly',
    executionDueOn: addDays(rulingOn, 20),
  } as const
  await session.call('disputes.update', { id, version, dispute: { ...filed, ...ruling } })
}
