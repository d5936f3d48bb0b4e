// Form of the information, the handing over and its cost (Lamp. VII part A; Perki KI 1/2021 Ps.37-38).
import { Autocomplete, Checkbox, Group, Input, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatRupiah } from '../../ui/format-rupiah.ts'
import { LawNote } from '../../ui/law-note.tsx'
import { type DecisionForm, totalFee } from './decision.model.ts'

type Form = UseFormReturnType<DecisionForm>

/** Shown only when information is given, wholly or in part. */
export function HandoverFields({ form }: { readonly form: Form }) {
  const total = totalFee(form.values)
  return (
    <FormSection title="Pemberian informasi dan biaya">
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DateField
            label="Tanggal pemberian informasi"
            description="Kosongkan bila belum diserahkan."
            clearable
            {...form.getInputProps('providedOn')}
          />
          <Input.Wrapper label="Bentuk informasi yang dikuasai" component="div">
            <Group gap="lg" mt={8}>
              <Checkbox label="Softcopy" {...form.getInputProps('formSoft', { type: 'checkbox' })} />
              <Checkbox label="Hardcopy" {...form.getInputProps('formHard', { type: 'checkbox' })} />
            </Group>
          </Input.Wrapper>
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <FeeField form={form} name="feeCopying" label="Penyalinan" />
          <FeeField form={form} name="feeDelivery" label="Pengiriman" />
          <FeeField form={form} name="feeOther" label="Lain-lain" />
        </SimpleGrid>
        <Group justify="space-between" align="flex-end">
          {total > 0 ? (
            <Autocomplete
              label="Cara pembayaran"
              data={['Tunai', 'Transfer ke rekening resmi Badan Publik', 'Uang elektronik']}
              w={360}
              {...form.getInputProps('paymentMethod')}
            />
          ) : (
            <span />
          )}
          <Text size="sm">
            Jumlah biaya: <strong>{formatRupiah(total)}</strong>
          </Text>
        </Group>
        <LawNote>Pasal 37 dan Pasal 38 Perki KI 1/2021; hanya biaya penyalinan dan/atau pengiriman</LawNote>
      </Stack>
    </FormSection>
  )
}

function FeeField({
  form,
  name,
  label,
}: {
  readonly form: Form
  readonly name: 'feeCopying' | 'feeDelivery' | 'feeOther'
  readonly label: string
}) {
  return (
    <NumberInput
      label={label}
      prefix="Rp "
      thousandSeparator="."
      decimalSeparator=","
      allowNegative={false}
      allowDecimal={false}
      min={0}
      hideControls
      {...form.getInputProps(name)}
      onChange={(value) => form.setFieldValue(name, typeof value === 'number' ? value : 0)}
    />
  )
}
