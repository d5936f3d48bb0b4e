// One part of the office's profile, saved on its own.
import { Skeleton } from '@mantine/core'
import { type Agency, type AgencyProfile, AgencyProfileSchema, type WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { RecordForm } from '../../ui/record-form.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { IdentityFields, LetterheadFields, WorkingRuleFields } from './profile-fields.tsx'
import { profileProblems } from './profile.model.ts'

const TITLES = { identity: 'Identitas OPD', letterhead: 'Alamat dan kontak', rules: 'Hari kerja dan penomoran' } as const

export type ProfileSettingsProps = { readonly agency: Agency; readonly part: keyof typeof TITLES }

/** Fields outside the part are kept as they are. */
export function ProfileSettings({ agency, part }: ProfileSettingsProps) {
  const today = useOfficeToday(agency.id)
  const { id, version, logo: _, ...stored } = agency
  const record = useRecordForm<AgencyProfile>({
    initialValues: AgencyProfileSchema.parse(stored),
    wrapper: 'profile',
    problems: profileProblems,
  })
  const update = useAppCommand('office.updateAgency')
  if (today === undefined) return <Skeleton height={240} />
  const save = () => {
    if (!record.check()) return
    update.mutate(
      { id, version, profile: record.form.values },
      { onSuccess: () => notifyDone('Pengaturan tersimpan.'), onError: (error: WireError) => record.refuse(error) },
    )
  }
  return (
    <RecordForm
      onSave={save}
      onCancel={() => record.form.reset()}
      unsaved={record.form.isDirty()}
      saving={update.isPending}
      saveLabel="Simpan"
      failures={record.failures}
    >
      <FormSection title={TITLES[part]}>
        {part === 'identity' && <IdentityFields form={record.form} />}
        {part === 'letterhead' && <LetterheadFields form={record.form} />}
        {part === 'rules' && <WorkingRuleFields form={record.form} today={today} />}
      </FormSection>
    </RecordForm>
  )
}
