// Years after which identities and their scans are erased, and the decision that says so.
import { Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { FieldGrid, TextField } from '../../ui/bound-fields.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { isOff, type RetentionValues, settingOf, valuesOf } from './retention.model.ts'

type Props = { readonly agencyId: number; readonly stored: OutputOf<'privacy.setting'> }

/** Empty years keep for ever, which is how an office begins. */
export function RetentionForm({ agencyId, stored }: Props) {
  const { form, refuse } = useRecordForm<RetentionValues>({
    initialValues: valuesOf(stored),
    wrapper: 'setting',
    problems: () => [],
  })
  const save = useAppCommand('privacy.saveSetting')
  const submit = form.onSubmit((values) =>
    save.mutate(
      { agencyId, version: stored.version, setting: settingOf(values) },
      { onSuccess: () => notifyDone('Jadwal retensi tersimpan.'), onError: refuse },
    ),
  )
  const years = {
    min: 1,
    max: 50,
    allowDecimal: false,
    clampBehavior: 'none',
    suffix: ' tahun',
    placeholder: 'Tidak dibatasi',
  } as const
  return (
    <FormSection
      operation="privacy.saveSetting"
      title="Berapa lama data pribadi disimpan"
      description="Dihitung sejak perkara selesai seluruhnya: permohonan ditutup, keberatan ditanggapi dan dilaksanakan, sengketa berkekuatan hukum tetap."
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <FieldGrid>
            <NumberInput
              label="Identitas pemohon"
              description="NIK, alamat, telepon, dan surel; juga yang tercetak pada surat."
              {...years}
              {...form.getInputProps('identityYears')}
            />
            <NumberInput
              label="Pindaian identitas"
              description="Lampiran KTP, surat kuasa, dan akta."
              {...years}
              {...form.getInputProps('scansYears')}
            />
          </FieldGrid>
          <TextField
            form={form}
            name="basis"
            label="Dasar jadwal retensi"
            description="Keputusan tentang jadwal retensi arsip (JRA); dikutip pada berita acara."
          />
          <Group justify="space-between">
            <LawNote>Pasal 42 dan Pasal 44 UU 27/2022 (PDP); Pasal 1 angka 22 UU 43/2009 (Kearsipan)</LawNote>
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              Simpan jadwal
            </Button>
          </Group>
          {isOff(stored) && (
            <Text size="sm" c="dimmed">
              Selama keduanya kosong, tidak ada data pribadi yang dihapus. Aplikasi tidak pernah menghapus sendiri; penghapusan
              selalu dijalankan dan dikonfirmasi petugas.
            </Text>
          )}
        </Stack>
      </form>
    </FormSection>
  )
}
