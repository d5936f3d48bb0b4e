// Puts the logo on the letterhead or takes it off; done at once, apart from the form.
import { Button, Group, Text } from '@mantine/core'
import { IconPhotoPlus } from '@tabler/icons-react'
import type { Agency, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'

/** The buttons under the preview. */
export function LogoSettings({ agency }: { readonly agency: Agency }) {
  const setLogo = useAppCommand('office.setLogo')
  const put = async (pick: boolean) => {
    try {
      const chosen = pick ? await invoke('files.choose', { filter: 'image' }) : null
      if (pick && chosen === null) return
      await setLogo.mutateAsync({ id: agency.id, version: agency.version, token: chosen?.token ?? null })
      notifyDone(pick ? 'Logo terpasang.' : 'Logo dilepas.')
    } catch (error) {
      notifyError(error as WireError)
    }
  }
  return (
    <Group gap="sm">
      <Button
        variant="default"
        leftSection={<IconPhotoPlus size={16} />}
        loading={setLogo.isPending}
        onClick={() => void put(true)}
      >
        {agency.logo === null ? 'Pasang logo …' : 'Ganti logo …'}
      </Button>
      {agency.logo !== null && (
        <Button variant="subtle" color="red" onClick={() => void put(false)}>
          Lepas logo
        </Button>
      )}
      <Text size="xs" c="dimmed">
        Lambang daerah, PNG atau JPEG, paling besar 1 MB.
      </Text>
    </Group>
  )
}
