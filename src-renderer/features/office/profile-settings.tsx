// One tab of the profile's form.
import { Stack, Text } from '@mantine/core'
import type { Agency } from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { LetterheadPreview } from './letterhead-preview.tsx'
import { LogoSettings } from './logo-settings.tsx'
import { IdentityFields, LetterheadFields } from './profile-fields.tsx'
import type { ProfilePart } from './settings-tabs.ts'
import type { ProfileRecord } from './use-profile-record.ts'
import { RuleChange } from './rule-change.tsx'
import { CountingFields, ReminderFields, WorkingRulesFields } from './working-rules-fields.tsx'

export type ProfileSettingsProps = { readonly agency: Agency; readonly profile: ProfileRecord; readonly part: ProfilePart }

/** Saves the whole profile, whichever tab is open. */
export function ProfileSettings({ agency, profile, part }: ProfileSettingsProps) {
  const { record, save, reset, saving, moves, closeMoves } = profile
  const { form } = record
  const unsaved = form.isDirty()
  return (
    <RecordForm
      onSave={save}
      onCancel={reset}
      unsaved={unsaved}
      saving={saving}
      saveLabel="Simpan"
      cancelLabel={unsaved ? 'Urungkan' : null}
      failures={record.failures}
      status={<Text size="sm">{unsaved ? 'Ada perubahan yang belum disimpan.' : 'Semua perubahan tersimpan.'}</Text>}
    >
      {part === 'identity' && (
        <FormSection title="Identitas OPD" description="Dipakai pada kop surat, laporan, dan nomor register.">
          <IdentityFields form={form} />
        </FormSection>
      )}
      {part === 'letterhead' && (
        <Stack gap="md">
          <LetterheadPreview profile={form.values} logo={agency.logo} />
          <LogoSettings agency={agency} />
          <FormSection title="Alamat dan kontak">
            <LetterheadFields form={form} />
          </FormSection>
        </Stack>
      )}
      {part === 'rules' && (
        <Stack gap="md">
          <RuleChange moves={moves} onClose={closeMoves} />
          <FormSection title="Hari kerja dan penomoran">
            <WorkingRulesFields form={form} />
          </FormSection>
          <FormSection title="Cara menghitung">
            <CountingFields form={form} />
          </FormSection>
          <FormSection title="Target dan pengingat">
            <ReminderFields form={form} />
          </FormSection>
        </Stack>
      )}
    </RecordForm>
  )
}
