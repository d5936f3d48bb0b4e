// The pattern of register numbers, with the numbers it gives.
import { Autocomplete, Code, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { AgencyProfile } from '../../../src-main/contract/index.ts'
import { fieldSentence } from '../../text/field-errors.ts'
import { dayOfComputer } from './day-of-computer.ts'
import { exampleNumbers, NUMBERING_SUGGESTIONS } from './profile.model.ts'

/** Shows an example while it is typed; the parts are explained below. */
export function NumberingField({ form }: { readonly form: UseFormReturnType<AgencyProfile> }) {
  const { numberingTemplate, shortCode } = form.values
  const examples = exampleNumbers(numberingTemplate, shortCode, dayOfComputer())
  return (
    <div>
      <Autocomplete
        label="Pola nomor register"
        description="Urutan kembali ke 1 setiap tahun. Nomor yang sudah terbit tidak berubah."
        required
        data={[...NUMBERING_SUGGESTIONS]}
        filter={({ options }) => options}
        autoComplete="off"
        {...form.getInputProps('numberingTemplate')}
      />
      <Text size="xs" mt={4} role="status">
        {examples === undefined ? (
          fieldSentence('numbering.invalid')
        ) : (
          <>
            Contoh: <strong>{examples[0]}</strong>, berikutnya {examples[1]}; keberatan {examples[2]}
          </>
        )}
      </Text>
      <Text size="xs" c="dimmed" mt={2}>
        <Code>{'{seq:3}'}</Code> urutan, <Code>{'{type}'}</Code> PIP atau KEB, <Code>{'{unit}'}</Code> kode OPD,{' '}
        <Code>{'{romanMonth}'}</Code> atau <Code>{'{month}'}</Code> bulan, <Code>{'{year}'}</Code> tahun
      </Text>
    </div>
  )
}
