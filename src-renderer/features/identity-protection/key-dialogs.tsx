// Another passphrase, another recovery key, or the end of the encryption: each asks for the passphrase in use.
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone } from '../../ui/notify.ts'
import { ErrorText } from './error-text.tsx'
import { NO_PASSPHRASE, passphraseProblems } from './passphrase.model.ts'
import { NewPassphraseFields, PassphraseInput } from './passphrase-fields.tsx'
import { RecoveryKeyStep } from './recovery-key-step.tsx'

export type KeyDialog = 'passphrase' | 'recovery' | 'disable'

const TITLES: Readonly<Record<KeyDialog, string>> = {
  passphrase: 'Ganti kata sandi enkripsi',
  recovery: 'Buat kunci pemulihan baru',
  disable: 'Lepas enkripsi',
}

type Props = { readonly shown: KeyDialog | null; readonly officeName: string; readonly onClose: () => void }

/** The dialog that is shown; none when null. */
export function KeyDialogs({ shown, officeName, onClose }: Props) {
  return (
    <Modal
      opened={shown !== null}
      onClose={onClose}
      title={shown === null ? '' : TITLES[shown]}
      size={shown === 'recovery' ? 'lg' : 'md'}
      closeOnClickOutside={false}
    >
      {shown === 'passphrase' && <ChangePassphrase onClose={onClose} />}
      {shown === 'recovery' && <NewRecoveryKey officeName={officeName} onClose={onClose} />}
      {shown === 'disable' && <Disable onClose={onClose} />}
    </Modal>
  )
}

function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const [present, setPresent] = useState('')
  const [next, setNext] = useState(NO_PASSPHRASE)
  const [tried, setTried] = useState(false)
  const change = useAppCommand('identityProtection.changePassphrase')
  const submit = () => {
    setTried(true)
    if (Object.keys(passphraseProblems(next)).length > 0) return
    const done = () => {
      notifyDone('Kata sandi enkripsi diganti. Lembar kunci pemulihan tetap berlaku.')
      onClose()
    }
    change.mutate({ passphrase: present, newPassphrase: next.first }, { onSuccess: done })
  }
  return (
    <Ask confirmLabel="Ganti kata sandi" pending={change.isPending} error={change.error} onSubmit={submit} onClose={onClose}>
      <PassphraseInput label="Kata sandi enkripsi sekarang" value={present} onChange={setPresent} autoFocus />
      <NewPassphraseFields value={next} onChange={setNext} tried={tried} />
    </Ask>
  )
}

function NewRecoveryKey({ officeName, onClose }: { readonly officeName: string; readonly onClose: () => void }) {
  const [present, setPresent] = useState('')
  const replace = useAppCommand('identityProtection.newRecoveryKey')
  const done = () => {
    notifyDone('Kunci pemulihan baru berlaku. Hancurkan lembar yang lama.')
    onClose()
  }
  return (
    <RecoveryKeyStep
      officeName={officeName}
      confirmLabel="Pakai kunci baru"
      pending={replace.isPending}
      error={replace.error}
      onCancel={onClose}
      onConfirm={(recoveryKey) => replace.mutate({ passphrase: present, recoveryKey }, { onSuccess: done })}
    >
      <PassphraseInput label="Kata sandi enkripsi sekarang" value={present} onChange={setPresent} />
    </RecoveryKeyStep>
  )
}

function Disable({ onClose }: { readonly onClose: () => void }) {
  const [present, setPresent] = useState('')
  const disable = useAppCommand('identityProtection.disable')
  const submit = () => disable.mutate({ passphrase: present }, { onSuccess: onClose })
  return (
    <Ask
      confirmLabel="Lepas enkripsi"
      danger
      pending={disable.isPending}
      error={disable.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">
        Identitas dan berkas kembali dapat dibaca oleh siapa pun yang memegang berkas register. Kata sandi dan lembar kunci
        pemulihan tidak diperlukan lagi, kecuali untuk cadangan yang dibuat selama enkripsi menyala.
      </Text>
      <PassphraseInput label="Kata sandi enkripsi sekarang" value={present} onChange={setPresent} autoFocus />
    </Ask>
  )
}

type AskProps = {
  readonly confirmLabel: string
  readonly danger?: boolean
  readonly pending: boolean
  readonly error: WireError | null
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

function Ask({ confirmLabel, danger = false, pending, error, onSubmit, onClose, children }: AskProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {children}
        <ErrorText error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={pending} {...(danger ? { color: 'red' } : {})}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
