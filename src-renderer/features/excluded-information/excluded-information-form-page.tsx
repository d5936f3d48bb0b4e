// Adding or correcting an entry of the register of excluded information (DIK).
import { Alert, Checkbox, Radio, Group, Skeleton, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLocation } from 'wouter'
import {
  EXCLUSION_GROUND_LABELS,
  EXCLUSION_GROUNDS,
  type ExcludedInformation,
  type ExcludedInformationInput,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import {
  EMPTY_EXCLUSION,
  exclusionProblems,
  formOfExclusion,
  GROUND_PERIODS,
  isWronglyPermanent,
} from './excluded-information-form.model.ts'

/** `#/dik/baru`. */
export function ExcludedInformationNewPage() {
  const agency = useAgency()
  return <ExclusionForm agencyId={agency.id} initial={EMPTY_EXCLUSION} entry={null} />
}

/** `#/dik/:id/ubah`. */
export function ExcludedInformationEditPage({ id }: { readonly id: number }) {
  const entry = useAppQuery('excludedInformation.get', { id }).data
  if (entry === undefined) return <Skeleton height={320} />
  return <ExclusionForm key={entry.id} agencyId={entry.agencyId} initial={formOfExclusion(entry)} entry={entry} />
}

type Props = { readonly agencyId: number; readonly initial: ExcludedInformationInput; readonly entry: ExcludedInformation | null }

function ExclusionForm({ agencyId, initial, entry }: Props) {
  const [, navigate] = useLocation()
  const record = useRecordForm<ExcludedInformationInput>({
    initialValues: initial,
    wrapper: 'entry',
    problems: exclusionProblems,
  })
  const add = useAppCommand('excludedInformation.add')
  const update = useAppCommand('excludedInformation.update')
  const save = async () => {
    if (!record.check()) return
    const form = record.form.values
    try {
      const saved =
        entry === null
          ? await add.mutateAsync({ agencyId, entry: form })
          : await update.mutateAsync({ id: entry.id, version: entry.version, entry: form })
      notifyDone(`"${form.title}" tersimpan.`)
      navigate(`/dik/${saved.id}`)
    } catch (error) {
      record.refuse(error as Parameters<typeof record.refuse>[0])
    }
  }
  return (
    <>
      <PageHeader title={entry === null ? 'Informasi dikecualikan baru' : 'Ubah informasi dikecualikan'} />
      <RecordForm
        onSave={() => void save()}
        onCancel={() => navigate(entry === null ? '/dik' : `/dik/${entry.id}`)}
        unsaved={record.form.isDirty()}
        saving={add.isPending || update.isPending}
        saveLabel="Simpan"
        failures={record.failures}
      >
        <ExclusionFields form={record.form} />
      </RecordForm>
    </>
  )
}

function ExclusionFields({ form }: { readonly form: UseFormReturnType<ExcludedInformationInput> }) {
  return (
    <Stack gap="md">
      <FormSection title="Informasi yang dikecualikan">
        <Stack gap="sm">
          <TextField form={form} name="title" label="Informasi" required autoFocus />
          <LongTextField form={form} name="content" label="Uraian" description="Bagian atau isi tertentu yang dikecualikan." />
          <Radio.Group label="Cakupan" {...form.getInputProps('scope')}>
            <Group gap="xl" mt={4}>
              <Radio value="whole" label="Seluruh dokumen" />
              <Radio value="partial" label="Sebagian; bagian lain tetap diberikan (Pasal 50 ayat (3) Perki 1/2021)" />
            </Group>
          </Radio.Group>
          <TextField form={form} name="holderUnit" label="Unit yang menguasai" />
        </Stack>
      </FormSection>
      <FormSection
        title="Dasar pengecualian"
        description="Pasal 17 UU KIP; pengecualian didahului uji konsekuensi (Pasal 19 UU KIP)."
      >
        <Stack gap="sm">
          <Checkbox.Group label="Alasan" required {...form.getInputProps('grounds')}>
            <Stack gap={6} mt={4}>
              {EXCLUSION_GROUNDS.map((ground) => (
                <Checkbox
                  key={ground}
                  value={ground}
                  label={`Huruf ${ground}: ${EXCLUSION_GROUND_LABELS[ground]}`}
                  {...(form.values.grounds.includes(ground) ? { description: `Jangka waktu: ${GROUND_PERIODS[ground]}.` } : {})}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <LongTextField
            form={form}
            name="legalBasis"
            label="Dasar hukum lengkap"
            description="Pasal 17 beserta undang-undang lain bila ada."
          />
          <FieldGrid>
            <LongTextField form={form} name="consequenceOpen" label="Konsekuensi bila dibuka" />
            <LongTextField form={form} name="consequenceClosed" label="Manfaat bila ditutup" />
          </FieldGrid>
        </Stack>
      </FormSection>
      <FormSection title="Jangka waktu dan penetapan">
        <Stack gap="sm">
          <FieldGrid>
            <TextField
              form={form}
              name="periodText"
              label="Jangka waktu"
              description="Misalnya 30 tahun, atau syarat berakhirnya."
            />
            <DateField label="Berakhir pada" {...form.getInputProps('expiresOn')} />
            <TextField form={form} name="decreeNumber" label="Nomor penetapan PPID" />
            <DateField label="Tanggal penetapan" {...form.getInputProps('decreeOn')} />
          </FieldGrid>
          {isWronglyPermanent(form.values) && (
            <Alert color="orange" variant="light">
              Pengecualian huruf a sampai f tidak bersifat permanen (Pasal 20 ayat (1) UU KIP). Tuliskan jangka waktu yang
              terbatas.
            </Alert>
          )}
        </Stack>
      </FormSection>
    </Stack>
  )
}
