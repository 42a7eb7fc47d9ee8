import { sql } from "drizzle-orm";
import type { Transaction } from "../client";

/** What a demonstration's customers said, and what they were answered. */
const said = [
  { stars: 5, text: "Pâte bien levée, livrée chaude et à l’heure. On reviendra.", answer: "" },
  { stars: 4, text: "Très bonne pizza, un peu d’attente au comptoir.", answer: "" },
  { stars: 5, text: "", answer: "" },
  {
    stars: 3,
    text: "Bonne, mais arrivée tiède un soir de match.",
    answer: "Merci de nous l’avoir dit : nous partons à deux livreurs les soirs de match.",
  },
  { stars: 5, text: "La meilleure du quartier, et l’équipe est adorable.", answer: "" },
  { stars: 5, text: "La moitié-moitié met tout le monde d’accord à la maison.", answer: "" },
  { stars: 4, text: "Généreux en fromage. La base crème manquait un rien de sel.", answer: "" },
  { stars: 5, text: "Prête à la minute annoncée : j’ai juste eu à la prendre.", answer: "" },
  {
    stars: 2,
    text: "Il manquait la boisson dans le sac.",
    answer: "C’est notre faute. Le sac est désormais vérifié à la remise, et votre boisson vous attend.",
  },
  { stars: 5, text: "Enfin une pâte sans blé qui a du goût.", answer: "" },
  { stars: 4, text: "", answer: "" },
];

/** A review of one order in eleven that were handed over, some hours later. */
export async function seedReviews(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    insert into order_reviews (order_id, outlet_id, stars, text, written_at, answer, answered_at, answered_by)
    select o.id, o.outlet_id, s.stars, s.text, o.ended_at + interval '2 hours', s.answer,
      case when s.answer <> '' then o.ended_at + interval '15 hours' end,
      case when s.answer <> '' then (select m.user_id from memberships m where m.outlet_id = o.outlet_id and m.role = 'manager' limit 1) end
    from (select id, outlet_id, ended_at, row_number() over (order by id) as nth from orders
      where status in ('delivered', 'collected') and channel = 'web') o
    join (select row_number() over () as nth, stars, text, answer
      from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) j (stars int, text text, answer text)) s on o.nth % 121 = (s.nth - 1) * 11`);
}
