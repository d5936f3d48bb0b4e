// The working calendar: decreed days, what the office adds, and a way to try a deadline.
import { Alert, Button, Select, Skeleton, Tabs, Text } from '@mantine/core'
import { IconAlertTriangle, IconFileImport, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CalendarDay, DateOnly } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { errorSentence } from '../../text/errors.ts'
import { notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { type CalendarChange, daysOff, yearChoices } from './calendar-words.ts'
import { ChangeResult } from './change-result.tsx'
import { DeadlineCalculator } from './deadline-calculator.tsx'
import { AddHolidayModal } from './holiday-modal.tsx'
import { HolidayTable } from './holiday-table.tsx'
import { ImportYearModal } from './import-year-modal.tsx'
import { WithdrawModal } from './withdraw-modal.tsx'
import { YearView } from './year-view.tsx'

/** `#/kalender`; the year of today is shown first. */
export function CalendarPage() {
  const today = useOfficeToday(useAgency().id)
  return today === undefined ? <Skeleton height={420} /> : <Calendar today={today} />
}

function Calendar({ today }: { readonly today: DateOnly }) {
  const agency = useAgency()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [dialog, setDialog] = useState<'add' | 'import'>()
  const [withdrawing, setWithdrawing] = useState<CalendarDay | null>(null)
  const [change, setChange] = useState<CalendarChange>()
  const { data: calendar, error } = useAppQuery('calendar.year', { agencyId: agency.id, year }, { keepPrevious: true })
  if (error !== null)
    return (
      <Alert color="red" title="Kalender tidak dapat dibaca">
        {errorSentence(error)}
      </Alert>
    )
  if (calendar === undefined) return <Skeleton height={420} />
  const close = () => setDialog(undefined)
  return (
    <>
      <PageHeader
        title={`Kalender kerja ${year}`}
        subtitle={calendar.covered ? `${calendar.workingDays} hari kerja` : 'Hari libur belum tersedia.'}
        actions={
          <>
            <Select
              aria-label="Tahun kalender"
              w={110}
              allowDeselect={false}
              data={yearChoices(calendar.coveredYears, year, thisYear).map(String)}
              value={String(year)}
              onChange={(value) => value !== null && setYear(Number(value))}
            />
            <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => setDialog('import')}>
              Impor setahun
            </Button>
            <Button leftSection={<IconPlus size={16} />} onClick={() => setDialog('add')}>
              Tambah hari libur
            </Button>
          </>
        }
      />
      {!calendar.covered && <NotCovered year={year} />}
      {change !== undefined && <ChangeResult change={change} onClose={() => setChange(undefined)} />}
      <Tabs defaultValue="year" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="year">Setahun</Tabs.Tab>
          <Tabs.Tab value="list">Daftar hari libur</Tabs.Tab>
          <Tabs.Tab value="deadline">Hitung tenggat</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="year">
          <YearView year={year} off={daysOff(calendar.days)} workingWeek={agency.workingWeek} today={today} />
          {calendar.covered && (
            <Text size="xs" c="dimmed" mt="xs">
              Dasar: {calendar.decree}
            </Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="list">
          <HolidayTable
            year={year}
            days={calendar.days}
            onWithdraw={setWithdrawing}
            onChanged={setChange}
            onError={notifyError}
          />
        </Tabs.Panel>
        <Tabs.Panel value="deadline">
          <DeadlineCalculator agencyId={agency.id} today={today} />
        </Tabs.Panel>
      </Tabs>
      <AddHolidayModal opened={dialog === 'add'} onClose={close} onChanged={setChange} />
      <ImportYearModal
        opened={dialog === 'import'}
        onClose={close}
        onImported={(imported, made) => {
          setYear(imported)
          setChange(made)
        }}
      />
      <WithdrawModal day={withdrawing} onClose={() => setWithdrawing(null)} onChanged={setChange} />
    </>
  )
}

function NotCovered({ year }: { readonly year: number }) {
  return (
    <Alert color="orange" icon={<IconAlertTriangle size={18} />} mb="md" title={`Hari libur tahun ${year} belum tersedia`}>
      Tenggat yang jatuh pada tahun ini belum dapat dipastikan, karena hari libur nasional dan cuti bersamanya belum diketahui.
      Impor dari keputusan bersama yang berlaku, atau tambahkan satu per satu.
    </Alert>
  )
}
