import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { NextRow } from '#shared/clock/next/next-list.ts'
import { useWhyNot } from '../../api/why-not.ts'
import { useTexts } from '../../i18n/texts.ts'
import { placeOfNext } from './next-place.ts'
import { whomText } from './next-words.ts'

/** The way to where it is done, for whoever can do it. */
export function NextButton({ row }: { readonly row: NextRow }) {
  const { t } = useTexts()
  const whyNot = useWhyNot()
  if (!row.isMine || (row.act !== undefined && whyNot(row.act) !== undefined)) return null
  const { to, search } = placeOfNext(row)
  const label = t(row.group ? 'clock.next.group.go' : `clock.next.go.${row.stage}`)
  return (
    <Button
      variant="default"
      size="compact-sm"
      className="no-print"
      aria-label={`${label}: ${whomText(row, t)}`}
      renderRoot={(props) => (
        <Link {...props} to={to as '/'} search={({ period }) => ({ period, ...search })} />
      )}
    >
      {label}
    </Button>
  )
}
