import { LINK_TYPES, linkTypeNamed } from '../../../host/jira/link-types';

describe('the kinds of link', () => {
  it('have ids and names of their own', () => {
    expect(new Set(LINK_TYPES.map(({ id }) => id)).size).toBe(LINK_TYPES.length);
    expect(new Set(LINK_TYPES.map(({ name }) => name)).size).toBe(LINK_TYPES.length);
  });

  it('are found by name in any case', () => {
    expect(linkTypeNamed('bLOCKS')).toMatchObject({ inward: 'is blocked by', outward: 'blocks' });
    expect(linkTypeNamed('Unheard of')).toBeUndefined();
  });
});
