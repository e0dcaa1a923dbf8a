import { mountSurface } from '../surface/mount';
import { Settings } from './settings';

void mountSurface(() => <Settings />);
