import { foundCompany, type Company } from '../../../../host/data/company/company';
import { Draft, NOTHING_YET, type Birth, type FieldValues } from '../../../../host/data/company/draft';
import type { Naming, Numbering } from '../../../../host/data/company/naming';
import { PRIORITY, STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';

/** A Friday afternoon: the present of the companies in these tests. */
export const END = Date.UTC(2026, 10, 20, 15);

/** A company with people, versions and titles, and no work yet. */
export function aCompany(size = 1000, seed = 1): Company {
  return foundCompany(END, size, new Random(seed));
}

/** Monday, 9 November 2026, at nine: a story of PAY is written. */
export const CREATED = Date.UTC(2026, 10, 9, 9);

/** A story of PAY in To Do that nobody has planned; change what a test is about. */
export function aDraft(initial: Partial<FieldValues> = {}, birth: Partial<Birth> = {}): Draft {
  return new Draft(
    {
      createdAt: CREATED,
      reporter: 'product-leader',
      type: initial.typeId ?? TYPE.story,
      summary: 'Offer TWINT in the checkout',
      components: [],
      ...birth,
    },
    {
      ...NOTHING_YET,
      projectId: '10000',
      typeId: TYPE.story,
      statusId: STATUS.toDo,
      priorityId: PRIORITY.medium,
      ...initial,
    },
  );
}

/** Names every thing after its id, and `In Review` by its old name before the 12th. */
export const PLAIN_NAMING: Naming = {
  status: (id, at) => (at < Date.UTC(2026, 10, 12) && id === STATUS.inReview ? 'Code Review' : `status ${id}`),
  type: (id) => `type ${id}`,
  resolution: (id) => `resolution ${id}`,
  priority: (id) => `priority ${id}`,
  project: (id) => `project ${id}`,
  projectKey: (id) => `P${id}`,
  person: (id) => `person ${id}`,
  sprint: (id) => `sprint ${id}`,
  version: (id) => `version ${id}`,
};

/** Every item is PAY-1 with id 1 and was MOB-9 before a move. */
export const PLAIN_NUMBERING: Numbering = { idOf: () => '1', keyOf: () => 'PAY-1', firstKeyOf: () => 'MOB-9' };

/** The values of a draft at a moment, by its edits. */
export function valuesAt(draft: Draft, at: number): FieldValues {
  let values = draft.initial;
  for (const edit of draft.edits.toSorted((a, b) => a.at - b.at)) {
    if (edit.at > at) break;
    values = { ...values, ...(typeof edit.change === 'function' ? edit.change(values) : edit.change) };
  }
  return values;
}
