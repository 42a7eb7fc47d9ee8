import { expect, type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expectAccessible } from "./axe";
import { awake } from "./house";
import { openDatabase } from "./over-http";
import { test } from "./screens";

const door = `/${process.env.SECRET_ADMIN_URL}`;
const run = Date.now();
const email = `siege.${run}@ocpizza.example`;
const colleague = `nora.${run}@ocpizza.example`;
const press = async (page: Page, name: string | RegExp) =>
  (await awake(page.getByRole("button", { name }).first())).click();

// A colleague of head office of this test's own: the others' sign-ins are without a second factor.
const sql = openDatabase();
test.beforeAll(async () => {
  await sql`
    with made as (
      insert into users (id, email, name, password_hash)
      select gen_random_uuid(), ${email}, 'Sacha Siège', password_hash from users where email = 'direction@ocpizza.example'
      on conflict do nothing returning id)
    insert into memberships (id, user_id, outlet_id, role) select gen_random_uuid(), id, null, 'director' from made`;
});
test.afterAll(async () => {
  // As dismissal does it: the books look at both.
  await sql`update sessions set ended_at = now() where user_id in (select id from users where email in (${email}, ${colleague}))`;
  await sql`update users set disabled_at = now() where email in (${email}, ${colleague})`;
  await sql.end();
});

async function enter(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill("pizza-demo-2026");
  await press(page, "Se connecter");
}

test("head office enters the administration with both factors and works in each of its rooms", async ({
  page,
  someone,
}) => {
  // Without a second factor the right address and the right password lead to where one is set up, and no further.
  await enter(page, "/staff/connexion?retour=/staff");
  await page.waitForURL((url) => url.pathname === "/staff");
  await page.goto(door);
  await expect(page).toHaveURL(/\/staff\/connexion\/double-facteur$/);

  // The site's clock is not the machine's: telephone and site have to agree.
  const stands = await page.request.get("/api/outlets");
  const { at } = (await stands.json()) as { at: string };
  const ahead = new Date(at).getTime() - Date.now();
  await press(page, "Commencer");
  const secret = (await page.locator("code").innerText()).replaceAll(" ", "");
  const code = () =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead });
  await page.getByLabel("Code affiché par l’application").fill(code());
  await press(page, "Activer");
  await expect(page.getByRole("heading", { name: "Vos codes de secours" })).toBeVisible();
  const codes = await page.locator("ol li").allInnerTexts();
  await press(page, "Je les ai notés");

  const inside = await someone();
  await enter(inside, `${door}/connexion`);
  const asked = inside.getByLabel("Code", { exact: true });
  await asked.fill("000 000");
  await press(inside, "Continuer");
  await expect(inside.getByText("Ce code n’est pas le bon")).toBeVisible();
  await asked.fill(codes[0] ?? "");
  await press(inside, "Continuer");
  await expect(inside).toHaveURL(door);

  await expect(inside.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(inside.getByText("STRIPE_API_KEY")).toBeVisible();
  const html = await inside.content();
  expect(html).not.toContain(secret);
  const [job] = await sql<{ id: string }[]>`
    select (graphile_worker.add_job('forget_browsers', run_at := now() + interval '1 year', job_key := 'head-office-spec')).id::text as id`;
  await sql`select graphile_worker.reschedule_jobs(array[${job?.id ?? "0"}::bigint], attempts := 5, max_attempts := 5)`;
  await inside.reload();
  await expect(inside.getByText("5 essais sur 5").first()).toBeVisible();
  await expectAccessible(inside, "administration: state");
  await press(inside, "Réessayer forget_browsers");
  await expect(inside.getByText("Le travail reprend.")).toBeVisible();

  await inside.goto(`${door}/comptes`);
  await expect(inside.getByText("Sacha Siège").first()).toBeVisible();
  await expectAccessible(inside, "administration: accounts");
  await press(inside, "Ajouter un collègue");
  const sheet = inside.getByRole("dialog");
  await sheet.getByLabel("Prénom et nom").fill("Nora Siège");
  await sheet.getByLabel("Adresse e-mail").fill(colleague);
  await sheet.getByText("Direction du groupe").click();
  await sheet.getByRole("checkbox", { name: "direction" }).check();
  await sheet.getByRole("button", { name: "Ouvrir le compte" }).click();
  await expect(inside.getByText("Le compte de Nora Siège est ouvert")).toBeVisible();

  await inside.goto(`${door}/reglages`);
  await expectAccessible(inside, "administration: settings");
  const notice = await awake(inside.getByLabel("Jours entre l’annonce et l’effacement", { exact: true }));
  const was = await notice.inputValue();
  await notice.fill("400");
  await press(inside, /^Enregistrer\s: Jours entre/);
  await expect(inside.getByText("Choisissez un nombre entier entre 14 et 90.")).toBeVisible();
  await notice.fill("45");
  await press(inside, /^Enregistrer\s: Jours entre/);
  await expect(inside.getByText(/par Sacha Siège/).first()).toBeVisible();
  await notice.fill(was);
  await press(inside, /^Enregistrer\s: Jours entre/);
  await expect(inside.getByRole("button", { name: /^Enregistrer\s: Jours entre/ })).toBeDisabled();

  // The other tests open accounts of customers meanwhile: it is asked for, and left as it is.
  await press(inside, "Arrêter : Ouverture de comptes clients");
  const ask = inside.getByRole("alertdialog");
  await expect(ask.getByText("Arrêter « Ouverture de comptes clients » pour tout le groupe ?")).toBeVisible();
  await ask.getByRole("button", { name: "Annuler" }).click();
  await expect(inside.getByRole("button", { name: "Arrêter : Ouverture de comptes clients" })).toBeVisible();

  await inside.goto(`${door}/journal`);
  await expect(inside.getByText("Sacha Siège").first()).toBeVisible();
  await expect(inside.getByText(/change un réglage|changeSetting/).first()).toBeVisible();
  await expectAccessible(inside, "administration: journal");

  const english = await someone();
  await english.goto(`${door}/connexion`);
  await expectAccessible(english, "administration: sign-in");
});
