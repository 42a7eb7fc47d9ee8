CREATE TABLE "card_sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"lead_fr" text DEFAULT '' NOT NULL,
	"lead_en" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "card_sections_code_unique" UNIQUE("code"),
	CONSTRAINT "card_sections_kind" UNIQUE("id","kind"),
	CONSTRAINT "card_sections_kind_word" CHECK ("card_sections"."kind" in ('pizza', 'starter', 'dessert', 'drink'))
);
--> statement-breakpoint
-- Those that every release before had in its code, under the words by which addresses name them.
insert into card_sections (id, code, kind, name_fr, name_en, lead_fr, lead_en, position) values
  (gen_random_uuid(), 'tomato', 'pizza', 'Les rouges', 'The reds',
    'Base tomate, mozzarella qui file.', 'Tomato base, stringy mozzarella.', 1),
  (gen_random_uuid(), 'cream', 'pizza', 'Les blanches', 'The whites',
    'Base crème, pour les soirs frais.', 'Cream base, for cool evenings.', 2),
  (gen_random_uuid(), 'starter', 'starter', 'Pour commencer', 'To start',
    'À partager en attendant le four.', 'To share while the oven works.', 3),
  (gen_random_uuid(), 'dessert', 'dessert', 'Les douceurs', 'Something sweet',
    'Gardez une petite place.', 'Leave a little room.', 4),
  (gen_random_uuid(), 'drink', 'drink', 'À boire', 'To drink', 'Bien frais.', 'Nicely chilled.', 5);
--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "section_id" uuid;
--> statement-breakpoint
-- safe: of some hundred rows, each gets what it already was by its sauce.
update products p set section_id = (select s.id from card_sections s where s.kind = p.kind
  order by s.code = p.base desc nulls last, s.position limit 1);
--> statement-breakpoint
-- The release that still serves knows no sections: what it makes stands where it would have shown it.
create function products_section() returns trigger language plpgsql as $$
begin
  new.section_id := (select s.id from card_sections s where s.kind = new.kind
    order by s.code = new.base desc nulls last, s.position limit 1);
  return new;
end $$;
--> statement-breakpoint
create trigger products_section before insert on products for each row when (new.section_id is null)
  execute function products_section();
--> statement-breakpoint
-- safe: every row was filled above, and whatever the release that still serves adds is filled by the trigger.
ALTER TABLE "products" ALTER COLUMN "section_id" SET NOT NULL;
--> statement-breakpoint
-- safe: of some hundred rows, checked in no time.
ALTER TABLE "products" ADD CONSTRAINT "products_section" FOREIGN KEY ("section_id","kind") REFERENCES "public"."card_sections"("id","kind") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- safe: of some hundred rows, built in no time.
CREATE INDEX "products_of_section" ON "products" USING btree ("section_id");
--> statement-breakpoint
grant delete on card_sections to ocpizza_app;
