import type { ContractDraftReply, NamedOption } from '../../../../src/contract/contract-form';
import type { Names } from '../people/names';
import type { FieldErrors } from './check-form';
import type { FormValues, SetValues } from './form-values';

/** What every section of the form is drawn from. */
export interface SectionProps {
  readonly values: FormValues;
  readonly set: SetValues;
  readonly errors: FieldErrors;
  readonly options: ContractDraftReply['options'];
  readonly names: Names;
  /** Keeps the name of somebody who was chosen. */
  readonly onKnown: (person: NamedOption) => void;
}
