// Moving to a new computer, on the old one: a single file with everything, and what to do with it.
import { Button, Checkbox, Group, List, Modal, Stack, Text } from '@mantine/core'
import { IconDeviceDesktopShare } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { BackupState, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { notifyError } from '../../ui/notify.ts'
import { NewPassphraseFields } from './new-passphrase-fields.tsx'
import { NO_PASSPHRASE, passphraseProblems } from './passphrase.model.ts'

type Run = { readonly jobId: string; readonly token: string; readonly name: string; readonly done: boolean }

/** The section of the tab, and the dialog behind its button. */
export function MoveOut({ state }: { readonly state: BackupState }) {
  const [opened, setOpened] = useState(false)
  return (
    <FormSection
      operation="backups.saveCopy"
      title="Komputer baru"
      description="Seluruh register beserta lampirannya dibawa dalam satu berkas. Pengguna, frasa sandi, dan riwayat ikut terbawa."
    >
      <Group>
        <Button variant="default" leftSection={<IconDeviceDesktopShare size={16} />} onClick={() => setOpened(true)}>
          Pindah ke komputer baru …
        </Button>
      </Group>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="Pindah ke komputer baru"
        size="lg"
        closeOnClickOutside={false}
      >
        <Steps encrypted={state.settings.encrypted} onClose={() => setOpened(false)} />
      </Modal>
    </FormSection>
  )
}

function Steps({ encrypted, onClose }: { readonly encrypted: boolean; readonly onClose: () => void }) {
  const [lock, setLock] = useState(false)
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE)
  const [tried, setTried] = useState(false)
  const [run, setRun] = useState<Run>()
  const [problem, setProblem] = useState<WireError>()
  const save = async () => {
    setTried(true)
    setProblem(undefined)
    if (lock && Object.keys(passphraseProblems(passphrase)).length > 0) return
    try {
      const suggestedName = `Register-PPID-${dayjs().format('YYYY-MM-DD')}.ppid-cadangan`
      const chosen = await invoke('files.chooseSavePath', { suggestedName })
      if (chosen === null) return
      const { jobId } = await invoke('backups.saveCopy', {
        token: chosen.token,
        ...(lock ? { passphrase: passphrase.first } : {}),
      })
      setRun({ jobId, token: chosen.token, name: chosen.name, done: false })
    } catch (error) {
      setProblem(error as WireError)
    }
  }
  const done = run?.done === true
  return (
    <Stack gap="md">
      <List type="ordered" size="sm" spacing={6}>
        <List.Item>
          Simpan berkas pindahan ke flashdisk dengan tombol di bawah. Sesudah itu jangan mencatat lagi di komputer ini.
        </List.Item>
        <List.Item>Pasang Register PPID di komputer baru, lalu buka.</List.Item>
        <List.Item>
          Pada layar pertama tekan <b>Pindahkan dari komputer lama</b> dan pilih berkas di flashdisk itu.
        </List.Item>
        <List.Item>Bandingkan jumlah permohonan dan keberatan, lalu hapus berkas dari flashdisk.</List.Item>
      </List>
      {encrypted ? (
        <Text size="sm">Berkas pindahan terkunci dengan frasa sandi cadangan. Siapkan frasa sandi itu di komputer baru.</Text>
      ) : (
        <Checkbox
          label="Kunci berkas pindahan dengan frasa sandi"
          description="Dianjurkan: flashdisk mudah hilang, dan berkas ini memuat data pribadi pemohon."
          checked={lock}
          onChange={(event) => setLock(event.currentTarget.checked)}
        />
      )}
      {lock && <NewPassphraseFields value={passphrase} onChange={setPassphrase} tried={tried} />}
      {problem !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {errorSentence(problem)}
        </Text>
      )}
      {run !== undefined && (
        <JobProgress
          key={run.jobId}
          jobId={run.jobId}
          title={`Menulis ${run.name}`}
          onDone={() => setRun({ ...run, done: true })}
        />
      )}
      {done && <Text size="sm">Berkas {run.name} sudah tersimpan dan diperiksa. Lanjutkan di komputer baru.</Text>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Tutup
        </Button>
        {done ? (
          <Button onClick={() => void invoke('files.showInFolder', { token: run.token }).catch(notifyError)}>
            Tampilkan di folder
          </Button>
        ) : (
          <Button onClick={() => void save()}>Simpan berkas pindahan …</Button>
        )}
      </Group>
    </Stack>
  )
}
