// The main numbers of the period before anything is made, each with the way to its cases.
import { Alert, Anchor, Badge, Group, Stack, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { RecapOutlook, ReportPeriod } from '../../../src-main/contract/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { BALANCE_ROWS, type BalanceKey, casesAddress } from './recap-numbers.model.ts'

const number = new Intl.NumberFormat('id-ID')

type Props = { readonly period: ReportPeriod; readonly name: string; readonly outlook: RecapOutlook }

/** Says Nihil where nothing came in, and what keeps the recap a draft. */
export function RecapNumbers({ period, name, outlook }: Props) {
  return (
    <FormSection
      title="Angka pokok"
      description={`Dihitung dari register ${name}, keadaan ${formatDate(period.to)}. Klik angka untuk melihat perkaranya.`}
    >
      {outlook.nil && (
        <Group gap="sm">
          <Badge color="gray" size="lg" variant="filled">
            Rekap nihil
          </Badge>
          <Text size="sm">
            Tidak ada permohonan, keberatan, atau sengketa yang diterima. Rekap tetap dibuat dan menyatakan nihil.
          </Text>
        </Group>
      )}
      <Balances period={period} outlook={outlook} />
      <FactList
        facts={[
          ['Diterima dan dijawab tepat waktu', number.format(outlook.onTime)],
          ['Diterima dan dijawab terlambat', number.format(outlook.late)],
          ['Sengketa diajukan', number.format(outlook.disputes)],
        ]}
      />
      <Draft outlook={outlook} />
    </FormSection>
  )
}

function Balances({ period, outlook }: Pick<Props, 'period' | 'outlook'>) {
  return (
    <Table fz="sm" maw={640} aria-label="Keseimbangan periode">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Register</Table.Th>
          {BALANCE_ROWS.map(({ key, label }) => (
            <Table.Th key={key} ta="right">
              {label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {(['requests', 'objections'] as const).map((register) => (
          <Table.Tr key={register}>
            <Table.Th>{register === 'requests' ? 'Permohonan' : 'Keberatan'}</Table.Th>
            {BALANCE_ROWS.map(({ key, label }) => (
              <Table.Td key={key} ta="right">
                <Count
                  count={outlook[register][key]}
                  label={`${register === 'requests' ? 'Permohonan' : 'Keberatan'}, ${label.toLowerCase()}`}
                  address={casesAddress(period, register, key satisfies BalanceKey)}
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Zero has no cases to show. */
function Count({
  count,
  label,
  address,
}: {
  readonly count: number
  readonly label: string
  readonly address: string | undefined
}) {
  const shown = number.format(count)
  if (count === 0 || address === undefined) return shown
  return (
    <Anchor component={Link} href={address} inherit aria-label={`${label}: ${shown}, lihat perkaranya`}>
      {shown}
    </Anchor>
  )
}

function Draft({ outlook }: Pick<Props, 'outlook'>) {
  const { unbalanced, yearsWithoutCalendar, signatory } = outlook
  return (
    <Stack gap="xs">
      {unbalanced.length > 0 && (
        <Alert color="red" title="Jumlah tidak seimbang">
          Rekap dicetak dengan tanda KONSEP. Periksa perkara periode ini pada register.
        </Alert>
      )}
      {signatory === null && (
        <Alert color="yellow" title="Belum ada penanda tangan">
          Rekap dicetak dengan tanda KONSEP. Isi pejabat pada{' '}
          <Anchor component={Link} href="/pengaturan/pejabat" inherit>
            Pengaturan
          </Anchor>
          .
        </Alert>
      )}
      {yearsWithoutCalendar.length > 0 && (
        <Alert color="yellow" title="Hari libur belum tersedia">
          Hari libur tahun {yearsWithoutCalendar.join(', ')} belum tersedia sehingga waktu pelayanan dapat keliru.
        </Alert>
      )}
    </Stack>
  )
}
