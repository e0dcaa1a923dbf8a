import fc from 'fast-check';
import { load } from 'cheerio';
import { flag, html } from '../../../host/site/html';

describe('html', () => {
  it('escapes what is put in, in text and in attributes', () => {
    const text = `<script>alert("1 & '2'")</script>`;

    expect(html`<p title="${text}">${text}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;">' +
        '&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;</p>',
    );
  });

  it('puts markup that it made itself in as it is', () => {
    expect(html`<b>${html`<i>x</i>`}</b>`.text).toBe('<b><i>x</i></b>');
  });

  it('joins lists, prints numbers, and prints nothing for null and false', () => {
    expect(html`${[1, 'two', html`<hr />`, null]}|${false}|${null}|${0}`.text).toBe('1two<hr />|||0');
  });

  it('keeps any text whole, and lets none of it become markup', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const $ = load(html`<div title="${value}">${value}</div>`.text, null, false);
        // A parser of HTML reads these three as other characters, wherever they come from.
        const readable = value.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
        expect($('div').attr('title')?.replaceAll('\0', '\uFFFD').replaceAll(/\r\n?/g, '\n')).toBe(readable);
        expect($('*')).toHaveLength(1);
      }),
    );
  });
});

describe('flag', () => {
  it('stands when it is set and is left out when not', () => {
    expect(html`<option ${flag('selected', true)}></option>`.text).toBe('<option selected></option>');
    expect(flag('open', false)).toBeNull();
  });
});
