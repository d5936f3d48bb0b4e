// Addresses of the annual report.
import { Route, Switch } from 'wouter'
import { parseDateOnly, type ReportPeriod, yearPeriod } from '../../../src-main/contract/index.ts'
import { AnnualReportPage } from './annual-report-page.tsx'
import { EditionDifferencePage } from './edition-difference-page.tsx'
import { FigureCasesPage, UnknownFigure } from './figure-cases-page.tsx'
import { FindingCasesPage } from './finding-cases-page.tsx'
import { reportTab } from './report-years.ts'

/** `#/laporan`, and the cases behind one of its numbers or findings: `/laporan/:year/angka/:table/:group/:key`, `/temuan/:code/:origin`. */
export function AnnualReportRoutes() {
  return (
    <Switch>
      <Route path="/laporan/:year/angka/:table/:group/:key">
        {({ year, table, group, key }) => (
          <FigureCasesPage period={yearPeriod(Number(year))} table={table} group={group} figure={key} back="report" />
        )}
      </Route>
      <Route path="/laporan/angka/:from/:to/:table/:group/:key">
        {({ from, to, table, group, key }) => {
          const period = periodOf(from, to)
          if (period === undefined) return <UnknownFigure />
          return <FigureCasesPage period={period} table={table} group={group} figure={key} back="recap" />
        }}
      </Route>
      <Route path="/laporan/:year/temuan/:code/:origin">
        {({ year, code, origin }) => <FindingCasesPage year={Number(year)} code={code} origin={origin} />}
      </Route>
      <Route path="/laporan/:year/edisi/:id">
        {({ year, id }) => <EditionDifferencePage year={Number(year)} id={Number(id)} />}
      </Route>
      <Route path="/laporan/:year/:tab">
        {({ year, tab }) => <AnnualReportPage openedYear={Number(year)} openedTab={reportTab(tab)} />}
      </Route>
      <Route path="/laporan/:year">{({ year }) => <AnnualReportPage openedYear={Number(year)} />}</Route>
      <Route path="/laporan">
        <AnnualReportPage />
      </Route>
    </Switch>
  )
}

/** Days of an address; undefined when they are none. */
function periodOf(from: string, to: string): ReportPeriod | undefined {
  const [first, last] = [parseDateOnly(from), parseDateOnly(to)]
  return first === undefined || last === undefined ? undefined : { from: first, to: last }
}
