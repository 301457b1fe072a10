// Part of `pnpm check`: openapi.yaml against contracts/released/openapi.yaml, the contract as it was last released.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describeJudgement, judgeChanges } from './judge-changes.ts'
import type { Tree } from './shapes.ts'

const [released, current] = ['contracts/released/openapi.yaml', 'openapi.yaml'].map((path) => {
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
  return parse(text) as Tree
})
const judgement = judgeChanges(released!, current!)
console.log(describeJudgement(judgement))
if (judgement.kind === 'break' || judgement.kind === 'older') process.exitCode = 1
