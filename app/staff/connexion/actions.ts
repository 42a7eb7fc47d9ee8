"use server";
import { z } from "zod";
import { NewPassword } from "@/lib/credentials/password-rule";
import { Refusal } from "@/lib/refusal";
import { publicAction } from "@/lib/server/action";
import { callersAddress } from "@/lib/server/callers-address";
import { getPerson, getStaff, knownPerson } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { NewPin } from "@/lib/staff/pin-rule";
import { SecondFactor } from "@/lib/staff/second-factor";
import { askPasswordLink } from "@/lib/staff/writes/ask-password-link";
import { beginTwoFactor } from "@/lib/staff/writes/begin-two-factor";
import { changePassword } from "@/lib/staff/writes/change-password";
import { turnOffTwoFactor } from "@/lib/staff/writes/drop-two-factor";
import { giveCode } from "@/lib/staff/writes/give-code";
import { setPin } from "@/lib/staff/writes/set-pin";
import { takePasswordLink } from "@/lib/staff/writes/take-password-link";
import { turnOnTwoFactor } from "@/lib/staff/writes/turn-on-two-factor";

/** The asker's own password, a temporary one too: who has one to change may do this and nothing else. */
export const changePasswordAction = publicAction(
  "changePassword",
  z.object({ current: z.string().max(200), next: NewPassword }),
  async (input) => {
    const { userId, sessionId } = await knownPerson();
    await changePassword({ ...input, userId, sessionId, locale: await getStaffLocale() });
  },
);

/** The asker's own PIN, with his password: the screen he stands at is not his alone. */
export const setPinAction = publicAction(
  "setPin",
  z.object({ password: z.string().max(200), pin: NewPin }),
  async (input) => {
    const person = await getStaff();
    if (!person) throw new Refusal("not_signed_in");
    if (person.screen) throw new Refusal("shared_screen");
    await setPin({ ...input, userId: person.userId, sessionId: person.sessionId });
  },
);

/** Anybody may ask for a link: it goes to the account's own address, and the answer is the same without one. */
export const askPasswordLinkAction = publicAction(
  "askPasswordLink",
  z.object({ email: z.string().max(200) }),
  async ({ email }) =>
    askPasswordLink({ email, address: await callersAddress(), locale: await getStaffLocale() }),
);

/** Who holds the link of the mail chooses a password by it, once. */
export const takePasswordLinkAction = publicAction(
  "takePasswordLink",
  z.object({ link: z.string().max(100), next: NewPassword }),
  async (input) => takePasswordLink({ ...input, locale: await getStaffLocale() }),
);

const Code = z.object({ code: SecondFactor });

/** The asker's own session, which his password opened: the second half of signing in. */
export const giveCodeAction = publicAction("giveCode", Code, async ({ code }) => {
  const person = await getPerson();
  if (!person) throw new Refusal("not_signed_in");
  const { userId, sessionId } = person;
  return giveCode({ userId, sessionId, code });
});

/** The asker's own second factor, and nobody else's: what his phone has to be told. */
export const beginTwoFactorAction = publicAction("beginTwoFactor", z.object({}), async () =>
  beginTwoFactor((await knownPerson()).userId),
);

export const turnOnTwoFactorAction = publicAction("turnOnTwoFactor", Code, async ({ code }) => {
  const { userId, sessionId } = await knownPerson();
  return turnOnTwoFactor({ userId, sessionId, code });
});

export const turnOffTwoFactorAction = publicAction("turnOffTwoFactor", Code, async ({ code }) => {
  const { userId, sessionId } = await knownPerson();
  await turnOffTwoFactor({ userId, sessionId, code });
});
