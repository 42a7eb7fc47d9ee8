import { request } from "@playwright/test";

const site = () => process.env.OCPIZZA_TEST_STRIPE ?? "";

/** What a test wants to happen at the stand-in of Stripe; see scripts/stand-ins/stripe/control.ts. */
export async function tellStripe(command: object): Promise<void> {
  const answer = await fetch(`${site()}/_control`, { method: "POST", body: JSON.stringify(command) });
  if (!answer.ok) throw new Error(await answer.text());
}

/** French text keeps some words together with spaces of its own. */
const plain = (text: string | null) => text?.replaceAll(/\s/g, " ");

type Charge = {
  id: string;
  status: string;
  description: string | null;
  amount_refunded: number;
  payment_intent: string;
};

async function listed<T>(what: string): Promise<T[]> {
  const api = await request.newContext({ extraHTTPHeaders: { authorization: "Bearer sk_test_browser" } });
  const answer = await api.get(`${site()}/v1/${what}`);
  const { data } = (await answer.json()) as { data: T[] };
  await api.dispose();
  return data;
}

/** Each try to pay for an order of Part-Dieu, oldest first, as the provider has it. */
async function chargesOf(number: number): Promise<Charge[]> {
  const data = await listed<Charge>("charges?limit=100");
  return data
    .filter(({ description }) => plain(description) === plain(`Commande n° ${number} – OC Pizza Part-Dieu`))
    .toReversed();
}

/** How each try to pay for an order of Part-Dieu ended, oldest first. */
export const cardsTried = async (number: number) => (await chargesOf(number)).map(({ status }) => status);

/** What the provider gave back of an order of Part-Dieu, in cents. */
export const returnedOf = async (number: number) =>
  (await chargesOf(number)).reduce((sum, charge) => sum + charge.amount_refunded, 0);

/** The bank of an order's customer sends back what was refunded to him. */
export async function refuseRefundsOf(number: number): Promise<void> {
  for (const charge of await chargesOf(number))
    for (const { id } of await listed<{ id: string }>(`refunds?charge=${charge.id}`))
      await tellStripe({ moveRefund: { id, status: "failed" } });
}

/** The bank of an order's customer takes the money back until it is settled who is right. */
export async function disputeOf(number: number): Promise<void> {
  const [charge] = await chargesOf(number);
  await tellStripe({ dispute: { payment: charge?.payment_intent } });
}
