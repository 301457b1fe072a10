// What every check of an option comes to: nothing, or a TypeError that says who minds what.

export function checkOption(caller: string, holds: boolean, message: string): asserts holds {
  if (!holds) throw new TypeError(`${caller}: ${message}`)
}

export function checkPositive(caller: string, name: string, value: number): void {
  const isPositive = Number.isInteger(value) && value > 0
  checkOption(caller, isPositive, `${name} must be a positive whole number`)
}
