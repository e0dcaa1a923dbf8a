import { AppError } from '../app/app-error';
import type { CallHandlers } from './edge';

const notYet = (): Promise<never> => Promise.reject(new AppError('unavailable', 'This call is not wired yet.'));

/** The use case behind each resolver key. */
export function callHandlers(): CallHandlers {
  return {
    listContracts: notYet,
    getContractDraft: notYet,
    createContract: notYet,
    updateContract: notYet,
    getSnapshot: notYet,
    getFlowDetail: notYet,
    describeItems: notYet,
    getItem: notYet,
    tagItem: notYet,
    getSyncStatus: notYet,
    rebuild: notYet,
  };
}
