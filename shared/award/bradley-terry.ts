/**
 * A scale from comparisons of pairs: Bradley and Terry 1952 (Biometrika 39, 324–345), by maximum likelihood, its errors from the Fisher
 * information; how well the scale tells its members apart is the separation reliability of comparative judgement (Pollitt 2012, Assessment
 * in Education 19, 281–300): 1 − mean square error ÷ observed variance.
 */
interface Scale {
  /** Logits with mean 0, in the order of the matrix. */
  readonly strengths: readonly number[]
  /** Standard errors of the strengths around their mean. */
  readonly errors: readonly number[]
  /** 0–1; 0 where what differs is less than its error. */
  readonly separation: number
  /** Standard error of the difference of two of them. */
  readonly errorOf: (a: number, b: number) => number
}

/**
 * `wins[i]![j]!`: how often i was chosen before j. With `prior` p each member also has p won and p lost comparisons with an imagined
 * average one, so that whoever won or lost all has a finite strength; 0 is plain maximum likelihood and asks that each group of members
 * has both won and lost against the others.
 */
export function bradleyTerry(wins: readonly (readonly number[])[], prior = 0): Scale {
  let strengths = wins.map(() => 0)
  let covariance = covarianceOf(wins, strengths, prior)
  for (let step = 0; step < mostSteps; step++) {
    const slope = slopeOf(wins, strengths, prior)
    // a full step of Newton's can overshoot where somebody won nearly all
    const change = covariance.map((row) => limited(dot(row, slope)))
    strengths = centred(strengths.map((strength, at) => strength + change[at]!))
    covariance = covarianceOf(wins, strengths, prior)
    if (Math.max(...change.map(Math.abs)) < closeEnough) break
  }
  const contrasts = aroundMean(covariance)
  const errors = contrasts.map((row, at) => Math.sqrt(row[at]!))
  return {
    strengths,
    errors,
    separation: separationOf(strengths, errors),
    errorOf: (a, b) => Math.sqrt(contrasts[a]![a]! + contrasts[b]![b]! - 2 * contrasts[a]![b]!),
  }
}

const mostSteps = 200
const closeEnough = 1e-10
const limited = (change: number) => Math.max(-2, Math.min(2, change))

const chance = (difference: number) => 1 / (1 + Math.exp(-difference))
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0)
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const centred = (values: readonly number[]) => {
  const mean = meanOf(values)
  return values.map((value) => value - mean)
}

/** The slope of the likelihood: chosen more often than expected, or less. */
function slopeOf(
  wins: readonly (readonly number[])[],
  strengths: readonly number[],
  prior: number,
): number[] {
  return strengths.map((own, i) => {
    const surplus = strengths.reduce((sum, other, j) => {
      if (i === j) return sum
      const met = wins[i]![j]! + wins[j]![i]!
      return sum + wins[i]![j]! - met * chance(own - other)
    }, 0)
    return surplus + prior - 2 * prior * chance(own)
  })
}

/** The inverse of the Fisher information; without a prior it says nothing about the mean, which is held at 0. */
function covarianceOf(
  wins: readonly (readonly number[])[],
  strengths: readonly number[],
  prior: number,
): number[][] {
  const size = strengths.length
  const information = strengths.map(() => strengths.map(() => (prior === 0 ? 1 / size : 0)))
  for (let i = 0; i < size; i++) {
    const own = chance(strengths[i]!)
    information[i]![i]! += 2 * prior * own * (1 - own)
    for (let j = 0; j < size; j++) {
      if (i === j) continue
      const p = chance(strengths[i]! - strengths[j]!)
      const weight = (wins[i]![j]! + wins[j]![i]!) * p * (1 - p)
      information[i]![i]! += weight
      information[i]![j]! -= weight
    }
  }
  return inverseOf(information)
}

/** By Gauss and Jordan; a symmetric matrix without null directions needs no exchange of rows. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length
  const rows = matrix.map((row, at) => [...row, ...row.map((_, column) => (column === at ? 1 : 0))])
  for (let column = 0; column < size; column++) {
    const pivot = rows[column]![column]!
    rows[column] = rows[column]!.map((value) => value / pivot)
    for (let row = 0; row < size; row++) {
      const factor = rows[row]![column]!
      if (row !== column) rows[row] = rows[row]!.map((value, at) => value - factor * rows[column]![at]!)
    }
  }
  return rows.map((row) => row.slice(size))
}

/** The covariance of the differences from the mean. */
function aroundMean(covariance: readonly (readonly number[])[]): number[][] {
  const means = covariance.map(meanOf)
  const whole = meanOf(means)
  return covariance.map((row, i) => row.map((value, j) => value - means[i]! - means[j]! + whole))
}

function separationOf(strengths: readonly number[], errors: readonly number[]): number {
  const observed = strengths.reduce((sum, value) => sum + value ** 2, 0) / (strengths.length - 1)
  const error = meanOf(errors.map((value) => value ** 2))
  return observed <= error ? 0 : 1 - error / observed
}
