// Items of one request, each decided by itself; the request's outcome follows from theirs.
import { ActionIcon, Alert, Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import {
  ITEM_OUTCOME_LABELS,
  ITEM_OUTCOMES,
  outcomeOfItems,
  REQUEST_OUTCOME_LABELS,
  type RequestDetail,
  type RequestItem,
} from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { type DecisionForm, itemsOfText } from './decision.model.ts'

type Props = { readonly form: UseFormReturnType<DecisionForm>; readonly request: RequestDetail }

/** Items have no identity before they are saved; they are only ever changed in place, added or taken away. */
const inPlaces = (items: readonly RequestItem[]) => items.map((item, index) => ({ item, index }))

/** Offers to split a request into items; each change sets the outcome that follows. */
export function ItemFields({ form, request }: Props) {
  const { items } = form.values
  const set = (next: RequestItem[]) => {
    form.setFieldValue('items', next)
    const derived = outcomeOfItems(next)
    if (derived !== undefined) form.setFieldValue('outcome', derived)
  }
  const change = (at: number, part: Partial<RequestItem>) =>
    set(items.map((item, index) => (index === at ? { ...item, ...part } : item)))
  const error = form.errors['items']
  if (items.length === 0)
    return (
      <Group>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} />}
          onClick={() => set(itemsOfText(request.informationRequested))}
        >
          Putuskan per butir
        </Button>
      </Group>
    )
  const derived = outcomeOfItems(items)
  return (
    <FormSection
      title="Keputusan per butir"
      description="Setiap butir diputus tersendiri; keputusan permohonan mengikuti hasil seluruh butir (Pasal 31 ayat (4) huruf h Perki KI 1/2021)."
    >
      <Stack gap="md">
        {inPlaces(items).map(({ item, index }) => (
          <Group key={index} align="flex-start" wrap="nowrap" gap="sm">
            <Stack gap={6} style={{ flex: 1 }}>
              <Textarea
                label={`Butir ${index + 1}`}
                autosize
                minRows={1}
                value={item.text}
                error={form.errors[`items.${index}.text`]}
                onChange={(event) => change(index, { text: event.currentTarget.value })}
              />
              <Group grow gap="sm" align="flex-start">
                <Select
                  aria-label={`Keputusan butir ${index + 1}`}
                  data={ITEM_OUTCOMES.map((value) => ({ value, label: ITEM_OUTCOME_LABELS[value] }))}
                  value={item.outcome}
                  allowDeselect={false}
                  onChange={(value) => change(index, { outcome: value ?? item.outcome })}
                />
                <TextInput
                  aria-label={`Keterangan butir ${index + 1}`}
                  placeholder="Dasar, bagian yang dihitamkan, atau badan lain"
                  value={item.note}
                  onChange={(event) => change(index, { note: event.currentTarget.value })}
                />
              </Group>
            </Stack>
            <ActionIcon
              mt={28}
              variant="subtle"
              aria-label={`Hapus butir ${index + 1}`}
              onClick={() => set(items.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group justify="space-between">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} />}
            onClick={() => set([...items, { text: '', outcome: 'grantedFully', note: '' }])}
          >
            Tambah butir
          </Button>
          <Button variant="subtle" size="compact-sm" color="gray" onClick={() => form.setFieldValue('items', [])}>
            Putuskan sebagai satu permohonan
          </Button>
        </Group>
        {derived !== undefined && (
          <Alert variant="light" p="xs" color={error === undefined ? 'blue' : 'red'}>
            {error ?? `Hasil seluruh butir: ${REQUEST_OUTCOME_LABELS[derived]}.`}
          </Alert>
        )}
      </Stack>
    </FormSection>
  )
}
