// `?permohonan=ID` of the address: the request an objection starts from.
import { useSearchParams } from 'wouter'

/** Null when the address names none. */
export function useRequestIdOfAddress(): number | null {
  const [params] = useSearchParams()
  const id = Number(params.get('permohonan'))
  return Number.isInteger(id) && id > 0 ? id : null
}
