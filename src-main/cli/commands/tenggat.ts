// `ppid tenggat`: a deadline with every skipped day; needs no register file.
import { builtInHolidays } from '../../platform/built-in-holidays.ts'
import { wireDeadline } from '../../features/calendar/calendar.wire.ts'
import { ANSWER_DAYS } from '../../features/requests/requests.rules.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { workingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import { formatWeekday } from '../../reporting/date-format.ts'
import { dayOption, wholeNumber } from '../options.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'
import { RESOURCES } from '../session.ts'

const REASONS = { saturday: 'Sabtu', sunday: 'Minggu', holiday: '' } as const

export const deadlineCommand: AddCommand = (program, finish) => {
  program
    .command('tenggat')
    .description('Menghitung tenggat hari kerja beserta hari yang dilewati')
    .requiredOption('--diterima <tanggal>', 'tanggal diterima (TTTT-BB-HH)', dayOption)
    .option('--hari <n>', 'jumlah hari kerja', (text) => wholeNumber(text, 1, 400), ANSWER_DAYS)
    .option('--minggu <n>', 'hari kerja seminggu: 5 atau 6', (text) => wholeNumber(text, 5, 6), 5)
    .option('--json', 'satu dokumen JSON ke stdout')
    .action((options: { diterima: DateOnly; hari: number; minggu: number; json?: true }) => {
      const builtIn = builtInHolidays(RESOURCES)
      const week = options.minggu === 6 ? 6 : 5
      const calendar = workingCalendar({ week, holidays: builtIn.holidays, coveredYears: builtIn.years })
      const deadline = wireDeadline(computeDeadline(calendar, options.diterima, options.hari))
      say(`Tenggat ${options.hari} hari kerja: ${formatWeekday(deadline.due as DateOnly)}`)
      for (const day of deadline.skipped)
        say(`  dilewati ${day.date}  ${day.name === null ? REASONS[day.reason] : `${day.name} (${day.decree})`}`)
      for (const year of deadline.missingYears) say(`  Perhatian: hari libur tahun ${year} belum tersedia; tenggat dapat keliru.`)
      const exitCode = deadline.missingYears.length > 0 ? ExitCode.findings : ExitCode.done
      finish({ exitCode, ...(options.json === true ? { json: deadline } : {}) })
    })
}
