CREATE TABLE "fiscal_chains" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"predecessor_id" uuid,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"last_hash" text DEFAULT '0000000000000000000000000000000000000000000000000000000000000000' NOT NULL,
	"grand_total_cents" bigint DEFAULT 0 NOT NULL,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fiscal_chains_generation" UNIQUE NULLS NOT DISTINCT("outlet_id","code","generation"),
	CONSTRAINT "fiscal_chains_kind" CHECK ("fiscal_chains"."kind" in ('till', 'closings', 'journal', 'training')),
	CONSTRAINT "fiscal_chains_outlet" CHECK (("fiscal_chains"."kind" = 'journal') = ("fiscal_chains"."outlet_id" is null))
);
--> statement-breakpoint
CREATE TABLE "fiscal_entries" (
	"chain_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"order_id" uuid,
	"source" text,
	"total_cents" integer NOT NULL,
	"grand_total_cents" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"payload" text NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	CONSTRAINT "fiscal_entries_chain_id_seq_pk" PRIMARY KEY("chain_id","seq"),
	CONSTRAINT "fiscal_entries_source_once" UNIQUE("source"),
	CONSTRAINT "fiscal_entries_hash_once" UNIQUE("hash"),
	CONSTRAINT "fiscal_entries_kind" CHECK ("fiscal_entries"."kind" in ('sale', 'refund', 'reversal', 'correction', 'opening', 'closing_day', 'closing_month', 'closing_year', 'event', 'training'))
);
--> statement-breakpoint
CREATE TABLE "fiscal_keys" (
	"key_id" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fiscal_prints" (
	"chain_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"copy" integer NOT NULL,
	"actor_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "fiscal_prints_chain_id_seq_copy_pk" PRIMARY KEY("chain_id","seq","copy")
);
--> statement-breakpoint
ALTER TABLE "fiscal_chains" ADD CONSTRAINT "fiscal_chains_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_chains" ADD CONSTRAINT "fiscal_chains_predecessor_id_fiscal_chains_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."fiscal_chains"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_entries" ADD CONSTRAINT "fiscal_entries_chain_id_fiscal_chains_id_fk" FOREIGN KEY ("chain_id") REFERENCES "public"."fiscal_chains"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_entries" ADD CONSTRAINT "fiscal_entries_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_entries" ADD CONSTRAINT "fiscal_entries_key_id_fiscal_keys_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."fiscal_keys"("key_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_prints" ADD CONSTRAINT "fiscal_prints_chain_id_fiscal_chains_id_fk" FOREIGN KEY ("chain_id") REFERENCES "public"."fiscal_chains"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_prints" ADD CONSTRAINT "fiscal_prints_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fiscal_entries_order" ON "fiscal_entries" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "fiscal_entries_at" ON "fiscal_entries" USING btree ("at");--> statement-breakpoint
revoke update on fiscal_entries, fiscal_keys, fiscal_prints, fiscal_chains from ocpizza_app;
--> statement-breakpoint
-- To lock a chain's row one needs a right to change something of it; its counter is not among what may be changed.
grant update (retired_at) on fiscal_chains to ocpizza_app;
--> statement-breakpoint
create trigger fiscal_entries_append_only before update or delete on fiscal_entries for each row execute function refuse_rewrite();
--> statement-breakpoint
create trigger fiscal_keys_append_only before update or delete on fiscal_keys for each row execute function refuse_rewrite();
--> statement-breakpoint
create trigger fiscal_prints_append_only before update or delete on fiscal_prints for each row execute function refuse_rewrite();
--> statement-breakpoint
create trigger fiscal_chains_stay before delete on fiscal_chains for each row execute function refuse_rewrite();
--> statement-breakpoint
-- A chain begins at nothing, whoever makes it.
create function begin_fiscal_chain() returns trigger language plpgsql as $$
begin
  new.last_seq := 0;
  new.last_hash := repeat('0', 64);
  new.grand_total_cents := 0;
  return new;
end $$;
--> statement-breakpoint
create trigger fiscal_chains_begin before insert on fiscal_chains for each row execute function begin_fiscal_chain();
--> statement-breakpoint
-- Takes entries in, one or thousands: the next numbers, each linked to the one before, the perpetual total carried on.
-- Only an opening brings a total along, that of the chain it goes on for. Runs as the owner: nobody else moves a counter.
create function link_fiscal_entries() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare wrong text;
begin
  select format('chain %s, number %s', e.chain_id, e.seq) into wrong
  from (
    select n.*, row_number() over w as place, lag(n.hash) over w as before_hash, lag(n.grand_total_cents) over w as before_total
    from added n window w as (partition by n.chain_id order by n.seq)
  ) e join fiscal_chains c on c.id = e.chain_id
  where e.seq <> c.last_seq + e.place
    or e.prev_hash <> coalesce(e.before_hash, c.last_hash)
    or c.retired_at is not null
    or (not (e.kind = 'opening' and e.seq = 1)
      and e.grand_total_cents <> coalesce(e.before_total, c.grand_total_cents) + e.total_cents)
  limit 1;
  if found then
    raise exception 'not the next link of its chain: %', wrong using errcode = 'integrity_constraint_violation';
  end if;
  update fiscal_chains c set last_seq = e.seq, last_hash = e.hash, grand_total_cents = e.grand_total_cents
  from (select distinct on (chain_id) chain_id, seq, hash, grand_total_cents from added order by chain_id, seq desc) e
  where c.id = e.chain_id;
  return null;
end $$;
--> statement-breakpoint
create trigger fiscal_entries_link after insert on fiscal_entries referencing new table as added
  for each statement execute function link_fiscal_entries();
--> statement-breakpoint
-- Every outlet has its tills from its first moment: the web, and the counter (whose money couriers bring too).
create function open_outlet_chains() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into fiscal_chains (id, outlet_id, kind, code) values
    (gen_random_uuid(), new.id, 'till', 'web'),
    (gen_random_uuid(), new.id, 'till', 'counter'),
    (gen_random_uuid(), new.id, 'closings', 'closings'),
    (gen_random_uuid(), new.id, 'training', 'training');
  return null;
end $$;
--> statement-breakpoint
create trigger outlets_open_chains after insert on outlets for each row execute function open_outlet_chains();
--> statement-breakpoint
insert into fiscal_chains (id, outlet_id, kind, code)
select gen_random_uuid(), o.id, c.kind, c.code from outlets o
cross join (values ('till', 'web'), ('till', 'counter'), ('closings', 'closings'), ('training', 'training')) c (kind, code);
--> statement-breakpoint
insert into fiscal_chains (id, kind, code) values (gen_random_uuid(), 'journal', 'journal');
--> statement-breakpoint
create view audit.fiscal_journal as
  select c.outlet_id, e.chain_id as till_id, e.seq, e.order_id, e.kind, e.total_cents, e.grand_total_cents, e.payload, e.prev_hash,
    e.hash, e.at, e.source, e.key_id, e.signature
  from fiscal_entries e join fiscal_chains c on c.id = e.chain_id and c.kind = 'till';
--> statement-breakpoint
create view audit.fiscal_chains as
  select id, outlet_id, kind, code, generation, predecessor_id, last_seq, last_hash, grand_total_cents, retired_at from fiscal_chains;
--> statement-breakpoint
create view audit.fiscal_entries as
  select chain_id, seq, kind, total_cents, grand_total_cents, payload, prev_hash, hash, at, source from fiscal_entries;
