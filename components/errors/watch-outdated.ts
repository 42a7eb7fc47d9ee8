/** What Next answers a page whose action is of another release. */
const unknownAction = "x-nextjs-action-not-found";

// The texts travel with this file: what brings the others may be what is missing.
const words = {
  fr: { text: "Le site vient d’être mis à jour. Votre panier est gardé.", reload: "Recharger" },
  en: { text: "The site has just been updated. Your basket is kept.", reload: "Reload" },
};

/** A page left open meets the next release: where that no longer knows what it asks for, it is told so, and offered to reload. */
export function watchOutdated(): void {
  const ask = window.fetch;
  window.fetch = async (...asked) => {
    const answer = await ask(...asked);
    if (answer.headers.has(unknownAction)) showOutdated();
    return answer;
  };
  const missing = ({ target }: Event) => {
    if (target instanceof HTMLScriptElement && target.src.includes("/_next/static/")) showOutdated();
  };
  addEventListener("error", missing, true);
}

/** By hand and not by React: what is out of date may be what draws the page. */
function showOutdated(): void {
  if (document.getElementById("outdated")) return;
  const { text, reload } = words[document.documentElement.lang === "en" ? "en" : "fr"];
  const notice = document.createElement("div");
  notice.id = "outdated";
  notice.role = "alert";
  notice.className =
    "fixed inset-x-3 bottom-3 z-50 mx-auto flex max-w-md flex-wrap items-center justify-between gap-3 rounded-2xl bg-ink p-4 text-paper shadow-lg";
  const button = document.createElement("button");
  button.className = "min-h-11 rounded-full bg-paper px-5 font-semibold text-ink";
  button.textContent = reload;
  button.onclick = () => location.reload();
  const said = document.createElement("p");
  said.textContent = text;
  notice.append(said, button);
  document.body.append(notice);
}
