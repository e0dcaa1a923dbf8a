import { CspReports } from '../../../../host/site/frames/csp-reports';

/** A report as Chromium sends it for `report-uri`. */
function aReport(overrides: Record<string, string | undefined> = {}): string {
  return JSON.stringify({
    'csp-report': {
      'document-uri': 'http://127.0.0.1:8128/ui/gadget.html',
      'violated-directive': 'style-src-elem',
      'effective-directive': 'style-src-elem',
      'blocked-uri': 'inline',
      'original-policy': "default-src 'self'",
      ...overrides,
    },
  });
}

describe('CspReports', () => {
  it('keeps where, what and which rule', () => {
    const reports = new CspReports();

    reports.take(aReport());

    expect(reports.list()).toEqual([
      { document: 'http://127.0.0.1:8128/ui/gadget.html', directive: 'style-src-elem', blocked: 'inline' },
    ]);
  });

  it('reads reports of browsers that name only the violated directive', () => {
    const reports = new CspReports();

    reports.take(aReport({ 'effective-directive': undefined }));

    expect(reports.list()[0]?.directive).toBe('style-src-elem');
  });

  it.each(['', '{}', '{"csp-report":{}}', '[]'])('refuses what is no report: %s', (body) => {
    expect(() => new CspReports().take(body)).toThrow();
  });

  it('does not grow without end', () => {
    const reports = new CspReports();

    for (let count = 0; count < 1500; count += 1) reports.take(aReport());

    expect(reports.list()).toHaveLength(1000);
  });
});
