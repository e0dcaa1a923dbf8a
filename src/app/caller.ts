/** Who calls and from where, as the platform vouches for it; never taken from what a page sends. */
export interface Caller {
  readonly accountId: string;
  readonly projectId: string | null;
  readonly issueId: string | null;
  /** The contract a dashboard gadget was set to; chosen by whoever edited the gadget, so still to be authorised. */
  readonly gadgetContractId: string | null;
}
