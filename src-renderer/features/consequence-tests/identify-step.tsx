// First step: which documents are tested, and on what occasion (Perki KI 1/2021 Ps.49(1)-(2)).
import { Button, Checkbox, Group, Paper, Radio, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ExcludedInformationRow, fitsKind, TEST_OCCASION_LABELS, TEST_OCCASIONS } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FormSection } from '../../ui/form-section.tsx'
import type { TestForm } from './consequence-test-form-page.tsx'
import { itemOfEntry, NEW_ITEM } from './test-form.model.ts'

type Props = { readonly form: TestForm; readonly agencyId: number }

/** Entries that fit the kind of test, to be ticked; a first test may also begin with something new. */
export function IdentifyStep({ form, agencyId }: Props) {
  const { kind, items } = form.values
  const found = useAppQuery('excludedInformation.list', { agencyId, search: '', offset: 0, limit: 500 }).data?.rows ?? []
  const fitting = found.filter((entry) => fitsKind(kind, entry.state))
  const isIn = ({ id }: ExcludedInformationRow) => items.some((item) => item.excludedInformationId === id)
  const toggle = (entry: ExcludedInformationRow) =>
    form.setFieldValue(
      'items',
      isIn(entry) ? items.filter((item) => item.excludedInformationId !== entry.id) : [...items, itemOfEntry(entry)],
    )
  const added = items.filter((item) => item.excludedInformationId === null).length
  return (
    <Stack gap="md">
      <FormSection
        title="Informasi yang diuji"
        description={
          kind === 'change'
            ? 'Pilih pengecualian yang sedang berlaku dan akan diubah atau dibuka.'
            : 'Pilih dari daftar yang belum ditetapkan, atau tambahkan informasi baru.'
        }
      >
        <Stack gap={6}>
          {fitting.map((entry) => (
            <Checkbox
              key={entry.id}
              label={entry.title}
              description={entry.holderUnit}
              checked={isIn(entry)}
              onChange={() => toggle(entry)}
            />
          ))}
          {fitting.length === 0 && (
            <Text size="sm" c="dimmed">
              {kind === 'change'
                ? 'Tidak ada pengecualian yang sedang berlaku.'
                : 'Tidak ada informasi yang menunggu penetapan. Tambahkan informasi baru di bawah.'}
            </Text>
          )}
        </Stack>
        {kind === 'exclusion' && (
          <Group gap="sm">
            <Button
              variant="light"
              leftSection={<IconPlus size={16} />}
              onClick={() => form.insertListItem('items', { ...NEW_ITEM })}
            >
              Tambah informasi baru
            </Button>
            {added > 0 && (
              <Text size="sm" c="dimmed">
                {added} informasi baru ditambahkan; beri nama pada langkah berikutnya.
              </Text>
            )}
          </Group>
        )}
      </FormSection>
      <Paper withBorder p="md">
        <Radio.Group label="Uji dilakukan" {...form.getInputProps('occasion')}>
          <Stack gap={6} mt={6}>
            {TEST_OCCASIONS.map((occasion) => (
              <Radio key={occasion} value={occasion} label={TEST_OCCASION_LABELS[occasion]} />
            ))}
          </Stack>
        </Radio.Group>
      </Paper>
    </Stack>
  )
}
