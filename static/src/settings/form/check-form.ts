import { contractFormSchema, type ContractForm } from '../../../../src/contract/contract-form';
import { LIST_FIELDS, NUMERIC_FIELDS, parseNumber, type FormValues } from './form-values';
import { parseLimits, parseNames } from './typed-lists';

/** What to do about each field, by its name. */
export type FieldErrors = Readonly<Record<string, string>>;

export type Checked =
  { readonly ok: true; readonly form: ContractForm } | { readonly ok: false; readonly errors: FieldErrors };

/** Checks what can be told without asking Jira, by the schema the app checks with; the app has the last word. */
export function checkForm(values: FormValues): Checked {
  const numbers = Object.fromEntries(NUMERIC_FIELDS.map((field) => [field, parseNumber(values[field])]));
  const lists = Object.fromEntries(LIST_FIELDS.map((field) => [field, parseNames(values[field])]));
  const limits = parseLimits(values.vulnerabilityLimits);
  const parsed = contractFormSchema.safeParse({ ...values, ...numbers, ...lists, vulnerabilityLimits: limits ?? {} });
  const own = parsed.success ? {} : schemaErrors(parsed);
  // A target is only measured against a floor that can stand.
  const errors = { ...leaderErrors(values), ...('floor' in own ? {} : targetError(values)), ...own };
  for (const field of NUMERIC_FIELDS) {
    if (numbers[field] === null) errors[field] = 'Enter a number.';
  }
  if (limits === null) errors['vulnerabilityLimits'] = 'Write each limit as a priority and its days, such as high: 30.';
  return parsed.success && Object.keys(errors).length === 0 ? { ok: true, form: parsed.data } : { ok: false, errors };
}

/** The first thing to do about each field; a second one shows when the first is done. */
function schemaErrors(failure: NonNullable<ReturnType<typeof contractFormSchema.safeParse>>): Record<string, string> {
  const issues = failure.error?.issues ?? [];
  const named = issues.map(({ path, message }) => [String(path[0]), message] as const);
  return Object.fromEntries(named.reverse());
}

function leaderErrors({ leaderKind, cpo, cto, cpto }: FormValues): Record<string, string> {
  if (leaderKind === 'cpto') return cpto === null ? { cpto: 'Name the CPTO.' } : {};
  if (cpo !== null && cpo === cto) {
    return { cto: 'Name somebody other than the CPO, or choose one CPTO for both.' };
  }
  return {
    ...(cpo === null ? { cpo: 'Name the CPO.' } : {}),
    ...(cto === null ? { cto: 'Name the CTO.' } : {}),
  };
}

/** METRICS Capacity: a target under the floor is refused. */
function targetError({ technicalHealthTarget, floor }: FormValues): Record<string, string> {
  const [target, lowest] = [parseNumber(technicalHealthTarget), parseNumber(floor)];
  if (target === null || lowest === null || target >= lowest) return {};
  return { technicalHealthTarget: `The target cannot be under the floor. Enter ${lowest} % or more.` };
}
