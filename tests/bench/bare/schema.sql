-- What the bare handler's one function works on: the least an order leaves behind.
create schema bare;
create table bare.stock (id int primary key, outlet int not null, on_hand bigint not null, reserved bigint not null default 0,
  check (on_hand >= reserved));
create table bare.orders (id bigserial primary key, outlet int not null, number int not null, body jsonb not null,
  at timestamptz not null default now());
create table bare.lines (id bigserial primary key, order_id bigint not null references bare.orders, item text not null,
  quantity int not null);
create table bare.reservations (order_id bigint not null references bare.orders, stock_id int not null references bare.stock,
  quantity bigint not null, primary key (order_id, stock_id));
create table bare.counters (outlet int primary key, last int not null);
insert into bare.stock select outlet * 100 + n, outlet, 1000000000000 from generate_series(0, 7) outlet, generate_series(0, 9) n;
insert into bare.counters select outlet, 0 from generate_series(0, 7) outlet;

create function bare.place(of_outlet int, body jsonb) returns int language plpgsql as $$
declare
  told int;
  placed bigint;
begin
  perform 1 from bare.stock where outlet = of_outlet and id % 100 < 8 order by id for update;
  update bare.stock set reserved = reserved + 2 where outlet = of_outlet and id % 100 < 8 and on_hand - reserved >= 2;
  update bare.counters set last = last + 1 where outlet = of_outlet returning last into told;
  insert into bare.orders (outlet, number, body) values (of_outlet, told, body) returning id into placed;
  insert into bare.lines (order_id, item, quantity)
    select placed, line ->> 'item', (line ->> 'quantity')::int from jsonb_array_elements(body -> 'lines') line;
  insert into bare.reservations select placed, id, 2 from bare.stock where outlet = of_outlet and id % 100 < 8;
  perform pg_notify('bare', told::text);
  return told;
end $$;
