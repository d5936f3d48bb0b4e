// Choosing one of the backups by its date, with the newest good one chosen beforehand.
import { Group, Radio, ScrollArea, Stack, Text } from '@mantine/core'
import type { BackupRow } from '../../../src-main/contract/index.ts'
import { sizeWords } from '../../ui/size-words.ts'
import { reasonWords } from './backup-facts.tsx'
import { BackupStateBadge } from './backup-state-badge.tsx'
import { momentWords } from './backup-times.model.ts'
import { canRestore } from './recovery.model.ts'
import { contentWords } from './restore-preview.model.ts'

export type BackupChoiceProps = {
  readonly rows: readonly BackupRow[]
  readonly value: string | undefined
  readonly onChange: (id: string) => void
}

/** Damaged ones are shown and cannot be chosen. */
export function BackupChoice({ rows, value, onChange }: BackupChoiceProps) {
  return (
    <Radio.Group label="Pilih cadangan" value={value ?? null} onChange={onChange}>
      <ScrollArea.Autosize mah={300} type="auto" mt="xs" viewportProps={{ tabIndex: 0, 'aria-label': 'Daftar cadangan' }}>
        <Stack gap="xs" p={4}>
          {rows.map((backup) => (
            <Radio.Card key={backup.id} value={backup.id} p="xs" disabled={!canRestore(backup)} aria-label={labelOf(backup)}>
              <Group wrap="nowrap" gap="sm">
                <Radio.Indicator disabled={!canRestore(backup)} />
                <div style={{ flex: 1, minWidth: 0 }}>
                  <Text size="sm" fw={600}>
                    {momentWords(backup.madeAt)}
                  </Text>
                  <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                    {[
                      reasonWords(backup),
                      sizeWords(backup.size),
                      contentWords(backup.counts),
                      backup.fromElsewhere ? backup.fileName : '',
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </Text>
                </div>
                <BackupStateBadge backup={backup} />
              </Group>
            </Radio.Card>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Radio.Group>
  )
}

const labelOf = (backup: BackupRow) => `${momentWords(backup.madeAt)}, ${reasonWords(backup)}`
