// Registering an objection, usually started from the request it is about.
import { Text } from '@mantine/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation } from 'wouter'
import { type DateOnly, type ObjectionInput, parseDateOnly, type RequestDetail } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { DeadlineExplained } from '../../ui/deadline-explained.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useDraft } from '../../ui/use-draft.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { ObjectionForm } from './objection-form.tsx'
import { copiedFromRequest, emptyObjectionForm, objectionFormProblems, suggestedGrounds } from './objection-form.model.ts'

/** `#/keberatan/baru`, and `#/keberatan/baru/permohonan/:id` when it starts from a request. */
export function ObjectionNewPage({ requestId }: { readonly requestId: number | null }) {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  if (today === undefined) return null
  return <NewObjection key={`${agency.id}-${requestId ?? 'tanpa'}`} agencyId={agency.id} today={today} requestId={requestId} />
}

function useObjectionPreview(agencyId: number, values: Pick<ObjectionInput, 'receivedOn' | 'requestId'>, today: DateOnly) {
  const receivedOn = parseDateOnly(values.receivedOn ?? '') ?? today
  return useAppQuery('objections.preview', { agencyId, receivedOn, requestId: values.requestId }).data
}

type Props = { readonly agencyId: number; readonly today: DateOnly; readonly requestId: number | null }

function NewObjection({ agencyId, today, requestId }: Props) {
  const [, navigate] = useLocation()
  const record = useRecordForm<ObjectionInput>({
    initialValues: { ...emptyObjectionForm(today), requestId },
    wrapper: 'form',
    problems: (values) => objectionFormProblems(values, { on: today, isNew: true }),
  })
  const draft = useDraft(`keberatan-baru-${agencyId}-${requestId ?? 'tanpa'}`, record.form, 'person')
  const linked = useLinkedRequest(record.form.values.requestId, (request) => {
    const { grounds } = record.form.values
    record.form.setValues({ ...copiedFromRequest(request), grounds: grounds.length === 0 ? suggestedGrounds(request) : grounds })
  })
  const preview = useObjectionPreview(agencyId, record.form.values, today)
  const register = useAppCommand('objections.register')
  const save = () => {
    if (!record.check()) return
    const form = { ...record.form.values }
    if (form.receivedOn >= today) form.backdatingReason = ''
    register.mutate(
      { agencyId, form },
      {
        onSuccess: (saved) => {
          draft.clear()
          notifyUndoable(agencyId, `Keberatan ${saved.registrationNumber} tersimpan.`)
          navigate(`/keberatan/${saved.id}`)
        },
        onError: record.refuse,
      },
    )
  }
  return (
    <>
      <PageHeader title="Keberatan baru" subtitle="Pilih permohonannya, lalu centang alasan keberatan." />
      <ObjectionForm
        record={record}
        agencyId={agencyId}
        registration={{ on: today, isNew: true }}
        earlier={linked?.objections ?? []}
        requestNumber={linked?.registrationNumber ?? null}
        preview={preview}
        onRequest={(id) => record.form.setFieldValue('requestId', id)}
        onSave={save}
        onCancel={() => navigate(requestId === null ? '/keberatan' : `/permohonan/${requestId}`)}
        saving={register.isPending}
        saveLabel="Simpan keberatan"
        status={
          preview !== undefined && (
            <>
              <Text size="sm">
                Nomor: <strong>{preview.nextNumber}</strong>
              </Text>
              <Text size="sm">
                Batas tanggapan: <strong>{formatDate(preview.deadline.due)}</strong>
              </Text>
              <DeadlineExplained deadline={preview.deadline} />
            </>
          )
        }
      />
    </>
  )
}

/** The linked request; `onLinked` runs once for each newly chosen one. */
function useLinkedRequest(requestId: number | null, onLinked: (request: RequestDetail) => void): RequestDetail | undefined {
  const copied = useRef<number | null>(null)
  const request = useAppQuery('requests.get', { id: requestId ?? 1 }, { enabled: requestId !== null }).data
  const copy = useEffectEvent(onLinked)
  useEffect(() => {
    if (request === undefined || request.id !== requestId || copied.current === requestId) return
    copied.current = requestId
    copy(request)
  }, [request, requestId])
  return requestId === null ? undefined : request
}
