// The steps that may be taken now with a dispute, each with its article.
import { IconBook2, IconCalendarPlus, IconEye, IconGavel, IconPencil } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { type DisputeDetail, FINALITY_SENTENCES, type WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { type StepChoice, StepBar } from '../../ui/step-bar.tsx'
import { disputeFormOf } from './dispute-form.model.ts'
import { type DisputeStep, disputeSteps, openingDoubt } from './dispute-steps.model.ts'

const STEPS: Readonly<Record<DisputeStep, Omit<StepChoice, 'key' | 'onTake' | 'main'>>> = {
  edit: {
    label: 'Lanjutkan tahap',
    note: 'Isi atau ubah mediasi, putusan, pengadilan, kasasi; tahap mengikuti tanggal yang dicatat.',
    icon: IconPencil,
  },
  session: { label: 'Catat sidang', note: 'Tanggal, panggilan, kehadiran (Pasal 24 Perki KI 1/2013).', icon: IconCalendarPlus },
  declareFinal: { label: 'Nyatakan inkrah', note: '', icon: IconGavel },
  openInformation: {
    label: 'Rancang isi DIP',
    note: 'Informasi yang dibuka dengan putusan wajib masuk DIP (Pasal 11 ayat (2) UU KIP; Pasal 52 ayat (4) Perki KI 1/2021).',
    icon: IconBook2,
  },
  showInformation: { label: 'Lihat rancangan DIP', note: 'Isi DIP yang dirancang dari putusan ini.', icon: IconEye },
}

type Props = { readonly dispute: DisputeDetail; readonly onAddSession: () => void }

/** Buttons for the allowed steps and for nothing else. */
export function DisputeSteps({ dispute, onAddSession }: Props) {
  const [, navigate] = useLocation()
  const update = useAppCommand('disputes.update')
  const open = useAppCommand('disputes.openByRuling')
  const { id, version, finality } = dispute
  const declareFinal = async () => {
    if (finality === null) return
    const sure = await confirmAction({
      title: 'Berkekuatan hukum tetap',
      message: `${FINALITY_SENTENCES[finality.reason]} Berkekuatan hukum tetap sejak ${formatDate(finality.on)}.`,
      confirmLabel: 'Nyatakan',
    })
    if (!sure) return
    await update.mutateAsync({ id, version, dispute: { ...disputeFormOf(dispute), finalOn: finality.on } })
    notifyDone('Sengketa dinyatakan berkekuatan hukum tetap.')
  }
  const openInformation = async () => {
    const message = openingDoubt(dispute)
    const question = { title: 'Rancang isi DIP', confirmLabel: 'Tetap rancang' }
    if (message !== null && !(await confirmAction({ ...question, message }))) return
    const { publicInformationId } = await open.mutateAsync({ id })
    notifyDone('Rancangan isi DIP dibuat. Lengkapi isinya.')
    navigate(`/dip/${publicInformationId}`)
  }
  const run = (work: () => Promise<void>) => () => void work().catch((error: unknown) => notifyError(error as WireError))
  const take: Readonly<Record<DisputeStep, () => void>> = {
    edit: () => navigate(`/sengketa/${id}/ubah`),
    session: onAddSession,
    declareFinal: run(declareFinal),
    openInformation: run(openInformation),
    showInformation: () => navigate(`/dip/${dispute.openedInformationId ?? ''}`),
  }
  const note = (step: DisputeStep) =>
    step === 'declareFinal' && finality !== null
      ? `${FINALITY_SENTENCES[finality.reason]} Sejak ${formatDate(finality.on)}.`
      : STEPS[step].note
  return (
    <StepBar
      steps={disputeSteps(dispute).map((step, index) => ({
        key: step,
        ...STEPS[step],
        note: note(step),
        main: index === 0,
        onTake: take[step],
      }))}
    />
  )
}
