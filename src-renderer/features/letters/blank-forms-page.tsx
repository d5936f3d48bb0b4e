// Blank forms for the counter, on the office's letterhead.
import { SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { BLANK_FORM_TITLES, BLANK_FORMS, type BlankForm } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { LetterActions } from '../../ui/letter-actions.tsx'
import { LetterSheet } from '../../ui/letter-sheet.tsx'

/** `#/surat/formulir`. */
export function BlankFormsPage() {
  const agency = useAgency()
  const [form, setForm] = useState<BlankForm>('requestForm')
  const letter = useAppQuery('letters.blank', { agencyId: agency.id, form }).data
  return (
    <Stack gap="md">
      <PageHeader
        title="Formulir kosong"
        subtitle="Untuk diisi tangan di loket (Lampiran VI dan X, Pasal 35 ayat (3) Perki KI 1/2021)."
        actions={
          <LetterActions
            title={BLANK_FORM_TITLES[form]}
            number=""
            start={(token, format, paper) => invoke('letters.writeBlank', { agencyId: agency.id, form, token, format, paper })}
          />
        }
      />
      <SegmentedControl
        aria-label="Formulir"
        data={BLANK_FORMS.map((value) => ({ value, label: BLANK_FORM_TITLES[value] }))}
        value={form}
        onChange={(value) => setForm(BLANK_FORMS.find((one) => one === value) ?? 'requestForm')}
      />
      {letter !== undefined && <LetterSheet letter={letter} />}
    </Stack>
  )
}
