// Address of the publication of the list.
import { Route } from 'wouter'
import { PublicationPage } from './publication-page.tsx'

/** `#/dip/publikasi`. */
export function PublicationRoutes() {
  return <Route path="/dip/publikasi" component={PublicationPage} />
}
