import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { FunctionalLevel } from '#shared/career/credit-points.ts'
import type { OpeningKind } from '#shared/career/credit.ts'
import type { TrainingLevel } from '#shared/career/training.ts'
import type { Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0020-career; points in hundredths.

export interface CareerTables {
  structural_training: StructuralTrainingTable
  credit_opening: CreditOpeningTable
  credit_conversion: CreditConversionTable
}

interface StructuralTrainingTable extends Versioned {
  id: string
  employee_id: string
  name: string
  level: TrainingLevel
  completed_on: string
  hours: Nullable<number>
  certificate: Nullable<string>
}
interface CreditOpeningTable extends Versioned {
  id: string
  employee_id: string
  level: FunctionalLevel
  kind: OpeningKind
  points: number
  conventional: Nullable<number>
  given_on: string
  document: string
}
interface CreditConversionTable extends Versioned {
  id: string
  employee_id: string
  year: number
  kind: 'annual' | 'periodic'
  from_month: number
  to_month: number
  level: FunctionalLevel
  predikat: Predikat
  points: number
  document: Nullable<string>
  of_period: Nullable<string>
}
