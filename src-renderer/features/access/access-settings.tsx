// What the head decides about signing in: when the window locks, the recovery code, and whether there are accounts at all.
import { Button, Group, NativeSelect, Stack, Title } from '@mantine/core'
import { IconPrinter, IconUserOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { LOCK_CHOICES } from './accounts.model.ts'
import { ConfirmSecretModal } from './confirm-secret-modal.tsx'
import { showRecoveryCode } from './recovery-code-modal.tsx'

/** Each change asks for the own PIN where an unattended window would be enough to do harm. */
export function AccessSettings({ minutes }: { readonly minutes: number }) {
  const [asking, setAsking] = useState<'code' | 'off' | null>(null)
  const save = useAppCommand('access.saveSettings')
  const newCode = useAppCommand('access.newRecoveryCode')
  const turnOff = useAppCommand('access.turnOff')
  const close = () => setAsking(null)
  return (
    <section aria-labelledby="pengaturan-pengguna">
      <Title order={3} size="h4" id="pengaturan-pengguna" mb="xs">
        Penguncian dan pemulihan
      </Title>
      <Stack gap="md" align="flex-start">
        <NativeSelect
          label="Kunci sendiri bila tidak disentuh selama"
          description="Aplikasi juga terkunci saat layar komputer dikunci atau komputer tidur."
          w={480}
          value={String(minutes)}
          data={LOCK_CHOICES.map(({ value, label }) => ({ value, label }))}
          onChange={(event) =>
            save.mutate(
              { lockAfterMinutes: Number(event.currentTarget.value) },
              { onSuccess: () => notifyDone('Waktu penguncian tersimpan.'), onError: notifyError },
            )
          }
        />
        <Group gap="xs">
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => setAsking('code')}>
            Buat kode pemulihan baru …
          </Button>
          <Button variant="default" c="red.8" leftSection={<IconUserOff size={16} />} onClick={() => setAsking('off')}>
            Matikan pengguna …
          </Button>
        </Group>
      </Stack>
      <ConfirmSecretModal
        opened={asking === 'code'}
        onClose={close}
        title="Buat kode pemulihan baru"
        message="Kode pada lembar yang dicetak sebelumnya tidak berlaku lagi."
        confirmLabel="Buat kode"
        attempt={async (present) => {
          const { recoveryCode, ...result } = await newCode.mutateAsync({ present })
          if (recoveryCode !== null) showRecoveryCode(recoveryCode)
          return result
        }}
      />
      <ConfirmSecretModal
        opened={asking === 'off'}
        onClose={close}
        title="Matikan pengguna"
        message="Aplikasi tidak lagi meminta PIN: siapa pun di komputer ini dapat melihat dan mengubah seluruh register. Semua pengguna menjadi tidak aktif; namanya tetap ada di jurnal."
        confirmLabel="Matikan"
        danger
        attempt={async (present) => {
          const result = await turnOff.mutateAsync({ present })
          if (result.outcome === 'accepted') notifyDone('Pengguna dimatikan.')
          return result
        }}
      />
    </section>
  )
}
