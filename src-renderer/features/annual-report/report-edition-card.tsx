// One finalised report: what it is, its files as they were signed, and to whom it was delivered.
import { ActionIcon, Anchor, Badge, Group, Paper, SimpleGrid, Stack, Text, Title, Tooltip } from '@mantine/core'
import { IconDownload, IconEye } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { DateOnly, EditionFile, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { sizeWords } from '../../ui/size-words.ts'
import { DeliveryLog } from './delivery-log.tsx'
import { type Edition, editionTitle, fileWords, signingWords } from './report-edition.model.ts'

/** An edition with everything that can be done with it; nothing of it can be changed. */
export function ReportEditionCard({ edition, today }: { readonly edition: Edition; readonly today: DateOnly }) {
  return (
    <Paper withBorder p="md" component="article" aria-label={editionTitle(edition)}>
      <Group justify="space-between" mb="xs">
        <Title order={4} size="h6">
          {editionTitle(edition)}
        </Title>
        <Badge variant="light" color="teal" tt="none" radius="sm">
          Ditetapkan
        </Badge>
      </Group>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <EditionFacts edition={edition} />
        <EditionFiles edition={edition} />
      </SimpleGrid>
      <DeliveryLog edition={edition} today={today} />
    </Paper>
  )
}

/** Enough of a checksum to compare by eye; the whole stands in its title. */
const SHOWN_CHECKSUM = 12

function EditionFacts({ edition }: { readonly edition: Edition }) {
  return (
    <FactList
      facts={[
        ['Nomor', edition.number],
        ['Ditandatangani', formatDate(edition.signedOn)],
        ['Oleh', `${edition.signatory.nameWithTitles}, ${signingWords(edition.signatory)}`],
        ['Alasan perbaikan', edition.reason],
        [
          'Sidik berkas',
          <Tooltip key="checksum" label={`SHA-256: ${edition.checksum}`}>
            <Text size="sm" ff="monospace" component="span" tabIndex={0}>
              {edition.checksum.slice(0, SHOWN_CHECKSUM)}
            </Text>
          </Tooltip>,
        ],
        [
          'Perbandingan',
          <Anchor key="difference" component={Link} href={`/laporan/${edition.year}/edisi/${edition.id}`} size="sm">
            Lihat perbandingan angka
          </Anchor>,
        ],
      ]}
    />
  )
}

function EditionFiles({ edition }: { readonly edition: Edition }) {
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => notifyError(error as WireError))
  const save = async ({ form, format, name }: EditionFile) => {
    const chosen = await invoke('files.chooseSavePath', { suggestedName: name })
    if (chosen === null) return
    await invoke('reportEditions.saveFile', { id: edition.id, form, format, token: chosen.token })
    notifyDone(`${chosen.name} tersimpan.`)
  }
  return (
    <Stack gap={2} component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Berkas yang ditetapkan">
      {edition.files.map((file) => (
        <Group key={file.sha256} component="li" gap="xs" wrap="nowrap">
          <Text size="sm" flex={1}>
            {fileWords(file)}{' '}
            <Text span size="xs" c="dimmed">
              {sizeWords(file.size)}
            </Text>
          </Text>
          <Tooltip label="Buka">
            <ActionIcon
              variant="subtle"
              aria-label={`Buka ${file.name}`}
              onClick={() => run(invoke('reportEditions.openFile', { id: edition.id, form: file.form, format: file.format }))}
            >
              <IconEye size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Simpan salinan">
            <ActionIcon variant="subtle" aria-label={`Simpan salinan ${file.name}`} onClick={() => run(save(file))}>
              <IconDownload size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
      ))}
    </Stack>
  )
}
