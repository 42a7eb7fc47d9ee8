import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Section } from "../section";

/** A section with how many products stand in it, whatever their state. */
export type CardSection = Section & { products: number };

/** The sections of the group's card in their order, empty ones too. */
export const listSections = (): Promise<CardSection[]> =>
  db.execute<CardSection>(sql`
    select s.code, s.kind, s.name_fr as "nameFr", s.name_en as "nameEn", s.lead_fr as "leadFr", s.lead_en as "leadEn",
      (select count(*)::int from products p where p.section_id = s.id) as products
    from card_sections s order by s.position, s.code`);
