// Locks the backups with a passphrase, or ends that.
import { Button, Checkbox, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { BackupState, WireError } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { NewPassphraseFields } from './new-passphrase-fields.tsx'
import { NO_PASSPHRASE, passphraseProblems } from './passphrase.model.ts'
import { useStateChange } from './use-backups.ts'

/** Says whether new backups are locked, and changes it. */
export function BackupPassphrase({ state }: { readonly state: BackupState }) {
  const { encrypted } = state.settings
  const [open, setOpen] = useState<'set' | 'remove'>()
  const close = () => setOpen(undefined)
  return (
    <FormSection operation="backups.setPassphrase" title="Frasa sandi cadangan">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        {encrypted ? <IconLock size={20} aria-hidden /> : <IconLockOpen size={20} aria-hidden />}
        <Text size="sm" flex={1}>
          {encrypted
            ? 'Cadangan baru terkunci. Tanpa frasa sandinya isinya tidak dapat dibaca, juga bila flashdisk hilang.'
            : 'Cadangan belum terkunci. Isinya data pribadi pemohon: pasang frasa sandi bila cadangan disimpan di flashdisk atau jaringan.'}
        </Text>
      </Group>
      <Group gap="xs">
        <Button variant="default" onClick={() => setOpen('set')}>
          {encrypted ? 'Ganti frasa sandi …' : 'Pasang frasa sandi …'}
        </Button>
        {encrypted && (
          <Button variant="subtle" color="red" onClick={() => setOpen('remove')}>
            Lepas frasa sandi …
          </Button>
        )}
      </Group>
      <Modal opened={open === 'set'} onClose={close} title="Frasa sandi cadangan" closeOnClickOutside={false}>
        <NewPassphraseForm replaces={encrypted} onDone={close} />
      </Modal>
      <Modal opened={open === 'remove'} onClose={close} title="Lepas frasa sandi?" closeOnClickOutside={false}>
        <RemoveForm onDone={close} />
      </Modal>
    </FormSection>
  )
}

type PresentProps = { readonly value: string; readonly onChange: (value: string) => void; readonly error: WireError | null }

/** The passphrase in force: whoever finds the window open does not change it. */
function PresentPassphrase({ value, onChange, error }: PresentProps) {
  return (
    <PasswordInput
      label="Frasa sandi sekarang"
      autoComplete="current-password"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error?.code === 'backups.wrongPassphrase' ? errorSentence(error) : undefined}
      visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan frasa sandi', tabIndex: 0, 'aria-hidden': false }}
    />
  )
}

function OtherError({ error }: { readonly error: WireError | null }) {
  if (error === null || error.code === 'backups.wrongPassphrase') return null
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert">
      {errorSentence(error)}
    </Text>
  )
}

function RemoveForm({ onDone }: { readonly onDone: () => void }) {
  const [present, setPresent] = useState('')
  const remove = useStateChange('backups.removePassphrase')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const done = () => {
      notifyDone('Cadangan baru tidak lagi terkunci.')
      onDone()
    }
    remove.mutate({ present }, { onSuccess: done })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm">
          Cadangan yang baru tidak lagi terkunci: siapa pun yang memegang berkasnya dapat membacanya. Cadangan lama tetap terkunci
          dengan frasa sandinya.
        </Text>
        <PresentPassphrase value={present} onChange={setPresent} error={remove.error} />
        <OtherError error={remove.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Batal
          </Button>
          <Button type="submit" color="red" disabled={present === ''} loading={remove.isPending}>
            Lepas
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type NewProps = {
  /** True when a passphrase is in force. */
  readonly replaces: boolean
  readonly onDone: () => void
}

function NewPassphraseForm({ replaces, onDone }: NewProps) {
  const [present, setPresent] = useState('')
  const [value, setValue] = useState(NO_PASSPHRASE)
  const [tried, setTried] = useState(false)
  const [forgotten, setForgotten] = useState(false)
  const set = useStateChange('backups.setPassphrase')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(passphraseProblems(value)).length > 0) return
    set.mutate(
      { passphrase: value.first, ...(forgotten ? { forgotten } : replaces ? { present } : {}) },
      {
        onSuccess: () => {
          notifyDone('Cadangan mulai sekarang terkunci. Cadangan lama tidak berubah.')
          onDone()
        },
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {replaces && !forgotten && <PresentPassphrase value={present} onChange={setPresent} error={set.error} />}
        {replaces && (
          <Checkbox
            label="Frasa sandi sekarang tidak diketahui lagi"
            description="Cadangan lama tetap terkunci dengan frasa sandi lama. Penggantian ini dicatat dalam jurnal."
            checked={forgotten}
            onChange={(event) => setForgotten(event.currentTarget.checked)}
          />
        )}
        <NewPassphraseFields value={value} onChange={setValue} tried={tried} />
        <Text size="xs" c="dimmed">
          Berlaku untuk cadangan yang dibuat mulai sekarang. PIN pengguna dan enkripsi identitas mempunyai rahasia sendiri; frasa
          sandi ini tidak menggantikannya.
        </Text>
        <OtherError error={set.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Batal
          </Button>
          <Button type="submit" disabled={replaces && !forgotten && present === ''} loading={set.isPending}>
            Pasang frasa sandi
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
