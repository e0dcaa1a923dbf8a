/**
 * Tells the page outside how tall the document's content is, now and whenever it changes. Measured on
 * the body, because the document itself is never shorter than its frame and so could not shrink again.
 */
export function reportHeight(report: (height: number) => void): void {
  let last = -1;
  const measure = (): void => {
    const style = getComputedStyle(document.body);
    const height = Math.ceil(document.body.offsetHeight + parseFloat(style.marginTop) + parseFloat(style.marginBottom));
    if (height === last) return;
    last = height;
    report(height);
  };
  const start = (): void => {
    new ResizeObserver(measure).observe(document.body);
    measure();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
