// Switching the encryption on: a passphrase, the recovery key in the safe, then the register is rewritten.
import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAppCommand } from '../../api/use-app-command.ts'
import { NO_PASSPHRASE, passphraseProblems } from './passphrase.model.ts'
import { NewPassphraseFields } from './passphrase-fields.tsx'
import { RecoveryKeyStep } from './recovery-key-step.tsx'

type Props = {
  readonly opened: boolean
  readonly officeName: string
  readonly canRemember: boolean
  readonly onClose: () => void
}

/** Two steps in one dialog; once the work has begun the gate shows how far it is. */
export function ProtectDialog({ opened, onClose, ...rest }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Enkripsi identitas dan berkas" size="lg" closeOnClickOutside={false}>
      {opened && <Steps {...rest} onClose={onClose} />}
    </Modal>
  )
}

function Steps({ officeName, canRemember, onClose }: Omit<Props, 'opened'>) {
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE)
  const [remember, setRemember] = useState(false)
  const [chosen, setChosen] = useState(false)
  const [tried, setTried] = useState(false)
  const enable = useAppCommand('identityProtection.enable')
  const choose = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(passphraseProblems(passphrase)).length === 0) setChosen(true)
  }
  if (chosen)
    return (
      <RecoveryKeyStep
        officeName={officeName}
        confirmLabel="Enkripsi sekarang"
        pending={enable.isPending}
        error={enable.error}
        onCancel={onClose}
        onConfirm={(recoveryKey) =>
          enable.mutate({ passphrase: passphrase.first, recoveryKey, remember }, { onSuccess: onClose })
        }
      >
        <Text size="sm" c="dimmed">
          Sebelum mulai, aplikasi membuat cadangan. Selama enkripsi berjalan register tidak dapat dipakai.
        </Text>
      </RecoveryKeyStep>
    )
  return (
    <form onSubmit={choose} noValidate>
      <Stack gap="sm">
        <Text size="sm">
          Kata sandi ini diminta setiap kali aplikasi dibuka, sebelum register dapat dilihat. Kata sandi ini berbeda dari PIN
          pengguna dan dari frasa sandi cadangan.
        </Text>
        <NewPassphraseFields value={passphrase} onChange={setPassphrase} tried={tried} autoFocus />
        {canRemember && <RememberBox checked={remember} onChange={setRemember} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit">Lanjut: kunci pemulihan</Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Offered only where the system keeps secrets encrypted for the person who is signed in to the computer. */
export function RememberBox({ checked, onChange }: { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  return (
    <Checkbox
      label="Ingat di komputer ini"
      description="Tidak perlu mengetik kata sandi pada akun komputer ini. Siapa pun yang masuk ke akun komputer ini dapat membuka register."
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
