// Addresses of the annual report.
import { Route, Switch } from 'wouter'
import { AnnualReportPage } from './annual-report-page.tsx'
import { FigureCasesPage } from './figure-cases-page.tsx'

/** `#/laporan`, and the cases behind one of its numbers under `#/laporan/:year/angka/:table/:group/:key`. */
export function AnnualReportRoutes() {
  return (
    <Switch>
      <Route path="/laporan/:year/angka/:table/:group/:key">
        {({ year, table, group, key }) => <FigureCasesPage year={Number(year)} table={table} group={group} figure={key} />}
      </Route>
      <Route path="/laporan/:year">{({ year }) => <AnnualReportPage openedYear={Number(year)} />}</Route>
      <Route path="/laporan">
        <AnnualReportPage />
      </Route>
    </Switch>
  )
}
