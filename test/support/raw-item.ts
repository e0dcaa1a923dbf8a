interface WrittenRawItem {
  readonly id?: string;
  /** When the status was changed, and to which id; it was 1 before. */
  readonly moves?: readonly (readonly [created: string, to: string])[];
}

/** The line of a work item in an export: created on 5 January 2026, in status 1 until it is moved. */
export function aRawItem({ id = '10001', moves = [] }: WrittenRawItem = {}): string {
  return JSON.stringify({
    id,
    key: `PAY-${id}`,
    fields: {
      created: '2026-01-05T08:00:00.000+0000',
      updated: '2026-01-09T08:00:00.000+0000',
      status: { id: moves.at(-1)?.[1] ?? '1' },
      issuetype: { id: '1' },
      project: { id: '10' },
    },
    changelog: {
      total: moves.length,
      histories: moves.map(([created, to], i) => ({
        id: String(i + 1),
        created,
        items: [{ field: 'status', fieldtype: 'jira', fieldId: 'status', from: moves[i - 1]?.[1] ?? '1', to }],
      })),
    },
  });
}
