// Registering a dispute from its objection, or following it through its stages.
import { Skeleton } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Dispute, DisputeInput } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { DisputeFields } from './dispute-fields.tsx'
import { disputeFormOf, disputeFormProblems, emptyDisputeForm } from './dispute-form.model.ts'
import { ObjectionChoice } from './objection-choice.tsx'

/** `#/sengketa/baru`, and `#/sengketa/baru/keberatan/:id` when it starts from an objection. */
export function DisputeNewPage({ objectionId }: { readonly objectionId: number | null }) {
  const agency = useAgency()
  const [, navigate] = useLocation()
  const today = useOfficeToday(agency.id)
  if (today === undefined) return <Skeleton height={320} />
  if (objectionId === null)
    return (
      <>
        <PageHeader title="Sengketa baru" />
        <FormSection title="Keberatan">
          <ObjectionChoice
            agencyId={agency.id}
            onChoose={(id) => navigate(`/sengketa/baru/keberatan/${id}`, { replace: true })}
          />
        </FormSection>
      </>
    )
  return <DisputeForm key={objectionId} agencyId={agency.id} initial={emptyDisputeForm(objectionId, today)} dispute={null} />
}

/** `#/sengketa/:id/ubah`. */
export function DisputeEditPage({ id }: { readonly id: number }) {
  const dispute = useAppQuery('disputes.get', { id }).data
  if (dispute === undefined) return <Skeleton height={320} />
  return <DisputeForm key={dispute.id} agencyId={dispute.agencyId} initial={disputeFormOf(dispute)} dispute={dispute} />
}

type Props = { readonly agencyId: number; readonly initial: DisputeInput; readonly dispute: Dispute | null }

function DisputeForm({ agencyId, initial, dispute }: Props) {
  const [, navigate] = useLocation()
  const objection = useAppQuery('objections.get', { id: initial.objectionId }).data
  const today = useOfficeToday(agencyId)
  const record = useRecordForm<DisputeInput>({
    initialValues: initial,
    wrapper: 'dispute',
    problems: (values) => disputeFormProblems(values, today, objection?.receivedOn),
  })
  const add = useAppCommand('disputes.add')
  const update = useAppCommand('disputes.update')
  const save = async () => {
    if (!record.check()) return
    const form = record.form.values
    try {
      const saved =
        dispute === null
          ? await add.mutateAsync({ agencyId, dispute: form })
          : await update.mutateAsync({ id: dispute.id, version: dispute.version, dispute: form })
      notifyUndoable(agencyId, 'Sengketa tersimpan.')
      navigate(`/sengketa/${saved.id}`)
    } catch (error) {
      record.refuse(error as Parameters<typeof record.refuse>[0])
    }
  }
  return (
    <>
      <PageHeader
        title={dispute === null ? 'Sengketa baru' : 'Ubah sengketa'}
        subtitle={objection === undefined ? '' : `Keberatan ${objection.registrationNumber} · ${objection.applicantName}`}
      />
      <RecordForm
        onSave={() => void save()}
        onCancel={() => navigate(dispute === null ? `/keberatan/${initial.objectionId}` : `/sengketa/${dispute.id}`)}
        unsaved={record.form.isDirty()}
        saving={add.isPending || update.isPending}
        saveLabel="Simpan sengketa"
        failures={record.failures}
      >
        <DisputeFields form={record.form} objection={objection} isNew={dispute === null} />
      </RecordForm>
    </>
  )
}
