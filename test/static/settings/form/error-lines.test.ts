import { errorLines, errorsByField } from '../../../../static/src/settings/form/error-lines';
import { byPlace, fieldName, fieldOf } from '../../../../static/src/settings/form/field-names';

describe('fieldOf', () => {
  it.each([
    ['floor', 'floor'],
    ['form.floor', 'floor'],
    ['statusCategories.10001', 'statusCategories'],
    ['typeStreams.3', 'typeStreams'],
    ['why', 'why'],
  ])('finds in %s the field %s', (path, field) => {
    expect(fieldOf(path)).toBe(field);
  });

  it.each(['expectedVersion', '', 'toString', 'constructor'])('finds no field in %j', (path) => {
    expect(fieldOf(path)).toBeNull();
  });
});

describe('the names of fields', () => {
  it('are what the page calls them', () => {
    expect(fieldName('technicalHealthTarget')).toBe('Target');
    expect(fieldName('something')).toBe('something');
  });

  it('stand in the order of the page', () => {
    expect(['floor', 'name', 'statusCategories', 'cto'].sort(byPlace)).toEqual([
      'name',
      'cto',
      'floor',
      'statusCategories',
    ]);
  });
});

describe('errorsByField', () => {
  it('puts the first error of a part of a field at the field', () => {
    expect(
      errorsByField({
        'statusCategories.1': 'The status 1 is unknown.',
        'statusCategories.2': 'The status 2 is unknown.',
        floor: 'Enter 20 % or more.',
      }),
    ).toEqual({ statusCategories: 'The status 1 is unknown.', floor: 'Enter 20 % or more.' });
  });
});

describe('errorLines', () => {
  it('lists the errors as the fields stand on the page, each with the way to its field', () => {
    expect(
      errorLines({ windowDays: 'Too few.', name: 'Give a name.', 'form.projectIds': 'You may not browse it.' }),
    ).toEqual([
      { fieldId: 'name', label: 'Name', message: 'Give a name.' },
      { fieldId: 'projectIds', label: 'Projects', message: 'You may not browse it.' },
      { fieldId: 'windowDays', label: 'Window of the metrics', message: 'Too few.' },
    ]);
  });

  it('lists an error that belongs to no field, without a way', () => {
    expect(errorLines({ expectedVersion: 'Expected a number.' })).toEqual([
      { fieldId: null, label: 'expectedVersion', message: 'Expected a number.' },
    ]);
  });
});
