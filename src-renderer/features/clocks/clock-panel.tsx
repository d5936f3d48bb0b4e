// The panel "Tenggat": the chain of clocks of the whole case, each date with its working, and the sheet to print.
import { Alert, Anchor, Badge, Box, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import { CLOCK_LABELS, type ClockLink, type WireClock } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { DeadlineExplained } from '../../ui/deadline-explained.tsx'
import { formatDate } from '../../ui/format-date.ts'
import classes from './clock-panel.module.css'
import {
  addressOf,
  type CaseRef,
  ENTITY_WORDS,
  leftOut,
  sheetName,
  shownClocks,
  stateColor,
  stateWords,
  warningsOf,
  workingOf,
} from './clock-panel.model.ts'

/** The clocks of the case to which this record belongs. */
export function ClockPanel({ entity, id }: CaseRef) {
  const { data: chain, error } = useAppQuery('clocks.ofCase', { entity, id }, { keepPrevious: true })
  if (error !== null) return <Alert color="red">{errorSentence(error)}</Alert>
  if (chain === undefined) return <Skeleton height={180} />
  const hidden = leftOut(chain)
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="clock-panel">
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5" id="clock-panel">
          Tenggat
        </Title>
        <BookExport
          title="Lembar Perhitungan Tenggat"
          label="Cetak perhitungan"
          icon={<IconPrinter size={16} />}
          suggestedName={sheetName(chain)}
          start={(saveToken) => invoke('clocks.printSheet', { entity, id, saveToken })}
        >
          <Text size="sm">
            PDF seluruh rantai tenggat perkara ini: setiap tanggal, dasar hukumnya, dan semua hari yang dilewati.
          </Text>
        </BookExport>
      </Group>
      <Stack gap="xs">
        {chain.links.map((link) => (
          <ChainLink key={`${link.entity}-${link.id}`} link={link} onScreen={{ entity, id }} />
        ))}
        {hidden.length > 0 && (
          <Text size="xs" c="dimmed">
            Tidak diperlukan: {hidden.join(', ')}.
          </Text>
        )}
      </Stack>
    </Paper>
  )
}

function ChainLink({ link, onScreen }: { readonly link: ClockLink; readonly onScreen: CaseRef }) {
  const address = addressOf(link, onScreen)
  const name = `${ENTITY_WORDS[link.entity]} ${link.number}`
  return (
    <div>
      <Text size="xs" c="dimmed" fw={600}>
        {address === undefined ? (
          name
        ) : (
          <Anchor component={Link} href={address} size="xs">
            {name}
          </Anchor>
        )}
      </Text>
      <ol className={classes.chain} aria-label={`Tenggat ${name}`}>
        {shownClocks(link).map((clock) => (
          <ClockLine key={clock.code} clock={clock} />
        ))}
      </ol>
    </div>
  )
}

function ClockLine({ clock }: { readonly clock: WireClock }) {
  const { reading } = clock
  const color = stateColor(clock)
  const label = CLOCK_LABELS[clock.code]
  const idle = clock.state === 'notStarted' || clock.state === 'notNeeded'
  return (
    <Box component="li" className={classes.clock} __vars={{ '--dot': `var(--mantine-color-${color}-6)` }}>
      <Text size="sm" {...(idle ? { c: 'dimmed' } : {})}>
        {label}
      </Text>
      {reading === null ? (
        <span />
      ) : (
        <DeadlineExplained
          {...workingOf({ ...clock, reading })}
          label={formatDate(reading.deadline.due)}
          spoken={`${label}, ${formatDate(reading.deadline.due)}, cara menghitung`}
        />
      )}
      <Badge className={classes.badge} variant="light" color={color} tt="none" radius="sm">
        {stateWords(clock)}
      </Badge>
      {warningsOf(clock).map((warning) => (
        <Text key={warning} size="xs" c="dimmed" className={classes.warning}>
          {warning}
        </Text>
      ))}
    </Box>
  )
}
