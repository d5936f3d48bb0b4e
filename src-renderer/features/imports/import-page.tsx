// Bringing in what the office keeps in Excel, step by step: nothing is written before the last one.
import { Alert, Skeleton, Stack, Stepper } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useEffect, useEffectEvent } from 'react'
import type { ImportKind, ImportSummary } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { ImportHistory } from './import-history.tsx'
import { MappingStep } from './mapping-step.tsx'
import { RecogniseStep } from './recognise-step.tsx'
import { RepairStep } from './repair-step.tsx'
import { SourceStep } from './source-step.tsx'
import { IMPORT_STEPS, type ImportFlow, type ImportStep, useImportFlow, useImportSummary } from './use-import-flow.ts'
import { WriteStep } from './write-step.tsx'
import { Written } from './written.tsx'

const STEP_WORDS: Readonly<Record<ImportStep, { readonly label: string; readonly about: string }>> = {
  source: { label: 'Berkas', about: 'Pilih atau tempel' },
  recognise: { label: 'Kenali', about: 'Register dan lembar' },
  map: { label: 'Petakan', about: 'Kolom ke isian' },
  repair: { label: 'Periksa', about: 'Perbaiki baris' },
  write: { label: 'Impor', about: 'Tulis ke register' },
}
const WAITING_WORDS = { check: 'Membaca', remap: 'Membaca ulang', commit: 'Mengimpor' } as const

/** `kind` is the register it was opened from; null lets the file say it. */
export function ImportPage({ kind }: { readonly kind: ImportKind | null }) {
  const agency = useAgency()
  return (
    <>
      <PageHeader
        title="Impor dari Excel"
        subtitle="Berkas dibaca dan diperiksa lebih dahulu. Tidak ada yang ditulis ke register sebelum Anda menyetujuinya pada langkah terakhir."
      />
      <ImportWizard key={`${agency.id}-${kind ?? ''}`} agencyId={agency.id} kind={kind} />
    </>
  )
}

function ImportWizard({ agencyId, kind }: { readonly agencyId: number; readonly kind: ImportKind | null }) {
  const flow = useImportFlow(agencyId, kind)
  const agency = useAgency()
  useLeaveWarning(flow.hasRepairs)
  const at = IMPORT_STEPS.indexOf(flow.step)
  const isOpen = flow.jobId !== undefined && flow.awaited === undefined
  return (
    <Stack gap="md">
      <AtTop key={flow.step} />
      <Stepper
        size="sm"
        active={flow.written === undefined ? at : IMPORT_STEPS.length}
        onStepClick={(index) => {
          const step = IMPORT_STEPS[index]
          if (step !== undefined) flow.goTo(step)
        }}
      >
        {IMPORT_STEPS.map((step, index) => (
          <Stepper.Step
            key={step}
            label={STEP_WORDS[step].label}
            description={STEP_WORDS[step].about}
            allowStepSelect={isOpen && flow.written === undefined && index !== at}
          />
        ))}
      </Stepper>
      {flow.problem !== undefined && (
        <Alert
          color={flow.problem.code === 'job.cancelled' ? 'gray' : 'red'}
          title={flow.jobId === undefined ? 'Berkas tidak dapat dibaca' : 'Tidak berhasil; register tidak diubah'}
        >
          {errorSentence(flow.problem)}
        </Alert>
      )}
      {flow.awaited !== undefined && (
        <JobProgress
          key={flow.awaited.jobId}
          jobId={flow.awaited.jobId}
          title={`${WAITING_WORDS[flow.awaited.what]} ${flow.sourceName ?? 'berkas'}`}
          onDone={() => flow.ended()}
          onEnd={({ error }) => flow.ended(error ?? { code: 'internal', details: {} })}
        />
      )}
      <Step flow={flow} />
      {flow.step === 'source' && <ImportHistory agencyId={agencyId} timeZone={agency.timeZone} />}
    </Stack>
  )
}

function Step({ flow }: { readonly flow: ImportFlow }) {
  if (flow.written !== undefined) return <Written flow={flow} written={flow.written} />
  if (flow.step === 'source' || flow.jobId === undefined) return <SourceStep flow={flow} />
  return <OpenStep flow={flow} jobId={flow.jobId} />
}

/** What every step after the first gets. While the worker reads again or writes, the step is there but rests. */
export type StepProps = { readonly flow: ImportFlow; readonly jobId: string; readonly summary: ImportSummary }

const STEPS = { recognise: RecogniseStep, map: MappingStep, repair: RepairStep, write: WriteStep } as const

function OpenStep({ flow, jobId }: Omit<StepProps, 'summary'>) {
  const { data: summary, error } = useImportSummary(jobId)
  if (error !== null)
    return (
      <Alert color="red" title="Berkas tidak lagi terbuka">
        {errorSentence(error)} Pilih berkasnya sekali lagi.
      </Alert>
    )
  if (summary === undefined) return <Skeleton height={240} aria-label="Berkas sedang dibaca" />
  const Current = STEPS[flow.step === 'source' ? 'recognise' : flow.step]
  return (
    <div inert={flow.awaited !== undefined} style={flow.awaited === undefined ? {} : { opacity: 0.5 }}>
      <Current key={flow.step} flow={flow} jobId={jobId} summary={summary} />
    </div>
  )
}

/** Repairs live in the worker only; whoever walks away from them is asked once. */
function useLeaveWarning(isWarning: boolean) {
  const ask = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null
    if (!isWarning || link === null) return
    event.preventDefault()
    event.stopPropagation()
    const address = link.getAttribute('href') ?? '#/'
    modals.openConfirmModal({
      title: 'Tinggalkan impor?',
      children: 'Perbaikan pada berkas ini belum diimpor dan akan hilang. Berkas aslinya tidak berubah.',
      labels: { confirm: 'Tinggalkan', cancel: 'Tetap di sini' },
      confirmProps: { color: 'red' },
      onConfirm: () => {
        window.location.hash = address.slice(1)
      },
    })
  })
  useEffect(() => {
    const listen = (event: MouseEvent) => ask(event)
    document.addEventListener('click', listen, true)
    return () => document.removeEventListener('click', listen, true)
  }, [])
}

/** A step begins at its top, also when the one before was scrolled down. */
function AtTop() {
  useEffect(() => window.scrollTo(0, 0), [])
  return null
}
