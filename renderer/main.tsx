import './style.css'
import { askAhead } from './api/ask-ahead.ts'
import { guardMarkup } from './trusted-types.ts'

guardMarkup()
// what the first screen shows is asked for while the page's own code is still being read
const asked = askAhead()
// not awaited: that code imports parts of this file, which would then wait for each other
void import('./page.tsx').then(({ showPage }) => showPage(asked))
