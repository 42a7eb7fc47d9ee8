-- safe: a handful of rows, and every name of before is allowed still.
ALTER TABLE "group_settings" DROP CONSTRAINT "group_settings_name";--> statement-breakpoint
-- safe: a handful of rows, and every name of before is allowed still.
ALTER TABLE "group_settings" ADD CONSTRAINT "group_settings_name" CHECK ("group_settings"."name" in ('inactive_months', 'notice_days', 'day_sheet_readers'));