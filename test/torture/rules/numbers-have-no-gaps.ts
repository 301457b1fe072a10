// The attempts of a delivery are numbered 1, 2, 3, … and counted right.
import type { Rule } from '../violation.ts'

export const numbersHaveNoGaps: Rule = ({ deliveries }) =>
  deliveries
    .filter(
      ({ attempts, attemptCount }) =>
        attempts.length !== attemptCount ||
        attempts.some(({ number }, index) => number !== index + 1),
    )
    .map(
      ({ id, attempts, attemptCount }) =>
        `delivery ${id} counts ${attemptCount} attempts and has numbers ${attempts.map(({ number }) => number).join(', ') || 'none'}`,
    )
