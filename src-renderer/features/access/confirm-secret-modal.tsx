// Asks for the own PIN before something that an unattended window must not allow.
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Attempt, WireError } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { attemptProblem } from './attempt-words.ts'
import { SecretInput } from './secret-input.tsx'

type Props = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  /** What will happen. */
  readonly message: string
  readonly confirmLabel: string
  readonly danger?: boolean
  /** Does it, given the typed PIN; rejects with a wire error. */
  readonly attempt: (present: string) => Promise<Attempt>
}

/** Closes itself once the attempt was accepted. */
export function ConfirmSecretModal({ opened, onClose, title, ...form }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <SecretForm onClose={onClose} {...form} />
    </Modal>
  )
}

function SecretForm({ message, confirmLabel, danger = false, attempt, onClose }: Omit<Props, 'opened' | 'title'>) {
  const [present, setPresent] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      const { outcome, waitSeconds } = await attempt(present)
      if (outcome === 'accepted') return onClose()
      setProblem(attemptProblem(outcome, waitSeconds))
    } catch (error) {
      setProblem(errorSentence(error as WireError))
    }
    setBusy(false)
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{message}</Text>
        <SecretInput label="PIN atau sandi Anda" value={present} onChange={setPresent} error={problem} autoFocus />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={busy} disabled={present === ''} {...(danger ? { color: 'red' } : {})}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
