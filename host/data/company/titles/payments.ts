import { TYPE } from '../vocabulary';
import { choices, type Domain } from './domain';

/** A payment provider: checkout, refunds, ledger, payouts. */
export const PAYMENTS: Domain = {
  templates: {
    [TYPE.epic]: choices(`
      {initiative} for {segment} | {initiative} in {country} | {initiative}`),
    [TYPE.idea]: choices(`
      Could {persona} {action}? | {method} for {segment}? | {initiative} in {country}? |
      {segment} ask to {action}`),
    [TYPE.story]: choices(`
      Let {persona} {action} | Let {persona} {action} {context} | Show {persona} {information} |
      Show {information} {place} | Offer {method} {place} | Offer {method} to {persona} |
      Notify {persona} when {event}`),
    [TYPE.improvement]: choices(`
      Make {information} easier to find {place} | Explain why {event} {place} | Filter {list} by {criterion} |
      Export {list} with {criterion} | Remember the last {criterion} in {list} | Shorten the way to {list} {place}`),
    [TYPE.bug]: choices(`
      {information} is wrong when {event} | {list} cannot be sorted by {criterion} | {method} fails with {fault} |
      {fault} when {persona} try to {action} | {list} shows {fault} {place} | {event} twice after {fault}`),
    [TYPE.spike]: choices(`
      Find out how {competitor} handle {topic} | Try {technology} for {topic} |
      Estimate the effort of {method} in {country}`),
    [TYPE.techDebt]: choices(`
      Replace {legacy} in the {service} | Split {topic} out of the {service} | Remove {legacy} |
      Cover {topic} with contract tests in the {service} | Untangle {topic} from {legacy} |
      Upgrade the {service} to {technology}`),
    [TYPE.task]: choices(`
      Rotate the credentials of the {service} | Rehearse the failover of the {service} |
      Archive {list} older than seven years | Add alerts for {fault} in the {service} |
      Load-test {topic} before {season} | Document {topic} for auditors in {country}`),
    [TYPE.incident]: choices(`
      {method} unavailable {place} | {fault} in the {service} | Delayed {list} for {segment}`),
    [TYPE.vulnerability]: choices(`
      {weakness} in the {service} | {weakness} in {legacy}`),
  },
  words: {
    initiative: choices(`
      Instant payouts | Subscription billing | One-click checkout | Marketplace split payments | Self-service refunds
      | Invoice payments | Multi-currency accounts | Dispute handling | Tax reporting | Stored credentials |
      Cross-border settlement | Merchant onboarding`),
    segment: choices(`
      small merchants | marketplaces | enterprise merchants | charities | ticket sellers | subscription businesses`),
    country: choices(`
      Switzerland | Germany | the Netherlands | Poland | Sweden | the United Kingdom`),
    persona: choices(`
      merchants | shoppers | accountants | support agents | marketplace operators | returning customers |
      finance teams`),
    action: choices(`
      refund part of an order | split a payment between two cards | pay by instalments | download a settlement report
      | change the payout account | cancel a subscription | retry a failed payment | save a card for later |
      schedule payouts | dispute a chargeback | add a purchase order number | see the exchange rate before paying |
      pause a subscription | issue a credit note | invite an accountant | set a spending limit |
      reconcile by bank reference | pay an open invoice | correct the billing address | approve large refunds`),
    context: choices(`
      from the order page | without leaving the checkout | on a phone | in bulk | through the API |
      before the invoice is due | after the cut-off time | with two-person approval`),
    information: choices(`
      the VAT amount | the payout date | the exchange rate | the reason of a decline | the refund status |
      the remaining balance | the card expiry | the settlement currency | the fee breakdown | the next instalment |
      the mandate reference | the risk score`),
    place: choices(`
      in the checkout | in the merchant portal | on the invoice | on the order page | in the weekly summary |
      in the receipt | on the dashboard | in the payout report`),
    method: choices(`
      TWINT | Apple Pay | Google Pay | SEPA direct debit | iDEAL | Klarna | BLIK | bank transfer | gift cards |
      QR-bill | Swish`),
    event: choices(`
      a payout is delayed | a card is about to expire | a mandate is revoked | a refund is approved |
      the currency changes | a chargeback arrives | an order is partly shipped | a payment is captured late |
      the basket is empty | two refunds overlap | the bank rejects a transfer | summer time begins`),
    list: choices(`
      transactions | payouts | open invoices | refunds | disputes | mandates | settlement batches | saved cards |
      failed payments`),
    criterion: choices(`
      merchant reference | payout date | currency | payment method | country | amount | sales channel | customer`),
    fault: choices(`
      a timeout | a rounding error | an empty page | a duplicate charge | a missing webhook | error 502 |
      a wrong currency | a stale balance | a stuck batch`),
    competitor: choices(`
      large marketplaces | other providers | neobanks | subscription platforms`),
    technology: choices(`
      the new acquirer API | event sourcing | PostgreSQL 17 | the current framework release | a rules engine |
      machine-learned risk scores | ISO 20022 messages`),
    topic: choices(`
      idempotency | currency rounding | ledger postings | retry handling | the fee calculation | settlement | dunning
      | 3-D Secure | webhook delivery | tax rates | card vaulting`),
    legacy: choices(`
      the SOAP client | the nightly FTP job | the old admin screens | hand-written SQL | the shared session table |
      the XML invoice templates | the deprecated refund endpoint | feature flags of last year`),
    service: choices(`
      ledger service | checkout service | payout worker | risk service | invoice renderer | webhook dispatcher |
      merchant API | refund service`),
    season: choices(`
      Black Friday | Christmas | the end of the year | the summer sale`),
    weakness: choices(`
      Outdated TLS ciphers | Missing rate limit | Verbose error messages | Known vulnerability in a dependency |
      Over-broad token scope`),
  },
};
