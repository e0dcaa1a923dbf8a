import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { mountSurface } from '../surface/mount';
import { ProjectPage } from './project-page';
import { QUERY_DEFAULTS } from './query-defaults';

const client = new QueryClient({ defaultOptions: QUERY_DEFAULTS });

void mountSurface((context) => (
  <QueryClientProvider client={client}>
    <ProjectPage projectKey={context.projectKey} />
  </QueryClientProvider>
));
