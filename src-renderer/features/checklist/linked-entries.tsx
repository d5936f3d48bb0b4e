// Entries of the list of public information tied to an item, with what each still lacks.
import { Anchor, Button, Group, Paper, Skeleton, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { type ChecklistEntry, type ChecklistItem, INFORMATION_STATUS_LABELS } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { withCode } from './checklist.model.ts'

type Props = { readonly agencyId: number; readonly item: ChecklistItem }

/** The entries, newest update first. */
export function LinkedEntries({ agencyId, item }: Props) {
  const asked = useAppQuery('checklist.entriesOf', { agencyId, code: item.code })
  if (asked.data === undefined) return <Skeleton height={48} />
  if (asked.data.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Belum ada informasi yang ditautkan ke butir ini.
      </Text>
    )
  return (
    <Stack gap="xs">
      {asked.data.map((entry) => (
        <LinkedEntry key={entry.id} agencyId={agencyId} item={item} entry={entry} />
      ))}
    </Stack>
  )
}

/** `Diumumkan · 2026 · dimutakhirkan 24 November 2026 · tanpa berkas atau tautan`. */
function entryFacts(entry: ChecklistEntry): string {
  return [
    INFORMATION_STATUS_LABELS[entry.status],
    entry.year === null ? '' : String(entry.year),
    `dimutakhirkan ${formatDate(entry.updatedOn)}`,
    entry.hasEvidence ? '' : 'tanpa berkas atau tautan',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

type LineProps = Props & { readonly entry: ChecklistEntry }

function LinkedEntry({ agencyId, item, entry }: LineProps) {
  const patch = useAppCommand('publicInformation.patch')
  const confirm = useAppCommand('publicInformation.confirm')
  const entries = [{ id: entry.id, version: entry.version }]
  const untie = () => {
    const change = { checklistCodes: withCode(entry.checklistCodes, item.code, false) }
    patch.mutate({ agencyId, entries, change }, { onSuccess: () => notifyDone('Tautan dilepas.'), onError: notifyError })
  }
  const current = () =>
    confirm.mutate(
      { agencyId, entries },
      { onSuccess: () => notifyDone('Informasi dinyatakan masih mutakhir hari ini.'), onError: notifyError },
    )
  return (
    <Paper withBorder p="xs">
      <Anchor component={Link} href={`/dip/${entry.id}`} size="sm">
        {entry.title}
      </Anchor>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-end">
        <Text size="xs" c="dimmed">
          {entryFacts(entry)}
        </Text>
        <Group gap={6} wrap="nowrap">
          {item.cycleMonths !== null && entry.status === 'published' && (
            <Button size="compact-xs" variant="default" loading={confirm.isPending} onClick={current}>
              Nyatakan mutakhir
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            loading={patch.isPending}
            onClick={untie}
            aria-label={`Lepas ${entry.title}`}
          >
            Lepas
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}
