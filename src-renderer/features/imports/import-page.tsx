// Bringing in what the office keeps in Excel: choose, check, look, then all or nothing.
import { Alert, Button, Group, Stack } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ImportKind } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { ImportHistory } from './import-history.tsx'
import { ImportPreview } from './import-preview.tsx'
import { ImportSource } from './import-source.tsx'
import { KIND_ADDRESS, KIND_WORDS } from './import-words.ts'
import { useImportFlow } from './use-import-flow.ts'

/** `firstKind` is chosen when the page opens. */
export function ImportPage({ firstKind }: { readonly firstKind: ImportKind }) {
  const agency = useAgency()
  return (
    <>
      <PageHeader
        title="Impor dari Excel"
        subtitle="Berkas diperiksa lebih dahulu. Tidak ada yang ditulis sebelum Anda menyetujui."
      />
      <Stack gap="md">
        <ImportWay key={`${agency.id}-${firstKind}`} agencyId={agency.id} firstKind={firstKind} />
        <ImportHistory agencyId={agency.id} timeZone={agency.timeZone} />
      </Stack>
    </>
  )
}

function ImportWay({ agencyId, firstKind }: { readonly agencyId: number; readonly firstKind: ImportKind }) {
  const flow = useImportFlow(agencyId, firstKind)
  const { kind, check, source, written } = flow
  return (
    <>
      <ImportSource
        kind={kind}
        year={flow.year}
        fileName={source?.name}
        busy={check?.state === 'running'}
        onKind={flow.setKind}
        onYear={flow.setYear}
        onChoose={() => void flow.choose()}
        onCheckAgain={flow.checkAgain}
      />
      {flow.problem !== undefined && (
        <Alert color="red" title="Berkas tidak dapat diperiksa">
          {errorSentence(flow.problem)}
        </Alert>
      )}
      {check !== undefined && check.state !== 'ready' && (
        <JobProgress
          key={check.jobId}
          jobId={check.jobId}
          title={`Memeriksa ${source?.name ?? 'berkas'}`}
          onDone={() => flow.ended('ready')}
          onEnd={() => flow.ended('ended')}
        />
      )}
      {check?.state === 'ready' && (
        <ImportPreview key={check.jobId} agencyId={agencyId} jobId={check.jobId} onWritten={flow.done} />
      )}
      {written !== undefined && <Written kind={kind} written={written} />}
    </>
  )
}

function Written({ kind, written }: { readonly kind: ImportKind; readonly written: number }) {
  return (
    <Alert color="teal" icon={<IconCircleCheck size={20} />} title="Impor selesai" role="status">
      <Group justify="space-between">
        {new Intl.NumberFormat('id-ID').format(written)} baris ditulis ke {KIND_WORDS[kind]}.
        <Button component={Link} href={KIND_ADDRESS[kind]} size="xs">
          Buka daftar
        </Button>
      </Group>
    </Alert>
  )
}
