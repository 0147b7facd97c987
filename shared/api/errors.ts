import type { TextKey } from '../text/catalogue.ts'

export type ErrorCode = 'invalid' | 'not_found' | 'conflict' | 'forbidden' | 'internal'

export type Params = Readonly<Record<string, string | number>>

/** A text of the catalogue and what goes into it; rendered where it is shown, in the reader's language. */
export interface Message {
  readonly key: TextKey
  readonly params?: Params
}

/** Form path ("name", "cells.3.value") to the message shown under that field. */
export type FieldErrors = Readonly<Record<string, Message>>

/** An AppError as plain data, the only error shape that crosses a process boundary. */
export interface Failure extends Message {
  readonly code: ErrorCode
  readonly fields?: FieldErrors
}

export type Reply<T> =
  /** `seq` is the event that a command became; absent when it changed nothing, and for a query. */
  | { readonly ok: true; readonly value: T; readonly seq?: number }
  | { readonly ok: false; readonly error: Failure }

/** Something the user can act on. Every other thrown value is a bug. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly key: TextKey
  readonly params: Params
  readonly fields: FieldErrors

  constructor(code: ErrorCode, key: TextKey, params: Params = {}, fields: FieldErrors = {}) {
    super(`${code}: ${key} ${JSON.stringify(params)}`)
    this.code = code
    this.key = key
    this.params = params
    this.fields = fields
  }

  static from({ code, key, params, fields }: Failure): AppError {
    return new AppError(code, key, params, fields)
  }

  /** One field's message, also the sentence of the whole. */
  static atField(field: string, key: TextKey, params: Params = {}, code: ErrorCode = 'invalid'): AppError {
    return new AppError(code, key, params, { [field]: { key, params } })
  }

  toFailure(): Failure {
    return { code: this.code, key: this.key, params: this.params, fields: this.fields }
  }
}
