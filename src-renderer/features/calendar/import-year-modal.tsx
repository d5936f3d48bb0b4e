// Bringing in the days off of a whole year from a file.
import { Alert, Button, Code, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { errorSentence } from '../../text/errors.ts'
import type { CalendarChange } from './calendar-words.ts'

const EXAMPLE = `{ "year": 2028,
  "decree": "SKB 3 Menteri Nomor … Tahun 2027",
  "days": [
    { "date": "2028-01-01", "name": "Tahun Baru Masehi",
      "kind": "national" },
    { "date": "2028-01-28", "name": "Cuti Bersama …",
      "kind": "collectiveLeave" } ] }`

export type ImportYearModalProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onImported: (year: number, change: CalendarChange) => void
}

/** Says what the file must look like, then asks for it. */
export function ImportYearModal({ opened, ...rest }: ImportYearModalProps) {
  return (
    <Modal opened={opened} onClose={rest.onClose} title="Impor hari libur setahun" size="lg">
      <ImportYear {...rest} />
    </Modal>
  )
}

function ImportYear({ onClose, onImported }: Omit<ImportYearModalProps, 'opened'>) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<WireError>()
  const bringIn = async () => {
    setProblem(undefined)
    setBusy(true)
    try {
      const chosen = await invoke('files.choose', { filter: 'database' })
      if (chosen === null) return
      const { year, days, moves } = await invoke('calendar.importYear', { token: chosen.token })
      onImported(year, { what: `${days} hari libur tahun ${year} diimpor dari ${chosen.name}.`, moves })
      onClose()
    } catch (error) {
      setProblem(error as WireError)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Stack gap="sm">
      <Text size="sm">
        Berkas JSON memuat satu tahun lengkap menurut keputusan bersama yang terakhir, misalnya dari PPID Utama. Isi berkas
        menggantikan hari libur nasional dan cuti bersama tahun itu; hari bawaan yang tidak ada di dalamnya menjadi hari kerja.
      </Text>
      <Code block>{EXAMPLE}</Code>
      <Text size="xs" c="dimmed">
        Jenis: national (libur nasional), collectiveLeave (cuti bersama), local (libur daerah).
      </Text>
      {problem !== undefined && (
        <Alert color="red" title="Kalender tidak diubah">
          {errorSentence(problem)}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Batal
        </Button>
        <Button loading={busy} data-autofocus onClick={() => void bringIn()}>
          Pilih berkas …
        </Button>
      </Group>
    </Stack>
  )
}
