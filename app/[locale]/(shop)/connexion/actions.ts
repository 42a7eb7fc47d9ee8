"use server";
import { z } from "zod";
import { locales } from "@/db/enums";
import { NewPassword } from "@/lib/credentials/password-rule";
import { Email } from "@/lib/customers/email";
import { askCustomerPasswordLink } from "@/lib/customers/writes/ask-password-link";
import { confirmEmail } from "@/lib/customers/writes/confirm-email";
import { signInCustomer } from "@/lib/customers/writes/sign-in";
import { signUp } from "@/lib/customers/writes/sign-up";
import { takeCustomerPasswordLink } from "@/lib/customers/writes/take-password-link";
import { typed } from "@/lib/orders/typed";
import { publicAction } from "@/lib/server/action";
import { callersAddress } from "@/lib/server/callers-address";
import { callersBrowser, enter, getCustomer, knownBrowserOf, leave } from "@/lib/server/customer-session";

const locale = z.enum(locales);
const link = z.string().max(100);

/** Anybody opens an account for himself. Whether the address was known is told to nobody but its holder. */
export const signUpAction = publicAction(
  "signUp",
  z.object({ name: typed(80).pipe(z.string().min(2)), email: Email, password: NewPassword, locale }),
  async (input) => {
    await enter(
      await signUp({ ...input, address: await callersAddress(), userAgent: await callersBrowser() }),
    );
  },
);

export const signInAction = publicAction(
  "signInCustomer",
  z.object({ email: Email, password: z.string().max(200) }),
  async (input) => {
    const from = { address: await callersAddress(), userAgent: await callersBrowser() };
    await enter(await signInCustomer({ ...input, ...from, knownBrowserOf: await knownBrowserOf() }));
  },
);

/** Anybody may ask for a link: it goes to the account's own address, and the answer is the same without one. */
export const askPasswordLinkAction = publicAction(
  "askCustomerPasswordLink",
  z.object({ email: Email, locale }),
  async (input) => askCustomerPasswordLink({ ...input, address: await callersAddress() }),
);

/** Who holds the link of the mail chooses a password by it, once, and is signed in. */
export const takePasswordLinkAction = publicAction(
  "takeCustomerPasswordLink",
  z.object({ link, next: NewPassword, locale }),
  async (input) => {
    await enter(await takeCustomerPasswordLink({ ...input, userAgent: await callersBrowser() }));
  },
);

/** Who holds the link and is signed in to its account, or knows its password, confirms the address. */
export const confirmEmailAction = publicAction(
  "confirmEmail",
  z.object({ link, password: z.string().max(200).nullable(), locale }),
  async (input) => {
    const signedInId = (await getCustomer())?.id ?? null;
    const from = { address: await callersAddress(), userAgent: await callersBrowser() };
    const opened = await confirmEmail({ ...input, ...from, signedInId });
    if (opened) await enter(opened);
  },
);

/** Ends the asker's own session here. */
export const signOutAction = publicAction("signOutCustomer", z.object({}), async () => {
  await leave();
});
