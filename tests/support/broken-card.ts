import type { Breach } from "./broken-books";

const somebody = "(select id from users order by id limit 1)";
const draftOf = (state: string, day: string, ended: string) => `
  insert into card_drafts (id, name, effective_on, state, written_by, ended_at)
  values ('019aa000-0000-7000-8000-000000000041', 'Carte', '${day}', '${state}', ${somebody}, ${ended});
  insert into card_draft_changes (id, draft_id, target, change, before, after, written_by)
  values (gen_random_uuid(), '019aa000-0000-7000-8000-000000000041', 'price:coca33', '{}', '[]', '[]', ${somebody});`;
const told = (at: string) => `
  insert into journal (id, at, actor_kind, action, subject, subject_id, terminal)
  values (gen_random_uuid(), ${at}, 'system', 'applyDraft', 'draft', '019aa000-0000-7000-8000-000000000041', 'system');`;
const noon = "timestamptz '2026-11-20 12:00+01'";

export const cardBreaches: Breach[] = [
  {
    number: 41,
    what: "a draft in effect that nobody was told of",
    sql: draftOf("applied", "2026-11-20", noon),
  },
  {
    number: 41,
    what: "a draft that took effect twice",
    sql: draftOf("applied", "2026-11-20", noon) + told(noon) + told(noon),
  },
  {
    number: 41,
    what: "a draft that took effect before its day",
    sql: draftOf("applied", "2026-11-21", noon) + told(noon),
  },
  {
    number: 41,
    what: "a draft of which a change was left out",
    sql: `${draftOf("applied", "2026-11-20", noon)}${told(noon)}
      update card_draft_changes set after = null where target = 'price:coca33';`,
  },
  {
    number: 41,
    what: "a draft called off that changed something",
    sql: draftOf("cancelled", "2026-11-20", noon),
  },
];
