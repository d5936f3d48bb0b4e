// Who asks: identity and contact (Perki KI 1/2021 Ps.27, Ps.29(5); Lamp. VI).
import { Button, SegmentedControl, Input, TextInput, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconAlertTriangle, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import {
  APPLICANT_KIND_LABELS,
  APPLICANT_KINDS,
  type ApplicantKind,
  type DateOnly,
  type NationalIdWarning,
  type RequestInput,
} from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { FieldGrid, TextField } from '../../ui/bound-fields.tsx'
import { ApplicantNameField, type KnownApplicant } from './applicant-name-field.tsx'
import { nationalIdDoubts, needsProxy, showsField } from './request-form.model.ts'

const PAPERS: Readonly<Record<ApplicantKind, string>> = {
  individual: 'Lampiran: fotokopi KTP atau surat keterangan kependudukan dari Dukcapil (Pasal 27 Perki KI 1/2021).',
  group: 'Lampiran: surat kuasa dan fotokopi KTP pemberi kuasa (Pasal 27 Perki KI 1/2021).',
  legalEntity: 'Lampiran: fotokopi akta pendirian yang telah disahkan Kementerian Hukum (Pasal 27 Perki KI 1/2021).',
}

const NAME_LABELS: Readonly<Record<ApplicantKind, string>> = {
  individual: 'Nama lengkap pemohon',
  group: 'Nama kelompok',
  legalEntity: 'Nama badan hukum',
}

const NIK_WARNINGS: Readonly<Record<NationalIdWarning, string>> = {
  'nationalId.length': 'NIK seharusnya 16 angka. Periksa kembali; permohonan tetap dapat disimpan.',
  'nationalId.birthDate': 'Tanggal lahir di dalam NIK tidak lazim. Periksa kembali dengan KTP.',
  'nationalId.sequence': 'Nomor urut di akhir NIK tidak boleh 0000. Periksa kembali dengan KTP.',
}

type Props = {
  readonly form: UseFormReturnType<RequestInput>
  readonly today: DateOnly | null
  /** For a new request: what to do with an applicant known from an earlier one. */
  readonly onKnown?: ((applicant: KnownApplicant) => void) | undefined
}

/** The section "Pemohon". */
export function ApplicantFields({ form, today, onKnown }: Props) {
  const { applicantKind } = form.values
  return (
    <FormSection title="Pemohon" description={PAPERS[applicantKind]}>
      <Input.Wrapper label="Jenis pemohon" mb="sm" component="div">
        <SegmentedControl
          display="flex"
          w="fit-content"
          aria-label="Jenis pemohon"
          data={APPLICANT_KINDS.map((value) => ({ value, label: APPLICANT_KIND_LABELS[value] }))}
          {...form.getInputProps('applicantKind')}
        />
      </Input.Wrapper>
      <FieldGrid>
        {onKnown === undefined ? (
          <TextField form={form} name="applicantName" label={NAME_LABELS[applicantKind]} required />
        ) : (
          <ApplicantNameField form={form} label={NAME_LABELS[applicantKind]} autoFocus={today !== null} onKnown={onKnown} />
        )}
        {showsField('nationalId', form.values, today) && <NationalIdField form={form} />}
        {showsField('legalEntityDecree', form.values, today) && (
          <TextField
            form={form}
            name="legalEntityDecree"
            label="Nomor SK pengesahan badan hukum"
            description="Pengganti NIK bagi badan hukum (Pasal 29 ayat (5) Perki KI 1/2021)."
          />
        )}
        <TextField form={form} name="address" label="Alamat" />
        <TextField form={form} name="phone" label="Nomor telepon" inputMode="tel" />
        <TextField form={form} name="email" label="E-mail" inputMode="email" />
        <TextField form={form} name="occupation" label="Pekerjaan" />
      </FieldGrid>
      <ProxyFields form={form} />
    </FormSection>
  )
}

function NationalIdField({ form }: { form: UseFormReturnType<RequestInput> }) {
  const [focused, setFocused] = useState(false)
  const input = form.getInputProps('nationalId')
  const doubts = nationalIdDoubts(form.values.nationalId, focused)
  return (
    <div>
      <TextInput
        label="NIK"
        inputMode="numeric"
        maxLength={30}
        autoComplete="off"
        {...input}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        rightSection={doubts.length > 0 ? <IconAlertTriangle size={16} color="var(--mantine-color-orange-7)" /> : null}
      />
      <Text size="xs" c="orange.8" mt={4} role="status">
        {doubts.map((doubt) => NIK_WARNINGS[doubt]).join(' ')}
      </Text>
    </div>
  )
}

function ProxyFields({ form }: { form: UseFormReturnType<RequestInput> }) {
  const [asked, setAsked] = useState(false)
  if (!asked && !needsProxy(form.values.applicantKind, form.values))
    return (
      <Button
        mt="sm"
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        tabIndex={-1}
        leftSection={<IconUserPlus size={16} />}
        onClick={() => setAsked(true)}
      >
        Diajukan melalui kuasa
      </Button>
    )
  return (
    <FieldGrid>
      <TextField
        form={form}
        name="proxyName"
        label="Nama penerima kuasa"
        description="Orang yang datang atau menandatangani atas nama pemohon."
      />
      <TextField
        form={form}
        name="powerOfAttorney"
        label="Surat kuasa"
        description="Nomor dan tanggal surat kuasa khusus bermeterai cukup (Pasal 27 Perki KI 1/2021)."
      />
    </FieldGrid>
  )
}
