// Taking back a decision that was entered by mistake; the reason goes into the journal.
import type { RequestDetail } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyError } from '../../ui/notify.ts'
import { ReasonModal } from '../../ui/reason-modal.tsx'
import { notifyUndoable } from '../../ui/undo-steps.tsx'

/** Asks the reason and reopens the case. */
export function ReopenModal(props: { readonly request: RequestDetail; readonly opened: boolean; readonly onClose: () => void }) {
  const { request, opened, onClose } = props
  const reopen = useAppCommand('requests.reopen')
  const confirm = (reason: string) =>
    reopen.mutate(
      { id: request.id, version: request.version, reason },
      {
        onSuccess: () => {
          notifyUndoable(request.agencyId, 'Permohonan dibuka kembali.')
          onClose()
        },
        onError: notifyError,
      },
    )
  return (
    <ReasonModal
      opened={opened}
      onClose={onClose}
      title={`Buka kembali ${request.registrationNumber}`}
      message="Keputusan yang tercatat akan dihapus dan permohonan kembali diproses. Tenggatnya tidak berubah."
      confirmLabel="Buka kembali"
      danger
      saving={reopen.isPending}
      onConfirm={confirm}
    />
  )
}
