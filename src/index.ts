export { onEvent } from './entry/on-event';
export { onSchedule } from './entry/on-schedule';
export { onWork } from './entry/on-work';
export { resolver } from './entry/resolver';
