// Who objects, and through whom (Lamp. X part A; Perki KI 1/2021 Ps.39(4)).
import { Button } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ObjectionInput } from '../../../src-main/contract/index.ts'
import { FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { FormSection } from '../../ui/form-section.tsx'

/** The section "Pengaju keberatan". */
export function PersonFields({ form }: { readonly form: UseFormReturnType<ObjectionInput> }) {
  const [asked, setAsked] = useState(false)
  const { proxyName, proxyAddress, proxyPhone } = form.values
  const hasProxy = asked || proxyName !== '' || proxyAddress !== '' || proxyPhone !== ''
  return (
    <FormSection
      title="Pengaju keberatan"
      description="Nama dan pekerjaan disalin dari permohonan. Alamat dan telepon ditanyakan kembali karena tersimpan tersamar."
    >
      <FieldGrid>
        <TextField form={form} name="applicantName" label="Nama lengkap" required />
        <TextField form={form} name="occupation" label="Pekerjaan" />
        <TextField form={form} name="address" label="Alamat" />
        <TextField form={form} name="phone" label="Nomor telepon" inputMode="tel" />
      </FieldGrid>
      {hasProxy ? (
        <FieldGrid cols={3}>
          <TextField
            form={form}
            name="proxyName"
            label="Nama kuasa"
            description="Dengan surat kuasa khusus bermeterai (Pasal 39 ayat (4) Perki KI 1/2021)."
          />
          <TextField form={form} name="proxyAddress" label="Alamat kuasa" />
          <TextField form={form} name="proxyPhone" label="Telepon kuasa" inputMode="tel" />
        </FieldGrid>
      ) : (
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
      )}
      <LongTextField form={form} name="notes" label="Catatan petugas" />
    </FormSection>
  )
}
