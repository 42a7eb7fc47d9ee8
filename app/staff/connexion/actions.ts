"use server";
import { z } from "zod";
import { NewPassword } from "@/lib/credentials/password-rule";
import { Refusal } from "@/lib/refusal";
import { publicAction } from "@/lib/server/action";
import { callersAddress } from "@/lib/server/callers-address";
import { getPerson, getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { NewPin } from "@/lib/staff/pin-rule";
import { askPasswordLink } from "@/lib/staff/writes/ask-password-link";
import { changePassword } from "@/lib/staff/writes/change-password";
import { setPin } from "@/lib/staff/writes/set-pin";
import { takePasswordLink } from "@/lib/staff/writes/take-password-link";

/** The asker's own password, a temporary one too: who has one to change may do this and nothing else. */
export const changePasswordAction = publicAction(
  "changePassword",
  z.object({ current: z.string().max(200), next: NewPassword }),
  async (input) => {
    const person = await getPerson();
    if (!person) throw new Refusal("not_signed_in");
    const { userId, sessionId } = person;
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
