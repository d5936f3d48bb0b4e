// The letterhead as documents will print it, with its logo.
import { Box, Button, Group, Image, Paper, Stack, Text } from '@mantine/core'
import type { Agency, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'

/** Preview above, the logo's buttons below. */
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
  const contacts = [
    agency.phone === '' ? '' : `Telp ${agency.phone}`,
    agency.fax === '' ? '' : `Faks ${agency.fax}`,
    agency.email === '' ? '' : `Surel ${agency.email}`,
    agency.website === '' ? '' : `Laman ${agency.website}`,
  ].filter((part) => part !== '')
  return (
    <Stack gap="sm" mb="md">
      <Paper withBorder p="md" bg="white" c="black" aria-label="Pratinjau kop surat">
        <Group wrap="nowrap" gap="md">
          <Box w={64}>
            {agency.logo !== null && (
              <Image src={`data:${agency.logo.mime};base64,${agency.logo.base64}`} alt="Logo" h={64} fit="contain" />
            )}
          </Box>
          <Stack gap={0} flex={1} ta="center">
            <Text fw={600}>{agency.governmentName.toUpperCase()}</Text>
            <Text fw={700} fz="lg">
              {agency.name.toUpperCase()}
            </Text>
            <Text size="sm">{agency.address}</Text>
            <Text size="sm">{contacts.join(' · ')}</Text>
            <Text size="sm">{`${agency.city.toUpperCase()}${agency.postalCode === '' ? '' : ` ${agency.postalCode}`}`}</Text>
          </Stack>
          <Box w={64} />
        </Group>
        <Box mt="xs" style={{ borderTop: '3px double black' }} />
      </Paper>
      <Group>
        <Button variant="default" loading={setLogo.isPending} onClick={() => void put(true)}>
          {agency.logo === null ? 'Pasang logo …' : 'Ganti logo …'}
        </Button>
        {agency.logo !== null && (
          <Button variant="subtle" color="red" onClick={() => void put(false)}>
            Lepas logo
          </Button>
        )}
        <Text size="xs" c="dimmed">
          PNG atau JPEG, paling besar 1 MB.
        </Text>
      </Group>
    </Stack>
  )
}
