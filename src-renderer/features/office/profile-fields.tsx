// Fields of an OPD's identity and letterhead, the same in the setup and in the settings.
import type { UseFormReturnType } from '@mantine/form'
import type { AgencyProfile } from '../../../src-main/contract/index.ts'
import { FieldGrid, TextField } from '../../ui/bound-fields.tsx'

export type ProfileFieldsProps = { readonly form: UseFormReturnType<AgencyProfile>; readonly autoFocus?: boolean }

/** Government, OPD and its short code. */
export function IdentityFields({ form, autoFocus = false }: ProfileFieldsProps) {
  return (
    <FieldGrid>
      <TextField
        form={form}
        name="governmentName"
        label="Nama pemerintah daerah"
        description="Baris pertama kop surat, misalnya Pemerintah Kota Bandung."
        required
        autoFocus={autoFocus}
      />
      <TextField
        form={form}
        name="name"
        label="Nama OPD"
        description="Nama resmi tanpa singkatan, misalnya Dinas Komunikasi dan Informatika."
        required
      />
      <TextField
        form={form}
        name="shortCode"
        label="Kode singkat OPD"
        description="Dipakai di dalam nomor register dan nama berkas, misalnya DISKOMINFO."
        required
      />
    </FieldGrid>
  )
}

/** Address and contacts of the letterhead. */
export function LetterheadFields({ form, autoFocus = false }: ProfileFieldsProps) {
  return (
    <>
      <FieldGrid>
        <TextField
          form={form}
          name="address"
          label="Alamat kantor"
          description="Jalan dan nomor, tanpa nama kota."
          autoFocus={autoFocus}
        />
        <TextField
          form={form}
          name="city"
          label="Kota tempat surat dibuat"
          description="Juga ditulis di depan tanggal pada tanda tangan."
          required
        />
      </FieldGrid>
      <FieldGrid cols={3}>
        <TextField form={form} name="postalCode" label="Kode pos" inputMode="numeric" />
        <TextField form={form} name="phone" label="Telepon" inputMode="tel" />
        <TextField form={form} name="fax" label="Faksimile" inputMode="tel" />
      </FieldGrid>
      <FieldGrid>
        <TextField form={form} name="email" label="E-mail layanan informasi" inputMode="email" />
        <TextField form={form} name="website" label="Laman" />
      </FieldGrid>
    </>
  )
}
