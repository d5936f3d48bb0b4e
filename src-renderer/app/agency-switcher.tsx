// Names the OPD on screen and switches to another one of the same file.
import { Box, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconBuildingBank, IconCheck, IconPlus, IconSelector } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { useAgencyChoice } from '../ui/use-agency.ts'
import classes from './agency-switcher.module.css'

/** A button with the name of the OPD; opens the list. */
export function AgencySwitcher() {
  const { agency, agencies, choose } = useAgencyChoice()
  const [, navigate] = useLocation()
  return (
    <Menu width={320} position="bottom-start" shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <IconBuildingBank size={20} stroke={1.6} />
          <Box flex={1} miw={0}>
            <Text size="sm" fw={600} lineClamp={2} lh={1.25}>
              {agency.name}
            </Text>
            <Text size="xs" c="dimmed" truncate>
              {agency.governmentName}
            </Text>
          </Box>
          <VisuallyHidden>. Ganti OPD</VisuallyHidden>
          <IconSelector size={16} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>OPD dalam berkas ini</Menu.Label>
        {agencies.map((one) => (
          <Menu.Item
            key={one.id}
            leftSection={<IconCheck size={16} visibility={one.id === agency.id ? 'visible' : 'hidden'} />}
            aria-current={one.id === agency.id}
            onClick={() => choose(one.id)}
          >
            {one.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => navigate('/pengaturan/opd')}>
          Tambah OPD …
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
