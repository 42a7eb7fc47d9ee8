-- safe: a few dozen rows; the new rule takes all the old one took, and only head office writes hours.
ALTER TABLE "exceptional_days" DROP CONSTRAINT "exceptional_days_order";
--> statement-breakpoint
-- safe: a few dozen rows; the new rule takes all the old one took, and only head office writes hours.
ALTER TABLE "opening_hours" DROP CONSTRAINT "opening_hours_order";
--> statement-breakpoint
-- safe: a few dozen rows; the new rule takes all the old one took, and only head office writes hours.
ALTER TABLE "exceptional_days" ADD CONSTRAINT "exceptional_days_order" CHECK (("exceptional_days"."opens" is null) = ("exceptional_days"."closes" is null) and ("exceptional_days"."opens" is null or "exceptional_days"."opens" <> "exceptional_days"."closes"));
--> statement-breakpoint
-- safe: a few dozen rows; the new rule takes all the old one took, and only head office writes hours.
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_order" CHECK ("opening_hours"."weekday" between 1 and 7 and "opening_hours"."opens" <> "opening_hours"."closes");
