// Making the documents: which formats, which paper, where to, then opening them.
import { Button, Checkbox, Group, Radio, Stack, Text } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type OutputOf,
  PAPERS,
  type Paper,
  REPORT_FORMATS,
  type ReportFormat,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { notifyError } from '../../ui/notify.ts'

const FORMAT_WORDS: Readonly<Record<ReportFormat, string>> = { pdf: 'PDF', xlsx: 'Excel', docx: 'Word' }
const PAPER_WORDS: Readonly<Record<Paper, string>> = { A4: 'A4', F4: 'F4 (21,5 × 33 cm)' }

type Files = OutputOf<'annualReport.madeFiles'>

/** All formats carry the same numbers. */
export function MakeReport({ agencyId, year }: { readonly agencyId: number; readonly year: number }) {
  const [formats, setFormats] = useState<readonly ReportFormat[]>(REPORT_FORMATS)
  const [paper, setPaper] = useState<Paper>('A4')
  const [jobId, setJobId] = useState<string>()
  const [files, setFiles] = useState<Files>([])
  const make = async () => {
    try {
      const folder = await invoke('files.chooseFolder', {})
      if (folder === null) return
      setFiles([])
      const started = await invoke('annualReport.make', {
        agencyId,
        year,
        formats: [...formats],
        paper,
        folderToken: folder.token,
      })
      setJobId(started.jobId)
    } catch (error) {
      notifyError(error as WireError)
    }
  }
  return (
    <FormSection title="Buat laporan">
      <Group justify="space-between" align="flex-end">
        <Group gap="xl">
          <Checkbox.Group
            label="Bentuk"
            value={[...formats]}
            onChange={(values) => setFormats(REPORT_FORMATS.filter((one) => values.includes(one)))}
          >
            <Group gap="md" mt={4}>
              {REPORT_FORMATS.map((format) => (
                <Checkbox key={format} value={format} label={FORMAT_WORDS[format]} />
              ))}
            </Group>
          </Checkbox.Group>
          <Radio.Group label="Kertas" value={paper} onChange={(value) => setPaper(PAPERS.find((one) => one === value) ?? 'A4')}>
            <Group gap="md" mt={4}>
              {PAPERS.map((size) => (
                <Radio key={size} value={size} label={PAPER_WORDS[size]} />
              ))}
            </Group>
          </Radio.Group>
        </Group>
        <Button leftSection={<IconFileCheck size={18} />} disabled={formats.length === 0} onClick={() => void make()}>
          Buat laporan …
        </Button>
      </Group>
      {jobId !== undefined && (
        <JobProgress
          key={jobId}
          jobId={jobId}
          title={`Laporan tahun ${year}`}
          onDone={() => void invoke('annualReport.madeFiles', { jobId }).then(setFiles, notifyError)}
        />
      )}
      <MadeFiles files={files} />
    </FormSection>
  )
}

function MadeFiles({ files }: { readonly files: Files }) {
  const [first] = files
  if (first === undefined) return null
  const run = (operation: 'files.open' | 'files.showInFolder', token: string) =>
    void invoke(operation, { token }).catch(notifyError)
  return (
    <Stack gap={6} role="status">
      {files.map((file) => (
        <Group key={file.token} gap="sm">
          <Text size="sm">{file.name}</Text>
          <Button size="compact-xs" variant="light" onClick={() => run('files.open', file.token)}>
            Buka
          </Button>
        </Group>
      ))}
      <Group>
        <Button size="compact-sm" variant="default" onClick={() => run('files.showInFolder', first.token)}>
          Tampilkan di folder
        </Button>
      </Group>
    </Stack>
  )
}
