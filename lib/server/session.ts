import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { NextAuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import type { z } from "zod";
import type { Outcome } from "../outcome";
import { Refusal } from "../refusal";
import { type Due, dueOf, duePaths } from "../staff/due";
import { outletFor } from "../staff/outlet-for";
import type { Permission } from "../staff/permissions";
import { getScreen, type SharedScreen } from "../staff/queries/get-screen";
import { getStaff as getStaffOfSession } from "../staff/queries/get-staff";
import { authorise, may, type Staff, type StaffOutlet } from "../staff/staff";
import { endSession } from "../staff/writes/end-session";
import { sessionHours, signIn } from "../staff/writes/sign-in";
import { runAction } from "./action";
import { addressOf } from "./callers-address";
import { env } from "./env";
import { getStaffLocale } from "./staff-locale";

// The library reads its address from the environment only; ours has one name for it.
process.env.NEXTAUTH_URL = env.PUBLIC_URL;

const secure = env.PUBLIC_URL.startsWith("https://");
const sessionCookie = secure ? "__Host-ocpizza-staff" : "ocpizza-staff";
export const signInPath = "/staff/connexion";
/** Where a shared screen is taken over. */
export const screenPath = "/staff/poste";

/** next-auth issues and reads the cookie; who it stands for is decided by the session's row alone. */
export const authOptions: NextAuthOptions = {
  secret: env.SECRET_KEY,
  useSecureCookies: secure,
  session: { strategy: "jwt", maxAge: sessionHours * 3600 },
  pages: { signIn: signInPath, error: signInPath, signOut: "/staff" },
  cookies: {
    sessionToken: { name: sessionCookie, options: { httpOnly: true, sameSite: "lax", path: "/", secure } },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given, request) {
        const email = given?.email ?? "";
        const password = given?.password ?? "";
        if (email.length > 200 || password.length > 200) throw new Error("wrong_credentials");
        const { sessionId } = await signIn({
          email,
          password,
          address: addressOf(request.headers?.["x-forwarded-for"]),
          userAgent: String(request.headers?.["user-agent"] ?? ""),
        }).catch((error: unknown) => {
          // The message becomes the word the form reads; anything unexpected says nothing of itself.
          throw new Error(error instanceof Refusal ? error.code : "failed");
        });
        return { id: sessionId };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url }) => (url.startsWith(`${env.PUBLIC_URL}/`) ? url : env.PUBLIC_URL),
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sid === "string") await endSession(token.sid);
    },
  },
};

async function sessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie)?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: env.SECRET_KEY }).catch(() => null);
  return typeof claims?.sid === "string" ? claims.sid : null;
}

/** Who is signed in behind this request, or null, whatever he still has to do first. Asked of the database once a request. */
export const getPerson = cache(async (): Promise<Staff | null> => {
  const id = await sessionId();
  return id ? getStaffOfSession(id) : null;
});

/** The shared screen this browser is, locked or not; null when its session is one person's. */
export const getSharedScreen = cache(async (): Promise<SharedScreen | null> => {
  const id = await sessionId();
  return id ? getScreen(id) : null;
});

/** What he still has to do first; a demonstration asks nobody for a phone. */
export const dueHere = (person: Staff): Due | null => dueOf(person, env.OCPIZZA_ENV === "production");

/** Who is at work behind this request: nobody yet while he has, say, a temporary password to change. */
export async function getStaff(): Promise<Staff | null> {
  const person = await getPerson();
  return person && !dueHere(person) ? person : null;
}

/**
 * Of the actions by which somebody does what is due, or looks after his own account: whoever is signed in, but for who still owes
 * his code, and for who only gave his PIN on a shared screen.
 * @throws Refusal `not_signed_in` | `shared_screen`
 */
export async function knownPerson(): Promise<Staff> {
  const person = await getPerson();
  if (!person || dueHere(person) === "code") throw new Refusal("not_signed_in");
  if (person.screen) throw new Refusal("shared_screen");
  return person;
}

/**
 * The gate of every staff page. Not signed in: to the sign-in, or to the PIN of a shared screen, and back here afterwards. Not allowed, or an outlet that
 * does not exist or is another's: the same 404, so that nothing is learnt.
 */
export async function requireStaff(permission: Permission): Promise<Staff>;
export async function requireStaff(
  permission: Permission,
  outletSlug: string,
): Promise<Staff & { outlet: StaffOutlet }>;
export async function requireStaff(
  permission: Permission,
  outletSlug?: string,
): Promise<Staff & { outlet?: StaffOutlet }> {
  const staff = await requireSignedIn();
  if (outletSlug === undefined) return may(staff, permission) ? staff : notFound();
  const outlet = outletFor(staff, permission, outletSlug);
  return outlet ? { ...staff, outlet } : notFound();
}

/** Anybody of the house, whatever his role: the staff home and what surrounds every screen. */
export async function requireSignedIn(): Promise<Staff> {
  const person = await getPerson();
  const due = person && dueHere(person);
  if (person && !due) return person;
  const path = (await headers()).get("x-staff-path");
  const door = due ? duePaths[due] : (await getSharedScreen()) ? screenPath : signInPath;
  return redirect(path ? `${door}?retour=${encodeURIComponent(path)}` : door);
}

/**
 * An action of staff: origin → session → permission → parse → body → sentence. The body is handed the outlets at which
 * he may do it and must put them in its WHERE: an order or a ticket of another outlet is then simply not found.
 */
export const staffAction =
  <In extends z.ZodType, T>(
    name: string,
    permission: Permission,
    schema: In,
    body: (input: z.output<In>, staff: Staff, outletIds: string[]) => Promise<T>,
  ) =>
  async (input: unknown): Promise<Outcome<T>> =>
    runAction(name, await getStaffLocale(), schema, input, body, async (): Promise<[Staff, string[]]> => {
      const person = await getStaff();
      if (!person && (await getSharedScreen())) throw new Refusal("screen_locked");
      const staff = authorise(person, permission);
      return [staff, staff.outletIds(permission)];
    });

/** An action of a shared screen itself, whoever works on it: taking it over, leaving it. */
export const screenAction =
  <In extends z.ZodType, T>(
    name: string,
    schema: In,
    body: (input: z.output<In>, screen: SharedScreen) => Promise<T>,
  ) =>
  async (input: unknown): Promise<Outcome<T>> =>
    runAction(name, await getStaffLocale(), schema, input, body, async (): Promise<[SharedScreen]> => {
      const screen = await getSharedScreen();
      if (!screen) throw new Refusal("not_signed_in");
      return [screen];
    });

/** Ends the session's row and forgets the cookie. */
export async function signOut(): Promise<void> {
  const id = await sessionId();
  if (id) await endSession(id);
  (await cookies()).delete({ name: sessionCookie, path: "/", secure });
}
