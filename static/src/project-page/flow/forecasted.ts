import type { Forecast } from '../../../../src/core/scorecard/flow-detail';

/** A forecast that was not refused. */
export type Forecasted = Extract<Forecast, { kind: 'value' }>;
