// Steps of an objection that need their day and at most one text: words, what is missing, what is sent.
import type { DateOnly, DatedObjectionStep, ObjectionDetail, ObjectionStep } from '../../../src-main/contract/index.ts'
import { daysToCome } from '../../ui/days-to-come.ts'
import type { FieldProblem } from '../../ui/use-record-form.ts'

export type StepName = DatedObjectionStep['step']
/** `text` is the missing papers, the result of the deliberation or what was done. */
export type StepForm = { on: DateOnly | null; text: string }

type Words = { readonly title: string; readonly label: string; readonly law: string; readonly done: string }
type Text = { readonly label: string; readonly description: string }

export const STEP_WORDS: Readonly<Record<StepName, Words & { readonly text?: Text }>> = {
  noticeIncomplete: {
    title: 'Keberatan belum lengkap',
    label: 'Tanggal pemberitahuan',
    law: 'Catatan Lampiran X Perki KI 1/2021: tanggal keberatan adalah tanggal keberatan dinyatakan lengkap. Suratnya dapat dibuat pada bagian Surat dan formulir',
    done: 'Kekurangan keberatan tercatat.',
    text: { label: 'Kekurangan yang harus dilengkapi', description: 'Satu kekurangan per baris; dicetak pada surat keterangan.' },
  },
  declareComplete: {
    title: 'Nyatakan keberatan lengkap',
    label: 'Tanggal dinyatakan lengkap',
    law: 'Catatan Lampiran X Perki KI 1/2021: 30 hari kerja Pasal 36 ayat (2) UU KIP dihitung sejak tanggal ini',
    done: 'Keberatan dinyatakan lengkap.',
  },
  recordDeliberation: {
    title: 'Musyawarah',
    label: 'Tanggal musyawarah',
    law: 'Pasal 35 ayat (2) UU KIP: alasan huruf b sampai dengan g dapat diselesaikan secara musyawarah oleh kedua belah pihak',
    done: 'Musyawarah tercatat.',
    text: { label: 'Hasil musyawarah', description: 'Dicetak pada berita acara dan surat tanggapan.' },
  },
  recordAnswerReceipt: {
    title: 'Tanggapan diterima pemohon',
    label: 'Tanggal diterima pemohon',
    law: 'Pasal 13 Perki KI 1/2013: 14 hari kerja ke Komisi Informasi dihitung sejak tanggapan tertulis diterima',
    done: 'Tanggal penerimaan tercatat.',
  },
  recordExecution: {
    title: 'Tanggapan dilaksanakan',
    label: 'Tanggal pelaksanaan',
    law: 'Keberatan yang dikabulkan dilaksanakan pada permohonannya (Pasal 44 Perki KI 1/2021)',
    done: 'Pelaksanaan tercatat.',
    text: { label: 'Uraian pelaksanaan', description: 'Informasi yang diberikan, bentuknya, dan cara penyerahannya.' },
  },
}

/** True for the steps that this dialog takes. */
export function isDatedStep(step: ObjectionStep): step is StepName {
  return step in STEP_WORDS
}

type Known = Pick<
  ObjectionDetail,
  'missingPapers' | 'deliberationOn' | 'deliberationNote' | 'answerReceivedOn' | 'executedOn' | 'executionNote'
>

/** What the register already knows of the step: its day and text. */
function knownOf(objection: Known, step: StepName): { readonly on: DateOnly | null; readonly text: string } {
  switch (step) {
    case 'noticeIncomplete':
      return { on: null, text: objection.missingPapers }
    case 'recordDeliberation':
      return { on: objection.deliberationOn, text: objection.deliberationNote }
    case 'recordAnswerReceipt':
      return { on: objection.answerReceivedOn, text: '' }
    case 'recordExecution':
      return { on: objection.executedOn, text: objection.executionNote }
    case 'declareComplete':
      return { on: null, text: '' }
  }
}

/** The dialog as it opens: with what was written before where a step is taken again, else dated today. */
export function stepFormOf(objection: Known, step: StepName, today: DateOnly): StepForm {
  const { on, text } = knownOf(objection, step)
  return { on: on ?? today, text }
}

/** True where the step would correct a day of receipt or execution that stands already. */
export function correctsDay(objection: Known, step: ObjectionStep): step is 'recordAnswerReceipt' | 'recordExecution' {
  return (step === 'recordAnswerReceipt' || step === 'recordExecution') && knownOf(objection, step).on !== null
}

/** What is missing, by field; the backend checks the order of the days. */
export function stepProblems(step: StepName, values: StepForm, today: DateOnly): FieldProblem[] {
  const problems: FieldProblem[] = [...daysToCome(values, ['on'], today)]
  if (values.on === null) problems.push({ path: 'on', code: 'text.required' })
  if (STEP_WORDS[step].text !== undefined && values.text.trim() === '') problems.push({ path: 'text', code: 'text.required' })
  return problems
}

/** The step to send. */
export function takenOf(step: StepName, values: StepForm, on: DateOnly): DatedObjectionStep {
  switch (step) {
    case 'noticeIncomplete':
      return { step, on, missingPapers: values.text }
    case 'recordDeliberation':
    case 'recordExecution':
      return { step, on, note: values.text }
    case 'declareComplete':
    case 'recordAnswerReceipt':
      return { step, on }
  }
}
