// One question before something that is hard to take back.
import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'

export type Confirmation = {
  readonly title: string
  readonly message: string
  readonly confirmLabel: string
  readonly danger?: boolean
}

/** True when the user confirmed. */
export function confirmAction({ title, message, confirmLabel, danger = true }: Confirmation): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title,
      children: <Text size="sm">{message}</Text>,
      labels: { confirm: confirmLabel, cancel: 'Batal' },
      confirmProps: danger ? { color: 'red' } : {},
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      onClose: () => resolve(false),
    })
  })
}
