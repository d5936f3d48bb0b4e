// All that is known of one item: what belongs to it, what the office said, and the entries tied to it.
import { Alert, Button, Drawer, Group, List, Stack, Text, Title } from '@mantine/core'
import { type ChecklistOverview, CHECKLIST_DUTY_LABELS } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { type Entry, registerWords, stateDetail } from './checklist.model.ts'
import { StateBadge } from './checklist-row.tsx'
import { LinkedEntries } from './linked-entries.tsx'

type Props = {
  readonly agencyId: number
  readonly overview: ChecklistOverview
  readonly entry: Entry
  readonly onChoose: () => void
  readonly onClose: () => void
}

/** A drawer beside the list. */
export function ItemDetails({ agencyId, overview, entry, onChoose, onClose }: Props) {
  const { item, line } = entry
  const register = registerWords(item, overview.registers)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={`${item.code} ${item.title}`}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      styles={{ title: { fontWeight: 600 } }}
    >
      <Stack gap="md">
        <Group gap="xs">
          <StateBadge entry={entry} />
          <Text size="sm" c="dimmed">
            {stateDetail(entry)}
          </Text>
        </Group>
        {item.hint !== '' && <Text size="sm">{item.hint}</Text>}
        {register !== '' && (
          <Alert variant="light" color="blue" p="sm">
            {register}
          </Alert>
        )}
        <FactList
          facts={[
            ['Dasar', item.law],
            ['Berlaku bagi', CHECKLIST_DUTY_LABELS[item.duty]],
            ['Syarat', item.condition],
            ['Alasan kantor', line.appliesReason],
            ['Pemutakhiran', item.cycleMonths === null ? '' : 'Paling sedikit sekali dalam 6 bulan (Pasal 18)'],
            ['Nihil', line.nil === null ? '' : `${formatDate(line.nil.on)}: ${line.nil.reason}`],
          ]}
        />
        {item.parts.length > 0 && <Parts parts={item.parts} />}
        {item.auto !== 'periodicItems' && (
          <section aria-label="Informasi yang ditautkan">
            <Title order={3} size="h5" mb="xs">
              Informasi yang ditautkan
            </Title>
            <LinkedEntries agencyId={agencyId} item={item} />
            <DraftButtons agencyId={agencyId} code={item.code} year={overview.registers.year} onChoose={onChoose} />
          </section>
        )}
      </Stack>
    </Drawer>
  )
}

function Parts({ parts }: { readonly parts: readonly string[] }) {
  return (
    <section aria-label="Jenis dokumen">
      <Title order={3} size="h5" mb="xs">
        Jenis dokumen
      </Title>
      <List type="ordered" size="sm" spacing={2} withPadding>
        {parts.map((part) => (
          <List.Item key={part}>{part}</List.Item>
        ))}
      </List>
    </section>
  )
}

type ButtonsProps = {
  readonly agencyId: number
  readonly code: string
  readonly year: number
  readonly onChoose: () => void
}

function DraftButtons({ agencyId, code, year, onChoose }: ButtonsProps) {
  const add = useAppCommand('checklist.addDrafts')
  const draft = () =>
    add.mutate(
      { agencyId, year, codes: [code] },
      { onSuccess: () => notifyDone('Draf ditambahkan ke DIP.'), onError: notifyError },
    )
  return (
    <Group gap="xs" mt="sm">
      <Button size="xs" onClick={onChoose}>
        Pilih informasi …
      </Button>
      <Button size="xs" variant="default" loading={add.isPending} onClick={draft}>
        Buat draf
      </Button>
    </Group>
  )
}
