// Address of evidence files and links.
import { Route } from 'wouter'
import { EvidencePage } from './evidence-page.tsx'

/** `#/dip/berkas`. */
export function EvidenceRoutes() {
  return <Route path="/dip/berkas" component={EvidencePage} />
}
