// The steps that may be taken now with an objection, each with its article and last day; the backend says which.
import {
  IconArrowBackUp,
  IconChecklist,
  IconFileAlert,
  IconFileCheck,
  IconFilePlus,
  IconGavel,
  IconMailCheck,
  IconPencil,
  IconScale,
  IconUsers,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { OBJECTION_STEP_LAW, type ObjectionDetail, type ObjectionStep } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'
import { type StepChoice, StepBar } from '../../ui/step-bar.tsx'
import { DraftInformationModal } from './draft-information-modal.tsx'
import { isDatedStep, ObjectionStepModal } from './objection-step-modal.tsx'
import { correctsDay } from './objection-step.model.ts'
import { ReopenModal } from './reopen-modal.tsx'

type Choice = Omit<StepChoice, 'key' | 'onTake'>

const STEPS: Readonly<Record<ObjectionStep, Choice>> = {
  declareComplete: {
    label: 'Nyatakan lengkap',
    note: 'Kekurangan sudah dilengkapi; 30 hari kerja dihitung sejak hari ini.',
    icon: IconFileCheck,
    main: true,
  },
  noticeIncomplete: {
    label: 'Belum lengkap',
    note: 'Jangka waktu tanggapan berhenti sampai keberatan dinyatakan lengkap.',
    icon: IconFileAlert,
  },
  answer: { label: 'Tanggapi', note: 'Tanggapan tertulis Atasan PPID.', icon: IconGavel, main: true },
  recordDeliberation: {
    label: 'Catat musyawarah',
    note: 'Alasan huruf b sampai dengan g dapat diselesaikan secara musyawarah.',
    icon: IconUsers,
  },
  recordAnswerReceipt: {
    label: 'Tanggapan diterima',
    note: 'Sejak hari ini pemohon mempunyai 14 hari kerja ke Komisi Informasi.',
    icon: IconMailCheck,
    main: true,
  },
  recordExecution: {
    label: 'Catat pelaksanaan',
    note: 'Informasi yang dikabulkan sudah diberikan kepada pemohon.',
    icon: IconChecklist,
    main: true,
  },
  draftInformation: {
    label: 'Buat konsep DIP',
    note: 'Informasi yang dinyatakan terbuka wajib tersedia setiap saat.',
    icon: IconFilePlus,
  },
  dispute: { label: 'Catat sengketa', note: 'Pemohon mengajukan sengketa ke Komisi Informasi.', icon: IconScale },
  correctAnswer: {
    label: 'Koreksi tanggapan',
    note: 'Memperbaiki tanggapan yang salah catat; yang lama tetap ada di dalam riwayat.',
    icon: IconPencil,
  },
  reopen: {
    label: 'Buka kembali',
    note: 'Membatalkan tanggapan yang keliru dimasukkan; keberatan kembali terbuka.',
    icon: IconArrowBackUp,
  },
  edit: { label: 'Ubah data', note: 'Memperbaiki isi formulir; perubahan dicatat di dalam riwayat.', icon: IconPencil },
}

/** While papers are missing an objection can only be withdrawn. */
const WITHDRAWAL: Choice = {
  label: 'Catat pencabutan',
  note: 'Pemohon mencabut keberatannya sebelum dilengkapi.',
  icon: IconArrowBackUp,
}

/** A day that was typed wrongly is typed again; the step is no longer the main one. */
const CORRECTIONS: Readonly<Record<'recordAnswerReceipt' | 'recordExecution', Choice>> = {
  recordAnswerReceipt: {
    label: 'Koreksi tanggal diterima',
    note: 'Memperbaiki tanggal penerimaan yang salah catat; yang lama tetap ada di dalam riwayat.',
    icon: IconPencil,
  },
  recordExecution: {
    label: 'Koreksi pelaksanaan',
    note: 'Memperbaiki tanggal atau uraian pelaksanaan; yang lama tetap ada di dalam riwayat.',
    icon: IconPencil,
  },
}

/** Steps whose article says more than that the register is kept true. */
const CITED: readonly ObjectionStep[] = [
  'declareComplete',
  'noticeIncomplete',
  'answer',
  'recordDeliberation',
  'recordAnswerReceipt',
  'draftInformation',
  'dispute',
]

function choiceOf(objection: ObjectionDetail, step: ObjectionStep): Choice {
  if (correctsDay(objection, step)) return CORRECTIONS[step]
  return step === 'answer' && objection.stage === 'incomplete' ? WITHDRAWAL : STEPS[step]
}

function noteOf(choice: Choice, step: ObjectionStep, dueOn: string | null): string {
  const law = CITED.includes(step) && choice === STEPS[step] ? ` ${OBJECTION_STEP_LAW[step]}.` : ''
  return `${choice.note}${dueOn === null ? '' : ` Paling lambat ${formatDate(dueOn)}.`}${law}`
}

/** Buttons for `nextSteps` and for nothing else. */
export function ObjectionSteps({ objection }: { readonly objection: ObjectionDetail }) {
  const [, navigate] = useLocation()
  const [open, setOpen] = useState<ObjectionStep | null>(null)
  const take = (step: ObjectionStep) => {
    if (step === 'answer' || step === 'correctAnswer') navigate(`/keberatan/${objection.id}/tanggapan`)
    else if (step === 'dispute') navigate(`/sengketa/baru/keberatan/${objection.id}`)
    else if (step === 'edit') navigate(`/keberatan/${objection.id}/ubah`)
    else setOpen(step)
  }
  const steps = objection.nextSteps.map(({ step, dueOn }): StepChoice => {
    const choice = choiceOf(objection, step)
    return { key: step, ...choice, note: noteOf(choice, step, dueOn), onTake: () => take(step) }
  })
  const close = () => setOpen(null)
  return (
    <>
      <StepBar steps={steps} />
      <ReopenModal objection={objection} opened={open === 'reopen'} onClose={close} />
      <DraftInformationModal objection={objection} opened={open === 'draftInformation'} onClose={close} />
      <ObjectionStepModal objection={objection} step={open !== null && isDatedStep(open) ? open : null} onClose={close} />
    </>
  )
}
