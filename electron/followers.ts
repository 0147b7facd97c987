import { scoreFollower } from './appraisal/score.ts'
import { caseFollower } from './progress/case-rules.ts'
import type { Follower } from './db/followers.ts'
import { searchFollower } from './db/search-index.ts'

/** Everything that is kept in step with the rows that commands write. */
export const followers: readonly Follower[] = [searchFollower, caseFollower, scoreFollower]
