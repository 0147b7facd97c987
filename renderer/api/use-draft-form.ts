import { useEffect, useRef, useState } from 'react'
import {
  type DefaultValues,
  type FieldErrors as FormErrors,
  type FieldValues,
  type Path,
  type Resolver,
  set,
  get,
  useForm,
  type UseFormReturn,
} from 'react-hook-form'
import { contract, type Input, type NameOf, type Output } from '#shared/api/contract.ts'
import { AppError, type FieldErrors } from '#shared/api/errors.ts'
import { toFieldErrors } from '#shared/api/field-errors.ts'
import { say, type Sentence } from '#shared/text/translate.ts'
import { onLanguage, texts } from '../i18n/texts.ts'
import { useApiCommand } from './hooks.ts'

interface DraftFormOptions<N extends NameOf<'command' | 'host' | 'session'>> {
  /** What the form starts from. A form for another record gets another React `key`. */
  readonly values: Partial<Input<N>>
  readonly onDone?: (output: Output<N>) => void
}

/**
 * A form over one command, checked by the command's own schema: a message appears under its field wherever it was
 * raised, here or in the backend. Text fields: `{...form.text('name')}`; others: `{...form.field('date')}`.
 */
export function useDraftForm<N extends NameOf<'command' | 'host' | 'session'>>(
  name: N,
  options: DraftFormOptions<N>,
) {
  type Values = Input<N> & FieldValues
  // what the backend refused as a whole; what is wrong at a field stands there and goes when it is mended
  const [refusal, setRefusal] = useState<Sentence>()
  const form = useForm<Values>({
    defaultValues: options.values as DefaultValues<Values>,
    // the resolver reads any values; the schema decides whether they are the command's
    resolver: resolverOf(name) as unknown as Resolver<Values>,
    shouldFocusError: true,
  })
  const command = useApiCommand(name, { onDone: (output) => options.onDone?.(output) })
  useTrueErrors(form)
  useRecord(form, options.values as DefaultValues<Values>)

  const errorAt = (path: string): string | undefined => {
    const error: unknown = get(form.formState.errors, path)
    const message = (error as { message?: unknown } | undefined)?.message
    return typeof message === 'string' ? message : undefined
  }
  const submit = form.handleSubmit(
    async () => {
      setRefusal(undefined)
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
        setRefusal(atField ? undefined : rest)
      }
    },
    () => setRefusal(undefined),
  )
  return {
    form,
    submit,
    busy: command.isPending,
    /** The sentence of the whole, shown above the buttons. */
    failure: failureOf(refusal, form.formState.errors),
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

/**
 * A form that nobody has touched follows its record; one with unsaved entries keeps the version it began from, so that another's
 * change is noticed when it is saved.
 */
function useRecord<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  values: DefaultValues<Values>,
): void {
  const { rowVersion } = values as { readonly rowVersion?: number }
  const begun = useRef(rowVersion)
  const { isDirty } = form.formState
  useEffect(() => {
    if (begun.current === rowVersion || isDirty) return
    begun.current = rowVersion
    form.reset(values)
  }, [form, rowVersion]) // oxlint-disable-line exhaustive-deps
}

/** Error texts follow the language, and go from a field that another one mended: an end that lay before the start. */
function useTrueErrors<Values extends FieldValues>(form: UseFormReturn<Values>): void {
  useEffect(() => onLanguage(() => void (form.formState.isSubmitted && form.trigger())), [form])
  useEffect(() => {
    const { unsubscribe } = form.watch((_values, { name: changed }) => {
      const wrong = wrongPaths(form.formState.errors).filter((path) => path !== changed)
      if (wrong.length > 0) void form.trigger(wrong as Path<Values>[])
    })
    return unsubscribe
  }, [form])
}

/** The same check as dispatch, so that the same mistake has the same words. */
function resolverOf(name: NameOf<'command' | 'host' | 'session'>): Resolver<FieldValues> {
  return (values) => {
    const parsed = contract[name].input.safeParse(clean(values))
    if (parsed.success) return { values, errors: {} }
    return { values: {}, errors: formErrorsOf(toFieldErrors(parsed.error)) }
  }
}

/** The sentence above the buttons, as long as there is a reason for it. */
function failureOf(refusal: Sentence | undefined, errors: FormErrors): string | undefined {
  if (refusal !== undefined) return say(texts, refusal)
  return Object.keys(errors).length > 0 ? texts.t('error.checkFields') : undefined
}

/** Fields that the schema refused; what only the backend can know stays until it is asked again. */
function wrongPaths(errors: FormErrors, before = ''): string[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (typeof error !== 'object' || error === null) return []
    const { type } = error as { readonly type?: unknown }
    if (typeof type !== 'string') return wrongPaths(error as FormErrors, `${before}${name}.`)
    return type === 'invalid' ? [`${before}${name}`] : []
  })
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
