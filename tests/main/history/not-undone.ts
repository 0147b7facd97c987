import type { NameOf } from '#shared/api/contract.ts'

/** What changes no content, but files beside the office: why it is not undone. */
export const ofFiles = {
  'evidence.clear': 'only what no row, no undo and no backup names goes, and the page says how much before',
}

/** What is not taken back: why. */
export const ofNoReturn = {
  'award.lock': 'criteria are fixed before anybody is looked at; loosened afterwards they would fit a person',
}

/** What stands beside the content, in no image of the log: why it is not undone. */
export const ofPrivate = {
  'firstTask.begin': 'an event and nothing else; begun again they start anew',
  'firstTask.see': 'an event and nothing else: it was read',
  'privateNote.save': 'no log may tell of a private note; its writer sees it and edits it',
  'privateNote.remove': 'no log may tell of a private note; deleting asks first',
  'peer.open': 'a round is held once and says who is asked; without answers it says nothing',
  'peer.close': 'for good: one more answer could be told from those that were read',
  'peer.enter': 'an image of the sheets would join what belongs to one giver; they are counted again',
  'peer.recount': 'an image of the sheets would join what belongs to one giver; it asks first',
  'peer.give': 'its time in the log would tell who stood at the kiosk',
}

/** What the host does is no change of an office's content; why each needs no undo, or what takes its place. */
export const ofTheHost: Readonly<Record<NameOf<'host'>, string>> = {
  'office.list': 'only reads',
  'office.new': 'a file of its own; no other is touched',
  'office.open': 'the other office is opened again',
  'office.read': 'only reads',
  'office.salvage': 'a file of its own; the damaged one stays as it is',
  'office.choose': 'the other office is opened again',
  'office.add': 'a file of its own; no other is touched',
  'office.openSample': 'a reset keeps a verified copy of the old sample',
  'office.acceptPlace': 'what this PC has been told; the place stands in the settings',
  'office.close': 'the office is opened again',
  'preference.get': 'only reads',
  'preference.save': 'a choice of this PC, changed where it was made',
  'app.about': 'only reads',
  'app.help': 'only reads',
  'update.choose': 'only reads',
  'update.install': 'a verified backup is made before',
  'privacy.copies': 'only reads',
  'privacy.destroyYear':
    'destroying is for good, as the law asks: asked twice before, and no copy of it may stay',
  'privacy.removeCopies':
    'destroying is for good, as the law asks: asked twice before, and no copy of it may stay',
  'task.cancel': 'what was cancelled is done again',
  'backup.state': 'only reads',
  'backup.list': 'only reads',
  'backup.make': 'a file more',
  'backup.check': 'only reads',
  'backup.compare': 'only reads',
  'backup.lineage': 'only reads',
  'backup.receive': 'a file more',
  'backup.inspect': 'only reads',
  'backup.restoreNew': 'a file of its own; no other is touched',
  'backup.restore': 'what it replaces is kept as a verified backup, and the page offers it',
  'backup.drives': 'only reads',
  'backup.chooseSecond': 'a choice of this PC, changed where it was made',
  'backup.forgetSecond': 'a choice of this PC, changed where it was made',
  'backup.showFolder': 'only reads',
  'backup.copySecond': 'a file more',
}
