import type { JiraUsage } from './simulator-api';

/** Counts what the app asks of Jira. */
export class UsageCounter {
  private requests = 0;
  private points = 0;
  private readonly byOperation = new Map<string, number>();

  countRequest(operation: string): void {
    this.requests += 1;
    this.byOperation.set(operation, (this.byOperation.get(operation) ?? 0) + 1);
  }

  countPoints(points: number): void {
    this.points += points;
  }

  read(): JiraUsage {
    return { requests: this.requests, points: this.points, byOperation: Object.fromEntries(this.byOperation) };
  }

  reset(): void {
    this.requests = 0;
    this.points = 0;
    this.byOperation.clear();
  }
}
