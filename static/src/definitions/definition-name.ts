import { pages } from '../../../docs/metrics/README.md';
import { findPage } from './find-page';

/** What a definition is called; its id where no page explains it. */
export function definitionName(definitionId: string): string {
  return findPage(pages, definitionId)?.name ?? definitionId;
}
