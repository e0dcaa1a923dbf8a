import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a red run can be had again and a green one means the same
 * everywhere. `PROPERTY_SEED=4711 npm test` draws others, `PROPERTY_RUNS=1000` more of them.
 */
fc.configureGlobal({
  seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_121),
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 100),
});
