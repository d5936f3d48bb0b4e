// Last step: who held the test and signs the sheet (Perki KI 1/2021 Lamp. II).
import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { Examiner } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FormSection } from '../../ui/form-section.tsx'
import type { TestForm } from './consequence-test-form-page.tsx'

type Props = { readonly form: TestForm; readonly agencyId: number }

/** Officials of the office are suggested, Tim Pertimbangan first; anyone may be typed. */
export function ExaminersStep({ form, agencyId }: Props) {
  const { kind, heldOn, examiners } = form.values
  const suggested = useAppQuery('consequenceTests.suggestions', { agencyId, kind, on: heldOn }).data?.examiners ?? []
  const missing = suggested.filter(({ name }) => !examiners.some((one) => one.name === name))
  const take = (examiner: Examiner) => form.insertListItem('examiners', examiner)
  return (
    <FormSection title="Penguji" description="Urutan nama sama dengan urutan pada lembar uji.">
      <Stack gap="xs">
        {inPlaces(examiners).map(({ place }) => (
          <Row key={place} form={form} index={place} />
        ))}
        {examiners.length === 0 && (
          <Text size="sm" c="dimmed">
            Belum ada penguji. Sekurangnya satu diperlukan sebelum disetujui.
          </Text>
        )}
      </Stack>
      <Group gap="xs">
        <Button
          variant="light"
          leftSection={<IconPlus size={16} />}
          onClick={() => take({ name: '', position: '', unit: suggested[0]?.unit ?? '' })}
        >
          Tambah penguji
        </Button>
        {missing.map((examiner) => (
          <Button key={examiner.name} variant="default" size="xs" onClick={() => take(examiner)}>
            + {examiner.name}
          </Button>
        ))}
      </Group>
    </FormSection>
  )
}

/** Rows have no identity of their own: their place on the sheet is one. */
const inPlaces = (examiners: readonly Examiner[]) => examiners.map((one, place) => ({ one, place }))

function Row({ form, index }: { readonly form: TestForm; readonly index: number }) {
  const bind = (field: keyof Examiner) => form.getInputProps(`examiners.${index}.${field}`)
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <TextInput label={`Nama penguji ${index + 1}`} required flex={1} {...bind('name')} />
      <TextInput label="Jabatan" flex={1} {...bind('position')} />
      <TextInput label="Unit kerja" flex={1} {...bind('unit')} />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={`Hapus penguji ${index + 1}`}
        onClick={() => form.removeListItem('examiners', index)}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </Group>
  )
}
