import * as z from 'zod';

import type { Claim, Contracts } from '../../app/ports/contracts';
import type { OperatingContract } from '../../core/ledger/operating-contract';
import { contractFormat } from './contract-format';
import type { KeyValue } from './key-value';
import { VersionedValues, schemaReader, type StoredFormat } from './versioned-value';

const claimFormat: StoredFormat<Claim> = {
  version: 1,
  readers: { 1: schemaReader(z.object({ contractId: z.string(), at: z.number() })) },
  write: (claim) => claim,
};

const CONTRACTS = 'contract:';
const contractKey = (contractId: string): string => `${CONTRACTS}${contractId}`;
const versionKey = ({ id, version }: Pick<OperatingContract, 'id' | 'version'>): string =>
  `contract-version:${id}:${version}`;
const claimKey = (projectId: string): string => `contract-of-project:${projectId}`;

/**
 * Contracts in Forge storage. A plain key has no conditional write, so each version is first written under a key of
 * its own that must not exist: of two people who change the same version, one wins and the other is told. A writer
 * that is cut off in between leaves a version that the next one carries through.
 */
export class KvsContracts implements Contracts {
  private readonly contracts: VersionedValues<OperatingContract>;
  private readonly claims: VersionedValues<Claim>;

  constructor(private readonly kv: KeyValue) {
    this.contracts = new VersionedValues(kv, contractFormat);
    this.claims = new VersionedValues(kv, claimFormat);
  }

  get(contractId: string): Promise<OperatingContract | undefined> {
    return this.contracts.read(contractKey(contractId));
  }

  list(): Promise<readonly OperatingContract[]> {
    return this.contracts.list(CONTRACTS);
  }

  async governing(projectId: string): Promise<string | undefined> {
    return (await this.claims.read(claimKey(projectId)))?.contractId;
  }

  async claimsOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
    const claims = await this.claims.readMany(projectIds.map(claimKey));
    return new Map(
      projectIds.flatMap((projectId) => {
        const claim = claims.get(claimKey(projectId));
        return claim === undefined ? [] : [[projectId, claim] as const];
      }),
    );
  }

  claim(projectId: string, claim: Claim): Promise<boolean> {
    return this.claims.create(claimKey(projectId), claim);
  }

  takeOver(projectId: string, claim: Claim): Promise<void> {
    return this.claims.write(claimKey(projectId), claim);
  }

  release(projectId: string): Promise<void> {
    return this.kv.delete(claimKey(projectId));
  }

  create(contract: OperatingContract): Promise<boolean> {
    return this.contracts.create(contractKey(contract.id), contract);
  }

  async replace(contract: OperatingContract): Promise<boolean> {
    if (await this.contracts.create(versionKey(contract), contract)) {
      await this.contracts.overwrite(contractKey(contract.id), contract);
      return true;
    }
    const [present, written] = await Promise.all([this.get(contract.id), this.contracts.read(versionKey(contract))]);
    if (written !== undefined && (present?.version ?? 0) < written.version) {
      await this.contracts.overwrite(contractKey(contract.id), written);
    }
    return false;
  }
}
