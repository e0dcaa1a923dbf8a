import api, { route } from '@forge/api';
import * as z from 'zod';

import type { Clock } from '../../app/ports/clock';
import { instantSchema } from './parse-instant';
import { answerOf } from './response';

const serverInfo = z.object({ serverTime: instantSchema });

/** The site's own time, by which Jira dates every change (docs/decisions/now-comes-from-jira.md). */
export const jiraClock: Clock = {
  now: async () => {
    const { serverTime } = await answerOf(
      'server time',
      api.asApp().requestJira(route`/rest/api/3/serverInfo`),
      serverInfo,
    );
    return serverTime;
  },
};
