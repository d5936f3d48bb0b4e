// Fields of an official, the same in the setup and in the settings.
import { Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { type Agency, CAPACITIES, nameWithTitles, OFFICIAL_ROLES, type OfficialInput } from '../../../src-main/contract/index.ts'
import { ChoiceField, FieldGrid, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { CAPACITY_LABELS, NIP_SENTENCES, ROLE_DUTIES, roleLabels } from './office-words.ts'
import { nipDoubts } from './official.model.ts'

type Props = { readonly form: UseFormReturnType<OfficialInput>; readonly autoFocus?: boolean }

/** The role, with what it does; the executor is called as the office is used to. */
export function RoleField({ form, executorLabel }: Pick<Props, 'form'> & { readonly executorLabel: Agency['executorLabel'] }) {
  return (
    <ChoiceField
      form={form}
      name="role"
      label="Peran"
      description={ROLE_DUTIES[form.values.role]}
      labels={roleLabels(executorLabel)}
      values={OFFICIAL_ROLES}
    />
  )
}

/** Name with titles apart, NIP, rank, post and term; the role is chosen by the caller. */
export function OfficialFields({ form, autoFocus = false }: Props) {
  const { values } = form
  return (
    <>
      <FieldGrid cols={3}>
        <TextField
          form={form}
          name="name"
          label="Nama tanpa gelar"
          description="Gelar tidak ditulis pada keputusan."
          required
          autoFocus={autoFocus}
        />
        <TextField form={form} name="frontTitle" label="Gelar depan" description="Misalnya Dr., Drs., Ir." />
        <TextField form={form} name="backTitle" label="Gelar belakang" description="Misalnya S.Sos., M.Si." />
      </FieldGrid>
      {(values.frontTitle !== '' || values.backTitle !== '') && values.name !== '' && (
        <Text size="xs" c="dimmed" role="status">
          Pada surat: {nameWithTitles(values)}
        </Text>
      )}
      <FieldGrid cols={3}>
        <TextField form={form} name="position" label="Jabatan" description="Misalnya Sekretaris Dinas." />
        <TextField form={form} name="rank" label="Pangkat" description="Misalnya Pembina Tingkat I." />
        <NipField form={form} />
      </FieldGrid>
      <FieldGrid cols={3}>
        <ChoiceField
          form={form}
          name="capacity"
          label="Kedudukan"
          description="Definitif atau pengganti."
          labels={CAPACITY_LABELS}
          values={CAPACITIES}
        />
        <DateField
          label="Menjabat sejak"
          description="Menentukan penanda tangan."
          required
          {...form.getInputProps('validFrom')}
        />
        <DateField label="Sampai dengan" description="Kosongkan bila masih menjabat." {...form.getInputProps('validTo')} />
      </FieldGrid>
    </>
  )
}

function NipField({ form }: Pick<Props, 'form'>) {
  const [focused, setFocused] = useState(false)
  const doubts = nipDoubts(form.values.nip, focused)
  return (
    <div>
      <TextInput
        label="NIP"
        description="18 angka, boleh memakai spasi."
        inputMode="numeric"
        maxLength={30}
        autoComplete="off"
        {...form.getInputProps('nip')}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        rightSection={doubts.length > 0 ? <IconAlertTriangle size={16} color="var(--mantine-color-orange-7)" /> : null}
      />
      <Text size="xs" c="var(--mantine-color-orange-light-color)" mt={4} role="status">
        {doubts.map((doubt) => NIP_SENTENCES[doubt]).join(' ')}
      </Text>
    </div>
  )
}
