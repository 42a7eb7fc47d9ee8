create view audit.card_drafts as
  select d.id, d.effective_on, d.state, d.ended_at, count(c.id)::int as changes,
    (count(c.id) filter (where c.before is not null and c.after is not null))::int as settled
  from card_drafts d left join card_draft_changes c on c.draft_id = d.id group by d.id;
--> statement-breakpoint
create view audit.card_draft_effects as
  select j.subject_id::uuid as draft_id, j.at from journal j where j.subject = 'draft' and j.action = 'applyDraft';
--> statement-breakpoint
grant select on audit.card_drafts, audit.card_draft_effects to ocpizza_app;
