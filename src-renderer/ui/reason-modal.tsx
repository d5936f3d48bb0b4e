// A step that is written into the journal together with the reason the user gives for it.
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'

export type ReasonModalProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  /** What will happen. */
  readonly message: string
  readonly placeholder?: string
  readonly confirmLabel: string
  readonly danger?: boolean
  readonly saving: boolean
  readonly onConfirm: (reason: string) => void
}

/** Asks for a reason; the button stays off until there is one. */
export function ReasonModal({ opened, onClose, title, ...form }: ReasonModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <ReasonForm onClose={onClose} {...form} />
    </Modal>
  )
}

function ReasonForm(props: Omit<ReasonModalProps, 'opened' | 'title'>) {
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') props.onConfirm(reason.trim())
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">{props.message}</Text>
        <Textarea
          label="Alasan"
          placeholder={props.placeholder}
          required
          autosize
          minRows={2}
          maxLength={300}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            Batal
          </Button>
          <Button
            type="submit"
            {...(props.danger === true ? { color: 'red' } : {})}
            loading={props.saving}
            disabled={reason.trim() === ''}
          >
            {props.confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
