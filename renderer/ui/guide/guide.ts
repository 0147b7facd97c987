/** A piece of a sentence of the guide. */
export type Piece =
  | string
  | { readonly kind: 'strong' | 'em'; readonly of: readonly Piece[] }
  | { readonly kind: 'code'; readonly text: string }

/** What stands below each other in a chapter; F1 leads to those that have a place. */
export type Block = { readonly place?: string } & (
  | { readonly kind: 'heading' | 'paragraph'; readonly text: readonly Piece[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly Piece[])[]
    }
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Piece[])[]
      readonly rows: readonly (readonly (readonly Piece[])[])[]
    }
  | { readonly kind: 'image'; readonly src: string; readonly alt: string }
)

/** A chapter of docs/panduan.md or docs/user-guide.md, as the build made it of the text. */
export interface Chapter {
  readonly place: string
  readonly title: string
  readonly blocks: readonly Block[]
}
