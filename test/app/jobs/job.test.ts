import { jobSchema, type Job } from '../../../src/app/jobs/job';
import { aSprint, aVersion } from '../../support/facts';

const contractId = 'c1';
const jobs: readonly Job[] = [
  { kind: 'start-sync', contractId, run: 1, from: 'tagging' },
  { kind: 'sync-step', contractId, run: 1, step: 3 },
  { kind: 'item-updated', contractId, itemId: '1', key: 'P-1', at: 5, edits: [] },
  { kind: 'item-created', contractId, itemId: '1', at: 5 },
  { kind: 'item-deleted', contractId, itemId: '1' },
  { kind: 'sprint-changed', contractId, sprint: aSprint() },
  { kind: 'sprint-deleted', contractId, sprintId: '1' },
  { kind: 'version-changed', contractId, version: aVersion() },
  { kind: 'version-changed', contractId, version: aVersion({ releaseDay: null }) },
  { kind: 'version-deleted', contractId, versionId: 'v1' },
  { kind: 'project-changed', contractId, projectId: '1', key: 'P', name: 'Pay' },
  { kind: 'project-deleted', contractId, projectId: '1' },
  { kind: 'choice-made', contractId, itemId: '1' },
  { kind: 'mirror', contractId, after: null, tasks: [{ taskId: '1', items: { a: ['1'] } }] },
  { kind: 'score', contractId },
  { kind: 'reconcile', contractId },
];

describe('jobSchema', () => {
  it.each(jobs)('reads $kind as it was pushed', (job) => {
    expect(jobSchema.parse(JSON.parse(JSON.stringify(job)))).toEqual(job);
  });

  it.each([
    ['an unknown kind', { kind: 'dance', contractId }],
    ['no contract', { kind: 'score' }],
    ['an empty contract', { kind: 'score', contractId: '' }],
    ['an item id that is none', { kind: 'item-deleted', contractId, itemId: '1 OR 1=1' }],
    ['half a run', { kind: 'sync-step', contractId, run: 1.5, step: 0 }],
  ])('refuses %s', (_, job) => {
    expect(jobSchema.safeParse(job).success).toBe(false);
  });
});
