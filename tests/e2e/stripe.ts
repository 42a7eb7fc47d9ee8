import { request } from "@playwright/test";

const site = () => process.env.OCPIZZA_TEST_STRIPE ?? "";

/** French text keeps some words together with spaces of its own. */
const plain = (text: string | null) => text?.replaceAll(/\s/g, " ");

type Charge = { status: string; description: string | null };

/** How each try to pay for an order of Part-Dieu ended, oldest first, as the provider has it. */
export async function cardsTried(number: number): Promise<string[]> {
  const api = await request.newContext({ extraHTTPHeaders: { authorization: "Bearer sk_test_browser" } });
  const answer = await api.get(`${site()}/v1/charges?limit=100`);
  const { data } = (await answer.json()) as { data: Charge[] };
  await api.dispose();
  return data
    .filter(({ description }) => plain(description) === plain(`Commande n° ${number} – OC Pizza Part-Dieu`))
    .map(({ status }) => status)
    .toReversed();
}
