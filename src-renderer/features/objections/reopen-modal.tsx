// Taking back an answer that was entered by mistake; the reason goes into the journal.
import type { ObjectionDetail } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyError } from '../../ui/notify.ts'
import { ReasonModal } from '../../ui/reason-modal.tsx'
import { notifyUndoable } from '../../ui/undo-steps.tsx'

type Props = { readonly objection: ObjectionDetail; readonly opened: boolean; readonly onClose: () => void }

/** Asks the reason and reopens the objection. */
export function ReopenModal({ objection, opened, onClose }: Props) {
  const reopen = useAppCommand('objections.reopen')
  const confirm = (reason: string) =>
    reopen.mutate(
      { id: objection.id, version: objection.version, reason },
      {
        onSuccess: () => {
          notifyUndoable(objection.agencyId, 'Keberatan dibuka kembali.')
          onClose()
        },
        onError: notifyError,
      },
    )
  return (
    <ReasonModal
      opened={opened}
      onClose={onClose}
      title={`Buka kembali ${objection.registrationNumber}`}
      message="Tanggapan yang tercatat akan dihapus dan keberatan kembali menunggu tanggapan. Tenggatnya tidak berubah; nomor surat tanggapan yang lama tidak dipakai lagi."
      confirmLabel="Buka kembali"
      danger
      saving={reopen.isPending}
      onConfirm={confirm}
    />
  )
}
