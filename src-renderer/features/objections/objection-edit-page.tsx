// Correcting the data of a stored objection.
import { useLocation } from 'wouter'
import { type ObjectionDetail, type ObjectionInput, parseDateOnly } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { ObjectionForm } from './objection-form.tsx'
import { objectionFormOf, objectionFormProblems } from './objection-form.model.ts'
import { ObjectionLoader } from './objection-loader.tsx'

/** `#/keberatan/:id/ubah`. */
export function ObjectionEditPage({ id }: { readonly id: number }) {
  return <ObjectionLoader id={id}>{(objection) => <EditObjection key={objection.id} objection={objection} />}</ObjectionLoader>
}

function EditObjection({ objection }: { readonly objection: ObjectionDetail }) {
  const [, navigate] = useLocation()
  const { agencyId } = objection
  const registration = { on: objection.registeredOn, isNew: false }
  const record = useRecordForm<ObjectionInput>({
    initialValues: objectionFormOf(objection),
    wrapper: 'form',
    problems: (values) => objectionFormProblems(values, registration),
  })
  const { values } = record.form
  const receivedOn = parseDateOnly(values.receivedOn ?? '') ?? objection.receivedOn
  const preview = useAppQuery('objections.preview', { agencyId, receivedOn, requestId: values.requestId }).data
  const update = useAppCommand('objections.update')
  const back = () => navigate(`/keberatan/${objection.id}`)
  const save = () => {
    if (!record.check()) return
    update.mutate(
      { id: objection.id, version: objection.version, form: values },
      {
        onSuccess: () => {
          notifyUndoable(agencyId, 'Perubahan tersimpan.')
          back()
        },
        onError: record.refuse,
      },
    )
  }
  return (
    <>
      <PageHeader title={`Ubah keberatan ${objection.registrationNumber}`} />
      <ObjectionForm
        record={record}
        agencyId={agencyId}
        registration={registration}
        earlier={[]}
        requestNumber={values.requestId === objection.requestId ? objection.requestNumber : null}
        preview={preview}
        onRequest={(id) => record.form.setFieldValue('requestId', id)}
        onSave={save}
        onCancel={back}
        saving={update.isPending}
        saveLabel="Simpan perubahan"
      />
    </>
  )
}
