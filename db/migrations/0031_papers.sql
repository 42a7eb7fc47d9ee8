CREATE TABLE "fiscal_invoice_counters" (
	"outlet_id" uuid NOT NULL,
	"series" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "fiscal_invoice_counters_outlet_id_series_pk" PRIMARY KEY("outlet_id","series")
);
--> statement-breakpoint
CREATE TABLE "fiscal_invoice_documents" (
	"hash" text PRIMARY KEY NOT NULL,
	"invoice_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fiscal_invoices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"series" integer NOT NULL,
	"seq" integer NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"order_id" uuid NOT NULL,
	"total_cents" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"content" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "fiscal_invoices_number_once" UNIQUE("number"),
	CONSTRAINT "fiscal_invoices_seq" UNIQUE("outlet_id","series","seq"),
	CONSTRAINT "fiscal_invoices_kind" CHECK ("fiscal_invoices"."kind" in ('invoice', 'credit_note'))
);
--> statement-breakpoint
CREATE TABLE "outlet_companies" (
	"outlet_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"legal_form" text NOT NULL,
	"siret" text NOT NULL,
	"vat_number" text NOT NULL,
	"register" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "print_jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dedupe_key" text NOT NULL,
	"printer_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"order_id" uuid,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"actor_id" uuid,
	"due_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"trying_since" timestamp with time zone,
	"last_error" text,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "print_jobs_dedupe_key_once" UNIQUE("dedupe_key"),
	CONSTRAINT "print_jobs_kind" CHECK ("print_jobs"."kind" in ('ticket', 'label', 'receipt', 'test')),
	CONSTRAINT "print_jobs_state" CHECK ("print_jobs"."state" in ('pending', 'printed', 'doubtful', 'dropped')),
	CONSTRAINT "print_jobs_ended" CHECK (("print_jobs"."state" = 'pending') = ("print_jobs"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "printers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"outlet_id" uuid NOT NULL,
	"name" text NOT NULL,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"prints" text[] NOT NULL,
	"width_mm" integer NOT NULL,
	"code_page" text NOT NULL,
	"away_since" timestamp with time zone,
	"away_why" text,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "printers_code_page" CHECK ("printers"."code_page" in ('cp858', 'windows1252')),
	CONSTRAINT "printers_width" CHECK ("printers"."width_mm" in (58, 80)),
	CONSTRAINT "printers_port" CHECK ("printers"."port" between 1 and 65535)
);
--> statement-breakpoint
ALTER TABLE "fiscal_invoice_counters" ADD CONSTRAINT "fiscal_invoice_counters_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_invoice_documents" ADD CONSTRAINT "fiscal_invoice_documents_hash_fiscal_entries_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."fiscal_entries"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_invoice_documents" ADD CONSTRAINT "fiscal_invoice_documents_invoice_id_fiscal_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."fiscal_invoices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_invoices" ADD CONSTRAINT "fiscal_invoices_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiscal_invoices" ADD CONSTRAINT "fiscal_invoices_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlet_companies" ADD CONSTRAINT "outlet_companies_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_printer_id_printers_id_fk" FOREIGN KEY ("printer_id") REFERENCES "public"."printers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "print_jobs" ADD CONSTRAINT "print_jobs_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "printers" ADD CONSTRAINT "printers_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "print_jobs_waiting" ON "print_jobs" USING btree ("printer_id","due_at") WHERE "print_jobs"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "print_jobs_order" ON "print_jobs" USING btree ("order_id");--> statement-breakpoint
CREATE UNIQUE INDEX "printers_address" ON "printers" USING btree ("outlet_id","host","port") WHERE "printers"."removed_at" is null;
--> statement-breakpoint
revoke update on fiscal_invoices, fiscal_invoice_documents from ocpizza_app;
--> statement-breakpoint
create trigger fiscal_invoices_append_only before update or delete on fiscal_invoices for each row execute function refuse_rewrite();
--> statement-breakpoint
create trigger fiscal_invoice_documents_append_only before update or delete on fiscal_invoice_documents for each row execute function refuse_rewrite();
--> statement-breakpoint
create view audit.fiscal_invoices as
  select i.id, i.outlet_id, i.series, i.seq, i.number, i.kind, i.order_id, i.total_cents, i.at, i.content, i.hash, c.last as series_last,
    (select coalesce(sum(e.total_cents), 0) from fiscal_invoice_documents d join fiscal_entries e on e.hash = d.hash where d.invoice_id = i.id)::int as documents_cents
  from fiscal_invoices i left join fiscal_invoice_counters c on c.outlet_id = i.outlet_id and c.series = i.series;
