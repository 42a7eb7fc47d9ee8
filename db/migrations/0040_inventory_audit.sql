-- What was sent between outlets and what the house made, for whoever checks the books from outside.
create view audit.stock_transfers as
  select id, from_outlet_id, to_outlet_id, sent_at, sent_by, received_at, received_by, cancelled_at, cancelled_by from stock_transfers;
--> statement-breakpoint
create view audit.stock_transfer_lines as
  select transfer_id, ingredient_id, sent as sent_qty, received as received_qty, reason from stock_transfer_lines;
--> statement-breakpoint
create view audit.preparation_lots as
  select id, preparation_id, outlet_id, ingredient_id, size, pieces, "each" as each_qty, lost, made_at, made_by, ready_at, use_by
  from preparation_lots;
