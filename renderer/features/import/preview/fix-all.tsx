import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { useFieldWords } from '../mapping/field-words.ts'
import type { ProblemGroup, WrongText } from './problem-groups.ts'

const textsShown = 5

interface FixAllProps {
  readonly group: ProblemGroup
  readonly isBusy: boolean
  /** In all rows whose cell says so. */
  readonly onSpell: (said: string, meant: string) => void
  /** Each row takes what it is offered. */
  readonly onTakeOffers: () => void
}

/** One kind of problem put right in all its rows: by one choice for a spelling, or by what each row is offered. */
export function FixAll({ group, isBusy, onSpell, onTakeOffers }: FixAllProps) {
  const { t, say } = useTexts()
  const words = useFieldWords()
  const { problem, texts, offered } = group
  return (
    <section className="import-fix" aria-label={t('data.fix.title')}>
      <p className={problem.level === 'error' ? 'import-bad' : 'import-warning'}>
        {problem.column !== undefined && `${words.name(problem.column)}: `}
        {say(problem)}
      </p>
      {offered.length > 1 && (
        <Button size="compact-sm" variant="default" disabled={isBusy} onClick={onTakeOffers}>
          {t('data.fix.takeOffers', { count: offered.length })}
        </Button>
      )}
      {texts.slice(0, textsShown).map((text) => (
        <OneText key={text.said} text={text} isBusy={isBusy} onSpell={(meant) => onSpell(text.said, meant)} />
      ))}
      {texts.length > textsShown && (
        <p className="hint">{t('data.fix.more', { count: texts.length - textsShown })}</p>
      )}
      {texts.length > 0 && <p className="hint">{t('data.fix.remembered')}</p>}
    </section>
  )
}

interface OneTextProps {
  readonly text: WrongText
  readonly isBusy: boolean
  readonly onSpell: (meant: string) => void
}

function OneText({ text: { said, count, nearest = '' }, isBusy, onSpell }: OneTextProps) {
  const { t } = useTexts()
  const [meant, setMeant] = useState(nearest)
  const isReady = meant.trim() !== '' && meant.trim() !== said && !isBusy
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onSpell(meant.trim())
      }}
    >
      <span>{t('data.fix.said', { said, count })}</span>
      <TextInput
        size="xs"
        autoComplete="off"
        aria-label={t('data.fix.meant', { said })}
        placeholder={t('data.fix.placeholder')}
        value={meant}
        onChange={(event) => setMeant(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" variant="default" disabled={!isReady}>
        {t('data.fix.apply')}
      </Button>
    </form>
  )
}
