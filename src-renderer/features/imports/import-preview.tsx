// What the file will become, before anything is written.
import { Alert, Button, Checkbox, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import { Equation } from '../../ui/equation.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { FileMessages, MappingTable } from './import-findings.tsx'
import { ImportRows } from './import-rows.tsx'
import { balanceTerms, KIND_WORDS } from './import-words.ts'
import { useImportSummary } from './use-import-check.ts'

const number = new Intl.NumberFormat('id-ID')

export type ImportPreviewProps = {
  readonly agencyId: number
  readonly jobId: string
  readonly onWritten: (count: number) => void
}

/** Counts that balance, the decision, messages, columns recognised, rows. */
export function ImportPreview({ agencyId, jobId, onWritten }: ImportPreviewProps) {
  const { data: summary, error } = useImportSummary(jobId)
  if (error !== null)
    return (
      <Alert color="red" title="Hasil pemeriksaan tidak dapat dibaca">
        {errorSentence(error)} Pilih berkasnya sekali lagi.
      </Alert>
    )
  if (summary === undefined) return <Skeleton height={240} />
  return (
    <FormSection title={`Hasil pemeriksaan: ${summary.fileName}`} description={`Dibaca sebagai ${KIND_WORDS[summary.kind]}.`}>
      <Stack gap="md">
        <Equation {...balanceTerms(summary)} />
        <Decision agencyId={agencyId} jobId={jobId} summary={summary} onWritten={onWritten} />
        <FileMessages messages={summary.messages} blocked={summary.blocked} />
        <MappingTable mapping={summary.mapping} />
        {!summary.blocked && summary.accepted + summary.rejected > 0 && (
          <ImportRows jobId={jobId} counts={summary} mapping={summary.mapping} />
        )}
      </Stack>
    </FormSection>
  )
}

type DecisionProps = ImportPreviewProps & { readonly summary: OutputOf<'imports.summary'> }

/** All or nothing; rows that were refused are left out only when the user says so. */
function Decision({ agencyId, jobId, summary, onWritten }: DecisionProps) {
  const [skip, setSkip] = useState(false)
  const commit = useAppCommand('imports.commit')
  const { accepted, doubtful, rejected, blocked } = summary
  if (blocked || accepted === 0)
    return (
      <Text size="sm" fw={600}>
        Tidak ada baris yang dapat diimpor. Alasannya ada di bawah; register tidak diubah.
      </Text>
    )
  const write = () => commit.mutate({ agencyId, jobId, skipRejected: skip }, { onSuccess: ({ written }) => onWritten(written) })
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        {rejected > 0 ? (
          <Checkbox
            label={`Lewati ${number.format(rejected)} baris yang ditolak`}
            description="Baris itu tidak ditulis. Perbaiki di Excel, lalu impor kemudian."
            checked={skip}
            onChange={(event) => setSkip(event.currentTarget.checked)}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {doubtful > 0
              ? `${number.format(doubtful)} baris ikut diimpor tetapi perlu diperiksa.`
              : 'Semua baris dapat diimpor.'}{' '}
            Ditulis seluruhnya atau tidak sama sekali.
          </Text>
        )}
        <Button disabled={rejected > 0 && !skip} loading={commit.isPending} onClick={write}>
          Impor {number.format(accepted)} baris
        </Button>
      </Group>
      {commit.error !== null && (
        <Alert color="red" title="Impor tidak berhasil; register tidak diubah">
          {errorSentence(commit.error)}
        </Alert>
      )}
    </Stack>
  )
}
