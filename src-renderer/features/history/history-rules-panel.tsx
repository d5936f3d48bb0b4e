// How far undo reaches and how long the trash keeps, for the whole register.
import { Alert, Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { FieldGrid } from '../../ui/bound-fields.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'

type Stored = OutputOf<'history.setting'>

/** One tab of Keamanan Data. */
export function HistoryRulesPanel() {
  const stored = useAppQuery('history.setting', {})
  if (stored.error !== null) return <Alert color="red">{errorSentence(stored.error)}</Alert>
  if (stored.data === undefined) return null
  return <RulesForm key={stored.data.version} stored={stored.data} />
}

function RulesForm({ stored: { version, ...setting } }: { readonly stored: Stored }) {
  // An emptied field holds no number; the register refuses it in words at the field.
  const { form, refuse } = useRecordForm<{ keptSteps: number | string; trashDays: number | string }>({
    initialValues: setting,
    wrapper: 'setting',
    problems: () => [],
  })
  const save = useAppCommand('history.saveSetting')
  const submit = form.onSubmit(({ keptSteps, trashDays }) =>
    save.mutate(
      { version, setting: { keptSteps: Number(keptSteps), trashDays: Number(trashDays) } },
      { onSuccess: () => notifyDone('Aturan riwayat dan sampah tersimpan.'), onError: refuse },
    ),
  )
  const whole = {
    required: true,
    allowDecimal: false,
    allowNegative: false,
    clampBehavior: 'none',
    thousandSeparator: '.',
  } as const
  return (
    <FormSection
      operation="history.saveSetting"
      title="Riwayat dan sampah"
      description="Berlaku bagi semua OPD dalam register ini. Tidak ada peraturan yang menetapkan angkanya."
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <FieldGrid>
            <NumberInput
              label="Langkah yang dapat diurungkan"
              description="Per OPD, 20 sampai dengan 2.000; langkah yang lebih lama dilepas."
              suffix=" langkah"
              decimalSeparator=","
              {...whole}
              {...form.getInputProps('keptSteps')}
            />
            <NumberInput
              label="Masa simpan sampah"
              description="30 sampai dengan 3.650 hari sejak dihapus."
              suffix=" hari"
              decimalSeparator=","
              {...whole}
              {...form.getInputProps('trashDays')}
            />
          </FieldGrid>
          <Text size="sm" c="dimmed">
            Bila dipersingkat, langkah dan isi sampah yang sudah melewatinya dihapus selamanya pada perubahan register berikutnya.
            Yang dihapus tidak hilang dari sampah selama langkahnya masih dapat diurungkan. Data pribadi yang habis masa
            retensinya dihapus juga dari sampah.
          </Text>
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              Simpan aturan
            </Button>
          </Group>
        </Stack>
      </form>
    </FormSection>
  )
}
