import { AppError, invalidInput } from '../../src/app/app-error';

describe('invalidInput', () => {
  it('says how many entries are wrong, and that nothing was saved', () => {
    expect(invalidInput({ name: 'Too long.' })).toMatchObject({
      code: 'invalid-input',
      message: 'One entry needs a correction. Nothing was saved.',
      fields: { name: 'Too long.' },
    });
    expect(invalidInput({ a: 'x', b: 'y' }).message).toMatch(/^2 entries need/);
  });
});

describe('AppError', () => {
  it('keeps its cause, and has no fields unless it is about a form', () => {
    const cause = new Error('inner');
    expect(new AppError('conflict', 'Reload.', { cause })).toMatchObject({ cause, fields: null });
  });
});
