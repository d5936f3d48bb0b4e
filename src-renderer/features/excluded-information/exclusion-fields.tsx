// The fields of an entry of the DIK; what the law forbids stands at the field as an error, what is unusual as a doubt.
import { Checkbox, Fieldset, Group, Radio, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import {
  EXCLUSION_GROUND_LABELS,
  EXCLUSION_GROUNDS,
  EXCLUSION_PERIOD_KIND_LABELS,
  EXCLUSION_PERIOD_KINDS,
  type ExcludedInformationInput,
} from '../../../src-main/contract/index.ts'
import { ChoiceField, FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { GROUND_PERIODS } from './excluded-information-form.model.ts'

type Props = {
  readonly form: UseFormReturnType<ExcludedInformationInput>
  readonly doubts: ReadonlyMap<string, string>
  /** What a decided test has fixed, or what is open, cannot be typed. */
  readonly locked: boolean
}

/** All fields in the order in which an exclusion is thought through. */
export function ExclusionFields({ form, doubts: all, locked }: Props) {
  // A refused save says the same at the field.
  const doubts = new Map([...all].filter(([path]) => form.errors[path] === undefined))
  return (
    <Stack gap="md">
      <FormSection title="Informasi yang dikecualikan">
        <Stack gap="sm">
          <Fieldset variant="unstyled" mx={0} disabled={locked}>
            <TextField form={form} name="title" label="Informasi" required autoFocus />
          </Fieldset>
          <LongTextField form={form} name="content" label="Uraian" description="Bagian atau isi tertentu yang dikecualikan." />
          <Fieldset variant="unstyled" mx={0} disabled={locked}>
            <Radio.Group label="Cakupan" {...form.getInputProps('scope')}>
              <Group gap="xl" mt={4}>
                <Radio value="whole" label="Seluruh dokumen" />
                <Radio value="partial" label="Sebagian; bagian lain tetap diberikan (Pasal 50 ayat (3) Perki KI 1/2021)" />
              </Group>
            </Radio.Group>
          </Fieldset>
          <TextField form={form} name="holderUnit" label="Unit yang menguasai" />
        </Stack>
      </FormSection>
      <Fieldset variant="unstyled" mx={0} disabled={locked}>
        <Stack gap="md">
          <BasisFields form={form} doubts={doubts} />
          <PeriodFields form={form} doubts={doubts} />
        </Stack>
      </Fieldset>
      <FormSection
        title="Peninjauan"
        description="Register mengingatkan pada tanggal ini agar pimpinan Badan Publik menilai kembali pengecualiannya."
      >
        <FieldGrid>
          <Fieldset variant="unstyled" mx={0} disabled={locked}>
            <Doubted doubt={doubts.get('reviewOn')}>
              <DateField label="Ditinjau kembali pada" {...form.getInputProps('reviewOn')} />
            </Doubted>
          </Fieldset>
        </FieldGrid>
      </FormSection>
    </Stack>
  )
}

/** A field with its doubt below it. */
function Doubted({ doubt, children }: { readonly doubt: string | undefined; readonly children: ReactNode }) {
  return (
    <div>
      {children}
      {doubt !== undefined && (
        <Text size="xs" c="orange.9" mt={4} role="note">
          {doubt}
        </Text>
      )}
    </div>
  )
}

function BasisFields({ form, doubts }: Omit<Props, 'locked'>) {
  const { grounds, periodKind } = form.values
  return (
    <FormSection
      title="Dasar pengecualian"
      description="Pasal 17 UU KIP; pengecualian didahului uji konsekuensi (Pasal 19 UU KIP)."
    >
      <Stack gap="sm">
        <Checkbox.Group label="Alasan" required {...form.getInputProps('grounds')}>
          <Stack gap={6} mt={4}>
            {EXCLUSION_GROUNDS.map((ground) => (
              <Checkbox
                key={ground}
                value={ground}
                label={`Huruf ${ground}: ${EXCLUSION_GROUND_LABELS[ground]}`}
                {...(grounds.includes(ground) ? { description: `Jangka waktu: ${GROUND_PERIODS[ground]}.` } : {})}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Doubted doubt={doubts.get('legalBasis')}>
          <LongTextField
            form={form}
            name="legalBasis"
            label="Dasar hukum lengkap"
            description="Pasal 17 beserta peraturan lain bila ada."
          />
        </Doubted>
        {(grounds.includes('j') || periodKind === 'byLaw' || form.values.otherLaw !== '') && (
          <Doubted doubt={doubts.get('otherLaw')}>
            <TextField
              form={form}
              name="otherLaw"
              label="Undang-undang atau peraturan lain beserta pasalnya"
              description="Misalnya: Pasal 21 Undang-Undang Nomor 16 Tahun 1997 tentang Statistik."
              required={grounds.includes('j') || periodKind === 'byLaw'}
            />
          </Doubted>
        )}
        <FieldGrid>
          <Doubted doubt={doubts.get('consequenceOpen')}>
            <LongTextField form={form} name="consequenceOpen" label="Konsekuensi bila dibuka" />
          </Doubted>
          <LongTextField form={form} name="consequenceClosed" label="Manfaat bila ditutup" />
        </FieldGrid>
      </Stack>
    </FormSection>
  )
}

function PeriodFields({ form, doubts }: Omit<Props, 'locked'>) {
  return (
    <FormSection title="Jangka waktu dan penetapan" description="Pasal 51 Perki KI 1/2021.">
      <Stack gap="sm">
        <FieldGrid>
          <Doubted doubt={doubts.get('periodKind')}>
            <ChoiceField
              form={form}
              name="periodKind"
              label="Cara menentukan jangka waktu"
              values={EXCLUSION_PERIOD_KINDS}
              labels={EXCLUSION_PERIOD_KIND_LABELS}
            />
          </Doubted>
          <Doubted doubt={doubts.get('periodText')}>
            <TextField
              form={form}
              name="periodText"
              label="Jangka waktu"
              description="Misalnya 30 tahun, atau syarat berakhirnya."
            />
          </Doubted>
          <DateField
            label="Mulai berlaku"
            description="Kosongkan bila sama dengan tanggal penetapan."
            {...form.getInputProps('startsOn')}
          />
          <Doubted doubt={doubts.get('expiresOn')}>
            <DateField
              label="Berakhir pada"
              description="Hari terakhir informasi ditutup; esoknya terbuka dengan sendirinya (Pasal 52)."
              {...form.getInputProps('expiresOn')}
            />
          </Doubted>
          <Doubted doubt={doubts.get('decreeNumber')}>
            <TextField
              form={form}
              name="decreeNumber"
              label="Nomor penetapan PPID"
              description="Diisi hanya untuk penetapan yang sudah ada; yang baru dibuat melalui uji konsekuensi."
            />
          </Doubted>
          <Doubted doubt={doubts.get('decreeOn')}>
            <DateField label="Tanggal penetapan" {...form.getInputProps('decreeOn')} />
          </Doubted>
        </FieldGrid>
      </Stack>
    </FormSection>
  )
}
