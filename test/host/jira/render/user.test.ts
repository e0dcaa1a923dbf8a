import { renderAuthor, renderProfile, renderUser } from '../../../../host/jira/render/user';
import { aCall } from '../../../support/jira-call';
import { aUser } from '../../../support/jira-site';

const { core } = aCall();

describe('people', () => {
  it('are shown with their pictures, without their e-mail', () => {
    const user = renderUser('ada', core);
    expect(user).toMatchObject({ accountId: 'ada', displayName: 'Ada Engineer', active: true, timeZone: 'UTC' });
    expect(Object.keys(user['avatarUrls'] as object)).toEqual(['48x48', '24x24', '16x16', '32x32']);
    expect(user).not.toHaveProperty('emailAddress');
  });

  it('are shown in their profile with e-mail and time zone', () => {
    const { core: elsewhere } = aCall({ users: [aUser({ accountId: 'kim', timeZone: 'Asia/Seoul' })] });
    expect(renderProfile('kim', elsewhere)).toMatchObject({ emailAddress: 'kim@example.com', timeZone: 'Asia/Seoul' });
  });

  it('are authors without pictures', () => {
    expect(renderAuthor('ada', core)).not.toHaveProperty('avatarUrls');
  });

  it('can be the app', () => {
    expect(renderUser('557058:counterweight-app', core)).toMatchObject({
      ...{ accountType: 'app', displayName: 'Counterweight', active: true },
    });
  });
});
