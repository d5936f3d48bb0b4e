// Grounds of a refusal, the exclusion record they rest on, and the approval (Perki KI 1/2021 Ps.34; Lamp. IX).
import { Alert, Checkbox, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { REFUSAL_REASON_LABELS, REFUSAL_REASONS, type RequestDetail } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { type DecisionForm, restsOnExclusion } from './decision.model.ts'

type Props = { readonly form: UseFormReturnType<DecisionForm>; readonly request: RequestDetail }

/** Article checkboxes, then only what the ticked articles ask for. */
export function GroundsFields({ form, request }: Props) {
  const { outcome, refusalReasons } = form.values
  return (
    <FormSection
      title={outcome === 'refused' ? 'Dasar penolakan' : 'Dasar bagian yang tidak diberikan'}
      description={
        outcome === 'refused'
          ? 'Centang semua pasal yang menjadi dasar. Penolakan karena pengecualian wajib merujuk pada penetapan yang ada.'
          : 'Diisi bila sebagian informasi dikecualikan; kosongkan bila hanya dihitamkan karena alasan lain.'
      }
    >
      <Stack gap="sm">
        <Checkbox.Group {...form.getInputProps('refusalReasons')}>
          <Stack gap={6} mb={4}>
            {REFUSAL_REASONS.map((reason) => (
              <Checkbox key={reason} value={reason} label={REFUSAL_REASON_LABELS[reason]} />
            ))}
          </Stack>
        </Checkbox.Group>
        {refusalReasons.includes('article17j') && (
          <TextInput
            label="Undang-Undang lain"
            description="Sebutkan pasal dan Undang-Undang yang melarang pembukaan, misalnya: Pasal 21 UU 1/2013."
            required
            {...form.getInputProps('otherLaw')}
          />
        )}
        {restsOnExclusion(form.values) && <ExclusionFields form={form} request={request} />}
        <Textarea
          label="Pertimbangan"
          description="Konsekuensi bila informasi dibuka, sebagaimana akan tertulis pada surat keputusan (Lampiran IX)."
          autosize
          minRows={2}
          {...form.getInputProps('refusalText')}
        />
        <LawNote>Pasal 17 UU KIP; Pasal 34 Perki KI 1/2021</LawNote>
      </Stack>
    </FormSection>
  )
}

function ExclusionFields({ form, request }: Props) {
  return (
    <>
      <ExclusionSelect form={form} request={request} />
      {form.values.excludedInformationId !== null && <ExclusionDoubts id={form.values.excludedInformationId} />}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label="Disetujui oleh Atasan PPID"
          description="Nama pejabat yang menyetujui penolakan (Pasal 10 ayat (2) huruf f Perki KI 1/2021)."
          {...form.getInputProps('approvedBy')}
        />
        <DateField label="Tanggal persetujuan" clearable {...form.getInputProps('approvedOn')} />
      </SimpleGrid>
      {form.values.approvedBy.trim() === '' && (
        <Alert color="orange" variant="light" p="xs">
          Persetujuan Atasan PPID belum diisi. Penolakan karena pengecualian memerlukannya; lengkapi sebelum surat keputusan
          disampaikan.
        </Alert>
      )}
    </>
  )
}

/** A refusal needs a consequence test before it, and an exclusion that still holds (UU KIP Ps.19-20; Perki KI 1/2021 Ps.52). */
function ExclusionDoubts({ id }: { readonly id: number }) {
  const exclusion = useAppQuery('excludedInformation.get', { id }).data
  if (exclusion === undefined) return null
  const over = exclusion.state === 'expired' || exclusion.state === 'opened'
  if (exclusion.tested && !over) return null
  return (
    <Alert color={over ? 'red' : 'orange'} variant="light" p="xs">
      {over
        ? 'Pengecualian ini sudah berakhir atau sudah dibuka, sehingga tidak dapat menjadi dasar penolakan (Pasal 52 Perki KI 1/2021).'
        : 'Uji konsekuensi untuk informasi ini belum ditetapkan di register. Penolakan wajib didahului uji konsekuensi (Pasal 19 UU KIP); catat di menu Informasi Dikecualikan, tab Uji konsekuensi.'}
    </Alert>
  )
}

function ExclusionSelect({ form, request }: Props) {
  const [search, setSearch] = useState('')
  const [settled] = useDebouncedValue(search, 200)
  const stored = request.excludedInformationTitle
  const typed = settled === stored ? '' : settled
  const found = useAppQuery('excludedInformation.list', { agencyId: request.agencyId, search: typed, offset: 0, limit: 50 })
  const options = (found.data?.rows ?? []).map((record) => ({
    value: String(record.id),
    label: [record.title, record.decreeNumber].filter((word) => word !== '').join(' · '),
  }))
  const chosen = form.values.excludedInformationId
  if (chosen !== null && chosen === request.excludedInformationId && !options.some((option) => option.value === String(chosen)))
    options.unshift({ value: String(chosen), label: stored ?? 'Tercatat sebelumnya' })
  const { onChange: _, ...input } = form.getInputProps('excludedInformationId')
  return (
    <Select
      label="Informasi dikecualikan yang menjadi dasar"
      description="Penetapan hasil uji konsekuensi dari Daftar Informasi yang Dikecualikan (Pasal 34 ayat (2) Perki KI 1/2021)."
      placeholder="Ketik judul untuk mencari"
      required
      searchable
      clearable
      data={options}
      filter={({ options: all }) => all}
      nothingFoundMessage="Tidak ada penetapan yang cocok. Catat dahulu di menu Informasi Dikecualikan."
      {...input}
      value={chosen === null ? null : String(chosen)}
      onSearchChange={setSearch}
      onChange={(value) => form.setFieldValue('excludedInformationId', value === null ? null : Number(value))}
    />
  )
}
