// The steps that may be taken now, each with its article and last day; the backend says which.
import {
  IconArchive,
  IconArrowBackUp,
  IconCash,
  IconClockPlus,
  IconFileAlert,
  IconFileCheck,
  IconGavel,
  IconMailCheck,
  IconMailForward,
  IconMessageReport,
  IconPackageExport,
  IconPencil,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RequestDetail, RequestStep } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'
import { type StepChoice, StepBar } from '../../ui/step-bar.tsx'
import { DatedStepModal, isDatedStep } from './dated-step-modal.tsx'
import { ExtendModal } from './extend-modal.tsx'
import { ReopenModal } from './reopen-modal.tsx'

const STEPS: Readonly<Record<RequestStep, Omit<StepChoice, 'key' | 'onTake'>>> = {
  declareComplete: {
    label: 'Nyatakan lengkap',
    note: 'Berkas pemohon sudah diperiksa dan lengkap (Pasal 31 ayat (2) Perki KI 1/2021).',
    icon: IconFileCheck,
    main: true,
  },
  noticeIncomplete: {
    label: 'Beri tahu belum lengkap',
    note: 'Surat keterangan tidak lengkap kepada pemohon (Pasal 33 Perki KI 1/2021).',
    icon: IconFileAlert,
  },
  recordIncompleteReceipt: {
    label: 'Surat diterima pemohon',
    note: 'Masa perbaikan 3 hari kerja dihitung sejak surat diterima (Pasal 33 ayat (3) Perki KI 1/2021).',
    icon: IconMailCheck,
    main: true,
  },
  decide: {
    label: 'Putuskan',
    note: 'Pemberitahuan tertulis paling lambat 10 hari kerja (Pasal 22 ayat (7) UU KIP).',
    icon: IconGavel,
    main: true,
  },
  extend: {
    label: 'Perpanjang',
    note: 'Satu kali, paling lama 7 hari kerja, dengan alasan tertulis (Pasal 22 ayat (8) UU KIP).',
    icon: IconClockPlus,
  },
  recordNotice: {
    label: 'Pemberitahuan disampaikan',
    note: 'Hari pemberitahuan tertulis sampai kepada pemohon (Pasal 31 ayat (3) Perki KI 1/2021).',
    icon: IconMailForward,
    main: true,
  },
  recordHandover: {
    label: 'Informasi diserahkan',
    note: 'Hari informasi diberikan kepada pemohon (Lampiran VIII).',
    icon: IconPackageExport,
    main: true,
  },
  recordPayment: {
    label: 'Biaya dibayar',
    note: 'Bukti penerimaan wajib untuk pembayaran tunai (Pasal 38 Perki KI 1/2021).',
    icon: IconCash,
  },
  finish: {
    label: 'Selesaikan',
    note: 'Semua langkah sudah dijalankan; berkas ditutup.',
    icon: IconArchive,
    main: true,
  },
  edit: {
    label: 'Ubah data',
    note: 'Memperbaiki isi formulir; perubahan dicatat di dalam riwayat.',
    icon: IconPencil,
  },
  correctDecision: {
    label: 'Koreksi keputusan',
    note: 'Memperbaiki keputusan yang salah catat; keputusan lama tetap ada di dalam riwayat.',
    icon: IconPencil,
  },
  reopen: {
    label: 'Buka kembali',
    note: 'Membatalkan keputusan yang keliru dimasukkan; permohonan kembali diproses.',
    icon: IconArrowBackUp,
  },
  object: {
    label: 'Ajukan keberatan',
    note: 'Pemohon dapat mengajukan keberatan dalam 30 hari kerja (Pasal 36 ayat (1) UU KIP).',
    icon: IconMessageReport,
  },
}

/** Before the papers are complete a case ends only by lapse or withdrawal. */
const ENDING: Omit<StepChoice, 'key' | 'onTake'> = {
  label: 'Tutup permohonan',
  note: 'Dicabut pemohon, atau gugur setelah masa perbaikan lewat (Pasal 33 Perki KI 1/2021).',
  icon: IconArchive,
}

/** Buttons for `nextSteps` and for nothing else. */
export function RequestSteps({ request }: { readonly request: RequestDetail }) {
  const [, navigate] = useLocation()
  const [open, setOpen] = useState<RequestStep | null>(null)
  const take = (step: RequestStep) => {
    if (step === 'object') navigate(`/keberatan/baru/permohonan/${request.id}`)
    else if (step === 'edit') navigate(`/permohonan/${request.id}/ubah`)
    else if (step === 'decide' || step === 'correctDecision') navigate(`/permohonan/${request.id}/keputusan`)
    else setOpen(step)
  }
  const choiceOf = (step: RequestStep) => (step === 'decide' && request.completeOn === null ? ENDING : STEPS[step])
  const steps = request.nextSteps.map(({ step, dueOn }): StepChoice => {
    const choice = choiceOf(step)
    const due = dueOn === null ? '' : ` Paling lambat ${formatDate(dueOn)}.`
    return { key: step, ...choice, note: `${choice.note}${due}`, onTake: () => take(step) }
  })
  const close = () => setOpen(null)
  return (
    <>
      <StepBar steps={steps} />
      <ExtendModal request={request} opened={open === 'extend'} onClose={close} />
      <ReopenModal request={request} opened={open === 'reopen'} onClose={close} />
      <DatedStepModal request={request} step={open !== null && isDatedStep(open) ? open : null} onClose={close} />
    </>
  )
}
