import {
  type FileDifferences,
  type FileState,
  type HistoryEvent,
  type MovedRows,
  type SteppedBack,
  type UndoResult,
  type UndoState,
  type Verification,
  type WayBack,
  AcceptContent,
  BatchId,
  EventSeq,
  HistoryFilter,
  PutBack,
  StepBack,
  WayBackFilter,
} from './history.ts'
import type { FileData } from '../api/file-data.ts'
import { command, loggedQuery, mendingCommand, query } from '../api/operation.ts'
import { Nothing } from '../api/fields.ts'
import { type Story, StoryFilter } from './story.ts'

export const historyOperations = {
  'history.list': query(HistoryFilter, 'history:read').returns<readonly HistoryEvent[]>(),
  /** The same as sentences need it, by person, period, kind, who and when; whoever sees some people alone, of those whom he rates. */
  'history.story': query(StoryFilter, 'story:read').returns<Story>(),
  /** Ctrl+Z steps through this sitting's own commands; a given event may be any, under the same check. */
  'history.undo': command(EventSeq, 'history:undo').returns<UndoResult>(),
  /** Which steps lead back to what the office was after an event, and which of them may not be taken. */
  'history.wayBack': query(WayBackFilter, 'history:read').returns<WayBack>(),
  /** Takes back all that came after an event, as one event that can itself be undone; all of it or nothing. */
  'history.stepBack': command(StepBack, 'history:undo').returns<SteppedBack>(),
  /** An import is one event like any other; who may import may take it back by the batch's name. */
  /** Which of its rows are no longer as the import left them; they stand in the way of its undo. */
  'import.moved': query(BatchId, 'import').returns<MovedRows>(),
  'import.undo': command(BatchId, 'import').returns<UndoResult>(),
  'history.state': query(Nothing, 'history:undo').returns<UndoState>(),
  'file.verify': query(Nothing, 'history:read').returns<Verification>(),
  'file.state': query(Nothing, 'office:read').returns<FileState>(),
  /** Row by row, where the content is not what the log says. */
  'file.differences': query(Nothing, 'history:read').returns<FileDifferences>(),
  /** Writes back what the log says; refused where it does not know all of it. */
  'file.putBack': mendingCommand(PutBack, 'office:replace').returns<{ readonly rows: number }>(),
  /** Takes what stands in the file as it is, with a reason. */
  'file.accept': mendingCommand(AcceptContent, 'office:replace').returns<{ readonly rows: number }>(),
  /** A verified copy of the whole office, whoever's rows: for those who keep the file. */
  'file.backup': loggedQuery(Nothing, 'backup').returns<FileData>(),
}
