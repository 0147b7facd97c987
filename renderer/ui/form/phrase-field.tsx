import { ActionIcon, Combobox, Textarea, useCombobox } from '@mantine/core'
import { IconTextPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { phraseKey } from '#shared/feedback/phrase.ts'
import {
  blank,
  type BankTopic,
  nextBlank,
  type Phrase,
  phraseBank,
  type PhrasePart,
  phrasesFor,
  withPhrase,
} from '#shared/feedback/phrase-bank.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { useMay } from '../../api/who.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyDone, notifyFailed } from '../notify.tsx'

interface PhraseFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly part: PhrasePart
  /** What the text is about: sentences about that come first. */
  readonly topics?: readonly BankTopic[]
  readonly rating?: Rating | undefined
  readonly maxLength?: number
  readonly rows?: number
  readonly placeholder?: string
  readonly required?: boolean
  /** One sentence of advice; it never bars anything. */
  readonly advice?: ReactNode
  readonly error?: ReactNode
  readonly onFocus?: () => void
  /** The field and its bank are left. */
  readonly onLeave?: () => void
}

/** The choice that keeps the text itself. */
const keepText = 'keep'
const mostShown = 40

/** Several lines with the phrase bank at the cursor: Ctrl+Space opens it, Tab goes from blank to blank of what was put in. */
export function PhraseField({ part, topics = [], rating, onLeave, ...props }: PhraseFieldProps) {
  const may = useMay()('phrase.list')
  const input = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState('')
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      setWords('')
      combobox.resetSelectedOption()
      // the keyboard is in the field again, or the field was left
      setTimeout(() => document.activeElement !== input.current && onLeave?.())
    },
  })
  const { value, onChange } = props
  const bank = useBank(combobox.dropdownOpened, { part, topics, rating })
  const isFound = holdsWords(words)
  const shown = bank.phrases.filter(({ text }) => isFound(text)).slice(0, mostShown)
  // Enter takes the first that fits
  const { dropdownOpened, selectFirstOption } = combobox
  useEffect(() => void (dropdownOpened && selectFirstOption()), [dropdownOpened, words, shown.length]) // oxlint-disable-line exhaustive-deps
  const close = () => {
    combobox.closeDropdown()
    input.current?.focus()
  }
  const choose = (key: string) => {
    if (key === keepText) void bank.keep(value.trim())
    const phrase = shown.find((one) => phraseKey(one) === key)
    if (phrase) put(input, { value, onChange }, phrase.text)
    else input.current?.focus()
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal position="bottom-start" width="target">
      <Combobox.DropdownTarget>
        <div className="phrase-field">
          <Area
            {...props}
            input={input}
            onOpen={may ? () => combobox.openDropdown() : undefined}
            onSearch={dropdownOpened ? (letter) => setWords((typed) => typed + letter) : undefined}
            onLeave={() => !combobox.dropdownOpened && onLeave?.()}
          />
        </div>
      </Combobox.DropdownTarget>
      <BankDropdown
        words={words}
        onWords={setWords}
        shown={shown}
        keeps={value.trim()}
        onClose={close}
        onDelete={() => {
          const phrase = shown[combobox.getSelectedOptionIndex()]
          if (phrase) void bank.drop(phrase)
        }}
      />
    </Combobox>
  )
}

interface BankDropdownProps extends OptionsProps {
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onClose: () => void
  readonly onDelete: () => void
}

function BankDropdown({ words, onWords, onClose, onDelete, ...options }: BankDropdownProps) {
  const { t } = useTexts()
  return (
    <Combobox.Dropdown onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <Combobox.Search
        value={words}
        placeholder={t('feedback.bank.search')}
        aria-label={t('feedback.bank.search')}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          // in a typed word it is an edit
          if (event.key !== 'Delete' || words !== '') return
          event.preventDefault()
          onDelete()
        }}
      />
      <Options {...options} />
      <Combobox.Footer>
        <span className="hint">{t('feedback.bank.keys')}</span>
      </Combobox.Footer>
    </Combobox.Dropdown>
  )
}

interface AreaProps extends Omit<PhraseFieldProps, 'part' | 'topics' | 'rating'> {
  readonly input: RefObject<HTMLTextAreaElement | null>
  readonly onOpen: (() => void) | undefined
  /** The bank is open: what is typed before its field has the keyboard searches, and never lands in the text. */
  readonly onSearch: ((letter: string) => void) | undefined
}

function Area({
  input,
  onOpen,
  onSearch,
  onChange,
  onLeave,
  rows = 2,
  advice,
  required,
  ...props
}: AreaProps) {
  const { t } = useTexts()
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (onOpen && event.ctrlKey && event.code === 'Space') {
      event.preventDefault()
      onOpen()
    } else if (onSearch && event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault()
      onSearch(event.key)
    }
    if (event.key !== 'Tab' || event.shiftKey || !selectBlank(event.currentTarget)) return
    event.preventDefault()
  }
  return (
    <Textarea
      {...props}
      ref={input}
      rows={rows}
      withAsterisk={required === true}
      autoComplete="off"
      classNames={{ input: 'long-text' }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={
        <span role="status" className="phrase-advice">
          {advice}
        </span>
      }
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
      rightSection={
        onOpen && (
          <ActionIcon
            variant="subtle"
            tabIndex={-1}
            aria-label={t('feedback.bank.open')}
            title={t('feedback.bank.open')}
            onClick={onOpen}
          >
            <IconTextPlus size={16} />
          </ActionIcon>
        )
      }
    />
  )
}

interface OptionsProps {
  readonly shown: readonly Phrase[]
  /** The text that may be kept. */
  readonly keeps: string
}

function Options({ shown, keeps }: OptionsProps) {
  const { t } = useTexts()
  const detailOf = ({ topic, own }: Phrase) =>
    [own && t(`feedback.bank.${own}`), topic && t(`feedback.bank.topic.${topic}`)].filter(Boolean).join(' · ')
  return (
    <Combobox.Options aria-label={t('feedback.bank.label')} className="phrase-options">
      {shown.map((phrase) => (
        <Combobox.Option key={phraseKey(phrase)} value={phraseKey(phrase)}>
          <span className="two-lines">
            {phrase.text}
            <small>{detailOf(phrase)}</small>
          </span>
        </Combobox.Option>
      ))}
      {shown.length === 0 && <Combobox.Empty>{t('feedback.bank.none')}</Combobox.Empty>}
      {keeps !== '' && <Combobox.Option value={keepText}>{t('feedback.bank.keep')}</Combobox.Option>}
    </Combobox.Options>
  )
}

type Asked = Parameters<typeof phrasesFor>[1]

/** The program's sentences and the office's own, without those that nobody wants to see. */
function useBank(isOpen: boolean, asked: Asked) {
  const { t } = useTexts()
  const { data } = useApiQuery('phrase.list', {}, { enabled: isOpen })
  const keep = useApiCommand('phrase.keep', {
    onDone: () => void notifyDone(t('feedback.bank.didKeep'), { undo: true }),
  })
  const drop = useApiCommand('phrase.drop', {
    onDone: () => void notifyDone(t('feedback.bank.didDrop'), { undo: true }),
  })
  const dropped = new Set(data?.dropped)
  const all = [...(data?.own ?? []), ...phraseBank].filter((phrase) => !dropped.has(phraseKey(phrase)))
  const once = [...new Map(all.map((phrase) => [phraseKey(phrase), phrase] as const).toReversed()).values()]
  return {
    phrases: isOpen ? phrasesFor(once.toReversed(), asked) : [],
    keep: (text: string) => keep.mutateAsync({ part: asked.part, text }).catch(notifyFailed),
    drop: ({ part, text }: Phrase) => drop.mutateAsync({ part, text }).catch(notifyFailed),
  }
}

interface Text {
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Puts a sentence where the cursor was and selects its first blank, else stands behind it. */
function put(input: RefObject<HTMLTextAreaElement | null>, { value, onChange }: Text, phrase: string): void {
  const area = input.current
  if (area === null) return
  const { text, from } = withPhrase(value, { start: area.selectionStart, end: area.selectionEnd }, phrase)
  onChange(text)
  area.focus()
  requestAnimationFrame(() => {
    const at = nextBlank(text, from)
    if (at !== undefined && at < from + phrase.length) area.setSelectionRange(at, at + blank.length)
    else area.setSelectionRange(from + phrase.length, from + phrase.length)
  })
}

/** Selects the next blank behind the cursor; whether there was one. */
function selectBlank(area: HTMLTextAreaElement): boolean {
  const at = nextBlank(area.value, area.selectionEnd)
  if (at === undefined) return false
  area.setSelectionRange(at, at + blank.length)
  return true
}
