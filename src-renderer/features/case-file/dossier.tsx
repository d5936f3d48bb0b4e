// Choosing the documents of a dossier and making it.
import { Checkbox, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconFileZip, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseEntity, CaseFilePart, CaseFileSide } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { dossierName, ticksFor } from './case-file.model.ts'

type Props = {
  readonly entity: CaseEntity
  readonly id: number
  readonly number: string
  readonly parts: readonly CaseFilePart[]
}

const GROUPS = {
  summary: 'Ringkasan',
  letters: 'Surat dan keputusan',
  consequence: 'Uji konsekuensi',
  attachments: 'Lampiran',
} as const

/** Side, ticks and the two files. */
export function Dossier({ entity, id, number, parts }: Props) {
  const [side, setSide] = useState<CaseFileSide>('office')
  const [off, setOff] = useState<readonly string[]>([])
  const allowed = ticksFor(parts, side)
  const chosen = allowed.filter((part) => !off.includes(part))
  const make = (format: 'zip' | 'pdf') => (token: string) =>
    invoke('caseFile.make', { entity, id, side, parts: [...chosen], format, token })
  const button = (format: 'zip' | 'pdf', label: string, icon: React.ReactNode) => (
    <BookExport
      title={`Buat berkas perkara (${label})`}
      label={label}
      icon={icon}
      suggestedName={dossierName(number, side, format)}
      start={make(format)}
    >
      <Text size="sm">
        {chosen.length} dokumen. Berkas memuat data pribadi pihak yang berperkara; simpan dan kirimkan hanya kepada yang berhak.
      </Text>
    </BookExport>
  )
  return (
    <FormSection
      operation="caseFile.make"
      title="Buat berkas perkara"
      description="Pasal 11 Perki KI 1/2013: bukti yang dibawa ke Komisi Informasi."
    >
      <Stack gap="sm">
        <SegmentedControl
          aria-label="Untuk siapa berkas dibuat"
          fullWidth
          orientation="vertical"
          data={[
            { value: 'office', label: 'Badan Publik dan Komisi Informasi' },
            { value: 'applicant', label: 'Pihak pemohon' },
          ]}
          value={side}
          onChange={(value) => setSide(value === 'applicant' ? 'applicant' : 'office')}
        />
        {side === 'applicant' && (
          <Text size="sm" c="dimmed">
            Lembar uji konsekuensi, nota dinas, surat-menyurat internal, dan catatan tidak dapat dimasukkan. Sebelum ditulis,
            semua surat dan lembar diperiksa terhadap uraian informasi yang dikecualikan. Isi lampiran (pindaian, PDF, gambar)
            tidak terbaca oleh aplikasi; periksa sendiri sebelum dikirim.
          </Text>
        )}
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => {
          const own = parts.filter((part) => part.group === group)
          if (own.length === 0) return null
          return (
            <Checkbox.Group
              key={group}
              label={GROUPS[group]}
              value={own.map(({ id: part }) => part).filter((part) => chosen.includes(part))}
              onChange={(ticked) => {
                const gone = own.map(({ id: part }) => part).filter((part) => allowed.includes(part) && !ticked.includes(part))
                setOff([...off.filter((part) => !own.some((one) => one.id === part)), ...gone])
              }}
            >
              <Stack gap={6} mt={6}>
                {own.map((part) => (
                  <Checkbox
                    key={part.id}
                    value={part.id}
                    disabled={!allowed.includes(part.id)}
                    label={part.on === null ? part.title : `${part.title}, ${formatDate(part.on)}`}
                    {...(allowed.includes(part.id) ? {} : { description: 'Tidak untuk pihak pemohon' })}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          )
        })}
        <Stack gap="xs">
          {button('zip', 'Berkas zip', <IconFileZip size={16} />)}
          {button('pdf', 'Satu PDF', <IconFileTypePdf size={16} />)}
        </Stack>
      </Stack>
    </FormSection>
  )
}
