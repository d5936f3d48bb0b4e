// Bringing in what the office keeps in Excel: choose, check, look, then all or nothing.
import { Alert, Anchor, Button, NumberInput, SimpleGrid, Select, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { IMPORT_KINDS, type WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { ImportHistory } from './import-history.tsx'
import { ImportPreview } from './import-preview.tsx'
import { KIND_ADDRESS, KIND_WORDS } from './import-words.ts'

type Check = { readonly jobId: string; readonly name: string; readonly state: 'running' | 'ready' | 'ended' }

/** The whole way on one page. */
export function ImportPage() {
  const agency = useAgency()
  const [params] = useSearchParams()
  const [kind, setKind] = useState(IMPORT_KINDS.find((one) => one === params.get('jenis')) ?? 'request')
  const [year, setYear] = useState<number | null>(null)
  const [check, setCheck] = useState<Check>()
  const [problem, setProblem] = useState('')
  const [written, setWritten] = useState<number>()
  const choose = async () => {
    setProblem('')
    setWritten(undefined)
    try {
      const file = await invoke('files.choose', { filter: 'spreadsheet' })
      if (file === null) return
      const { jobId } = await invoke('imports.check', { agencyId: agency.id, kind, token: file.token, year })
      setCheck({ jobId, name: file.name, state: 'running' })
    } catch (error) {
      setProblem(errorSentence(error as WireError))
    }
  }
  return (
    <>
      <PageHeader
        title="Impor dari Excel"
        subtitle="Berkas diperiksa lebih dahulu; tidak ada yang ditulis sebelum Anda menyetujui."
      />
      <Stack gap="md">
        <FormSection title="Berkas">
          <SimpleGrid cols={3} spacing="md">
            <Select
              label="Isi berkas"
              allowDeselect={false}
              data={IMPORT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
              value={kind}
              onChange={(value) => {
                setKind(IMPORT_KINDS.find((one) => one === value) ?? kind)
                setCheck(undefined)
              }}
            />
            <NumberInput
              label="Tahun"
              description="Dipakai bila tanggal di berkas tidak memuat tahun."
              min={2008}
              max={2100}
              allowDecimal={false}
              thousandSeparator=""
              value={year ?? ''}
              onChange={(value) => setYear(typeof value === 'number' ? value : null)}
            />
            <Button mt="auto" leftSection={<IconFileSpreadsheet size={18} />} onClick={() => void choose()}>
              Pilih berkas …
            </Button>
          </SimpleGrid>
          <Text size="xs" c="dimmed">
            Excel (.xlsx) atau CSV dalam susunan resmi Lampiran I, VIII, dan XI maupun susunan lain yang lazim dipakai OPD.
          </Text>
        </FormSection>
        {problem !== '' && (
          <Alert color="red" title="Berkas tidak dapat dibaca">
            {problem}
          </Alert>
        )}
        {check !== undefined && check.state !== 'ready' && (
          <JobProgress
            key={check.jobId}
            jobId={check.jobId}
            title={`Memeriksa ${check.name}`}
            onDone={() => setCheck({ ...check, state: 'ready' })}
            onEnd={() => setCheck({ ...check, state: 'ended' })}
          />
        )}
        {check?.state === 'ready' && written === undefined && (
          <ImportPreview
            key={check.jobId}
            agencyId={agency.id}
            jobId={check.jobId}
            onWritten={(count) => {
              setWritten(count)
              setCheck(undefined)
            }}
          />
        )}
        {written !== undefined && (
          <Alert color="teal" title="Impor selesai">
            {written} baris ditulis ke {KIND_WORDS[kind]}.{' '}
            <Anchor component={Link} href={KIND_ADDRESS[kind]} size="sm">
              Buka daftarnya
            </Anchor>
          </Alert>
        )}
        <ImportHistory agencyId={agency.id} />
      </Stack>
    </>
  )
}
