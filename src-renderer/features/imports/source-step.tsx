// Where the rows come from: a file, or a table copied from somewhere.
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { IMPORT_KINDS, type ImportKind, type WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyError } from '../../ui/notify.ts'
import { KIND_WORDS } from './import-words.ts'
import { PasteTable } from './paste-table.tsx'
import type { ImportFlow } from './use-import-flow.ts'

/** A file that is open already can be gone on with. */
export function SourceStep({ flow }: { readonly flow: ImportFlow }) {
  const isBusy = flow.awaited !== undefined
  const choose = async () => {
    try {
      const file = await invoke('files.choose', { filter: 'spreadsheet' })
      if (file !== null) await flow.open({ token: file.token }, file.name)
    } catch (error) {
      notifyError(error as WireError)
    }
  }
  return (
    <Stack gap="md">
      <FormSection
        title="Berkas kantor"
        operation="imports.check"
        description="Excel (.xlsx, .xls), OpenDocument (.ods), CSV, atau halaman tabel (.html), dengan susunan kolom apa pun. Berkas aslinya tidak diubah."
      >
        <Group gap="xs">
          <Button leftSection={<IconFileSpreadsheet size={18} />} disabled={isBusy} onClick={() => void choose()}>
            {flow.jobId === undefined ? 'Pilih berkas …' : 'Pilih berkas lain …'}
          </Button>
          {flow.jobId !== undefined && !isBusy && (
            <Button variant="default" onClick={() => flow.goTo('recognise')}>{`Lanjutkan ${flow.sourceName ?? ''}`}</Button>
          )}
        </Group>
      </FormSection>
      <PasteTable isBusy={isBusy} onTable={(pasted) => void flow.open({ pasted }, 'Tempelan')} />
      <Templates agencyId={flow.agencyId} />
    </Stack>
  )
}

/** Blank workbooks to fill in, and the register itself as a workbook that comes back as it went out. */
function Templates({ agencyId }: { readonly agencyId: number }) {
  const [kind, setKind] = useState<ImportKind>('request')
  const name = KIND_WORDS[kind]
  return (
    <FormSection
      title="Templat dan tabel lengkap"
      description="Templat kosong memakai susunan kolom resmi dengan pilihan isian dan petunjuk. Tabel lengkap memuat semua isian register ini dan dapat diimpor kembali tanpa perbedaan."
    >
      <Group align="flex-end" gap="xs">
        <Select
          label="Register"
          w={300}
          allowDeselect={false}
          data={IMPORT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
          value={kind}
          onChange={(value) => setKind(IMPORT_KINDS.find((one) => one === value) ?? kind)}
        />
        <BookExport
          key={`templat-${kind}`}
          title={`Templat ${name}`}
          label="Templat kosong"
          suggestedName={`Templat ${name}.xlsx`}
          start={(saveToken) => invoke('imports.template', { kind, saveToken })}
        >
          <Text size="sm">Isi mulai dari baris di bawah contoh; baris contoh tidak ikut diimpor.</Text>
        </BookExport>
        <BookExport
          key={`tabel-${kind}`}
          title={`Tabel lengkap ${name}`}
          label="Tabel lengkap"
          suggestedName={`Tabel lengkap ${name}.xlsx`}
          start={(saveToken) => invoke('imports.exportTable', { agencyId, kind, year: null, saveToken })}
        >
          <Text size="sm">Berkas ini memuat data pribadi pemohon. Simpan di tempat yang aman.</Text>
        </BookExport>
      </Group>
    </FormSection>
  )
}
