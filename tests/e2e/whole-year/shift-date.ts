/** From here on it is another day: every clock that counts from now is that many milliseconds off. */
export function shiftDate(by: number): void {
  const Real = Date
  const Shifted = class extends Real {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [Real.now() + by] : given) as [number]))
    }
    static override now(): number {
      return Real.now() + by
    }
  }
  globalThis.Date = Shifted as DateConstructor
}
