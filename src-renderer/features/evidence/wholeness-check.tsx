// Are all stored files still what they were? Reads each one again and says what to do.
import { Alert, Anchor, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { typeWords, type WireError, type Wholeness } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { notifyError } from '../../ui/notify.ts'
import { sizeWords } from '../../ui/size-words.ts'
import { holderAddress, holderWords, wholenessVerdict } from './evidence.model.ts'

type Run = { readonly jobId: string; readonly over: boolean; readonly found: Wholeness | undefined }

/** Nothing is changed by the check. */
export function WholenessCheck({ agencyId }: { readonly agencyId: number }) {
  const [run, setRun] = useState<Run>()
  const failed = (error: WireError) => notifyError(error)
  const start = () =>
    void invoke('evidence.verify', { agencyId }).then(({ jobId }) => setRun({ jobId, over: false, found: undefined }), failed)
  const done = (now: Run) =>
    void invoke('evidence.verified', { jobId: now.jobId }).then((found) => setRun({ ...now, over: true, found }), failed)
  return (
    <FormSection
      title="Keutuhan berkas"
      description={
        <Group justify="space-between">
          <span>Setiap berkas dibaca ulang dan dicocokkan dengan sidik digital saat disimpan.</span>
          <Button
            data-reads
            variant="default"
            leftSection={<IconShieldCheck size={16} />}
            disabled={run?.over === false}
            onClick={start}
          >
            Periksa keutuhan
          </Button>
        </Group>
      }
    >
      {run !== undefined && run.found === undefined && (
        <JobProgress
          key={run.jobId}
          jobId={run.jobId}
          title="Memeriksa keutuhan berkas"
          onDone={() => done(run)}
          onEnd={() => setRun({ ...run, over: true })}
        />
      )}
      {run?.found !== undefined && <Findings found={run.found} />}
    </FormSection>
  )
}

function Findings({ found }: { readonly found: Wholeness }) {
  const verdict = wholenessVerdict(found)
  return (
    <Stack gap="sm" role="status">
      <Alert
        color={verdict.sound ? 'teal' : 'red'}
        variant="light"
        icon={verdict.sound ? <IconCircleCheck size={20} /> : <IconAlertTriangle size={20} />}
        title={verdict.title}
      >
        {verdict.text}
      </Alert>
      {found.damaged.map(({ sha256, size, holders }) => (
        <div key={sha256}>
          <Text size="sm" fw={600}>
            Berkas {sizeWords(size)} dengan sidik {sha256.slice(0, 12)}…
          </Text>
          {holders.length === 0 && <Text size="sm">Tidak terkait informasi atau perkara OPD ini.</Text>}
          <List size="sm">
            {holders.map((holder) => (
              <List.Item key={`${holder.entity} ${holder.id} ${holder.label}`}>
                <Anchor component={Link} href={holderAddress(holder)} size="sm">
                  {holderWords(holder)}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </div>
      ))}
      {found.misnamed.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            Nama tidak sesuai isi: mungkin salah simpan, sehingga tidak dapat dibuka pengunjung
          </Text>
          <List size="sm">
            {found.misnamed.map(({ id, title, fileName, mime }) => (
              <List.Item key={`${id} ${fileName}`}>
                <Anchor component={Link} href={`/dip/${id}`} size="sm">
                  {title}
                </Anchor>
                : {fileName} berisi {typeWords(mime)}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {found.orphans.count > 0 && (
        <Text size="sm" c="dimmed">
          {found.orphans.count.toLocaleString('id-ID')} berkas ({sizeWords(found.orphans.bytes)}) tidak lagi dilampirkan di mana
          pun. Isinya tetap disimpan karena disebut dalam jurnal; tidak perlu tindakan.
        </Text>
      )}
    </Stack>
  )
}
