import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a red run can be had again and a green one means the same
 * everywhere. `PROPERTY_SEED=4711 npm test` draws others.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_121) });
