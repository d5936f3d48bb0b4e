// Items of the mandatory checklist as choices and headings.
import {
  CATEGORY_HEADINGS,
  CATEGORY_LABELS,
  CHECKLIST_ITEMS,
  checklistItem,
  INFORMATION_CATEGORIES,
} from '../../../../src-main/contract/index.ts'
import type { Group } from './group-placement.model.ts'

/** `B-a1 Profil badan publik`; the code alone when the regulation knows no such item. */
export function checklistWords(code: string): string {
  const item = checklistItem(code)
  return item === undefined ? code : `${code} ${item.title}`
}

/** Every item under the category it belongs to, for a select. */
export const CHECKLIST_CHOICES = INFORMATION_CATEGORIES.map((category) => ({
  group: CATEGORY_LABELS[category],
  items: CHECKLIST_ITEMS.filter((item) => item.category === category).map(({ code }) => ({
    value: code,
    label: checklistWords(code),
  })),
}))

/** Heading of a group of the list. */
export function groupHeading(order: 'category' | 'checklist', { key }: Group): string {
  if (order === 'category') return (CATEGORY_HEADINGS as Readonly<Record<string, string>>)[key] ?? key
  return key === '' ? 'Belum ditautkan ke butir daftar periksa' : checklistWords(key)
}
