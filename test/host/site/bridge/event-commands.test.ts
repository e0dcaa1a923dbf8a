/** @jest-environment jsdom */
import { eventCommands } from '../../../../host/site/bridge/event-commands';
import { aFrame, commandOf } from '../../../support/hosted-frame';

const on = commandOf(eventCommands, 'on');
const onPublic = commandOf(eventCommands, 'onPublic');
const emit = commandOf(eventCommands, 'emit');
const emitPublic = commandOf(eventCommands, 'emitPublic');

describe('events between the frames of a page', () => {
  it('reach every frame that listens to the event, and no other event', () => {
    const heard: unknown[] = [];
    on(aFrame(), { event: 'tagged', callback: (payload: unknown) => heard.push(['one', payload]) });
    on(aFrame(), { event: 'tagged', callback: (payload: unknown) => heard.push(['two', payload]) });
    on(aFrame(), { event: 'other', callback: () => heard.push('wrong') });

    emit(aFrame(), { event: 'tagged', payload: { id: 1 } });

    expect(heard).toEqual([
      ['one', { id: 1 }],
      ['two', { id: 1 }],
    ]);
  });

  it('end with the subscription, and with the document of the frame', () => {
    const heard: string[] = [];
    const frame = aFrame();
    const first = on(frame, { event: 'ends', callback: () => heard.push('first') }) as { unsubscribe: () => void };
    on(frame, { event: 'ends', callback: () => heard.push('second') });

    first.unsubscribe();
    emit(frame, { event: 'ends' });
    frame.leave();
    emit(aFrame(), { event: 'ends' });

    expect(heard).toEqual(['second']);
  });

  it('keep what is public apart from what is the app’s own', () => {
    const heard: string[] = [];
    on(aFrame(), { event: 'same', callback: () => heard.push('own') });
    onPublic(aFrame(), { event: 'same', callback: () => heard.push('public') });

    emitPublic(aFrame(), { event: 'same' });

    expect(heard).toEqual(['public']);
  });

  it('need a name and a callback', () => {
    expect(() => on(aFrame(), { callback: () => undefined })).toThrow('"event" must be given as text.');
    expect(() => on(aFrame(), { event: 'x' })).toThrow('"callback" must be a function.');
    expect(() => emit(aFrame(), {})).toThrow('"event" must be given as text.');
  });

  it('may be emitted to nobody', () => {
    expect(() => emit(aFrame(), { event: 'unheard' })).not.toThrow();
  });
});
