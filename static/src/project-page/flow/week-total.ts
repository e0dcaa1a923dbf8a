import type { FlowDetail } from '../../../../src/core/scorecard/flow-detail';

/** Work items finished in a week, of every category. */
export function weekTotal({ done }: FlowDetail['weeks'][number]): number {
  return done.roadmap + done['technical-health'] + done.untagged;
}
