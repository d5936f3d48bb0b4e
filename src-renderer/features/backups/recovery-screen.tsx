// The page of a register that cannot be opened: what happened, that nothing was changed, and the way back.
import { Alert, Button, Container, Group, Paper, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconDatabaseX, IconFolderOpen, IconRefresh, IconRestore } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupRow, RegisterFault } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { notifyNote } from '../../ui/notify.ts'
import { BackupChoice } from './backup-choice.tsx'
import { FAULT_WORDS } from './recovery.model.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { StartEmpty } from './start-empty.tsx'
import { type BackupChoiceState, useBackupChoice } from './use-backup-choice.ts'
import { useStateChange } from './use-backups.ts'

/** Stands instead of the whole app. */
export function RecoveryScreen({ fault }: { readonly fault: RegisterFault }) {
  const { title, text, restoreHelps } = FAULT_WORDS[fault]
  const choice = useBackupChoice()
  const [restoring, setRestoring] = useState<BackupRow>()
  return (
    <Container size={860} py="lg" component="main">
      <Stack gap="md">
        <Group gap="md" wrap="nowrap" role="alert">
          <ThemeIcon size={56} radius="xl" color="red" variant="light">
            <IconDatabaseX size={32} />
          </ThemeIcon>
          <div>
            <Title order={1} size="h3">
              {title}
            </Title>
            <Text size="sm">{text} Tidak ada yang diubah oleh aplikasi.</Text>
          </div>
        </Group>
        <Paper withBorder p="md" component="section">
          <Stack gap="sm">
            <Title order={2} size="h5">
              Pulihkan dari cadangan
            </Title>
            <Choice choice={choice} />
            <Group gap="xs">
              <Button
                variant={restoreHelps ? 'filled' : 'default'}
                leftSection={<IconRestore size={16} />}
                disabled={choice.chosen === undefined}
                onClick={() => setRestoring(choice.chosen)}
              >
                Lanjutkan dengan cadangan ini
              </Button>
              <Button variant="default" leftSection={<IconFolderOpen size={16} />} onClick={() => void choice.chooseFile()}>
                Pilih berkas cadangan lain …
              </Button>
              <TryAgain main={!restoreHelps} />
            </Group>
          </Stack>
        </Paper>
        <div style={{ marginTop: 160 }}>
          <StartEmpty />
        </div>
      </Stack>
      {restoring !== undefined && (
        <RestoreDialog key={restoring.id} backup={restoring} aim="restore" onClose={() => setRestoring(undefined)} />
      )}
    </Container>
  )
}

function Choice({ choice: { rows, problem, chosen, choose } }: { readonly choice: BackupChoiceState }) {
  return (
    <>
      {problem !== null && (
        <Alert color="red" title="Berkas itu tidak dapat dipakai">
          {errorSentence(problem)}
        </Alert>
      )}
      {rows === undefined && <Skeleton height={180} />}
      {rows?.length === 0 && (
        <Text size="sm">
          Tidak ada cadangan di komputer ini. Cari berkas berakhiran .ppid-cadangan di flashdisk atau folder jaringan kantor.
        </Text>
      )}
      {rows !== undefined && rows.length > 0 && <BackupChoice rows={rows} value={chosen?.id} onChange={choose} />}
    </>
  )
}

function TryAgain({ main }: { readonly main: boolean }) {
  const reopen = useStateChange('backups.reopen')
  const again = () =>
    reopen.mutate({}, { onSuccess: ({ mode }) => mode === 'recovery' && notifyNote('Register masih belum dapat dibuka.') })
  return (
    <>
      <Button
        variant={main ? 'filled' : 'default'}
        leftSection={<IconRefresh size={16} />}
        loading={reopen.isPending}
        onClick={again}
      >
        Coba buka lagi
      </Button>
      {reopen.error !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {errorSentence(reopen.error)}
        </Text>
      )}
    </>
  )
}
