// The receiver beside bare verification and beside the published sample's way, in the Node that runs.
import type { Figure, Group } from './measure.ts'
import { takeVerifyRates } from './verify-rates.ts'

export const verifyGroup: Group = {
  names: [
    'verify.vs_bare',
    'verify.vs_sample',
    'verify.receiver_per_s',
    'verify.bare_per_s',
    'verify.sample_per_s',
  ],
  measure,
}

async function measure(): Promise<readonly Figure[]> {
  const { besideBare, besideSample } = await takeVerifyRates()
  return [
    { name: 'verify.vs_bare', unit: 'ratio', values: besideBare.ratios },
    { name: 'verify.vs_sample', unit: 'ratio', values: besideSample.ratios },
    { name: 'verify.receiver_per_s', unit: '1/s', values: besideBare.a },
    { name: 'verify.bare_per_s', unit: '1/s', values: besideBare.b },
    { name: 'verify.sample_per_s', unit: '1/s', values: besideSample.b },
  ]
}
