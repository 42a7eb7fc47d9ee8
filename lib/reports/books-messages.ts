import { asOf, type Invariant } from "./invariant";

/** What came in from the payment provider, and what went out to customers. */
export const messageInvariants: readonly Invariant[] = [
  {
    number: 20,
    name: "a provider's event is applied once",
    looked: "select count(*) from audit.provider_events",
    broken: `
      select id from audit.provider_events where apply_count > 1
      union all
      select id from audit.provider_events group by id having count(*) > 1`,
  },
  {
    number: 21,
    name: "no provider's event stays unprocessed",
    looked: "select count(*) from audit.provider_events",
    broken: `
      select id from audit.provider_events
      where processed_at is null and received_at < ${asOf} - interval '15 minutes'`,
  },
  {
    number: 22,
    name: "no message is sent twice",
    looked: "select count(*) from audit.outbox",
    broken: "select dedupe_key as id from audit.outbox group by dedupe_key having count(*) > 1",
  },
  {
    number: 23,
    name: "no message is lost",
    looked: "select count(*) from audit.outbox",
    // One given up after its tries is settled, its reason kept: an address with a typo is no alarm.
    // Rows are dated by the database's clock, so it is the one to compare with.
    broken: `
      select id::text from audit.outbox
      where (state = 'pending' and created_at < now() - interval '15 minutes')
        or (state = 'failed' and attempts = 0)
        or (state = 'sent' and sent_at is null)`,
  },
];
