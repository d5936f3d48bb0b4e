// Fields of a proposal and of its decree, shared by the pages that ask for them.
import { NumberInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { EDITION_PERIOD_LABELS, EDITION_PERIODS } from '../../../src-main/contract/index.ts'
import { ChoiceField, FieldGrid, LongTextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import type { EditionForm } from './edition.model.ts'

type Props = { readonly form: UseFormReturnType<EditionForm> }

/** Semester and cover letter. */
export function ProposalFields({ form }: Props) {
  return (
    <>
      <FieldGrid>
        <ChoiceField
          form={form}
          name="period"
          label="Semester"
          required
          labels={EDITION_PERIOD_LABELS}
          values={EDITION_PERIODS}
        />
        <NumberInput
          label="Tahun"
          required
          min={2008}
          max={2100}
          allowDecimal={false}
          thousandSeparator=""
          {...form.getInputProps('year')}
        />
        <TextInput
          label="Nomor surat usulan"
          description="Boleh dikosongkan sampai surat bernomor."
          autoComplete="off"
          {...form.getInputProps('letterNumber')}
        />
        <DateField label="Tanggal surat usulan" description="Tidak melewati hari ini." {...form.getInputProps('letterOn')} />
      </FieldGrid>
      <LongTextField form={form} name="note" label="Catatan" description="Hanya untuk kantor; tidak dicetak." />
      <LawNote>Pasal 45 ayat (1) sampai (3) Perki KI 1/2021: PPID Pelaksana menyusun dan menyampaikan usulan kepada PPID</LawNote>
    </>
  )
}

/** Decree of PPID and approval of Atasan PPID. */
export function DecisionFields({ form }: Props) {
  return (
    <>
      <FieldGrid>
        <TextInput label="Nomor keputusan" required autoComplete="off" {...form.getInputProps('decreeNumber')} />
        <DateField label="Tanggal keputusan" required {...form.getInputProps('decreeOn')} />
        <TextInput
          label="Disetujui oleh (Atasan PPID)"
          description="Nama seperti pada keputusan."
          required
          autoComplete="off"
          {...form.getInputProps('approvedBy')}
        />
        <DateField
          label="Tanggal persetujuan"
          description="Sebelum atau pada tanggal keputusan."
          required
          {...form.getInputProps('approvedOn')}
        />
      </FieldGrid>
      <LawNote>Pasal 45 ayat (5) dan (6) Perki KI 1/2021: ditetapkan dalam Keputusan PPID dengan persetujuan Atasan PPID</LawNote>
    </>
  )
}
