CREATE TABLE "journal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"outlet_id" uuid,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"terminal" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "journal_actor" CHECK ("journal"."actor_kind" in ('customer', 'staff', 'system'))
);
--> statement-breakpoint
CREATE TABLE "capacity" (
	"outlet_id" uuid NOT NULL,
	"resource" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"limit" integer NOT NULL,
	"held" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "capacity_outlet_id_resource_starts_at_pk" PRIMARY KEY("outlet_id","resource","starts_at"),
	CONSTRAINT "capacity_resource" CHECK ("capacity"."resource" in ('kitchen', 'delivery')),
	CONSTRAINT "capacity_not_overbooked" CHECK ("capacity"."held" between 0 and "capacity"."limit")
);
--> statement-breakpoint
CREATE TABLE "capacity_holds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	"resource" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"quantity" integer NOT NULL,
	"state" text DEFAULT 'held' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "capacity_holds_once" UNIQUE("revision_id","resource","starts_at"),
	CONSTRAINT "capacity_holds_state" CHECK ("capacity_holds"."state" in ('held', 'released')),
	CONSTRAINT "capacity_holds_quantity" CHECK ("capacity_holds"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "ingredients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"unit" text NOT NULL,
	"category" text NOT NULL,
	"allergens" text[] DEFAULT '{}' NOT NULL,
	"label_check" boolean DEFAULT false NOT NULL,
	"vegetarian" boolean NOT NULL,
	"origin" text,
	"purchase_cents" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ingredients_code_unique" UNIQUE("code"),
	CONSTRAINT "ingredients_unit" CHECK ("ingredients"."unit" in ('g', 'ml', 'piece'))
);
--> statement-breakpoint
CREATE TABLE "item_vat_rates" (
	"item_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"rate_bp" integer NOT NULL,
	CONSTRAINT "item_vat_rates_item_id_valid_from_pk" PRIMARY KEY("item_id","valid_from"),
	CONSTRAINT "item_vat_rates_range" CHECK ("item_vat_rates"."rate_bp" between 0 and 3000)
);
--> statement-breakpoint
CREATE TABLE "items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"product_id" uuid NOT NULL,
	"size" text NOT NULL,
	"price_cents" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "items_code_unique" UNIQUE("code"),
	CONSTRAINT "items_size" UNIQUE("product_id","size"),
	CONSTRAINT "items_size_word" CHECK ("items"."size" in ('S', 'M', 'L', 'ONE')),
	CONSTRAINT "items_price" CHECK ("items"."price_cents" between 0 and 100000)
);
--> statement-breakpoint
CREATE TABLE "menu_items" (
	"outlet_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"price_cents" integer,
	"on_menu" boolean DEFAULT true NOT NULL,
	CONSTRAINT "menu_items_outlet_id_item_id_pk" PRIMARY KEY("outlet_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "menu_slot_choices" (
	"slot_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"surcharge_cents" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "menu_slot_choices_slot_id_item_id_pk" PRIMARY KEY("slot_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "menu_slots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"menu_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	CONSTRAINT "menu_slots_position" UNIQUE("menu_id","position")
);
--> statement-breakpoint
CREATE TABLE "menus" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"price_cents" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "menus_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "option_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"least" integer DEFAULT 0 NOT NULL,
	"most" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "option_groups_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "option_sizes" (
	"option_id" uuid NOT NULL,
	"size" text NOT NULL,
	"price_cents" integer NOT NULL,
	"quantity" bigint NOT NULL,
	CONSTRAINT "option_sizes_option_id_size_pk" PRIMARY KEY("option_id","size")
);
--> statement-breakpoint
CREATE TABLE "options" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"group_id" uuid NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"ingredient_id" uuid,
	"effect" jsonb,
	"position" integer NOT NULL,
	CONSTRAINT "options_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"description_fr" text DEFAULT '' NOT NULL,
	"description_en" text DEFAULT '' NOT NULL,
	"base" text,
	"folded" boolean DEFAULT false NOT NULL,
	"alcoholic" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "products_code_unique" UNIQUE("code"),
	CONSTRAINT "products_kind" CHECK ("products"."kind" in ('pizza', 'starter', 'dessert', 'drink'))
);
--> statement-breakpoint
CREATE TABLE "recipe_lines" (
	"recipe_version_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"quantity" bigint NOT NULL,
	"position" integer NOT NULL,
	"removable" boolean NOT NULL,
	CONSTRAINT "recipe_lines_recipe_version_id_ingredient_id_pk" PRIMARY KEY("recipe_version_id","ingredient_id"),
	CONSTRAINT "recipe_lines_quantity" CHECK ("recipe_lines"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "recipe_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"current" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recipe_versions_number" UNIQUE("item_id","version")
);
--> statement-breakpoint
CREATE TABLE "customer_addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"line" text NOT NULL,
	"extra" text DEFAULT '' NOT NULL,
	"postcode" text NOT NULL,
	"city" text NOT NULL,
	"lat" double precision,
	"lng" double precision,
	"preferred" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"password_hash" text,
	"email_confirmed_at" timestamp with time zone,
	"marketing_consent_at" timestamp with time zone,
	"locale" text DEFAULT 'fr' NOT NULL,
	"anonymised_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "customers_locale" CHECK ("customers"."locale" in ('fr', 'en'))
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	"courier_id" uuid NOT NULL,
	"state" text NOT NULL,
	"failure_code" text,
	"note" text DEFAULT '' NOT NULL,
	"assigned_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deliveries_state" CHECK ("deliveries"."state" in ('assigned', 'under_way', 'delivered', 'failed', 'released')),
	CONSTRAINT "deliveries_failure" CHECK (("deliveries"."state" = 'failed') = ("deliveries"."failure_code" is not null))
);
--> statement-breakpoint
CREATE TABLE "kitchen_ticks" (
	"line_id" uuid NOT NULL,
	"unit" integer NOT NULL,
	"ticked_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "kitchen_ticks_line_id_unit_pk" PRIMARY KEY("line_id","unit")
);
--> statement-breakpoint
CREATE TABLE "order_adjustments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount_cents" integer NOT NULL,
	CONSTRAINT "order_adjustments_kind" CHECK ("order_adjustments"."kind" in ('discount', 'delivery_fee', 'tip', 'cancellation_fee'))
);
--> statement-breakpoint
CREATE TABLE "order_counters" (
	"outlet_id" uuid NOT NULL,
	"business_day" date NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "order_counters_outlet_id_business_day_pk" PRIMARY KEY("outlet_id","business_day")
);
--> statement-breakpoint
CREATE TABLE "order_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"terminal" text NOT NULL,
	"reason" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "order_events_seq" UNIQUE("order_id","seq"),
	CONSTRAINT "order_events_actor" CHECK ("order_events"."actor_kind" in ('customer', 'staff', 'system')),
	CONSTRAINT "order_events_first" CHECK (("order_events"."seq" = 1) = ("order_events"."from_status" is null))
);
--> statement-breakpoint
CREATE TABLE "order_line_parts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"side" text DEFAULT 'whole' NOT NULL,
	"item_id" uuid NOT NULL,
	"recipe_version_id" uuid NOT NULL,
	"gross_cents" integer NOT NULL,
	"rate_bp" integer NOT NULL,
	"net_cents" integer NOT NULL,
	"vat_cents" integer NOT NULL,
	CONSTRAINT "order_line_parts_seq" UNIQUE("line_id","seq"),
	CONSTRAINT "order_line_parts_side" CHECK ("order_line_parts"."side" in ('whole', 'left', 'right')),
	CONSTRAINT "order_line_parts_sum" CHECK ("order_line_parts"."gross_cents" = "order_line_parts"."net_cents" + "order_line_parts"."vat_cents")
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"item_id" uuid NOT NULL,
	"menu_id" uuid,
	"quantity" integer NOT NULL,
	"unit_cents" integer NOT NULL,
	"line_cents" integer NOT NULL,
	CONSTRAINT "order_lines_seq" UNIQUE("revision_id","seq"),
	CONSTRAINT "order_lines_range" CHECK ("order_lines"."quantity" between 1 and 50 and "order_lines"."unit_cents" between 0 and 100000),
	CONSTRAINT "order_lines_sum" CHECK ("order_lines"."line_cents" = "order_lines"."unit_cents" * "order_lines"."quantity")
);
--> statement-breakpoint
CREATE TABLE "order_part_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"part_id" uuid NOT NULL,
	"ingredient_id" uuid,
	"option_id" uuid,
	"quantity" bigint NOT NULL,
	"price_cents" integer NOT NULL,
	CONSTRAINT "order_part_changes_kind" CHECK ("order_part_changes"."ingredient_id" is not null or "order_part_changes"."option_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "order_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"state" text NOT NULL,
	"total_cents" integer NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "order_revisions_seq" UNIQUE("order_id","seq"),
	CONSTRAINT "order_revisions_state" CHECK ("order_revisions"."state" in ('current', 'proposed', 'superseded', 'void')),
	CONSTRAINT "order_revisions_actor" CHECK ("order_revisions"."actor_kind" in ('customer', 'staff', 'system'))
);
--> statement-breakpoint
CREATE TABLE "order_transitions" (
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	CONSTRAINT "order_transitions_from_status_to_status_pk" PRIMARY KEY("from_status","to_status")
);
--> statement-breakpoint
CREATE TABLE "order_vat" (
	"revision_id" uuid NOT NULL,
	"rate_bp" integer NOT NULL,
	"net_cents" integer NOT NULL,
	"vat_cents" integer NOT NULL,
	"gross_cents" integer NOT NULL,
	CONSTRAINT "order_vat_revision_id_rate_bp_pk" PRIMARY KEY("revision_id","rate_bp"),
	CONSTRAINT "order_vat_sum" CHECK ("order_vat"."gross_cents" = "order_vat"."net_cents" + "order_vat"."vat_cents")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"idem_key" uuid NOT NULL,
	"request_digest" text NOT NULL,
	"public_token" text NOT NULL,
	"outlet_id" uuid NOT NULL,
	"customer_id" uuid,
	"channel" text NOT NULL,
	"mode" text NOT NULL,
	"status" text NOT NULL,
	"business_day" date NOT NULL,
	"number" integer NOT NULL,
	"total_cents" integer NOT NULL,
	"currency" text NOT NULL,
	"locale" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_phone" text NOT NULL,
	"contact_email" text,
	"address_line" text,
	"address_extra" text DEFAULT '' NOT NULL,
	"postcode" text,
	"city" text,
	"lat" double precision,
	"lng" double precision,
	"zone_id" uuid,
	"billing" jsonb,
	"kitchen_note" text DEFAULT '' NOT NULL,
	"courier_note" text DEFAULT '' NOT NULL,
	"adult_declared" boolean DEFAULT false NOT NULL,
	"payment_plan" text NOT NULL,
	"slot_starts_at" timestamp with time zone,
	"ticket_at" timestamp with time zone NOT NULL,
	"ready_by" timestamp with time zone NOT NULL,
	"promised_at" timestamp with time zone NOT NULL,
	"placed_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	"taken_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "orders_idem_key_once" UNIQUE("idem_key"),
	CONSTRAINT "orders_public_token_once" UNIQUE("public_token"),
	CONSTRAINT "orders_number" UNIQUE("outlet_id","business_day","number"),
	CONSTRAINT "orders_status" CHECK ("orders"."status" in ('draft', 'awaiting_payment', 'placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected', 'cancelled', 'expired', 'failed')),
	CONSTRAINT "orders_channel" CHECK ("orders"."channel" in ('web', 'phone', 'counter')),
	CONSTRAINT "orders_mode" CHECK ("orders"."mode" in ('delivery', 'takeaway')),
	CONSTRAINT "orders_payment_plan" CHECK ("orders"."payment_plan" in ('on_receipt', 'online')),
	CONSTRAINT "orders_locale" CHECK ("orders"."locale" in ('fr', 'en')),
	CONSTRAINT "orders_total" CHECK ("orders"."total_cents" between 0 and 1000000),
	CONSTRAINT "orders_address" CHECK ("orders"."mode" = 'takeaway' or ("orders"."address_line" is not null and "orders"."postcode" is not null and "orders"."zone_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dedupe_key" text NOT NULL,
	"kind" text NOT NULL,
	"order_id" uuid,
	"recipient" text NOT NULL,
	"locale" text NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_dedupe_key_once" UNIQUE("dedupe_key"),
	CONSTRAINT "messages_state" CHECK ("messages"."state" in ('pending', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "delivery_zones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"name" text NOT NULL,
	"polygon" jsonb NOT NULL,
	"minimum_cents" integer NOT NULL,
	"fee_cents" integer NOT NULL,
	"ride_minutes" integer NOT NULL,
	"priority" integer NOT NULL,
	CONSTRAINT "delivery_zones_name" UNIQUE("outlet_id","name"),
	CONSTRAINT "delivery_zones_money" CHECK ("delivery_zones"."minimum_cents" >= 0 and "delivery_zones"."fee_cents" >= 0 and "delivery_zones"."ride_minutes" > 0)
);
--> statement-breakpoint
CREATE TABLE "exceptional_days" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"day" date NOT NULL,
	"opens" time,
	"closes" time,
	"reason" text NOT NULL,
	CONSTRAINT "exceptional_days_order" CHECK (("exceptional_days"."opens" is null) = ("exceptional_days"."closes" is null) and ("exceptional_days"."opens" is null or "exceptional_days"."opens" < "exceptional_days"."closes"))
);
--> statement-breakpoint
CREATE TABLE "known_addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line" text NOT NULL,
	"postcode" text NOT NULL,
	"city" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"search_text" text NOT NULL,
	CONSTRAINT "known_addresses_line" UNIQUE("line","postcode")
);
--> statement-breakpoint
CREATE TABLE "opening_hours" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"opens" time NOT NULL,
	"closes" time NOT NULL,
	CONSTRAINT "opening_hours_service" UNIQUE("outlet_id","weekday","opens"),
	CONSTRAINT "opening_hours_order" CHECK ("opening_hours"."weekday" between 1 and 7 and "opening_hours"."opens" < "opening_hours"."closes")
);
--> statement-breakpoint
CREATE TABLE "outlets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"opens_on" date,
	"street" text NOT NULL,
	"postcode" text NOT NULL,
	"city" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"timezone" text DEFAULT 'Europe/Paris' NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"auto_accepts" boolean DEFAULT false NOT NULL,
	"prep_minutes" integer DEFAULT 15 NOT NULL,
	"last_order_minutes" integer DEFAULT 15 NOT NULL,
	"slot_minutes" integer DEFAULT 15 NOT NULL,
	"pizzas_per_slot" integer DEFAULT 12 NOT NULL,
	"deliveries_per_slot" integer DEFAULT 6 NOT NULL,
	"business_day" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outlets_code_unique" UNIQUE("code"),
	CONSTRAINT "outlets_slug_unique" UNIQUE("slug"),
	CONSTRAINT "outlets_status" CHECK ("outlets"."status" in ('open', 'opening', 'closed')),
	CONSTRAINT "outlets_limits" CHECK ("outlets"."slot_minutes" between 5 and 60 and "outlets"."pizzas_per_slot" > 0 and "outlets"."deliveries_per_slot" > 0)
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"method" text NOT NULL,
	"status" text NOT NULL,
	"provider_ref" text,
	"amount_cents" integer NOT NULL,
	"currency" text NOT NULL,
	"taken_by" uuid,
	"terminal" text NOT NULL,
	"captured_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payments_provider_ref_once" UNIQUE("provider_ref"),
	CONSTRAINT "payments_method" CHECK ("payments"."method" in ('cash', 'card_terminal', 'online')),
	CONSTRAINT "payments_status" CHECK ("payments"."status" in ('pending', 'authorised', 'captured', 'failed', 'cancelled')),
	CONSTRAINT "payments_amount" CHECK ("payments"."amount_cents" > 0),
	CONSTRAINT "payments_captured" CHECK (("payments"."status" = 'captured') = ("payments"."captured_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"provider_ref" text,
	"status" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"reason" text NOT NULL,
	"actor_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "refunds_provider_ref_once" UNIQUE("provider_ref"),
	CONSTRAINT "refunds_status" CHECK ("refunds"."status" in ('pending', 'succeeded', 'failed')),
	CONSTRAINT "refunds_amount" CHECK ("refunds"."amount_cents" > 0)
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"outlet_id" uuid,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_once" UNIQUE NULLS NOT DISTINCT("user_id","outlet_id","role"),
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('order_taker', 'pizzaiolo', 'courier', 'manager', 'director', 'accountant', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"address" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"must_change_password" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stock_levels" (
	"outlet_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"on_hand" bigint DEFAULT 0 NOT NULL,
	"reserved" bigint DEFAULT 0 NOT NULL,
	"threshold" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "stock_levels_outlet_id_ingredient_id_pk" PRIMARY KEY("outlet_id","ingredient_id"),
	CONSTRAINT "stock_levels_not_oversold" CHECK ("stock_levels"."reserved" >= 0 and "stock_levels"."on_hand" >= "stock_levels"."reserved")
);
--> statement-breakpoint
CREATE TABLE "stock_movements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"quantity" bigint NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"order_id" uuid,
	"actor_id" uuid,
	"dedupe_key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_movements_dedupe_key_once" UNIQUE("dedupe_key"),
	CONSTRAINT "stock_movements_kind" CHECK ("stock_movements"."kind" in ('receipt', 'consumption', 'waste', 'stocktake', 'transfer_out', 'transfer_in', 'preparation', 'correction')),
	CONSTRAINT "stock_movements_moves" CHECK ("stock_movements"."quantity" <> 0)
);
--> statement-breakpoint
CREATE TABLE "stock_reservations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	"ingredient_id" uuid NOT NULL,
	"quantity" bigint NOT NULL,
	"state" text DEFAULT 'held' NOT NULL,
	"needed_on" date NOT NULL,
	"expires_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_reservations_once" UNIQUE("revision_id","ingredient_id"),
	CONSTRAINT "stock_reservations_state" CHECK ("stock_reservations"."state" in ('held', 'consumed', 'released')),
	CONSTRAINT "stock_reservations_range" CHECK ("stock_reservations"."quantity" > 0 and ("stock_reservations"."state" = 'held') = ("stock_reservations"."ended_at" is null))
);
--> statement-breakpoint
ALTER TABLE "journal" ADD CONSTRAINT "journal_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal" ADD CONSTRAINT "journal_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity" ADD CONSTRAINT "capacity_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity_holds" ADD CONSTRAINT "capacity_holds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity_holds" ADD CONSTRAINT "capacity_holds_revision_id_order_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."order_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity_holds" ADD CONSTRAINT "capacity_holds_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_vat_rates" ADD CONSTRAINT "item_vat_rates_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_slot_choices" ADD CONSTRAINT "menu_slot_choices_slot_id_menu_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."menu_slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_slot_choices" ADD CONSTRAINT "menu_slot_choices_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_slots" ADD CONSTRAINT "menu_slots_menu_id_menus_id_fk" FOREIGN KEY ("menu_id") REFERENCES "public"."menus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "option_sizes" ADD CONSTRAINT "option_sizes_option_id_options_id_fk" FOREIGN KEY ("option_id") REFERENCES "public"."options"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "options" ADD CONSTRAINT "options_group_id_option_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."option_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "options" ADD CONSTRAINT "options_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_lines" ADD CONSTRAINT "recipe_lines_recipe_version_id_recipe_versions_id_fk" FOREIGN KEY ("recipe_version_id") REFERENCES "public"."recipe_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_lines" ADD CONSTRAINT "recipe_lines_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipe_versions" ADD CONSTRAINT "recipe_versions_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_addresses" ADD CONSTRAINT "customer_addresses_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_courier_id_users_id_fk" FOREIGN KEY ("courier_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kitchen_ticks" ADD CONSTRAINT "kitchen_ticks_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kitchen_ticks" ADD CONSTRAINT "kitchen_ticks_ticked_by_users_id_fk" FOREIGN KEY ("ticked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_adjustments" ADD CONSTRAINT "order_adjustments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_adjustments" ADD CONSTRAINT "order_adjustments_revision_id_order_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."order_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_counters" ADD CONSTRAINT "order_counters_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_events" ADD CONSTRAINT "order_events_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_events" ADD CONSTRAINT "order_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_events" ADD CONSTRAINT "order_events_legal" FOREIGN KEY ("from_status","to_status") REFERENCES "public"."order_transitions"("from_status","to_status") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_parts" ADD CONSTRAINT "order_line_parts_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_parts" ADD CONSTRAINT "order_line_parts_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_parts" ADD CONSTRAINT "order_line_parts_recipe_version_id_recipe_versions_id_fk" FOREIGN KEY ("recipe_version_id") REFERENCES "public"."recipe_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_revision_id_order_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."order_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_menu_id_menus_id_fk" FOREIGN KEY ("menu_id") REFERENCES "public"."menus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_part_changes" ADD CONSTRAINT "order_part_changes_part_id_order_line_parts_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."order_line_parts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_part_changes" ADD CONSTRAINT "order_part_changes_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_part_changes" ADD CONSTRAINT "order_part_changes_option_id_options_id_fk" FOREIGN KEY ("option_id") REFERENCES "public"."options"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_revisions" ADD CONSTRAINT "order_revisions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_revisions" ADD CONSTRAINT "order_revisions_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_vat" ADD CONSTRAINT "order_vat_revision_id_order_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."order_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_zone_id_delivery_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."delivery_zones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_taken_by_users_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_zones" ADD CONSTRAINT "delivery_zones_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptional_days" ADD CONSTRAINT "exceptional_days_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_taken_by_users_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_levels" ADD CONSTRAINT "stock_levels_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_revision_id_order_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."order_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_ingredient_id_ingredients_id_fk" FOREIGN KEY ("ingredient_id") REFERENCES "public"."ingredients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "journal_subject" ON "journal" USING btree ("subject","subject_id");--> statement-breakpoint
CREATE INDEX "journal_outlet" ON "journal" USING btree ("outlet_id","at");--> statement-breakpoint
CREATE INDEX "capacity_holds_order" ON "capacity_holds" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "capacity_holds_slot" ON "capacity_holds" USING btree ("outlet_id","resource","starts_at");--> statement-breakpoint
CREATE INDEX "options_group" ON "options" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recipe_versions_current" ON "recipe_versions" USING btree ("item_id") WHERE "recipe_versions"."current";--> statement-breakpoint
CREATE INDEX "customer_addresses_customer" ON "customer_addresses" USING btree ("customer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_email" ON "customers" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "customers_phone" ON "customers" USING btree ("phone");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_one_active" ON "deliveries" USING btree ("order_id") WHERE "deliveries"."state" in ('assigned', 'under_way');--> statement-breakpoint
CREATE INDEX "deliveries_courier" ON "deliveries" USING btree ("courier_id","state");--> statement-breakpoint
CREATE INDEX "order_adjustments_order" ON "order_adjustments" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "order_lines_order" ON "order_lines" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "order_part_changes_part" ON "order_part_changes" USING btree ("part_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_revisions_current" ON "order_revisions" USING btree ("order_id") WHERE "order_revisions"."state" = 'current';--> statement-breakpoint
CREATE INDEX "orders_board" ON "orders" USING btree ("outlet_id","status","ready_by");--> statement-breakpoint
CREATE INDEX "orders_recent" ON "orders" USING btree ("outlet_id","placed_at");--> statement-breakpoint
CREATE INDEX "orders_phone" ON "orders" USING btree ("contact_phone","placed_at");--> statement-breakpoint
CREATE INDEX "orders_customer" ON "orders" USING btree ("customer_id","placed_at");--> statement-breakpoint
CREATE INDEX "orders_unaccepted" ON "orders" USING btree ("ticket_at") WHERE "orders"."status" = 'placed' and "orders"."accepted_at" is null;--> statement-breakpoint
CREATE INDEX "messages_order" ON "messages" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "exceptional_days_day" ON "exceptional_days" USING btree ("outlet_id","day");--> statement-breakpoint
CREATE INDEX "known_addresses_postcode" ON "known_addresses" USING btree ("postcode");--> statement-breakpoint
CREATE INDEX "payments_order" ON "payments" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "refunds_payment" ON "refunds" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_failures_email" ON "sign_in_failures" USING btree ("email","at");--> statement-breakpoint
CREATE INDEX "sign_in_failures_address" ON "sign_in_failures" USING btree ("address","at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "stock_movements_ledger" ON "stock_movements" USING btree ("outlet_id","ingredient_id","at");--> statement-breakpoint
CREATE INDEX "stock_movements_order" ON "stock_movements" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "stock_reservations_order" ON "stock_reservations" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "stock_reservations_held" ON "stock_reservations" USING btree ("outlet_id","ingredient_id","needed_on") WHERE "stock_reservations"."state" = 'held';