// Locks the backups with a passphrase, or ends that.
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { BackupState } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { NewPassphraseFields } from './new-passphrase-fields.tsx'
import { NO_PASSPHRASE, passphraseProblems } from './passphrase.model.ts'
import { useStateChange } from './use-backups.ts'

/** Says whether new backups are locked, and changes it. */
export function BackupPassphrase({ state }: { readonly state: BackupState }) {
  const { encrypted } = state.settings
  const [setting, setSetting] = useState(false)
  const remove = useStateChange('backups.removePassphrase')
  const unlock = async () => {
    const message =
      'Cadangan yang baru tidak lagi terkunci: siapa pun yang memegang berkasnya dapat membacanya. Cadangan lama tetap terkunci dengan frasa sandinya.'
    if (!(await confirmAction({ title: 'Lepas frasa sandi?', message, confirmLabel: 'Lepas' }))) return
    remove.mutate({}, { onSuccess: () => notifyDone('Cadangan baru tidak lagi terkunci.'), onError: notifyError })
  }
  return (
    <FormSection title="Frasa sandi cadangan">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        {encrypted ? <IconLock size={20} aria-hidden /> : <IconLockOpen size={20} aria-hidden />}
        <Text size="sm" flex={1}>
          {encrypted
            ? 'Cadangan baru terkunci. Tanpa frasa sandinya isinya tidak dapat dibaca, juga bila flashdisk hilang.'
            : 'Cadangan belum terkunci. Isinya data pribadi pemohon: pasang frasa sandi bila cadangan disimpan di flashdisk atau jaringan.'}
        </Text>
      </Group>
      <Group gap="xs">
        <Button variant="default" onClick={() => setSetting(true)}>
          {encrypted ? 'Ganti frasa sandi …' : 'Pasang frasa sandi …'}
        </Button>
        {encrypted && (
          <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => void unlock()}>
            Lepas frasa sandi
          </Button>
        )}
      </Group>
      <Modal opened={setting} onClose={() => setSetting(false)} title="Frasa sandi cadangan" closeOnClickOutside={false}>
        <NewPassphraseForm onDone={() => setSetting(false)} />
      </Modal>
    </FormSection>
  )
}

function NewPassphraseForm({ onDone }: { readonly onDone: () => void }) {
  const [value, setValue] = useState(NO_PASSPHRASE)
  const [tried, setTried] = useState(false)
  const set = useStateChange('backups.setPassphrase')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(passphraseProblems(value)).length > 0) return
    set.mutate(
      { passphrase: value.first },
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
        <NewPassphraseFields value={value} onChange={setValue} tried={tried} />
        <Text size="xs" c="dimmed">
          Berlaku untuk cadangan yang dibuat mulai sekarang. PIN pengguna dan enkripsi identitas mempunyai rahasia sendiri; frasa
          sandi ini tidak menggantikannya.
        </Text>
        {set.error !== null && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {errorSentence(set.error)}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Batal
          </Button>
          <Button type="submit" loading={set.isPending}>
            Pasang frasa sandi
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
