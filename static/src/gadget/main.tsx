import { mountSurface } from '../surface/mount';
import { Gadget } from './gadget';

void mountSurface((context) => <Gadget context={context} />);
