import type { ContractForm } from '../../../../src/contract/contract-form';
import { limitsAsText } from './typed-lists';

export const NUMERIC_FIELDS = [
  'technicalHealthTarget',
  'tolerance',
  'floor',
  'windowDays',
  'historyMonths',
  'graceHours',
  'attributionHours',
] as const;
export type NumericField = (typeof NUMERIC_FIELDS)[number];

/** Lists that are typed with commas or line ends between. */
export const LIST_FIELDS = [
  'holidays',
  'abandonedResolutions',
  'bugTypes',
  'bugLabels',
  'escapedLabels',
  'incidentTypes',
  'incidentLabels',
  'severePriorities',
  'containedStatuses',
  'outageLabels',
  'vulnerabilityTypes',
  'vulnerabilityLabels',
  'hotfixWords',
  'ideaTypes',
  'ideaLabels',
  'validatedStatuses',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

type TypedField = NumericField | ListField | 'vulnerabilityLimits';

/** The form while it is filled in: numbers and lists are what was typed, so that nothing a person wrote is lost. */
export type FormValues = Omit<ContractForm, TypedField> & Readonly<Record<TypedField, string>>;

/** A change to some fields. */
export type SetValues = (patch: Partial<FormValues>) => void;

/** Starts the form from the draft or the contract. */
export function toValues(form: ContractForm): FormValues {
  const between = (field: ListField): string => (field === 'holidays' ? '\n' : ', ');
  return {
    ...form,
    ...texts(NUMERIC_FIELDS, (field) => String(form[field])),
    ...texts(LIST_FIELDS, (field) => form[field].join(between(field))),
    vulnerabilityLimits: limitsAsText(form.vulnerabilityLimits),
  };
}

/** A number as people type it, with a decimal point or comma and maybe a sign for per cent; null when it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.replace('%', '').replace(',', '.').trim();
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function texts<F extends string>(fields: readonly F[], textOf: (field: F) => string): Record<F, string> {
  return Object.fromEntries(fields.map((field) => [field, textOf(field)])) as Record<F, string>;
}
