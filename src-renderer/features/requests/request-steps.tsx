// The steps that may be taken now, each with its article; the backend says which.
import { IconArrowBackUp, IconClockPlus, IconGavel, IconMessageReport, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RequestDetail } from '../../../src-main/contract/index.ts'
import { type StepChoice, StepBar } from '../../ui/step-bar.tsx'
import { ExtendModal } from './extend-modal.tsx'
import { ReopenModal } from './reopen-modal.tsx'

type Step = RequestDetail['nextSteps'][number]

const STEPS: Readonly<Record<Step, Omit<StepChoice, 'key' | 'onTake'>>> = {
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

const ORDER: readonly Step[] = ['decide', 'extend', 'object', 'correctDecision', 'reopen', 'edit']

/** Buttons for `nextSteps` and for nothing else. */
export function RequestSteps({ request }: { readonly request: RequestDetail }) {
  const [, navigate] = useLocation()
  const [open, setOpen] = useState<'extend' | 'reopen' | null>(null)
  const take = (step: Step) => {
    if (step === 'extend' || step === 'reopen') setOpen(step)
    else if (step === 'object') navigate(`/keberatan/baru/permohonan/${request.id}`)
    else navigate(`/permohonan/${request.id}/${step === 'edit' ? 'ubah' : 'keputusan'}`)
  }
  const steps = ORDER.filter((step) => request.nextSteps.includes(step))
  return (
    <>
      <StepBar steps={steps.map((step) => ({ key: step, ...STEPS[step], onTake: () => take(step) }))} />
      <ExtendModal request={request} opened={open === 'extend'} onClose={() => setOpen(null)} />
      <ReopenModal request={request} opened={open === 'reopen'} onClose={() => setOpen(null)} />
    </>
  )
}
