/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

/** A calendar day in some time zone, as the count of days since 1970-01-01 in that zone. */
export type DayNumber = number;

/** An IANA time zone name such as `Europe/Berlin`. */
export type TimeZone = string;

/** A half-open span of time: `from` belongs to it, `to` does not. */
export interface Span {
  readonly from: EpochMs;
  readonly to: EpochMs;
}
