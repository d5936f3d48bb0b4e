// The button that makes the files, how far they are, and the files.
import { Alert, Button, Group, Radio, Select, Text } from '@mantine/core'
import { IconWorldUpload } from '@tabler/icons-react'
import { useState } from 'react'
import {
  LICENSE_LABELS,
  LICENSES,
  type License,
  type OutputOf,
  type PublicationScope,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { type Check, obstacle } from './publication.model.ts'
import { PublishedFiles } from './published-files.tsx'

type Run = {
  readonly jobId: string
  readonly over: boolean
  readonly made: OutputOf<'publication.madeFiles'> | undefined
}

export type PublishSectionProps = { readonly agencyId: number; readonly scope: PublicationScope; readonly check: Check }

/** One click: choose a folder, and all files are written into a new folder inside it. */
export function PublishSection({ agencyId, scope, check }: PublishSectionProps) {
  const [license, setLicense] = useState<License>('ccBy')
  const [paper, setPaper] = useState<'A4' | 'F4'>('F4')
  const [run, setRun] = useState<Run>()
  const [problem, setProblem] = useState<WireError>()
  const stopped = obstacle(check)
  const publish = async () => {
    setProblem(undefined)
    try {
      const folder = await invoke('files.chooseFolder', {})
      if (folder === null) return
      const { jobId } = await invoke('publication.publish', { agencyId, scope, license, paper, folderToken: folder.token })
      setRun({ jobId, over: false, made: undefined })
    } catch (error) {
      setProblem(error as WireError)
    }
  }
  const done = async (now: Run) => {
    try {
      setRun({ ...now, over: true, made: await invoke('publication.madeFiles', { jobId: now.jobId }) })
    } catch (error) {
      setProblem(error as WireError)
    }
  }
  return (
    <FormSection
      operation="publication.publish"
      title="4. Buat berkas"
      description="Tujuh berkas dalam satu folder baru. Unggah seluruh isinya ke laman OPD; berkas lama bernama sama diganti."
    >
      <Group align="flex-end" justify="space-between">
        <Group align="flex-end" gap="xl">
          <Select
            label="Lisensi data"
            w={430}
            allowDeselect={false}
            data={LICENSES.map((one) => ({ value: one, label: LICENSE_LABELS[one] }))}
            value={license}
            onChange={(value) => setLicense(LICENSES.find((one) => one === value) ?? 'ccBy')}
          />
          <Radio.Group label="Kertas PDF" value={paper} onChange={(value) => setPaper(value === 'A4' ? 'A4' : 'F4')}>
            <Group gap="md" my={8}>
              <Radio value="A4" label="A4" />
              <Radio value="F4" label="F4" />
            </Group>
          </Radio.Group>
        </Group>
        <Button
          leftSection={<IconWorldUpload size={18} />}
          disabled={stopped !== undefined || run?.over === false}
          onClick={() => void publish()}
        >
          Publikasikan ke folder …
        </Button>
      </Group>
      {stopped !== undefined && (
        <Text size="sm" role="status">
          {stopped}
        </Text>
      )}
      {problem !== undefined && (
        <Alert color="red" title="Berkas tidak dibuat">
          {errorSentence(problem)}
        </Alert>
      )}
      {run !== undefined && (
        <JobProgress
          key={run.jobId}
          jobId={run.jobId}
          title="Publikasi daftar informasi publik"
          onDone={() => void done(run)}
          onEnd={() => setRun({ ...run, over: true })}
        />
      )}
      {run?.made !== undefined && <PublishedFiles made={run.made} />}
    </FormSection>
  )
}
