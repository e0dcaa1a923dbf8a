import type { ContractForm } from '../../../../src/contract/contract-form';

export const NUMERIC_FIELDS = ['technicalHealthTarget', 'tolerance', 'floor', 'windowDays', 'historyMonths'] as const;
export type NumericField = (typeof NUMERIC_FIELDS)[number];

/** The form while it is filled in: numbers are what was typed, so that nothing a person wrote is lost. */
export type FormValues = Omit<ContractForm, NumericField> & Readonly<Record<NumericField, string>>;

/** A change to some fields. */
export type SetValues = (patch: Partial<FormValues>) => void;

/** Starts the form from the draft or the contract. */
export function toValues(form: ContractForm): FormValues {
  const { technicalHealthTarget, tolerance, floor, windowDays, historyMonths, ...rest } = form;
  return {
    ...rest,
    technicalHealthTarget: String(technicalHealthTarget),
    tolerance: String(tolerance),
    floor: String(floor),
    windowDays: String(windowDays),
    historyMonths: String(historyMonths),
  };
}

/** A number as people type it, with a decimal point or comma and maybe a sign for per cent; null when it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.replace('%', '').replace(',', '.').trim();
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
