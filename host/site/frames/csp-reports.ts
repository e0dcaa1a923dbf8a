import { z } from 'zod';

/** A breach of the policy that a browser reported. */
export interface CspReport {
  readonly document: string;
  readonly directive: string;
  readonly blocked: string;
}

const reportSchema = z.object({
  'csp-report': z.object({
    'document-uri': z.string(),
    'effective-directive': z.string().optional(),
    'violated-directive': z.string(),
    'blocked-uri': z.string(),
  }),
});

/** Collects what browsers report; the status page lists it, and tests expect it to stay empty. */
export class CspReports {
  private readonly reports: CspReport[] = [];

  /** Takes a report's JSON. Throws when it is not one. */
  take(body: string): void {
    const report = reportSchema.parse(JSON.parse(body))['csp-report'];
    const tooMany = 1000;
    if (this.reports.length >= tooMany) return;
    this.reports.push({
      document: report['document-uri'],
      directive: report['effective-directive'] ?? report['violated-directive'],
      blocked: report['blocked-uri'],
    });
  }

  list(): readonly CspReport[] {
    return this.reports;
  }
}
