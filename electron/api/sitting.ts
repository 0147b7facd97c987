/** Which of its own commands each session can step back through and forward again, since the program started. */
export interface Sitting {
  record(sessionId: string, seq: number, undoes: number | undefined): void
  /** The newest first. What was taken back from elsewhere is still among them. */
  undoable(sessionId: string): readonly number[]
  redoable(sessionId: string): readonly number[]
}

const deepest = 200

export function createSitting(): Sitting {
  const stacks = new Map<string, { undo: number[]; redo: number[] }>()
  const of = (sessionId: string) => {
    const known = stacks.get(sessionId) ?? { undo: [], redo: [] }
    stacks.set(sessionId, known)
    return known
  }
  return {
    record(sessionId, seq, undoes) {
      const { undo, redo } = of(sessionId)
      if (undoes === undefined) {
        undo.push(seq)
        redo.length = 0
      } else if (redo.at(-1) === undoes) {
        redo.pop()
        undo.push(seq)
      } else {
        // an older event undone from the history page leaves the order of the others as it is
        const index = undo.lastIndexOf(undoes)
        if (index >= 0) undo.splice(index, 1)
        redo.push(seq)
      }
      if (undo.length > deepest) undo.shift()
    },
    undoable: (sessionId) => of(sessionId).undo.toReversed(),
    redoable: (sessionId) => of(sessionId).redo.toReversed(),
  }
}
