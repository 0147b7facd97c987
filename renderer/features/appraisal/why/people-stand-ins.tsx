import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Explanation } from '#shared/appraisal/explanation.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { StandInLine } from './stand-in-dialog.tsx'

interface PeopleProps {
  readonly why: Pick<Explanation, 'row' | 'people'>
  readonly period: string
}

/** Whoever rates an appraiser says who rates the people of one who is missing, also those whom he does not see elsewhere. */
export function PeopleStandIns({ why: { row, people }, period }: PeopleProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  if (people.length === 0) return null
  const name = row.fullName
  return (
    <>
      <Act name="appraisal.setRater">
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t('appraisal.standIn.people')}
        </Button>
      </Act>
      {open && (
        <Dialog
          title={t('appraisal.standIn.peopleTitle', { name })}
          onClose={() => setOpen(false)}
          size="48rem"
        >
          <div className="stack">
            <p className="hint">{t('appraisal.standIn.hint')}</p>
            <SimpleTable
              caption={t('appraisal.standIn.peopleTitle', { name })}
              rowKey={({ employeeId }) => employeeId}
              rows={people}
              columns={[
                { id: 'person', header: t('appraisal.standIn.person'), cell: ({ fullName }) => fullName },
                {
                  id: 'now',
                  header: t('appraisal.standIn.now'),
                  cell: ({ standIn }) =>
                    standIn === undefined
                      ? name
                      : t('appraisal.standIn.instead', {
                          rater: standIn.rater,
                          kind: t(`standIn.${standIn.kind}`),
                        }),
                },
                {
                  id: 'act',
                  header: '',
                  cell: (person) => <StandInLine row={person} period={period} standIn={person.standIn} />,
                },
              ]}
            />
          </div>
        </Dialog>
      )}
    </>
  )
}
