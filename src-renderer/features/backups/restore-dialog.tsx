// A look into a backup, and the way back to it.
import { Alert, Button, Group, Modal, PasswordInput, Progress, Skeleton, Stack, Text } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { BackupPreview, BackupRow, WireError } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { BackupFacts } from './backup-facts.tsx'
import { momentWords } from './backup-times.model.ts'
import { PreviewTable } from './preview-table.tsx'
import { presentIsEmpty } from './restore-preview.model.ts'
import { type Restore, useRestore } from './use-restore.ts'

export type RestoreDialogProps = {
  readonly backup: BackupRow
  /** `look` only shows; `restore` also offers the way back. */
  readonly aim: 'look' | 'restore'
  readonly onClose: () => void
}

/** Cannot be closed while the register is being replaced. */
export function RestoreDialog({ backup, aim, onClose }: RestoreDialogProps) {
  const restore = useRestore(backup)
  const { preview, refused, restoring } = restore
  return (
    <Modal
      opened
      size={680}
      title={aim === 'look' ? 'Isi cadangan' : 'Pulihkan cadangan'}
      onClose={onClose}
      withCloseButton={!restoring}
      closeOnEscape={!restoring}
      closeOnClickOutside={false}
    >
      <Stack gap="md">
        <BackupFacts backup={backup} />
        {preview === undefined && refused === null && <Skeleton height={220} aria-label="Cadangan sedang dibaca" />}
        {refused !== null && (
          <Alert color="red" title="Cadangan ini tidak dapat dipakai">
            {errorSentence(refused)}
          </Alert>
        )}
        {preview !== undefined && <PreviewTable preview={preview} />}
        {aim === 'restore' && preview !== undefined ? (
          <WayBack backup={backup} preview={preview} restore={restore} onClose={onClose} />
        ) : (
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {aim === 'look' ? 'Tutup' : 'Batal'}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  )
}

type WayBackProps = {
  readonly backup: BackupRow
  readonly preview: BackupPreview
  readonly restore: Restore
  readonly onClose: () => void
}

const ABOUT_PASSPHRASE = ['backups.wrongPassphrase', 'backups.passphraseNeeded']
const aboutPassphrase = (error: WireError | null) => error !== null && ABOUT_PASSPHRASE.includes(error.code)

function WayBack({ backup, preview, restore: { restore, restoring, failed }, onClose }: WayBackProps) {
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    restore(passphrase)
  }
  if (restoring) return <Restoring />
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {backup.encrypted && (
          <PasswordInput
            label="Frasa sandi cadangan"
            description="Frasa sandi yang berlaku saat cadangan ini dibuat."
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            error={failed !== null && aboutPassphrase(failed) ? errorSentence(failed) : undefined}
            visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan frasa sandi', tabIndex: 0, 'aria-hidden': false }}
          />
        )}
        <Text size="sm">
          {presentIsEmpty(preview)
            ? 'Register di komputer ini masih kosong, sehingga tidak ada catatan yang hilang.'
            : 'Register sekarang tidak dihapus. Berkasnya disimpan di folder data yang sama, dengan nama yang berakhiran "sebelum-pemulihan".'}
        </Text>
        {failed !== null && !aboutPassphrase(failed) && (
          <Alert color="red" title="Register tidak dipulihkan">
            {errorSentence(failed)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button
            type="submit"
            leftSection={<IconRestore size={16} />}
            disabled={backup.encrypted && passphrase === ''}
          >{`Pulihkan ke ${momentWords(backup.madeAt)}`}</Button>
        </Group>
      </Stack>
    </form>
  )
}

function Restoring() {
  return (
    <Stack gap={6} role="status" aria-live="polite">
      <Text size="sm" fw={600}>
        Memulihkan register … Jangan menutup aplikasi.
      </Text>
      <Progress value={100} animated aria-label="Memulihkan register" />
    </Stack>
  )
}
