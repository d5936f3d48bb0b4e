// Choosing the logo before the office is stored; it is put on the letterhead at the end.
import { Button, Group, Text } from '@mantine/core'
import { IconPhotoPlus } from '@tabler/icons-react'
import type { WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { notifyError } from '../../ui/notify.ts'
import type { ChosenLogo } from './use-setup.ts'

export type LogoChoiceProps = { readonly logo: ChosenLogo | null; readonly onChange: (logo: ChosenLogo | null) => void }

/** Button, name of the chosen file, and a way to take it back. */
export function LogoChoice({ logo, onChange }: LogoChoiceProps) {
  const pick = () =>
    invoke('files.choose', { filter: 'image' }).then(
      (chosen) => chosen !== null && onChange({ token: chosen.token, name: chosen.name }),
      (error: WireError) => notifyError(error),
    )
  return (
    <Group gap="sm">
      <Button variant="default" size="sm" leftSection={<IconPhotoPlus size={16} />} onClick={() => void pick()}>
        {logo === null ? 'Pilih logo …' : 'Ganti logo …'}
      </Button>
      {logo !== null && (
        <Button variant="subtle" size="sm" color="red" onClick={() => onChange(null)}>
          Tanpa logo
        </Button>
      )}
      <Text size="xs" c="dimmed">
        {logo === null
          ? 'Boleh dilewati. Lambang daerah, PNG atau JPEG, paling besar 1 MB.'
          : `${logo.name} dipasang setelah langkah terakhir.`}
      </Text>
    </Group>
  )
}
