ALTER TABLE "recipe_versions" ADD COLUMN "pitfalls_fr" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "recipe_versions" ADD COLUMN "pitfalls_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "recipe_versions" ADD COLUMN "written_by" uuid;--> statement-breakpoint
-- safe: a card’s versions are some hundred rows, and nothing has written this column yet.
ALTER TABLE "recipe_versions" ADD CONSTRAINT "recipe_versions_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;