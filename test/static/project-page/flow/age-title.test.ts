import { ageTitle } from '../../../../static/src/project-page/flow/age-title';
import { aWipItem } from '../../../support/flow-detail';

const items = (old: number, others: number) => [
  ...Array.from({ length: old }, () => aWipItem({ olderThan: 85 })),
  ...Array.from({ length: others }, (_, index) => aWipItem({ olderThan: index % 2 === 0 ? 50 : null })),
];

describe('the sentence over the ages of work in progress', () => {
  it.each([
    [7, 34, '7 of 41 work items in progress are older than 85 % ever were'],
    [1, 2, '1 of 3 work items in progress is older than 85 % ever were'],
    [1, 0, '1 of 1 work item in progress is older than 85 % ever were'],
    [0, 3, 'None of 3 work items in progress is older than 85 % ever were'],
    [0, 0, 'No work item is in progress'],
  ])('counts %d that are old and %d others', (old, others, sentence) => {
    expect(ageTitle('en-US', items(old, others))).toBe(sentence);
  });
});
