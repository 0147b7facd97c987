import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { PeerGiver, PeerSheet } from '#shared/feedback/peer-round.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { coreValues, coreValueTexts } from '#shared/plan/core-value.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LongTextField } from '../form/text-field.tsx'
import './kiosk.css'

interface SheetFormProps {
  /** Who may answer: with one group nothing is asked. */
  readonly givers: readonly PeerGiver[]
  readonly action: string
  readonly busy: boolean
  readonly error: string | undefined
  readonly onGive: (giver: PeerGiver, sheet: PeerSheet) => void
}

/** One sheet: seven values in four choices each and two sentences; whoever fills it in is not asked who he is. */
export function SheetForm({ givers, action, busy, error, onGive }: SheetFormProps) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<PeerGiver | undefined>(givers.length === 1 ? givers[0] : undefined)
  const [marks, setMarks] = useState<PeerSheet['marks']>({})
  const [strength, setStrength] = useState('')
  const [improve, setImprove] = useState('')
  const isEmpty = Object.keys(marks).length === 0 && strength.trim() === '' && improve.trim() === ''
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== undefined && !isEmpty && !busy) onGive(chosen, { marks, strength, improve })
      }}
    >
      {givers.length > 1 && (
        <Choices
          label={t('peer.sheet.who')}
          choices={givers.map((giver) => ({ value: giver, label: t(`peer.sheet.own.${giver}`) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <Marks marks={marks} onMarks={setMarks} />
      <LongTextField
        label={t('peer.sheet.strength')}
        maxLength={500}
        value={strength}
        onChange={(event) => setStrength(event.currentTarget.value)}
      />
      <LongTextField
        label={t('peer.sheet.improve')}
        maxLength={500}
        value={improve}
        onChange={(event) => setImprove(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          {error}
        </p>
      )}
      <div className="form-actions">
        <Button type="submit" loading={busy} disabled={chosen === undefined || isEmpty}>
          {action}
        </Button>
      </div>
    </form>
  )
}

interface MarksProps {
  readonly marks: PeerSheet['marks']
  readonly onMarks: (marks: PeerSheet['marks']) => void
}

function Marks({ marks, onMarks }: MarksProps) {
  const { t } = useTexts()
  const choices = [
    ...ratings.map((rating) => ({ value: rating, label: t(`ratingShort.${rating}`) })),
    { value: 'unknown' as const, label: t('peer.sheet.unknown') },
  ]
  return coreValues.map((value) => (
    <Choices
      key={value}
      label={coreValueTexts[value].name}
      hint={coreValueTexts[value].meaning}
      choices={choices}
      value={marks[value] ?? 'unknown'}
      onChange={(rating) => {
        const { [value]: _before, ...others } = marks
        onMarks(rating === 'unknown' ? others : { ...others, [value]: rating })
      }}
    />
  ))
}

interface ChoicesProps<T extends string> {
  readonly label: string
  readonly hint?: string
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly value: T | undefined
  readonly onChange: (value: T) => void
}

function Choices<T extends string>({ label, hint, choices, value, onChange }: ChoicesProps<T>) {
  const name = useId()
  return (
    <fieldset className="sheet-choices">
      <legend>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.value} data-chosen={choice.value === value || undefined}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
