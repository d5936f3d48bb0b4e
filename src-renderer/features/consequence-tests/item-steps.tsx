// Steps two to four: each piece of information is recorded, set against the law, and weighed.
import { ActionIcon, Checkbox, Group, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  EXCLUSION_GROUND_LABELS,
  EXCLUSION_GROUNDS,
  EXCLUSION_PERIOD_KIND_LABELS,
  EXCLUSION_PERIOD_KINDS,
  type TestItemInput,
} from '../../../src-main/contract/index.ts'
import { FieldGrid, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import type { TestForm } from './consequence-test-form-page.tsx'
import { itemNotes } from './test-form.model.ts'

type Props = { readonly form: TestForm }
type ItemProps = { readonly item: TestItemInput; readonly bind: Bind; readonly note: (field: string) => ReactNode }
type Bind = (field: keyof TestItemInput) => ReturnType<TestForm['getInputProps']>

function EachItem({ form, children }: Props & { readonly children: (props: ItemProps) => ReactNode }) {
  const { items, heldOn } = form.values
  if (items.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Pilih informasi pada langkah Identifikasi lebih dahulu.
      </Text>
    )
  return (
    <Stack gap="md">
      {items.map((item, index) => {
        const notes = itemNotes(item, heldOn)
        const bind: Bind = (field) => form.getInputProps(`items.${index}.${field}`)
        const note = (field: string) => <Note text={notes.get(field)} />
        // Rows have no identity of their own before they are stored; they are never sorted, so the place is one.
        const place = item.excludedInformationId ?? `baru-${index}`
        return (
          <FormSection key={place} title={item.information === '' ? `Informasi ${index + 1}` : item.information}>
            {children({ item, bind, note })}
          </FormSection>
        )
      })}
    </Stack>
  )
}

/** What is still in the way of approval; not an error while one works. */
function Note({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null
  return (
    <Text size="xs" c="orange.9" mt={4} role="note">
      {text === 'Wajib diisi.' ? 'Belum diisi; diperlukan sebelum disetujui.' : text}
    </Text>
  )
}

/** Number, day and place of the test, and the name of each piece of information. */
export function RecordStep({ form }: Props) {
  const remove = (index: number) => form.removeListItem('items', index)
  return (
    <Stack gap="md">
      <FormSection title="Lembar uji">
        <FieldGrid cols={3}>
          <TextField form={form} name="number" label="Nomor lembar uji" required />
          <DateField label="Tanggal uji" required {...form.getInputProps('heldOn')} />
          <TextField form={form} name="place" label="Tempat" required />
        </FieldGrid>
      </FormSection>
      <EachItem form={form}>
        {({ item, bind }) => (
          <Stack gap="sm">
            <Group align="flex-end" gap="xs" wrap="nowrap">
              <TextInput
                label="Informasi tertentu yang diuji"
                description="Uraian yang jelas, seperti tercetak pada lembar uji."
                required
                flex={1}
                {...bind('information')}
              />
              {form.values.items.length > 1 && (
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={`Keluarkan ${item.information === '' ? 'informasi' : item.information}`}
                  onClick={() => remove(form.values.items.indexOf(item))}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              )}
            </Group>
            <Radio.Group label="Cakupan" {...bind('scope')}>
              <Group gap="xl" mt={4}>
                <Radio value="whole" label="Seluruh dokumen" />
                <Radio value="partial" label="Sebagian; bagian lain tetap diberikan" />
              </Group>
            </Radio.Group>
          </Stack>
        )}
      </EachItem>
    </Stack>
  )
}

/** Grounds of Ps.17, legal basis and period. */
export function AnalyseStep({ form }: Props) {
  return (
    <EachItem form={form}>
      {({ item, bind, note }) => (
        <Stack gap="sm">
          <div>
            <Checkbox.Group label="Alasan (Pasal 17 UU KIP)" {...bind('grounds')}>
              <Stack gap={6} mt={4}>
                {EXCLUSION_GROUNDS.map((ground) => (
                  <Checkbox key={ground} value={ground} label={`Huruf ${ground}: ${EXCLUSION_GROUND_LABELS[ground]}`} />
                ))}
              </Stack>
            </Checkbox.Group>
            {note('grounds')}
          </div>
          <div>
            <Textarea label="Dasar hukum pengecualian" autosize minRows={2} {...bind('legalBasis')} />
            {note('legalBasis')}
          </div>
          {(item.grounds.includes('j') || item.periodKind === 'byLaw' || item.otherLaw !== '') && (
            <div>
              <TextInput label="Undang-undang atau peraturan lain beserta pasalnya" {...bind('otherLaw')} />
              {note('otherLaw')}
            </div>
          )}
          <FieldGrid>
            <div>
              <Select
                label="Cara menentukan jangka waktu"
                data={EXCLUSION_PERIOD_KINDS.map((value) => ({ value, label: EXCLUSION_PERIOD_KIND_LABELS[value] }))}
                allowDeselect={false}
                {...bind('periodKind')}
              />
              {note('periodKind')}
            </div>
            <div>
              <TextInput label="Jangka waktu" description="Seperti tercetak pada lembar uji." {...bind('periodText')} />
              {note('periodText')}
            </div>
            <div>
              <DateField label="Berakhir pada" {...bind('expiresOn')} />
              {note('expiresOn')}
            </div>
            <div>
              <DateField label="Ditinjau kembali pada" {...bind('reviewOn')} />
              {note('reviewOn')}
            </div>
          </FieldGrid>
        </Stack>
      )}
    </EachItem>
  )
}

/** Consequences on both sides, the weighing, and what the test finds. */
export function WeighStep({ form }: Props) {
  return (
    <EachItem form={form}>
      {({ bind, note }) => (
        <Stack gap="sm">
          <FieldGrid>
            <div>
              <Textarea label="Konsekuensi bila dibuka" autosize minRows={3} {...bind('consequenceOpen')} />
              {note('consequenceOpen')}
            </div>
            <div>
              <Textarea label="Konsekuensi bila ditutup" autosize minRows={3} {...bind('consequenceClosed')} />
              {note('consequenceClosed')}
            </div>
          </FieldGrid>
          <div>
            <Textarea
              label="Pertimbangan kepatutan, kesusilaan, dan kepentingan umum"
              description="Mengapa kepentingan yang lebih besar dilindungi dengan menutup atau membuka (Pasal 2 ayat (4) UU KIP)."
              autosize
              minRows={2}
              {...bind('weighing')}
            />
            {note('weighing')}
          </div>
          <Radio.Group label="Hasil uji" {...bind('result')}>
            <Group gap="xl" mt={4}>
              <Radio
                value="excluded"
                label={form.values.kind === 'change' ? 'Tetap dikecualikan dengan pengubahan' : 'Dikecualikan'}
              />
              <Radio value="opened" label="Dibuka" />
            </Group>
          </Radio.Group>
        </Stack>
      )}
    </EachItem>
  )
}
