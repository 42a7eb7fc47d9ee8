CREATE TABLE "stock_count_lines" (
	"count_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"counted" bigint,
	"counted_at" timestamp with time zone,
	"counted_by" uuid,
	"entry_key" uuid,
	"expected" bigint,
	"value_cents" integer,
	"reason" text,
	CONSTRAINT "stock_count_lines_count_id_ingredient_id_pk" PRIMARY KEY("count_id","ingredient_id"),
	CONSTRAINT "stock_count_lines_counted" CHECK ("stock_count_lines"."counted" >= 0 and num_nonnulls("stock_count_lines"."counted", "stock_count_lines"."counted_at", "stock_count_lines"."counted_by", "stock_count_lines"."entry_key") in (0, 4)),
	CONSTRAINT "stock_count_lines_explained" CHECK ("stock_count_lines"."expected" is null or ("stock_count_lines"."counted" is not null and ("stock_count_lines"."counted" = "stock_count_lines"."expected") = ("stock_count_lines"."reason" is null)))
);
--> statement-breakpoint
CREATE TABLE "stock_counts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"shelf" text,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" uuid NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"dropped_at" timestamp with time zone,
	"dropped_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_counts_kind" CHECK ("stock_counts"."kind" in ('full', 'shelf', 'flash')),
	CONSTRAINT "stock_counts_ends_once" CHECK (num_nonnulls("stock_counts"."closed_at", "stock_counts"."dropped_at") < 2 and ("stock_counts"."closed_at" is null) = ("stock_counts"."closed_by" is null)
        and ("stock_counts"."dropped_at" is null) = ("stock_counts"."dropped_by" is null))
);
--> statement-breakpoint
ALTER TABLE "stock_count_lines" ADD CONSTRAINT "stock_count_lines_count_id_stock_counts_id_fk" FOREIGN KEY ("count_id") REFERENCES "public"."stock_counts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_count_lines" ADD CONSTRAINT "stock_count_lines_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_count_lines" ADD CONSTRAINT "stock_count_lines_counted_by_users_id_fk" FOREIGN KEY ("counted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_counts" ADD CONSTRAINT "stock_counts_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_counts" ADD CONSTRAINT "stock_counts_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_counts" ADD CONSTRAINT "stock_counts_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_counts" ADD CONSTRAINT "stock_counts_dropped_by_users_id_fk" FOREIGN KEY ("dropped_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stock_counts_outlet" ON "stock_counts" USING btree ("outlet_id","opened_at");