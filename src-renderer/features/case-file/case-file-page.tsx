// The file of a case: everything that happened, and the dossier made of it.
import { Anchor, Badge, Grid, Group, Stack, Switch, Text, Timeline } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CaseEntity } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { byDay, type TimelineEvent } from './case-file.model.ts'
import { Dossier } from './dossier.tsx'

const PLACES = {
  request: { words: 'Permohonan', to: '/permohonan', colour: 'blue' },
  objection: { words: 'Keberatan', to: '/keberatan', colour: 'orange' },
  dispute: { words: 'Sengketa', to: '/sengketa', colour: 'grape' },
} as const

/** `#/berkas-perkara/:entity/:id`. */
export function CaseFilePage({ entity, id }: { readonly entity: CaseEntity; readonly id: number }) {
  const parts = useAppQuery('caseFile.parts', { entity, id }).data ?? []
  return (
    <RecordLoader asked={useAppQuery('caseFile.timeline', { entity, id })} name="Perkara" list={PLACES[entity].to}>
      {({ links, events, today }) => {
        const number = links.find((link) => link.entity === entity && link.id === id)?.number ?? ''
        return (
          <>
            <PageHeader
              title="Berkas perkara"
              subtitle={
                <Group gap="xs" component="span">
                  {links.map((link) => (
                    <Anchor
                      key={`${link.entity}-${link.id}`}
                      component={Link}
                      href={`${PLACES[link.entity].to}/${link.id}`}
                      size="sm"
                    >
                      {PLACES[link.entity].words} {link.number}
                    </Anchor>
                  ))}
                </Group>
              }
              actions={
                <BookExport
                  title="Cetak linimasa"
                  label="Linimasa (PDF)"
                  icon={<IconPrinter size={16} />}
                  suggestedName={`Linimasa-${number.replace(/[^\p{L}\p{N}]+/gu, '-')}.pdf`}
                  start={(token) =>
                    invoke('caseFile.make', { entity, id, side: 'office', parts: ['timeline'], format: 'pdf', token })
                  }
                />
              }
            />
            <Grid gap="lg">
              <Grid.Col span={{ base: 12, md: 7 }}>
                <Events events={events} today={today} />
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 5 }}>
                <Dossier entity={entity} id={id} number={number} parts={parts} />
              </Grid.Col>
            </Grid>
          </>
        )
      }}
    </RecordLoader>
  )
}

function Events({ events, today }: { readonly events: readonly TimelineEvent[]; readonly today: string }) {
  const [withInternal, setWithInternal] = useState(false)
  const days = byDay(events, withInternal)
  return (
    <FormSection title="Linimasa">
      <Switch
        label="Tampilkan juga peristiwa internal (nota dinas, perbaikan isian, pembukaan data pribadi)"
        checked={withInternal}
        onChange={(event) => setWithInternal(event.currentTarget.checked)}
      />
      <Timeline active={days.filter(({ on }) => on <= today).length - 1} bulletSize={14} lineWidth={2} mt="sm">
        {days.map((day) => (
          <Timeline.Item key={day.on} title={`${formatDate(day.on)}${day.on > today ? ' (akan datang)' : ''}`}>
            <Stack gap={6} mt={2}>
              {day.events
                .map((event, place) => ({ event, key: `${event.source}-${event.entity}-${event.entityId}-${place}` }))
                .map(({ event, key }) => (
                  <div key={key}>
                    <Group gap={6}>
                      <Badge size="sm" radius="sm" tt="none" variant="light" color={PLACES[event.entity].colour}>
                        {PLACES[event.entity].words}
                      </Badge>
                      <Text size="sm" fw={event.source === 'act' ? 600 : 400}>
                        {event.title}
                      </Text>
                      {event.internal && (
                        <Badge size="sm" radius="sm" tt="none" variant="outline" color="gray">
                          internal
                        </Badge>
                      )}
                    </Group>
                    {event.detail !== '' && (
                      <Text size="sm" c="dimmed">
                        {event.detail}
                      </Text>
                    )}
                  </div>
                ))}
            </Stack>
          </Timeline.Item>
        ))}
      </Timeline>
    </FormSection>
  )
}
