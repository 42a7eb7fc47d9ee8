import type { Invariant } from "./invariant";

/** Changes of the card that were prepared for a day. */
export const cardInvariants: readonly Invariant[] = [
  {
    number: 41,
    name: "a draft of the card took effect once, as a whole, on its day or after; one that waits or was called off changed nothing",
    looked: "select count(*) from audit.card_drafts",
    broken: `
      with seen as (select d.*, (select count(*) from audit.card_draft_effects e where e.draft_id = d.id) as effects
        from audit.card_drafts d)
      select id::text from seen
      where state = 'applied' and (effects <> 1 or changes = 0 or settled <> changes
        or ended_at < effective_on::timestamp at time zone 'Europe/Paris')
      union all
      select id::text from seen where state <> 'applied' and (effects > 0 or settled > 0)
      union all
      select e.draft_id::text from audit.card_draft_effects e
      where not exists (select from audit.card_drafts d where d.id = e.draft_id and d.ended_at = e.at)`,
  },
];
