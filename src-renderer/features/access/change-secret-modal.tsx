// A new PIN for oneself, after the present one.
import { Button, Modal, Stack } from '@mantine/core'
import type { WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { attemptProblem } from './attempt-words.ts'
import { changedSecretProblems, NO_SECRET } from './new-secret.model.ts'
import { NewSecretFields } from './new-secret-fields.tsx'
import { SecretInput } from './secret-input.tsx'

type Props = { readonly opened: boolean; readonly onClose: () => void }

/** Closes itself once the PIN is changed. */
export function ChangeSecretModal({ opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Ganti PIN saya">
      <ChangeSecretForm onClose={onClose} />
    </Modal>
  )
}

function ChangeSecretForm({ onClose }: Pick<Props, 'onClose'>) {
  const { form, check, refuse } = useRecordForm({
    initialValues: { present: '', ...NO_SECRET },
    wrapper: 'account',
    problems: changedSecretProblems,
  })
  const change = useAppCommand('access.changeOwnSecret')
  const submit = async () => {
    if (!check()) return
    const { present, secret } = form.values
    try {
      const { outcome, waitSeconds } = await change.mutateAsync({ present, secret })
      const problem = attemptProblem(outcome, waitSeconds)
      if (problem !== null) return form.setFieldError('present', problem)
      notifyDone('PIN Anda sudah diganti.')
      onClose()
    } catch (error) {
      refuse(error as WireError)
    }
  }
  return (
    <form
      data-reads
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap="sm">
        <SecretInput
          label="PIN atau sandi sekarang"
          autoFocus
          value={form.values.present}
          onChange={(present) => form.setFieldValue('present', present)}
          error={(form.errors['present'] as string | undefined) ?? null}
        />
        <NewSecretFields form={form} />
        <Button type="submit" loading={change.isPending}>
          Ganti PIN
        </Button>
      </Stack>
    </form>
  )
}
