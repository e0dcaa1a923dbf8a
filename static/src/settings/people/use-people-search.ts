import { useEffect, useState } from 'react';
import type { NamedOption } from '../../../../src/contract/contract-form';
import { findPeople } from '../../bridge/find-people';

/** How long a person may pause between two letters before Jira is asked. */
export const SEARCH_DELAY_MS = 250;

export interface PeopleSearch {
  readonly state: 'idle' | 'searching' | 'found' | 'failed';
  readonly people: readonly NamedOption[];
  readonly message: string;
}

const IDLE: PeopleSearch = { state: 'idle', people: [], message: '' };

/** Searches people as a name is typed; null or an empty text searches nothing. */
export function usePeopleSearch(text: string | null): PeopleSearch {
  const query = text?.trim() ?? '';
  const [search, setSearch] = useState<PeopleSearch & { readonly query: string }>({ ...IDLE, query: '' });
  useEffect(() => {
    if (query === '') return;
    let gone = false;
    const timer = setTimeout(() => {
      void findPeople(query).then((reply) => {
        if (!gone) setSearch({ query, ...outcome(reply) });
      });
    }, SEARCH_DELAY_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [query]);
  if (query === '') return IDLE;
  return search.query === query ? search : { state: 'searching', people: [], message: 'Searching…' };
}

function outcome(reply: Awaited<ReturnType<typeof findPeople>>): PeopleSearch {
  if (!reply.ok) return { state: 'failed', people: [], message: reply.error.message };
  const count = reply.value.length;
  const message = count === 0 ? 'Nobody found' : `${count} ${count === 1 ? 'person' : 'people'} found`;
  return { state: 'found', people: reply.value, message };
}
