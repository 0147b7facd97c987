import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core'

/** One line of text; works with `{...form.text('name')}`. */
export function TextField(props: TextInputProps) {
  return <TextInput autoComplete="off" {...props} />
}

/** Several lines; it grows with its text by style alone, since measuring it would hold up every key. */
export function LongTextField(props: TextareaProps) {
  return <Textarea classNames={{ input: 'long-text' }} autoComplete="off" {...props} />
}
