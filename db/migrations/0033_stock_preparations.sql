CREATE TABLE "preparation_lots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"preparation_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"size" text NOT NULL,
	"pieces" integer NOT NULL,
	"each" bigint NOT NULL,
	"lost" integer DEFAULT 0 NOT NULL,
	"business_day" date NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid NOT NULL,
	"ready_at" timestamp with time zone NOT NULL,
	"use_by" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "preparation_lots_size" CHECK ("preparation_lots"."size" in ('S', 'M', 'L', 'ONE')),
	CONSTRAINT "preparation_lots_range" CHECK ("preparation_lots"."pieces" between 1 and 2000 and "preparation_lots"."each" > 0 and "preparation_lots"."lost" between 0 and "preparation_lots"."pieces")
);
--> statement-breakpoint
CREATE TABLE "production_lines" (
	"ingredient_id" uuid NOT NULL,
	"raw_ingredient_id" uuid NOT NULL,
	"quantity" bigint NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "production_lines_ingredient_id_raw_ingredient_id_pk" PRIMARY KEY("ingredient_id","raw_ingredient_id"),
	CONSTRAINT "production_lines_range" CHECK ("production_lines"."quantity" > 0 and "production_lines"."ingredient_id" <> "production_lines"."raw_ingredient_id")
);
--> statement-breakpoint
CREATE TABLE "production_recipes" (
	"ingredient_id" uuid PRIMARY KEY NOT NULL,
	"yield_quantity" bigint NOT NULL,
	"water_ml" bigint DEFAULT 0 NOT NULL,
	"rest_hours" integer NOT NULL,
	"life_hours" integer NOT NULL,
	CONSTRAINT "production_recipes_range" CHECK ("production_recipes"."yield_quantity" > 0 and "production_recipes"."water_ml" >= 0 and "production_recipes"."rest_hours" >= 0 and "production_recipes"."life_hours" > "production_recipes"."rest_hours")
);
--> statement-breakpoint
ALTER TABLE "preparation_lots" ADD CONSTRAINT "preparation_lots_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparation_lots" ADD CONSTRAINT "preparation_lots_ingredient_id_production_recipes_ingredient_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."production_recipes"("ingredient_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparation_lots" ADD CONSTRAINT "preparation_lots_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "production_lines" ADD CONSTRAINT "production_lines_ingredient_id_production_recipes_ingredient_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."production_recipes"("ingredient_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "production_lines" ADD CONSTRAINT "production_lines_raw_ingredient_id_ingredients_id_fk" FOREIGN KEY ("raw_ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "production_recipes" ADD CONSTRAINT "production_recipes_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "preparation_lots_outlet" ON "preparation_lots" USING btree ("outlet_id","made_at");
--> statement-breakpoint
-- by hand: a house that is at work already makes its dough as it did; an empty one is told by its seed.
insert into production_recipes (ingredient_id, yield_quantity, water_ml, rest_hours, life_hours)
  select id, 1000, 363, 12, 72 from ingredients where code = 'pate';
--> statement-breakpoint
insert into production_lines (ingredient_id, raw_ingredient_id, quantity, position)
  select r.ingredient_id, g.id, n.quantity, n.position from production_recipes r
  cross join (values ('farine', 605, 1), ('huile_olive', 12, 2), ('sel', 16, 3), ('levure', 4, 4)) as n(code, quantity, position)
  join ingredients g on g.code = n.code;
