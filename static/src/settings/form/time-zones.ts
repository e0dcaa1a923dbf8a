import type { Option } from '../../components/select';

/** Every zone the browser knows, UTC, and the one in use, should the browser not know it. */
export function timeZones(inUse: string): readonly Option[] {
  const names = new Set(['UTC', inUse, ...Intl.supportedValuesOf('timeZone')]);
  return [...names].sort().map((name) => ({ value: name, label: name.replaceAll('_', ' ') }));
}
