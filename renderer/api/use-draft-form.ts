import { useEffect, useState } from 'react'
import {
  type DefaultValues,
  type FieldErrors as FormErrors,
  type FieldValues,
  type Path,
  type Resolver,
  set,
  get,
  useForm,
} from 'react-hook-form'
import { contract, type Input, type NameOf, type Output } from '#shared/api/contract.ts'
import { AppError, type FieldErrors } from '#shared/api/errors.ts'
import { toFieldErrors } from '#shared/api/field-errors.ts'
import { say } from '#shared/text/translate.ts'
import { texts } from '../i18n/texts.ts'
import { useApiCommand } from './hooks.ts'

export interface DraftFormOptions<N extends NameOf<'command' | 'host'>> {
  /** What the form starts from. A form for another record gets another React `key`. */
  readonly values: Partial<Input<N>>
  readonly onDone?: (output: Output<N>) => void
}

/**
 * A form over one command, checked by the command's own schema: a message appears under its field wherever it was
 * raised, here or in the backend. Text fields: `{...form.text('name')}`; others: `{...form.field('date')}`.
 */
export function useDraftForm<N extends NameOf<'command' | 'host'>>(name: N, options: DraftFormOptions<N>) {
  type Values = Input<N> & FieldValues
  const [failure, setFailure] = useState<string>()
  const form = useForm<Values>({
    defaultValues: options.values as DefaultValues<Values>,
    // the resolver reads any values; the schema decides whether they are the command's
    resolver: resolverOf(name) as unknown as Resolver<Values>,
    shouldFocusError: true,
  })
  const command = useApiCommand(name, { onDone: (output) => options.onDone?.(output) })
  // an error text follows the language
  useEffect(() => {
    const again = () => void (form.formState.isSubmitted && form.trigger())
    texts.on('languageChanged', again)
    return () => texts.off('languageChanged', again)
  }, [form])

  const errorAt = (path: string): string | undefined => {
    const error: unknown = get(form.formState.errors, path)
    const message = (error as { message?: unknown } | undefined)?.message
    return typeof message === 'string' ? message : undefined
  }
  const submit = form.handleSubmit(
    async () => {
      setFailure(undefined)
      try {
        await command.mutateAsync(clean(form.getValues()) as Input<N>)
      } catch (error) {
        const known = error instanceof AppError ? error : new AppError('internal', 'error.internal')
        const { fields, ...rest } = known.toFailure()
        for (const [path, message] of Object.entries(fields ?? {}))
          form.setError(path as Path<Values>, { type: 'server', message: say(texts, message) })
        // a sentence that stands at its field already is not said twice
        const atField = Object.entries(fields ?? {}).some(
          ([path, { key }]) => path !== '' && key === rest.key,
        )
        setFailure(atField ? texts.t('error.checkFields') : say(texts, rest))
      }
    },
    (errors) => setFailure(Object.keys(errors).length > 0 ? texts.t('error.checkFields') : undefined),
  )
  return {
    form,
    submit,
    busy: command.isPending,
    /** The sentence of the whole, shown above the buttons. */
    failure,
    errorAt,
    /** For text inputs: an emptied field is sent as absent. */
    text: (path: Path<Values>) => ({ ...form.register(path), error: errorAt(path) }),
    /** For fields with value and onChange. */
    field: <P extends Path<Values>>(path: P) => ({
      value: form.watch(path),
      onChange: (value: unknown) =>
        form.setValue(path, value as never, {
          shouldDirty: true,
          shouldValidate: form.formState.isSubmitted,
        }),
      error: errorAt(path),
    }),
  }
}

/** The same check as dispatch, so that the same mistake has the same words. */
function resolverOf(name: NameOf<'command' | 'host'>): Resolver<FieldValues> {
  return (values) => {
    const parsed = contract[name].input.safeParse(clean(values))
    if (parsed.success) return { values, errors: {} }
    return { values: {}, errors: formErrorsOf(toFieldErrors(parsed.error)) }
  }
}

function formErrorsOf(fields: FieldErrors): FormErrors {
  const errors: FormErrors = {}
  for (const [path, message] of Object.entries(fields))
    set(errors, path === '' ? 'root' : path, { type: 'invalid', message: say(texts, message) })
  return errors
}

/** Absent is absent: an emptied input is no value. */
function clean(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )
}
