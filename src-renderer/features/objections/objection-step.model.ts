// Steps of an objection that need their day and at most one text: words, what is missing, what is sent.
import type { DateOnly, DatedObjectionStep, ObjectionStep } from '../../../src-main/contract/index.ts'
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
    law: 'Catatan Lampiran X Perki 1/2021: tanggal keberatan adalah tanggal keberatan dinyatakan lengkap. Suratnya dapat dibuat pada bagian Surat dan formulir',
    done: 'Kekurangan keberatan tercatat.',
    text: { label: 'Kekurangan yang harus dilengkapi', description: 'Satu kekurangan per baris; dicetak pada surat keterangan.' },
  },
  declareComplete: {
    title: 'Nyatakan keberatan lengkap',
    label: 'Tanggal dinyatakan lengkap',
    law: 'Catatan Lampiran X Perki 1/2021: 30 hari kerja Pasal 36 ayat (2) UU KIP dihitung sejak tanggal ini',
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
    law: 'Pasal 13 Perki 1/2013: 14 hari kerja ke Komisi Informasi dihitung sejak tanggapan tertulis diterima',
    done: 'Tanggal penerimaan tercatat.',
  },
  recordExecution: {
    title: 'Tanggapan dilaksanakan',
    label: 'Tanggal pelaksanaan',
    law: 'Keberatan yang dikabulkan dilaksanakan pada permohonannya (Pasal 44 Perki 1/2021)',
    done: 'Pelaksanaan tercatat.',
    text: { label: 'Uraian pelaksanaan', description: 'Informasi yang diberikan, bentuknya, dan cara penyerahannya.' },
  },
}

/** True for the steps that this dialog takes. */
export function isDatedStep(step: ObjectionStep): step is StepName {
  return step in STEP_WORDS
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
