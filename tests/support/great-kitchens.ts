/** Every outlet has the greatest kitchen there may be and many to ride: what is measured or walked through is not the evening's limits. */
export const greatKitchens = `
  with kitchen as (
    insert into kitchens (outlet_id, oven_places, oven_celsius, hands, packs_apart, seconds)
    select id, 60, 320, 12, false, '{"S":{"make":5,"bake":30,"pack":0},"M":{"make":5,"bake":30,"pack":0},
      "L":{"make":5,"bake":30,"pack":0},"ONE":{"make":5,"bake":30,"pack":0},"folded":0}' from outlets
    on conflict (outlet_id) do update set oven_places = excluded.oven_places, hands = excluded.hands, seconds = excluded.seconds
  )
  insert into outlet_means (outlet_id, couriers, door_seconds, drops_per_ride) select id, 60, 0, 4 from outlets
  on conflict (outlet_id) do update set couriers = excluded.couriers, door_seconds = 0, drops_per_ride = 4`;
