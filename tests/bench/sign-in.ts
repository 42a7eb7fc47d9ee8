const demoPassword = "pizza-demo-2026";

const cookiesOf = (answer: Response): string[] =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");

/** Signs a member of staff in and gives the cookies his browser would hold. */
export async function signIn(site: string, email: string): Promise<string> {
  const asked = await fetch(`${site}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const answer = await fetch(`${site}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      cookie: cookiesOf(asked).join("; "),
    },
    body: new URLSearchParams({ csrfToken, email, password: demoPassword, json: "true" }),
  });
  const cookies = cookiesOf(answer).filter((cookie) => !cookie.endsWith("="));
  if (!cookies.some((cookie) => cookie.startsWith("ocpizza-staff=")))
    throw new Error(`${email} was not signed in: ${answer.status}`);
  return cookies.join("; ");
}
