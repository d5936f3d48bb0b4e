// How the last backup stands, large and plain, and the button that makes the next one.
import { Alert, Button, Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconDatabaseExport } from '@tabler/icons-react'
import type { BackupState } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { lastBackup } from './last-backup.model.ts'
import type { MakeBackup } from './use-make-backup.ts'
import { useNow } from './use-now.ts'

const LOOKS = {
  good: { color: 'teal', icon: IconCircleCheck },
  doubt: { color: 'yellow', icon: IconAlertTriangle },
  bad: { color: 'red', icon: IconCircleX },
} as const

/** The first thing on the tab. */
export function LastBackupStatus({ state, make }: { readonly state: BackupState; readonly make: MakeBackup }) {
  const { tone, title, text } = lastBackup(state, useNow())
  const { color, icon: Icon } = LOOKS[tone]
  return (
    <Stack gap="sm">
      <Alert color={color} variant="light" p="md" role="status">
        <Group wrap="nowrap" gap="md">
          <ThemeIcon size={48} radius="xl" color={color} variant="transparent">
            <Icon size={40} />
          </ThemeIcon>
          <Stack gap={2} flex={1}>
            <Text fz="lg" fw={600}>
              {title}
            </Text>
            <Text size="sm">{text}</Text>
          </Stack>
          <Button
            leftSection={<IconDatabaseExport size={18} />}
            loading={make.starting}
            disabled={make.running}
            onClick={make.start}
          >
            Buat cadangan sekarang
          </Button>
        </Group>
      </Alert>
      {make.problem !== null && (
        <Alert color="red" title="Cadangan tidak dapat dibuat">
          {errorSentence(make.problem)}
        </Alert>
      )}
      {make.jobId !== undefined && (
        <JobProgress
          key={make.jobId}
          jobId={make.jobId}
          title="Membuat cadangan"
          onDone={() => make.ended()}
          onEnd={make.ended}
        />
      )}
    </Stack>
  )
}
