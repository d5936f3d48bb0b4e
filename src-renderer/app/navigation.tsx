// The left side: which OPD, where to go, what waits there.
import { ActionIcon, Badge, Button, Divider, Group, Kbd, NavLink, ScrollArea, Stack, Tooltip } from '@mantine/core'
import { IconHelp, IconSearch } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { useAppQuery } from '../api/use-app-query.ts'
import { useMay } from '../api/use-may.ts'
import { SignedInMenu } from '../features/access/signed-in-menu.tsx'
import { useAgency } from '../ui/use-agency.ts'
import { operationAt } from '../ui/work-places.ts'
import { AgencySwitcher } from './agency-switcher.tsx'
import { type Command, findCommand, listAddress } from './commands.ts'
import { DESTINATIONS, waitingAt, type Waiting } from './destinations.ts'
import { ThemeSwitch } from './theme-switch.tsx'

/** Agency, palette, links with their counts, theme and help. */
export function Navigation({ run }: { readonly run: (command: Command) => void }) {
  const runNamed = (id: string) => {
    const command = findCommand(id)
    if (command !== undefined) run(command)
  }
  return (
    <Stack gap="xs" h="100%">
      <AgencySwitcher />
      <Button
        variant="default"
        size="xs"
        justify="space-between"
        leftSection={<IconSearch size={14} />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        onClick={() => runNamed('palette')}
      >
        Cari perintah
      </Button>
      <ScrollArea flex={1} type="auto" component="nav" aria-label="Halaman utama">
        <Links />
      </ScrollArea>
      <Divider />
      <SignedInMenu />
      <Group justify="space-between" wrap="nowrap">
        <ThemeSwitch />
        <Tooltip label="Panduan dan pintasan (F1)">
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Panduan dan pintasan" onClick={() => runNamed('help')}>
            <IconHelp size={20} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Stack>
  )
}

function Links() {
  const [path] = useLocation()
  const agency = useAgency()
  const counts = useAppQuery('dashboard.counts', { agencyId: agency.id })
  const here = listAddress(path)
  const may = useMay()
  const shown = DESTINATIONS.filter(({ to }) => {
    const operation = operationAt(to)
    return operation === undefined || may(operation)
  })
  return shown.map(({ to, label, icon: Icon }) => (
    <NavLink
      key={to}
      component={Link}
      href={to}
      label={label}
      active={to === here}
      aria-current={to === here ? 'page' : undefined}
      leftSection={<Icon size={18} stroke={1.7} />}
      rightSection={<WaitingBadges waiting={waitingAt(to, counts.data)} />}
      py={7}
      px="xs"
      styles={{ root: { borderRadius: 'var(--mantine-radius-sm)' }, body: { lineHeight: 1.25 } }}
    />
  ))
}

const MOST_SHOWN = 999

/** Red for what is late or due today, yellow for the next three working days; the hint says it in words. */
function WaitingBadges({ waiting }: { readonly waiting: readonly Waiting[] }) {
  if (waiting.length === 0) return null
  return (
    <Group gap={4} wrap="nowrap">
      {waiting.map(({ count, words, urgent }) => (
        <Tooltip key={words} label={words}>
          <Badge
            size="sm"
            variant="filled"
            color={urgent ? 'red.8' : 'yellow.4'}
            c={urgent ? 'white' : 'dark.9'}
            role="img"
            aria-label={words}
            circle={count < 10}
          >
            {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
          </Badge>
        </Tooltip>
      ))}
    </Group>
  )
}
