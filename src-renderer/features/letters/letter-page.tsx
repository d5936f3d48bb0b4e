// One issued letter: as it was issued, to be printed again.
import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { LETTERS } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { formatDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { CASE_WORDS } from './letter-order.model.ts'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { LetterActions } from '../../ui/letter-actions.tsx'
import { LetterSheet } from '../../ui/letter-sheet.tsx'

/** `#/surat/:id`. */
export function LetterPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('letters.get', { id })} name="Surat" list="/permohonan">
      {(letter) => (
        <Stack gap="md">
          <PageHeader
            title={LETTERS[letter.kind].title}
            subtitle={
              <>
                {letter.number}, {formatDate(letter.letterOn)} ·{' '}
                <Anchor component={Link} href={`${CASE_WORDS[letter.entity].list}/${letter.entityId}`} size="sm">
                  kembali ke {CASE_WORDS[letter.entity].name.toLowerCase()}
                </Anchor>
              </>
            }
            actions={
              <LetterActions
                title={LETTERS[letter.kind].title}
                number={letter.number}
                start={(token, format, paper) => invoke('letters.write', { id, token, format, paper })}
              />
            }
          />
          <Text size="sm" c="dimmed">
            Alamat dan kontak pemohon disamarkan di layar dan dicetak lengkap. Surat yang sudah terbit tidak berubah; cetak ulang
            menghasilkan surat yang sama.
          </Text>
          <LetterSheet letter={letter.document} />
        </Stack>
      )}
    </RecordLoader>
  )
}
