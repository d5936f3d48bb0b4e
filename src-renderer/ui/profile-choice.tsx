// For whom a file is made, and so what of a person it holds; the safest choice that serves stands first.
import { Alert, Radio, Stack } from '@mantine/core'
import {
  EXPORT_PROFILE_LABELS,
  EXPORT_PROFILE_NOTES,
  EXPORT_PROFILES,
  type ExportProfile,
} from '../../src-main/contract/index.ts'

type Props = {
  readonly profiles: readonly ExportProfile[]
  readonly profile: ExportProfile
  readonly onChange: (profile: ExportProfile) => void
}

/** One of the profiles that the file can be made in. */
export function ProfileChoice({ profiles, profile, onChange }: Props) {
  return (
    <>
      <Radio.Group
        label="Untuk siapa"
        value={profile}
        onChange={(value) => onChange(EXPORT_PROFILES.find((one) => one === value) ?? profile)}
      >
        <Stack gap="xs" mt="xs">
          {profiles.map((one) => (
            <Radio key={one} value={one} label={EXPORT_PROFILE_LABELS[one]} description={EXPORT_PROFILE_NOTES[one]} />
          ))}
        </Stack>
      </Radio.Group>
      {profile === 'internal' && (
        <Alert color="red" variant="light" title="Dokumen internal">
          Berkas memuat identitas lengkap. Jangan diumumkan atau dikirim ke luar (UU 27/2022).
        </Alert>
      )}
    </>
  )
}
