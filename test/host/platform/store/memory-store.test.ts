import { createMemoryStore } from '../../../../host/platform/store/memory-store';
import { describeOrderedStore } from './ordered-store-promise';

describeOrderedStore('memory store', createMemoryStore);
