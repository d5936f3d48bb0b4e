// Correcting the data of a stored request; masked identity left untouched stays as it is.
import { useLocation } from 'wouter'
import { type RequestDetail, type RequestInput } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { RequestForm } from './request-form.tsx'
import { requestFormOf, requestFormProblems } from './request-form.model.ts'
import { RequestLoader } from './request-loader.tsx'

/** `#/permohonan/:id/ubah`. */
export function RequestEditPage({ id }: { readonly id: number }) {
  return <RequestLoader id={id}>{(request) => <EditRequest key={request.id} request={request} />}</RequestLoader>
}

function EditRequest({ request }: { readonly request: RequestDetail }) {
  const [, navigate] = useLocation()
  const record = useRecordForm<RequestInput>({
    initialValues: requestFormOf(request),
    wrapper: 'form',
    problems: (values) => requestFormProblems(values, request.registeredOn),
  })
  const update = useAppCommand('requests.update')
  const back = () => navigate(`/permohonan/${request.id}`)
  const save = () => {
    if (!record.check()) return
    update.mutate(
      { id: request.id, version: request.version, form: record.form.values },
      {
        onSuccess: () => {
          notifyUndoable(request.agencyId, 'Perubahan tersimpan.')
          back()
        },
        onError: record.refuse,
      },
    )
  }
  return (
    <>
      <PageHeader
        title={`Ubah permohonan ${request.registrationNumber}`}
        subtitle="NIK, alamat, dan kontak tampil tersamar. Biarkan apa adanya bila tidak berubah, atau ketik ulang seluruhnya."
      />
      <RequestForm
        record={record}
        today={null}
        registeredOn={request.registeredOn}
        onSave={save}
        onCancel={back}
        saving={update.isPending}
        saveLabel="Simpan perubahan"
      />
    </>
  )
}
