// Cover letter or decree of an edition: preview, print, PDF and Word.
import { Alert, Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { EditionDocumentKind, OutputOf } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { LetterActions } from '../../ui/letter-actions.tsx'
import { LetterSheet } from '../../ui/letter-sheet.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { counted } from './edition.model.ts'

const TITLES: Readonly<Record<EditionDocumentKind, string>> = {
  proposal: 'Surat usulan DIP',
  decree: 'Keputusan penetapan DIP',
}

/** `#/dip/edisi/:id/surat-usulan` and `#/dip/edisi/:id/keputusan`. */
export function EditionDocumentPage({ id, kind }: { readonly id: number; readonly kind: EditionDocumentKind }) {
  return (
    <RecordLoader asked={useAppQuery('dipEditions.document', { id, kind })} name="Dokumen" list="/dip/edisi">
      {(shown) => (
        <Stack gap="md">
          <PageHeader
            title={TITLES[kind]}
            subtitle={
              <Anchor component={Link} href={`/dip/edisi/${id}`} size="sm">
                kembali ke edisi
              </Anchor>
            }
            actions={
              <LetterActions
                title={shown.document.title}
                number={shown.isDraft ? 'konsep' : ''}
                start={(token, format, paper) => invoke('dipEditions.writeDocument', { id, kind, token, format, paper })}
              />
            }
          />
          <Notes shown={shown} />
          <LetterSheet letter={shown.document} />
        </Stack>
      )}
    </RecordLoader>
  )
}

function Notes({ shown }: { readonly shown: OutputOf<'dipEditions.document'> }) {
  return (
    <>
      {shown.isDraft && (
        <Alert color="blue" title="Konsep">
          Nomor, tanggal, dan pejabat yang belum diisi dicetak sebagai titik-titik. Setelah edisi ditetapkan, dokumen tidak
          berubah lagi.
        </Alert>
      )}
      <Text size="sm" c="dimmed">
        {shown.annexLines === 0 && shown.entries > 0
          ? `Daftar memuat ${counted(shown.entries)} informasi, sehingga dicetak sebagai berkas tersendiri: pakai Lampiran PDF atau Lampiran Excel pada halaman edisi.`
          : shown.previewLines < shown.annexLines
            ? `Pratinjau memuat ${counted(shown.previewLines)} baris pertama lampiran; berkas memuat seluruh ${counted(shown.annexLines)} baris.`
            : 'Pratinjau memuat lampiran lengkap.'}
      </Text>
    </>
  )
}
