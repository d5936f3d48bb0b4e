// The steps that may be taken now with an objection, each with its article.
import { IconArrowBackUp, IconGavel, IconPencil, IconScale } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ObjectionDetail } from '../../../src-main/contract/index.ts'
import { type StepChoice, StepBar } from '../../ui/step-bar.tsx'
import { type ObjectionStep, objectionSteps } from './objection-steps.model.ts'
import { ReopenModal } from './reopen-modal.tsx'

const STEPS: Readonly<Record<ObjectionStep, Omit<StepChoice, 'key' | 'onTake'>>> = {
  answer: {
    label: 'Tanggapi',
    note: 'Tanggapan tertulis Atasan PPID paling lambat 30 hari kerja (Pasal 36 ayat (2) UU KIP).',
    icon: IconGavel,
    main: true,
  },
  dispute: {
    label: 'Catat sengketa',
    note: 'Pemohon dapat ke Komisi Informasi dalam 14 hari kerja (Pasal 37 ayat (2) UU KIP).',
    icon: IconScale,
  },
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
  edit: {
    label: 'Ubah data',
    note: 'Memperbaiki isi formulir; perubahan dicatat di dalam riwayat.',
    icon: IconPencil,
  },
}

/** Buttons for the allowed steps and for nothing else. */
export function ObjectionSteps({ objection }: { readonly objection: ObjectionDetail }) {
  const [, navigate] = useLocation()
  const [reopening, setReopening] = useState(false)
  const take: Readonly<Record<ObjectionStep, () => void>> = {
    answer: () => navigate(`/keberatan/${objection.id}/tanggapan`),
    correctAnswer: () => navigate(`/keberatan/${objection.id}/tanggapan`),
    dispute: () => navigate(`/sengketa/baru/keberatan/${objection.id}`),
    reopen: () => setReopening(true),
    edit: () => navigate(`/keberatan/${objection.id}/ubah`),
  }
  return (
    <>
      <StepBar steps={objectionSteps(objection).map((step) => ({ key: step, ...STEPS[step], onTake: take[step] }))} />
      <ReopenModal objection={objection} opened={reopening} onClose={() => setReopening(false)} />
    </>
  )
}
