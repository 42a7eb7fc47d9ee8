import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { CardChange } from "@/lib/catalogue/card-change";
import { menuOf } from "@/lib/catalogue/menu";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { listDrafts } from "@/lib/catalogue/queries/list-drafts";
import { listSections } from "@/lib/catalogue/queries/list-sections";
import { addProduct } from "@/lib/catalogue/writes/add-product";
import { changeCard } from "@/lib/catalogue/writes/change-card";
import { previewDraft } from "@/lib/catalogue/writes/preview-draft";
import { addToDraft, saveDraft } from "@/lib/catalogue/writes/save-draft";
import { newId } from "@/lib/ids";
import { listRecipes } from "@/lib/kitchen/queries/list-recipes";
import { db } from "@/lib/server/db";
import { winterPizza } from "../support/card-draft";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId } from "../support/house";

let boss: Awaited<ReturnType<typeof colleague.of>>;

beforeAll(async () => {
  await openHouse();
  boss = await colleague.of("direction@ocpizza.example", "administration");
});

const change = (...changes: CardChange[]) => changeCard(changes, boss, friday);
const texts = { nameFr: "Les folles", nameEn: "The wild ones", leadFr: "Sauce du chef.", leadEn: "" };
const made = (section: string): CardChange => ({ kind: "section_new", section, of: "pizza", ...texts });
const codes = async () => (await listSections()).map(({ code }) => code);
const menu = async (locale = "fr") => menuOf(await getCatalogue(await outletId("part-dieu")), locale);
const first = ["tomato", "cream", "starter", "dessert", "drink"];
const stand = (product: string, section: string): CardChange => ({
  ...{ kind: "facts", product, section, folded: false, alcoholic: false },
});

describe("the sections of the card", () => {
  test("are those every card began with, and every product stands where it did", async () => {
    expect(await codes()).toEqual(first);
    const { sections, products } = await menu();
    expect(sections.map(({ name }) => name)).toEqual([
      ...["Les rouges", "Les blanches", "Pour commencer", "Les douceurs", "À boire"],
    ]);
    expect(products.every(({ kind, section }) => kind === "pizza" || section === kind)).toBe(true);
    expect(products.find(({ code }) => code === "margherita")?.section).toBe("tomato");
    expect((await menu("en")).sections[0]).toMatchObject({ code: "tomato", name: "The reds" });
  });

  test("one is made, filled, renamed and shown to customers; empty again it goes", async () => {
    await change(made("folles"));
    // Nobody leafs to an empty one.
    expect((await menu()).sections.map(({ code }) => code)).toEqual(first);
    await change(stand("margherita", "folles"));
    const shown = await menu("en");
    expect(shown.sections.at(-1)).toEqual({
      ...{ code: "folles", kind: "pizza", name: "The wild ones", lead: "Sauce du chef." },
    });
    expect(shown.products.at(-1)?.code).toBe("margherita");
    await change({ kind: "section", section: "folles", ...texts, nameFr: "Les sages" });
    expect((await menu()).sections.at(-1)?.name).toBe("Les sages");
    const gone = { kind: "section_gone", section: "folles" } as const;
    await expect(change(gone)).rejects.toMatchObject({
      ...{ code: "card_section_full", details: { name: "Les sages", count: 1 } },
    });
    await change(stand("margherita", "tomato"), gone);
    expect(await codes()).toEqual(first);
    await expect(change(gone)).rejects.toMatchObject({ code: "not_found" });
    await expect(change({ kind: "section", section: "folles", ...texts })).rejects.toMatchObject({
      code: "not_found",
    });
    const journal = await db.execute<{ after: { nameFr?: string } | null }>(sql`
      select after from journal where action = 'changeCard' and subject = 'section' and subject_id = 'folles' order by id`);
    expect(journal.map(({ after }) => after?.nameFr ?? null)).toEqual(["Les folles", "Les sages", null]);
  });

  test("a product of another kind finds no place in it", async () => {
    await expect(change(stand("tiramisu", "drink"))).rejects.toMatchObject({ code: "card_kind" });
    await expect(
      db.execute(sql`
        update products set section_id = (select id from card_sections where code = 'drink') where code = 'tiramisu'`),
    ).rejects.toMatchObject({ cause: { code: "23503" } });
  });

  test("come in the order said, on the card, in the recipes and in the file; one not named comes last", async () => {
    await change({ kind: "sections", order: ["drink", "cream", "gone-meanwhile", "tomato"] });
    expect(await codes()).toEqual(["drink", "cream", "tomato", "starter", "dessert"]);
    expect((await menu()).products[0]?.kind).toBe("drink");
    expect((await listCard(null, friday))[0]?.section).toBe("drink");
    const [dish] = await listRecipes("fr");
    expect((await listCard(dish?.product, friday))[0]?.section).toBe("cream");
    await change({ kind: "sections", order: first });
    expect(await codes()).toEqual(first);
  });

  test("in a draft are shown before and change nothing yet", async () => {
    const id = newId();
    await saveDraft({ id, name: "Rayons", everywhere: true, outlets: [] }, boss, friday);
    await addToDraft(id, [{ kind: "sections", order: [...first].reverse() }, made("folles")], boss, friday);
    const [draft] = await listDrafts(id);
    const preview = draft && (await previewDraft(draft, "fr", friday));
    expect(Array.isArray(preview) && preview[0]?.differences).toMatchObject([
      {
        ...{
          kind: "sections",
          before: "Les rouges · Les blanches · Pour commencer · Les douceurs · À boire",
        },
        after: "À boire · Les douceurs · Pour commencer · Les blanches · Les rouges · Les folles",
      },
    ]);
    expect(await codes()).toEqual(first);
  });
});

describe("two at once", () => {
  test("of one section under one code, one is told", async () => {
    const both = await Promise.allSettled([change(made("doubles")), change(made("doubles"))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "card_section_taken" },
    });
    await change({ kind: "section_gone", section: "doubles" });
  });

  test("who removes a section and who puts a product into it: one of them is told", async () => {
    for (const n of [1, 2, 3]) {
      const section = `course-${n}`;
      await change(made(section));
      const [gone, put] = await Promise.allSettled([
        change({ kind: "section_gone", section }),
        addProduct({ ...winterPizza(), section }, boss, friday),
      ]);
      expect([gone.status, put.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      const told = gone.status === "rejected" ? gone.reason : put.status === "rejected" && put.reason;
      expect(["card_section_full", "not_found"]).toContain(told.code);
      expect((await codes()).includes(section)).toBe(put.status === "fulfilled");
    }
  });

  test("two orders: one whole one counts", async () => {
    const all = await codes();
    await Promise.all([
      change({ kind: "sections", order: all }),
      change({ kind: "sections", order: all.toReversed() }),
    ]);
    expect([all, all.toReversed()]).toContainEqual(await codes());
    await change({ kind: "sections", order: first });
  });
});

test.each([
  ["no name", { ...made("folles"), nameFr: " " }, "card_name"],
  ["a code that no address bears", made("Les folles"), "card_code"],
  ["a section twice", { kind: "sections", order: ["drink", "drink"] }, "card_code"],
])("%s is refused by its name", (_, wrong, refusal) => {
  const issue = CardChange.safeParse(wrong).error?.issues[0];
  expect(issue?.code === "custom" && issue.params).toMatchObject({ refusal });
});

test("what the release before makes stands where it would have shown it", async () => {
  const at = async (base: string | null): Promise<string | undefined> =>
    db.transaction(async (tx) => {
      const [row] = await tx.execute<{ code: string }>(sql`
        with made as (insert into products (id, code, kind, name_fr, name_en, base, position)
          values (${newId()}, ${newId()}, 'pizza', 'a', 'a', ${base}, 1) returning section_id)
        select s.code from made join card_sections s on s.id = made.section_id`);
      return row?.code;
    });
  expect([await at("cream"), await at("barbecue"), await at(null)]).toEqual(["cream", "tomato", "tomato"]);
});
