// One import: what the file held, how it was read, what has become of it since, and taking it back.
import { Alert, Anchor, Button, List, Skeleton, Stack, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { Equation } from '../../ui/equation.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatInstant } from '../../ui/format-instant.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { BatchMapping } from './batch-mapping.tsx'
import { BatchUndo } from './batch-undo.tsx'
import { KIND_ADDRESS, KIND_WORDS } from './import-words.ts'

export type Batch = OutputOf<'imports.batch'>

/** Page of the batch `id`. */
export function BatchPage({ id }: { readonly id: number }) {
  const { data: batch, error } = useAppQuery('imports.batch', { id })
  return (
    <>
      <PageHeader
        title={batch === undefined ? 'Rincian impor' : `Impor ${batch.fileName}`}
        actions={
          <Button component={Link} href="/impor" variant="default" leftSection={<IconArrowLeft size={16} />}>
            Impor
          </Button>
        }
      />
      {error !== null && <Alert color="red">{errorSentence(error)}</Alert>}
      {error === null && batch === undefined && <Skeleton height={240} />}
      {batch !== undefined && <Loaded batch={batch} />}
    </>
  )
}

function Loaded({ batch }: { readonly batch: Batch }) {
  const { timeZone } = useAgency()
  const { states, read } = batch
  return (
    <Stack gap="md">
      <FormSection title="Berkas">
        <FactList
          facts={[
            ['Register', KIND_WORDS[batch.kind]],
            ['Diimpor', formatInstant(batch.importedAt, timeZone)],
            ['Petugas', batch.importedBy],
            ['Pemetaan', batch.mappingName],
            ['Sidik berkas (SHA-256)', batch.sha256],
            ['Dibatalkan', batch.undoneAt === null ? '' : formatInstant(batch.undoneAt, timeZone)],
          ]}
        />
        <Equation
          left={[{ label: 'baris dibaca', value: read }]}
          right={[
            { label: 'diterima', value: states.accepted },
            { label: 'ditolak', value: states.rejected },
            { label: 'sudah ada', value: states.duplicates },
            { label: 'dikeluarkan', value: states.leftOut },
            { label: 'digabung', value: states.joined },
            { label: 'judul/pemisah', value: states.headings },
          ]}
        />
        {batch.merged > 0 && (
          <Text size="sm">{`${batch.merged} baris yang sudah ada melengkapi isian kosong pada entrinya.`}</Text>
        )}
      </FormSection>
      <FormSection title="Keadaan sekarang">
        <Text size="sm">
          {batch.present === 0
            ? 'Tidak ada lagi entri dari impor ini di register.'
            : `${batch.present} entri dari impor ini ada di register.`}{' '}
          <Anchor component={Link} href={KIND_ADDRESS[batch.kind]} size="sm" underline="always">
            Buka daftar
          </Anchor>
        </Text>
        <WorkedOn batch={batch} />
        <BatchUndo batch={batch} />
      </FormSection>
      <BatchMapping mapping={batch.mapping} />
    </Stack>
  )
}

/** They stay when the import is taken back. */
function WorkedOn({ batch: { kind, workedOn } }: { readonly batch: Batch }) {
  if (workedOn.total === 0) return null
  const more = workedOn.total - workedOn.entries.length
  return (
    <Alert color="blue" variant="light" title={`${workedOn.total} entri sudah dikerjakan sejak diimpor`}>
      <Text size="sm">
        Entri ini diubah, diputus, disurati, atau dirujuk bagian lain; bila impor dibatalkan, entri ini tetap.
      </Text>
      <List size="sm" mt={4}>
        {workedOn.entries.map(({ id, label }) => (
          <List.Item key={id}>
            <Anchor component={Link} href={`${KIND_ADDRESS[kind]}/${id}`} size="sm">
              {label}
            </Anchor>
          </List.Item>
        ))}
      </List>
      {more > 0 && <Text size="sm">{`dan ${more} entri lain`}</Text>}
    </Alert>
  )
}
