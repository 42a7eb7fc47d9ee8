import { unstable_rethrow } from "next/navigation";
import type { Outcome } from "@/lib/outcome";

// The texts travel with this file: without a network none can be fetched.
const words = {
  fr: "Pas de réponse : vérifiez la connexion. Rien ne dit que c’est fait : regardez avant de recommencer.",
  en: "No answer: check the connection. Nothing says that it is done: look before you do it again.",
};

/** What an action says, also where it says nothing: a network that is cut ends in a sentence beside the form, not in a page that is gone. */
export const answered = <T>(sent: Promise<Outcome<T>>): Promise<Outcome<T>> =>
  sent.catch((error: unknown) => {
    // An answer that leads to another page comes as an error, too.
    unstable_rethrow(error);
    const message = words[document.documentElement.lang === "en" ? "en" : "fr"];
    return { ok: false, code: "unanswered", message, details: {} };
  });
