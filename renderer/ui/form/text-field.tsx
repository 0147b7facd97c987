import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core'
import { Helped, type WithHelp } from './helped.tsx'

/** One line of text; works with `{...form.text('name')}`. */
export function TextField({ help, ...props }: TextInputProps & WithHelp) {
  return (
    <Helped help={help} label={props.label} className={props.className}>
      <TextInput autoComplete="off" {...props} />
    </Helped>
  )
}

/** Several lines; it grows with its text by style alone, since measuring it would hold up every key. */
export function LongTextField({ help, ...props }: TextareaProps & WithHelp) {
  return (
    <Helped help={help} label={props.label} className={props.className}>
      <Textarea classNames={{ input: 'long-text' }} autoComplete="off" {...props} />
    </Helped>
  )
}
