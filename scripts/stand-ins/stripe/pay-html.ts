import type Stripe from "stripe";
import { payTexts } from "./pay-texts";

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const localeOf = (session: Stripe.Checkout.Session) => (session.locale === "en" ? "en" : "fr");
const wordsOf = (session: Stripe.Checkout.Session) => payTexts[localeOf(session)];

function amountOf(session: Stripe.Checkout.Session): string {
  const format = new Intl.NumberFormat(localeOf(session) === "en" ? "en-IE" : "fr-FR", {
    style: "currency",
    currency: session.currency ?? "eur",
  });
  return format.format((session.amount_total ?? 0) / 100);
}

const styles = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1a1f36;background:#f6f8fa}
.banner{background:#635bff;color:#fff;text-align:center;padding:.5rem 1rem;font-weight:600;font-size:.9rem}
main{max-width:26rem;margin:0 auto;padding:1.5rem 1rem 3rem}.box{background:#fff;border-radius:12px;padding:1.5rem;box-shadow:0 2px 12px #1a1f3614}
h1{font-size:1.15rem;margin:0 0 1rem}.sum{font-size:2.2rem;font-weight:700;margin:.2rem 0 1.2rem}.what{color:#4f566b;margin:0}
label{display:block;margin:.9rem 0 .3rem;font-weight:600;font-size:.9rem}fieldset{border:0;padding:0;margin:0}legend{font-weight:600;font-size:.9rem;margin:.9rem 0 .3rem;padding:0}
input[type=text],input[type=email]{width:100%;padding:.7rem;border:1px solid #8792a2;border-radius:8px;font:inherit}
.card{display:flex;gap:.7rem;align-items:center;border:1px solid #c1c9d2;border-radius:8px;padding:.7rem;margin:0 0 .5rem;font-weight:400}
.card:has(:checked){border-color:#635bff;box-shadow:0 0 0 1px #635bff}code{display:block;color:#4f566b;font-size:.85rem}
button{width:100%;margin-top:1.2rem;padding:.9rem;border:0;border-radius:8px;background:#635bff;color:#fff;font:inherit;font-weight:700;cursor:pointer}
button.plain{background:#fff;color:#b3093c;border:1px solid #b3093c;margin-top:.6rem}:focus-visible{outline:3px solid #a29cff;outline-offset:2px}
.error{background:#fdeef2;color:#8f0631;border-radius:8px;padding:.7rem;margin:0 0 1rem}a{color:#4b45c6}`;

function frame(session: Stripe.Checkout.Session, body: string): string {
  const words = wordsOf(session);
  const back = session.cancel_url
    ? `<p><a href="${escaped(session.cancel_url)}">← ${words.back}</a></p>`
    : "";
  return `<!doctype html><html lang="${localeOf(session)}"><head><meta charset="utf-8"><title>${words.title}</title>
<meta name="viewport" content="width=device-width"><style>${styles}</style></head>
<body><div class="banner">${words.banner}</div><main>${back}<div class="box">${body}</div></main></body></html>`;
}

/** The form, with what went wrong the last time. */
export function formPage(
  session: Stripe.Checkout.Session,
  what: string,
  trouble?: "wasDeclined" | "notVerified",
): string {
  const words = wordsOf(session);
  const cards = [
    ["4242", "4242 4242 4242 4242", words.accepted],
    ["3220", "4000 0000 0000 3220", words.challenged],
    ["0002", "4000 0000 0000 0002", words.declined],
  ].map(
    ([last4, number, label], index) =>
      `<label class="card"><input type="radio" name="card" value="${last4}"${index === 0 ? " checked" : ""}><span>${label}<code>${number}</code></span></label>`,
  );
  return frame(
    session,
    `<p class="what">${escaped(what)}</p><p class="sum">${amountOf(session)}</p><h1>${words.title}</h1>
${trouble ? `<p class="error" role="alert">${words[trouble]}</p>` : ""}
<form method="post"><label for="email">${words.email}</label><input id="email" type="email" name="email" value="${escaped(session.customer_email ?? "")}">
<fieldset><legend>${words.card}</legend>${cards.join("")}</fieldset>
<label for="name">${words.name}</label><input id="name" type="text" name="name" autocomplete="cc-name" value="Awa Diallo">
<button>${words.pay(amountOf(session))}</button></form>`,
  );
}

/** The bank asks whether it is really you. */
export function challengePage(session: Stripe.Checkout.Session): string {
  const words = wordsOf(session);
  return frame(
    session,
    `<p class="what">${words.bank}</p><h1>${words.challenge}</h1><p>${words.challengeText(amountOf(session))}</p>
<form method="post"><input type="hidden" name="card" value="3220"><button name="challenge" value="passed">${words.confirm}</button>
<button class="plain" name="challenge" value="failed">${words.refuse}</button></form>`,
  );
}

export const closedPage = (session: Stripe.Checkout.Session): string =>
  frame(session, `<h1>${wordsOf(session).closed}</h1>`);
