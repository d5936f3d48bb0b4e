// Taking back a decision that was entered by mistake; the reason goes into the journal.
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RequestDetail } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'

/** Asks the reason and reopens the case. */
export function ReopenModal(props: { readonly request: RequestDetail; readonly opened: boolean; readonly onClose: () => void }) {
  const { request, opened, onClose } = props
  const [reason, setReason] = useState('')
  const reopen = useAppCommand('requests.reopen')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return
    reopen.mutate(
      { id: request.id, version: request.version, reason },
      {
        onSuccess: () => {
          notifyDone('Permohonan dibuka kembali.')
          setReason('')
          onClose()
        },
        onError: notifyError,
      },
    )
  }
  return (
    <Modal opened={opened} onClose={onClose} title={`Buka kembali ${request.registrationNumber}`}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">Keputusan yang tercatat akan dihapus dan permohonan kembali diproses. Tenggatnya tidak berubah.</Text>
          <Textarea
            label="Alasan"
            required
            autosize
            minRows={2}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Batal
            </Button>
            <Button type="submit" color="red" loading={reopen.isPending} disabled={reason.trim() === ''}>
              Buka kembali
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
