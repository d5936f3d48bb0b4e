// Which period: a whole month, quarter, semester or year that is over, or any days.
import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import {
  type DateOnly,
  RECAP_KIND_LABELS,
  RECAP_KINDS,
  type RecapKind,
  type ReportPeriod,
} from '../../../src-main/contract/index.ts'
import { fieldSentence } from '../../text/field-errors.ts'
import { PeriodFields } from '../../ui/period-fields.tsx'
import { periodChoices, periodKey, periodOfKind, periodOfYear, problemOfPeriod, yearChoices } from './recap.model.ts'

export type ChosenPeriod = { readonly kind: RecapKind; readonly period: ReportPeriod }
type Props = {
  readonly chosen: ChosenPeriod
  readonly today: DateOnly
  readonly onChange: (chosen: ChosenPeriod) => void
}

/** A kind first, then the period of that kind. */
export function PeriodChoice({ chosen, today, onChange }: Props) {
  const { kind, period } = chosen
  const problem = problemOfPeriod(period, today)
  const takeKind = (value: string) => {
    const wanted = RECAP_KINDS.find((one) => one === value) ?? 'month'
    onChange({ kind: wanted, period: periodOfKind(wanted, period, today) })
  }
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label="Jenis rekap"
        data={RECAP_KINDS.map((value) => ({ value, label: RECAP_KIND_LABELS[value] }))}
        value={kind}
        onChange={takeKind}
        style={{ alignSelf: 'flex-start' }}
      />
      {kind === 'range' ? (
        <>
          <Group maw={520}>
            <PeriodFields period={period} onChange={(days) => onChange({ kind, period: days as ReportPeriod })} />
          </Group>
          {problem !== undefined && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {fieldSentence(problem)}
            </Text>
          )}
        </>
      ) : (
        <WholePeriod kind={kind} period={period} today={today} onChange={(next) => onChange({ kind, period: next })} />
      )}
    </Stack>
  )
}

type WholeProps = {
  readonly kind: Exclude<RecapKind, 'range'>
  readonly period: ReportPeriod
  readonly today: DateOnly
  readonly onChange: (period: ReportPeriod) => void
}

function WholePeriod({ kind, period, today, onChange }: WholeProps) {
  const year = Number(period.from.slice(0, 4))
  const choices = periodChoices(kind, year, today)
  return (
    <Group gap="md" align="flex-end">
      <Select
        label="Tahun"
        w={110}
        allowDeselect={false}
        data={yearChoices(kind, today).map(String)}
        value={String(year)}
        onChange={(value) => value !== null && onChange(periodOfYear(kind, Number(value), today))}
      />
      {kind !== 'year' && (
        <Select
          label="Periode"
          w={240}
          allowDeselect={false}
          data={choices.map(({ period: one, words }) => ({ value: periodKey(one), label: words }))}
          value={periodKey(period)}
          onChange={(value) => {
            const taken = choices.find(({ period: one }) => periodKey(one) === value)
            if (taken !== undefined) onChange(taken.period)
          }}
        />
      )}
    </Group>
  )
}
