import { useState } from 'react';

/** What was there last, while the next is on its way: what a person reads does not vanish for a reload. */
export function useKept<T>(value: T | undefined): T | undefined {
  const [kept, setKept] = useState(value);
  if (value !== undefined && value !== kept) setKept(value);
  return value ?? kept;
}
