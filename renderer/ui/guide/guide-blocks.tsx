import { Fragment } from 'react'
import type { Block, Piece } from './guide.ts'

/** A chapter as plain elements: nothing of it was ever markup. */
export function GuideBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => (
    // a chapter never changes
    // oxlint-disable-next-line react/no-array-index-key
    <div key={at} id={blockId(at)} data-place={block.place} tabIndex={-1}>
      <OneBlock block={block} />
    </div>
  ))
}

export const blockId = (at: number) => `guide-${at}`

function OneBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'list') return <List block={block} />
  if (block.kind === 'table') return <Table block={block} />
  if (block.kind === 'image') return <img src={block.src} alt={block.alt} loading="lazy" />
  if (block.kind === 'heading')
    return (
      <h4>
        <Pieces of={block.text} />
      </h4>
    )
  return (
    <p>
      <Pieces of={block.text} />
    </p>
  )
}

function List({ block: { ordered, start, items } }: { readonly block: Extract<Block, { kind: 'list' }> }) {
  const lines = items.map((item, at) => (
    // oxlint-disable-next-line react/no-array-index-key
    <li key={at}>
      <Pieces of={item} />
    </li>
  ))
  return ordered ? <ol start={start}>{lines}</ol> : <ul>{lines}</ul>
}

function Table({ block: { head, rows } }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <th key={at} scope="col">
              <Pieces of={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={line}>
            {row.map((cell, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={at}>
                <Pieces of={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Pieces({ of }: { readonly of: readonly Piece[] }) {
  return of.map((piece, at) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>
      <OnePiece piece={piece} />
    </Fragment>
  ))
}

function OnePiece({ piece }: { readonly piece: Piece }) {
  if (typeof piece === 'string') return piece
  if (piece.kind === 'code') return <code>{piece.text}</code>
  const Tag = piece.kind
  return (
    <Tag>
      <Pieces of={piece.of} />
    </Tag>
  )
}
