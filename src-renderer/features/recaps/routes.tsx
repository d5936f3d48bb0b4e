// Addresses of recaps.
import { Route, Switch } from 'wouter'
import { RecapPage } from './recap-page.tsx'

/** `#/laporan/rekap`, and `#/laporan/rekap/:from/:to` of a period that is come back to. */
export function RecapRoutes() {
  return (
    <Switch>
      <Route path="/laporan/rekap/:from?/:to?">{({ from, to }) => <RecapPage from={from} to={to} />}</Route>
    </Switch>
  )
}
