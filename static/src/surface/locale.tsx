import { createContext, use } from 'react';

/** The user's language as Jira tells it, for numbers and dates. */
export const Locale = createContext('en-US');

export function useLocale(): string {
  return use(Locale);
}
