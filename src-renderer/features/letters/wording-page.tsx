// The office's own wording of each letter, and the way back to the official text.
import { Badge, Button, Code, Grid, Group, NavLink, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import {
  fillWording,
  LETTERS,
  type LetterKind,
  type OutputOf,
  PLACEHOLDERS,
  SAMPLE_VALUES,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { WordingField } from './compose-page.tsx'

type Wording = OutputOf<'letters.wordings'>[number]

/** `#/surat/redaksi`. */
export function WordingPage() {
  const agency = useAgency()
  const wordings = useAppQuery('letters.wordings', { agencyId: agency.id }).data
  const [kind, setKind] = useState<LetterKind>('receipt')
  if (wordings === undefined) return null
  const chosen = wordings.find((one) => one.kind === kind)
  return (
    <>
      <PageHeader
        title="Redaksi surat"
        subtitle="Kalimat pembuka dan penutup setiap surat. Isian resmi lampiran Perki tidak dapat dihilangkan."
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Paper withBorder p={4}>
            {wordings.map((one) => (
              <NavLink
                key={one.kind}
                component="button"
                active={one.kind === kind}
                label={LETTERS[one.kind].title}
                rightSection={one.isOfficial ? null : <Badge size="xs">diubah</Badge>}
                onClick={() => setKind(one.kind)}
              />
            ))}
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8 }}>
          {chosen !== undefined && (
            <WordingForm key={`${agency.id}-${kind}-${chosen.opening}-${chosen.closing}`} agencyId={agency.id} wording={chosen} />
          )}
        </Grid.Col>
      </Grid>
    </>
  )
}

function WordingForm({ agencyId, wording }: { readonly agencyId: number; readonly wording: Wording }) {
  const [opening, setOpening] = useState(wording.opening)
  const [closing, setClosing] = useState(wording.closing)
  const set = useAppCommand('letters.setWording')
  const write = (next: { opening: string; closing: string } | null) =>
    set.mutate(
      { agencyId, kind: wording.kind, wording: next },
      {
        onSuccess: () => notifyDone(next === null ? 'Redaksi resmi dipakai kembali.' : 'Redaksi tersimpan.'),
        onError: notifyError,
      },
    )
  const changed = opening !== wording.opening || closing !== wording.closing
  return (
    <FormSection title={LETTERS[wording.kind].title} description={LETTERS[wording.kind].law}>
      <Stack gap="sm">
        <WordingField label="Kalimat pembuka" value={opening} onChange={setOpening} />
        <WordingField label="Kalimat penutup" value={closing} onChange={setClosing} />
        <Text size="sm">Kata yang diisi otomatis:</Text>
        <Group gap="xs">
          {Object.entries(PLACEHOLDERS).map(([name, meaning]) => (
            <Code key={name} title={meaning}>{`{${name}}`}</Code>
          ))}
        </Group>
        <Sample texts={[opening, closing]} />
        <Group justify="flex-end">
          {!wording.isOfficial && (
            <Button variant="default" onClick={() => write(null)}>
              Kembali ke teks resmi
            </Button>
          )}
          <Button disabled={!changed} loading={set.isPending} onClick={() => write({ opening, closing })}>
            Simpan redaksi
          </Button>
        </Group>
      </Stack>
    </FormSection>
  )
}

/** How the sentences will read, with the words of a case that never was. */
function Sample({ texts }: { readonly texts: readonly string[] }) {
  const read = texts.map((text) => fillWording(text, SAMPLE_VALUES)).flatMap((result) => (result.ok ? [result.value] : []))
  return (
    <Paper withBorder p="sm" aria-label="Contoh pembacaan" component="section">
      <Text size="xs" c="dimmed" mb={4}>
        Contoh pembacaan
      </Text>
      {read.map((text) => (
        <Text key={text} size="sm" mb={6}>
          {text}
        </Text>
      ))}
    </Paper>
  )
}
