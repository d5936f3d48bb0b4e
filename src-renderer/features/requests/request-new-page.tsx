// Registering a request: number and due date are shown while it is typed.
import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type DateOnly, parseDateOnly, type RequestInput } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { DeadlineExplained } from '../../ui/deadline-explained.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useDraft } from '../../ui/use-draft.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { RequestForm } from './request-form.tsx'
import type { KnownApplicant } from './applicant-name-field.tsx'
import { emptyRequestForm, formOfKnown, requestFormProblems } from './request-form.model.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'

/** `#/permohonan/baru`. */
export function RequestNewPage() {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  return today === undefined ? null : <NewRequest key={agency.id} agencyId={agency.id} today={today} />
}

function NewRequest({ agencyId, today }: { readonly agencyId: number; readonly today: DateOnly }) {
  const [, navigate] = useLocation()
  const record = useRecordForm<RequestInput>({
    initialValues: emptyRequestForm(today),
    wrapper: 'form',
    problems: (values) => requestFormProblems(values, today),
  })
  const draft = useDraft(`permohonan-baru-${agencyId}`, record.form, 'person')
  const register = useAppCommand('requests.register')
  const [papersComplete, setPapersComplete] = useState(true)
  const [known, setKnown] = useState<KnownApplicant | null>(null)
  const save = () => {
    if (!record.check()) return
    const form = { ...record.form.values }
    if (form.receivedOn >= today) form.backdatingReason = ''
    register.mutate(
      { agencyId, form, papersComplete, sameApplicantAs: known?.requestId ?? null },
      {
        onSuccess: (saved) => {
          draft.clear()
          notifyUndoable(agencyId, `Permohonan ${saved.registrationNumber} tersimpan.`)
          navigate(`/permohonan/${saved.id}`)
        },
        onError: record.refuse,
      },
    )
  }
  return (
    <>
      <PageHeader title="Permohonan baru" subtitle="Tab atau Enter berpindah kolom, Ctrl+S menyimpan." />
      <RequestForm
        record={record}
        today={today}
        onSave={save}
        onCancel={() => navigate('/permohonan')}
        saving={register.isPending}
        saveLabel="Simpan permohonan"
        onKnown={(applicant) => {
          setKnown(applicant)
          record.form.setValues(formOfKnown(applicant))
        }}
        papers={
          <Checkbox
            label="Berkas pemohon sudah diperiksa dan lengkap"
            description="Kosongkan bila masih ada yang kurang; kelengkapan diperiksa dalam 3 hari kerja (Pasal 31 ayat (2) Perki KI 1/2021)."
            checked={papersComplete}
            onChange={(event) => setPapersComplete(event.currentTarget.checked)}
          />
        }
        status={<Preview agencyId={agencyId} receivedOn={record.form.values.receivedOn} />}
      />
    </>
  )
}

/** Number to be given and last day of the answer, for the date as typed so far. */
function Preview({ agencyId, receivedOn }: { readonly agencyId: number; readonly receivedOn: string }) {
  const day = parseDateOnly(receivedOn ?? '')
  const preview = useAppQuery('requests.preview', { agencyId, receivedOn: day ?? '2026-01-01' }, { enabled: day !== undefined })
  if (day === undefined || preview.data === undefined) return null
  const { nextNumber, deadline } = preview.data
  return (
    <>
      <Text size="sm">
        Nomor: <strong>{nextNumber}</strong>
      </Text>
      <Text size="sm">
        Batas jawaban: <strong>{formatDate(deadline.due)}</strong>
      </Text>
      <DeadlineExplained deadline={deadline} />
    </>
  )
}
