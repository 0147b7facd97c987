import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core'

/** One line of text; works with `{...form.text('name')}`. */
export function TextField(props: TextInputProps) {
  return <TextInput autoComplete="off" {...props} />
}

export function LongTextField(props: TextareaProps) {
  return <Textarea autosize minRows={2} maxRows={8} autoComplete="off" {...props} />
}
