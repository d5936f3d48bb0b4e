// Everything last year has and this year does not yet, taken over as a beginning.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { REPORT_LISTS, REPORT_LIST_LABELS, REPORT_PART_LABELS } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import type { KeptList } from './use-report-list.ts'
import type { Section } from './use-section-text.ts'

export type TakeOverProps = {
  readonly agencyId: number
  readonly year: number
  readonly sections: readonly Section[]
  readonly lists: Readonly<Record<(typeof REPORT_LISTS)[number], KeptList>>
}

/** Offered while last year has something for a part never written; names the parts before it writes any. */
export function TakeOver({ agencyId, year, sections, lists }: TakeOverProps) {
  const command = useAppCommand('annualReport.takeOverLastYear')
  const names = [
    ...sections.flatMap(({ section, suggestion }) => (suggestion === null ? [] : [REPORT_PART_LABELS[section]])),
    ...REPORT_LISTS.flatMap((list) => (lists[list].suggestion === null ? [] : [REPORT_LIST_LABELS[list]])),
  ]
  if (names.length === 0) return null
  const take = async () => {
    const confirmed = await confirmAction({
      title: `Pakai isi tahun ${year - 1}?`,
      message: `Disalin sebagai awal, lalu dapat disunting: ${names.join('; ')}. Bagian yang sudah ditulis tidak diubah.`,
      confirmLabel: 'Pakai',
      danger: false,
    })
    if (!confirmed) return
    command.mutate(
      { agencyId, year },
      { onSuccess: () => notifyDone(`${names.length} bagian diisi dari tahun ${year - 1}.`), onError: notifyError },
    )
  }
  return (
    <Alert color="blue" p="xs" icon={<IconHistory size={18} />}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {names.length} bagian belum ditulis dan tersedia isinya dari tahun {year - 1}.
        </Text>
        <Button size="xs" variant="light" loading={command.isPending} onClick={() => void take()}>
          Pakai semua dari tahun {year - 1} …
        </Button>
      </Group>
    </Alert>
  )
}
