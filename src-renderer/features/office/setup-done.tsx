// The office is stored: what can be done next.
import { Container, Group, Paper, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconCalendarEvent, IconCircleCheck, IconFileImport, IconHome, IconInbox } from '@tabler/icons-react'
import classes from './setup-done.module.css'

const NEXT = [
  {
    to: '/permohonan/baru',
    icon: IconInbox,
    title: 'Catat permohonan pertama',
    text: 'Nomor dan batas jawaban dihitung sendiri.',
  },
  {
    to: '/impor',
    icon: IconFileImport,
    title: 'Impor register lama',
    text: 'Dari berkas Excel atau CSV; berkas asli tidak diubah.',
  },
  { to: '/kalender', icon: IconCalendarEvent, title: 'Periksa hari libur', text: 'Dasar menghitung hari kerja dan tenggat.' },
  { to: '/', icon: IconHome, title: 'Ke beranda', text: 'Melihat apa yang segera jatuh tempo.' },
] as const

/** Four ways on; the first has the focus. */
export function SetupDone({ name, onDone }: { readonly name: string; readonly onDone: (to: string) => void }) {
  return (
    <Container size={760} py={60} component="main">
      <Stack gap="lg">
        <Group gap="sm" wrap="nowrap" role="status">
          <ThemeIcon size={48} radius="xl" color="teal" variant="light">
            <IconCircleCheck size={30} />
          </ThemeIcon>
          <div>
            <Title order={1} size="h3">
              {name} siap dipakai
            </Title>
            <Text size="sm" c="dimmed">
              Apa yang ingin Anda lakukan lebih dahulu?
            </Text>
          </div>
        </Group>
        <SimpleGrid cols={2} spacing="md">
          {NEXT.map(({ to, icon: Icon, title, text }, index) => (
            <Paper
              key={to}
              component="button"
              type="button"
              withBorder
              p="md"
              className={classes['choice']}
              autoFocus={index === 0}
              onClick={() => onDone(to)}
            >
              <Group gap="sm" wrap="nowrap">
                <Icon size={26} stroke={1.5} />
                <div>
                  <Text fw={600}>{title}</Text>
                  <Text size="sm" c="dimmed">
                    {text}
                  </Text>
                </div>
              </Group>
            </Paper>
          ))}
        </SimpleGrid>
      </Stack>
    </Container>
  )
}
