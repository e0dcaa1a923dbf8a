import { useMemo, useState } from 'react';
import type { ContractDraftReply, ContractForm, NamedOption } from '../../../../src/contract/contract-form';
import type { CallError, Reply } from '../../../../src/contract/errors';
import { namesOf, type Names } from '../people/names';
import { checkForm, type FieldErrors } from './check-form';
import { errorLines, errorsByField } from './error-lines';
import { toValues, type FormValues, type SetValues } from './form-values';
import type { SummaryLine } from '../../components/error-summary';

interface Start {
  readonly form: ContractForm;
  readonly options: ContractDraftReply['options'];
  /** Fields beside the contract's own that must be right, such as why it changes. */
  readonly check?: () => FieldErrors;
  readonly save: (form: ContractForm) => Promise<Reply<unknown>>;
  readonly onSaved: () => void;
}

interface FormState {
  readonly values: FormValues;
  readonly set: SetValues;
  readonly names: Names;
  readonly onKnown: (person: NamedOption) => void;
  /** What stands at the fields. */
  readonly errors: FieldErrors;
  /** What the summary says; a new list for each attempt, so that it takes the focus each time. */
  readonly summary: readonly SummaryLine[];
  /** A refusal that belongs to no field. */
  readonly failure: CallError | null;
  readonly saving: boolean;
  readonly submit: () => Promise<void>;
}

/** The form while it is filled in and sent. Whatever goes wrong, what was entered stays. */
export function useContractForm({ form, options, check, save, onSaved }: Start): FormState {
  const [values, setValues] = useState(() => toValues(form));
  const [names, setNames] = useState(() => namesOf(options.people));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState<CallError | null>(null);
  const [saving, setSaving] = useState(false);

  const submit = async () => {
    if (saving) return;
    const checked = checkForm(values);
    const wrong = { ...(checked.ok ? {} : checked.errors), ...check?.() };
    setErrors(wrong);
    setFailure(null);
    if (!checked.ok || Object.keys(wrong).length > 0) return;
    setSaving(true);
    const reply = await save(checked.form);
    setSaving(false);
    if (reply.ok) onSaved();
    else if (reply.error.fields === undefined || Object.keys(reply.error.fields).length === 0) setFailure(reply.error);
    else setErrors({ ...reply.error.fields });
  };
  return {
    values,
    set: (patch) => setValues((before) => ({ ...before, ...patch })),
    names,
    onKnown: ({ id, name }) => setNames((before) => ({ ...before, [id]: name })),
    errors: errorsByField(errors),
    // The same list for the same errors: typing must not move the focus back to the summary.
    summary: useMemo(() => errorLines(errors), [errors]),
    failure,
    saving,
    submit,
  };
}
